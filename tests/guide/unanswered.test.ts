import { expect, it } from 'vitest'
import { createGuide } from '../../functions/guide/guide.ts'
import { realContent } from '../builders/content.ts'
import { testDay } from '../clock.ts'

const guide = createGuide(realContent())
const textsTo = async (text: string) =>
  (await guide({ text, earlier: [], now: testDay })).blocks.flatMap((block) =>
    block.kind === 'text' ? [block.text] : [],
  )

it('says which question it has no answer to', async () => {
  const texts = await textsTo('Krijg ik ww als ik zelf ontslag neem? En hoe bak ik een taart?')
  expect(texts.at(-1)).toContain('“En hoe bak ik een taart?”')
})

it('says of no story that it has no answer to it', async () => {
  const texts = await textsTo('Hallo, ik heb long covid. Krijg ik ww als ik zelf ontslag neem?')
  expect(texts.join(' ')).not.toContain('long covid')
})
