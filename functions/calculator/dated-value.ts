import type { Scheme } from './values.ts'

/** Laid down in law, only proposed, or the last that anybody knows. */
export type Sureness = 'set' | 'proposed' | 'last-known'

type Entry = Scheme['waarden'][string]
type DatedValue = {
  readonly value: unknown
  readonly sources: readonly string[]
  readonly sureness: Sureness
}

/** Until when a value from `from` holds at most: a year's amounts never reach into the next year. */
export function holdsUntil(from: string, holds: Entry['geldt']): string {
  const year = from.slice(0, 4)
  if (holds === 'jaar') return `${year}-12-31`
  if (holds === 'half jaar') return from < `${year}-07-01` ? `${year}-06-30` : `${year}-12-31`
  return '9999-12-31'
}

/**
 * A value on a day. Past its time it is the last known, so that no day is without sums; a gap between two
 * values stays a gap, and what was abolished does not come back.
 *
 *     2025        2026        2027        2028
 *     |--- set ---|  (gap)    |- proposed |-- last known ...
 */
export function valueOn(entry: Entry, day: string): DatedValue | undefined {
  const dates = Object.keys(entry.per_datum).sort()
  const from = dates.filter((date) => date <= day).at(-1)
  const found = from === undefined ? undefined : entry.per_datum[from]
  if (from === undefined || !found) return undefined
  const isOver = day > holdsUntil(from, entry.geldt)
  if (isOver && (from !== dates.at(-1) || (entry.tot !== undefined && day > entry.tot))) return undefined
  const entered = found.zekerheid === 'voorgesteld' ? 'proposed' : 'set'
  return { value: found.waarde, sources: found.bron, sureness: isOver ? 'last-known' : entered }
}
