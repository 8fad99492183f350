import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import { aTalk } from '../builders/talk.ts'

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

const { helpline, say, answer } = aTalk()

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
  const { occupations } = helpline.content.directions
  for (const { wie, zegt, heen, werk, taken, graag, kan_niet } of personas) {
    const token = await helpline.begin()
    const tell = (feit: string, value: string | null) =>
      answer(token, `vraag.welke-richting.orientatie.${feit}`, value)
    await say(token, zegt)
    await say(token, 'Welk werk past bij mij?')
    await tell('werk', werk)
    await tell('taken', taken.join(', '))
    await tell('graag', graag.join('\n'))
    await tell('kan_niet', kan_niet.join('\n') || null)
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
