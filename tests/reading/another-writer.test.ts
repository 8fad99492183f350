import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import type { Quantity } from '../../functions/reading/reading.ts'
import type { FlatFacts } from '../../functions/situation/read-situation.ts'
import { read, readWords } from '../builders/reader.ts'

/** What writers typed who had seen nothing of the rules; a person read what it says. */
const rows = z.parse(
  z.object({
    getallen: z.array(
      z.strictObject({
        zegt: z.string(),
        met: z.string(),
        soort: z.enum(['money', 'hours', 'days', 'number', 'other']),
        waarde: z.number(),
        per: z.optional(z.string()),
        belasting: z.optional(z.string()),
      }),
    ),
    wendingen: z.record(z.string(), z.array(z.string())),
    feiten: z.array(z.strictObject({ zegt: z.string(), feiten: z.record(z.string(), z.unknown()) })),
  }),
  parse(readFileSync(new URL('./another-writer.yaml', import.meta.url), 'utf8')),
)

/** The number that was read where the writer put it. */
function numberAt(text: string, part: string): Quantity | undefined {
  const { clauses, quantities } = read(text)
  const from = text.indexOf(part)
  const to = from + part.length
  return clauses
    .flatMap(({ placeOf }, at) =>
      (quantities[at] ?? []).map((one) => ({
        one,
        shared: Math.min(to, placeOf(one.end)) - Math.max(from, placeOf(one.at)),
      })),
    )
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)[0]?.one
}

const counts = (kind: string | undefined): string =>
  kind === undefined || kind === 'number' || kind === 'other' ? 'nothing' : kind

describe('numbers as another writer types them', () => {
  it('are nearly all read with their kind, value, period and tax', () => {
    const wrong = rows.getallen.flatMap(({ zegt, met, soort, waarde, per, belasting }) => {
      const found = numberAt(zegt, met)
      const isRight =
        counts(found?.kind) === counts(soort) &&
        (counts(soort) === 'nothing' || Math.abs((found?.value ?? Number.NaN) - waarde) < 0.01) &&
        (soort !== 'money' || (dayless(found?.per) === per && found?.tax === belasting))
      return isRight ? [] : [`${zegt} → ${JSON.stringify(found)}`]
    })
    expect(rows.getallen.length).toBeGreaterThan(300)
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(5)
  })

  it('make no money and no hours of a time, a place, a law or a reference', () => {
    const wrong = rows.getallen.flatMap(({ zegt, met, soort }) => {
      const kind = numberAt(zegt, met)?.kind
      return counts(soort) === 'nothing' && counts(kind) !== 'nothing' ? [`${zegt} → ${kind}`] : []
    })
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(1)
  })
})

/** By the day is a period that no sum counts. */
const dayless = (per: Quantity['per']): string | undefined => (per === 'other' ? undefined : per)

describe('moves as another writer makes them', () => {
  const all = Object.entries(rows.wendingen).flatMap(([move, texts]) => texts.map((text) => ({ move, text })))
  /** What is heard beside a move and is none of the conversation: a wish, a greeting. */
  const beside = new Set([
    'wie-betaalt',
    'leer-wens',
    'betaal-vraag',
    'leer-recht',
    'kan-ik-dat',
    'loont',
    'groet',
  ])

  it('are nearly all heard', () => {
    const moves = all.filter(({ move }) => move !== 'geen')
    const missed = moves.filter(({ move, text }) => !read(text).moves.some(({ id }) => id === move))
    expect(moves.length).toBeGreaterThan(150)
    expect(missed.length, missed.map(({ move, text }) => `${move}: ${text}`).join('\n')).toBeLessThanOrEqual(
      16,
    )
  })

  it('are not made of a question or a story', () => {
    const taken = all.filter(
      ({ move, text }) =>
        move === 'geen' && read(text).moves.some(({ id, alone }) => alone && !beside.has(id)),
    )
    expect(taken.length, taken.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(1)
  })
})

/** Facts as the writer names them: one WIA, and how many children whatever is told of their ages. */
const asWritten = (facts: FlatFacts): Record<string, unknown> => {
  const { kinderen, aantalKinderen, uitkering } = facts
  return {
    ...facts,
    aantalKinderen: Array.isArray(kinderen) ? kinderen.length : aantalKinderen,
    uitkering: uitkering === 'wga' || uitkering === 'iva' ? 'wia' : uitkering,
  }
}

describe('facts as another writer tells them', () => {
  const ofWork = ['uren', 'loon', 'next.uren', 'next.loon']
  const ofHome = ['leeftijd', 'heeftPartner', 'aantalKinderen', 'kaleHuur', 'uitkering', 'partner.uitkering']

  it.each([
    { facts: ofWork, missed: 0.05, wrong: 0.07 },
    { facts: ofHome, missed: 0.14, wrong: 0.06 },
  ])('are mostly read, and seldom wrong: $facts', ({ facts, missed, wrong }) => {
    let told = 0
    const left: string[] = []
    const taken: string[] = []
    for (const { zegt, feiten } of rows.feiten) {
      const read = asWritten(readWords(zegt))
      for (const fact of facts) {
        const wanted = feiten[fact]
        // Who has no work has no hours and no wage: the writer leaves that out.
        const found = read[fact] === 0 && wanted === undefined ? undefined : read[fact]
        if (wanted !== undefined) told += 1
        if (wanted !== undefined && found === undefined) left.push(`${fact} ${wanted}: ${zegt}`)
        if (found !== undefined && found !== wanted) taken.push(`${fact} ${wanted} → ${found}: ${zegt}`)
      }
    }
    expect(left.length / told, left.join('\n')).toBeLessThanOrEqual(missed)
    expect(taken.length / told, taken.join('\n')).toBeLessThanOrEqual(wrong)
  })
})
