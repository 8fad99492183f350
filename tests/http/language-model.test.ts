import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WireTurn } from '../../functions/http/wire.ts'
import { goodModel } from '../builders/good-model.ts'
import { aHelpline, type Helpline } from '../builders/helpline.ts'
import { type StandIn, standInModel } from '../builders/stand-in-model.ts'

let model: StandIn
let helpline: Helpline
beforeAll(async () => {
  model = await standInModel()
  helpline = await aHelpline({ env: { MODEL: `proef@${model.address}`, MODEL_KEY: 'sleutel-van-de-proef' } })
})
afterAll(async () => {
  await helpline.close()
  await model.close()
})

const HEADING = 'Krijg ik WW als ik zelf ontslag neem?'
/** A question that the search alone does not find, for want of its words. */
const VAGUE = 'stel dat ik er morgen zomaar de brui aan geef, sta ik dan met lege handen'

const ask = async (text: string) => (await helpline.send(await helpline.begin(), text, { after: 1 })).turns
const articlesIn = (turns: readonly WireTurn[]) =>
  turns.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'article')

describe('a model that understands', () => {
  it('finds the section that the words of the visitor do not', async () => {
    model.play(goodModel(HEADING))
    const [first] = articlesIn(await ask(VAGUE))
    expect(first?.title).toBe(HEADING)
  })
})
