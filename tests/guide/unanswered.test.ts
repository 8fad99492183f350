import { expect, it } from 'vitest'
import { loadContent } from '../../functions/guide/content.ts'
import { createGuide } from '../../functions/guide/guide.ts'
import { compiledContent } from '../../infra/build/compiled-content.ts'
import { testDay } from '../clock.ts'

const guide = createGuide(loadContent(compiledContent()))
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
