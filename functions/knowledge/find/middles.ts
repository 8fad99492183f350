import type { Marks } from './marks.ts'
import { type Table, tableOf } from './table.ts'

/** How much each mark tells: much when few texts have it. */
export type Rarity = (mark: string) => number

/** A text of a section: its marks by how much each tells, to length one, and how much the text counts. */
export interface Weighed {
  readonly section: number
  readonly worth: number
  readonly marks: readonly (readonly [mark: string, value: number])[]
}

/**
 * Each section as the middle of its own texts, to length one: what they share weighs most. That holds well for
 * wordings that nobody wrote down. Only the strongest weights are kept.
 */
export function middlesOf(texts: readonly Weighed[], sections: number, most: number): Table {
  const middles = new Map<string, Map<number, number>>()
  for (const { section, worth, marks } of texts)
    for (const [mark, value] of marks) {
      const own = middles.get(mark) ?? new Map<number, number>()
      if (own.size === 0) middles.set(mark, own)
      own.set(section, (own.get(section) ?? 0) + value * worth)
    }
  const lengths = lengthsOf(middles, sections)
  const entries = [...middles].map(
    ([mark, own]) =>
      [
        mark,
        [...own].map(([section, value]) => [section, value / (lengths[section] || 1)] as const),
      ] as const,
  )
  const least =
    Float64Array.from(entries.flatMap(([, own]) => own.map(([, weight]) => weight)))
      .sort()
      .at(-most) ?? 0
  return tableOf(
    entries.map(([mark, own]) => [
      mark,
      own.filter(([, weight]) => weight >= least && weight > 0).sort((a, b) => a[0] - b[0]),
    ]),
  )
}

function lengthsOf(middles: ReadonlyMap<string, ReadonlyMap<number, number>>, sections: number) {
  const squares = new Float64Array(sections)
  for (const own of middles.values())
    for (const [section, value] of own) squares[section] = (squares[section] ?? 0) + value * value
  return squares.map(Math.sqrt)
}

/** The marks by how much each tells, to length one. */
export function toLengthOne(marks: Marks, rarity: Rarity): [string, number][] {
  const values = [...marks].map(([mark, weight]): [string, number] => [mark, weight * rarity(mark)])
  const length = Math.sqrt(values.reduce((sum, [, value]) => sum + value * value, 0)) || 1
  return values.map(([mark, value]) => [mark, value / length])
}
