import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import type { Block } from '../../functions/shared/blocks.ts'
import { aHelpline, type Helpline } from '../builders/helpline.ts'

const texts = z.array(z.string())
const personas = z
  .array(
    z.strictObject({
      wie: z.string(),
      zegt: z.string(),
      heen: z.optional(z.string()),
      werk: z.string(),
      taken: texts,
      graag: texts,
      kan_niet: z._default(texts, []),
    }),
  )
  .parse(parse(readFileSync('tests/orientation/personas.yaml', 'utf8')))

let helpline: Helpline
beforeAll(async () => {
  helpline = await aHelpline()
})
afterAll(() => helpline.close())

const say = async (token: string, text: string): Promise<readonly Block[]> =>
  (await helpline.send(token, text, { after: 1 })).turns.at(-1)?.blocks ?? []

/** The stories that come first and second, by the name of their person. */
async function storiesFor(text: string): Promise<string[]> {
  const token = await helpline.begin()
  await say(token, text)
  const wish = 'Nog een verhaal van iemand zoals ik'
  const shown = [...(await say(token, wish)), ...(await say(token, wish))]
  return shown.flatMap((block) => (block.kind === 'story' ? [block.title] : []))
}

it('finds the story of somebody alike first or second, for 18 of 20', async () => {
  const { byId } = helpline.content.stories
  const missed = []
  for (const { wie, zegt } of personas) {
    const name = byId.get(wie)?.naam ?? wie
    const found = await storiesFor(zegt)
    if (!found.some((title) => title.startsWith(name))) missed.push({ wie, found })
  }
  expect(personas).toHaveLength(20)
  expect(missed.length, JSON.stringify(missed)).toBeLessThanOrEqual(2)
})

it('shows directions that keep what cannot be, and first where somebody wants to go', async () => {
  let sent = 0
  const { occupations } = helpline.content.directions
  for (const { wie, zegt, heen, werk, taken, graag, kan_niet } of personas) {
    const token = await helpline.begin()
    const answer = (feit: string, value: string | null) =>
      helpline.call('POST', '/api/session/turns', token, {
        id: `persona-${++sent}`,
        after: 1,
        answer: { question: `vraag.welke-richting.orientatie.${feit}`, value },
      })
    await say(token, zegt)
    await say(token, 'Welk werk past bij mij?')
    await answer('werk', werk)
    await answer('taken', taken.join(', '))
    await answer('graag', graag.join('\n'))
    await answer('kan_niet', kan_niet.join('\n') || null)
    const shown = (await say(token, 'laat zien')).find((block) => block.kind === 'directions')
    const found = shown?.directions.flatMap(({ id }) => occupations.get(id) ?? []) ?? []
    expect(found.length, wie).toBeGreaterThanOrEqual(2)
    expect(new Set(found.map(({ sector }) => sector)).size, wie).toBe(found.length)
    if (heen) expect(found[0]?.sector, wie).toBe(heen)
    for (const { altijd, aanpasbaar } of found)
      for (const limit of altijd.filter((one) => !aanpasbaar.includes(one)))
        expect(kan_niet, wie).not.toContain(helpline.content.directions.limitNames[limit])
  }
})
