import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import { readPerson } from '../../functions/funding/funding.ts'
import { aFunding, compiledFunding } from '../builders/funding.ts'

const ids = z.array(z.string()).check(z.minLength(1))
const personas = z
  .array(
    z.strictObject({
      id: z.string(),
      datum: z._default(z.string(), '2026-11-24'),
      tekst: z.string(),
      feiten: z._default(z.record(z.string(), z.unknown()), {}),
      verwacht: ids,
      verboden: ids,
      bron: z.string(),
    }),
  )
  .parse(parse(readFileSync('tests/cases/personas.yaml', 'utf8')))

const funding = aFunding()
const known = new Set(compiledFunding().schemes.map(({ id }) => id))

const offeredTo = ({ datum, tekst, feiten }: (typeof personas)[number]) => {
  const { person, ignored } = readPerson(feiten)
  expect(ignored).toEqual([])
  return funding
    .matches({ ...funding.read(tekst), ...person }, datum)
    .filter(({ verdict }) => verdict === 'fits' || verdict === 'maybe')
}

describe('personas', () => {
  it('are at least forty and name schemes that exist', () => {
    expect(personas.length).toBeGreaterThanOrEqual(40)
    for (const { verwacht, verboden } of personas)
      for (const id of [...verwacht, ...verboden]) expect([id, known.has(id)]).toEqual([id, true])
  })

  it.each(personas)('$id gets what fits and nothing forbidden', (persona) => {
    const offered = new Set(offeredTo(persona).map(({ id }) => id))
    expect({
      missed: persona.verwacht.filter((id) => !offered.has(id)),
      wrong: persona.verboden.filter((id) => offered.has(id)),
    }).toEqual({ missed: [], wrong: [] })
  })

  it('hear "maybe" only with the fact that is missing', () => {
    const offers = personas.flatMap(offeredTo)
    const maybe = offers.filter(({ verdict }) => verdict === 'maybe')
    const shown = personas.flatMap((persona) => {
      const person = { ...funding.read(persona.tekst), ...readPerson(persona.feiten).person }
      return funding.advise(person, persona.datum).first
    })
    const shownMaybe = shown.filter(({ verdict }) => verdict === 'maybe')
    console.info(
      `misschien: ${Math.round((100 * maybe.length) / offers.length)}% van alles, ${Math.round((100 * shownMaybe.length) / shown.length)}% van wat vooraan staat`,
    )
    expect(maybe.every(({ missing }) => missing.length > 0)).toBe(true)
    expect(shownMaybe.every(({ ask }) => ask !== undefined)).toBe(true)
    expect(shownMaybe.length / shown.length).toBeLessThan(0.6)
  })
})
