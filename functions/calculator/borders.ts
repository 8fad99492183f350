import { euros, inEuros, type Money, minus } from '../shared/money.ts'
import type { Situation } from '../situation/facts.ts'
import { isRight, type LookAt, lookingAt, searchBetween } from './border-search.ts'
import { lawsOn } from './laws.ts'
import type { ValueBook } from './values.ts'

/** A place on the way to a higher wage where something changes. */
export type Border = {
  /** The lowest gross monthly wage, to the cent, that is beyond it. */
  readonly gross: Money<'month'>
  /** The limits that are passed, such as `zorgtoeslag.drempelinkomen`; `partner:` before those of the partner. */
  readonly limits: readonly string[]
  readonly kind: 'right-starts' | 'right-ends' | 'rate' | 'drop'
  /** The line whose right starts or ends. */
  readonly line: string | undefined
  /** What the year's net does at the step itself. */
  readonly step: Money<'year'>
  /** Of each extra euro of gross wage, the part that is kept just before and just after. */
  readonly keptBefore: number
  readonly keptAfter: number
}

/**
 * A fall of the year's net that matters is € 60 over a euro of wage; it is measured at one cent, and the rest
 * of that euro may add a little.
 */
const DROP = euros(55, 'year')
/**
 * A rate is measured over a stretch that is wide enough to see past the rounding of credits and toeslagen to
 * whole euros, and that stays between two candidates where it can. Over a short stretch the rounding cannot
 * be told from a change of rate: then the name of the limit decides.
 */
const WIDE_CENTS = 10_000
const SHORT_CENTS = 2_000
const ENOUGH_CENTS = 6_000
const CLEAR_CHANGE = 0.012
const ANY_CHANGE = 0.003
const GRID = 40

/**
 * All borders between two gross monthly wages. Candidates are the limits that the rules themselves look at:
 * where one is passed between two wages, its cent is looked up; what happens there is then worked out.
 */
export function borders(
  situation: Situation,
  from: Money<'month'>,
  to: Money<'month'>,
  day: string,
  book: ValueBook,
): Border[] {
  const look = lookingAt(situation, lawsOn(book, day))
  const low = Math.ceil(from.cents)
  const high = Math.floor(to.cents)
  const step = Math.max(1, Math.ceil((high - low) / GRID))
  const found = new Map<number, Set<string>>()
  const note = (cents: number, name?: string) => {
    const names = found.get(cents) ?? new Set()
    found.set(cents, name === undefined ? names : names.add(name))
  }
  for (let left = low; left < high; left += step) searchBetween(look, left, Math.min(high, left + step), note)
  return [...found.entries()]
    .sort(([a], [b]) => a - b)
    .flatMap(([cents, names], at, all) =>
      confirmed(look, cents, [...names], {
        from: stretch(cents - (all[at - 1]?.[0] ?? low), cents - 1 - low),
        to: stretch((all[at + 1]?.[0] ?? high) - 1 - cents, high - cents),
      }),
    )
}

/** How far to look on one side, in cents: up to the next candidate, but never beyond what is asked. */
const stretch = (toNext: number, toEnd: number): number =>
  Math.max(0, Math.min(toEnd, Math.max(SHORT_CENTS, Math.min(WIDE_CENTS, toNext))))

/** Works out what happens at a candidate; nothing that can be noticed is no border. */
function confirmed(
  look: LookAt,
  cents: number,
  limits: readonly string[],
  around: { readonly from: number; readonly to: number },
): Border[] {
  const under = look(cents - 1).sum
  const beyond = look(cents).sum
  const step = minus(beyond.year, under.year)
  const slope = (from: number, to: number) =>
    to > from ? inEuros(minus(look(to).sum.year, look(from).sum.year)) / ((to - from) * 0.12) : 0
  const keptBefore = slope(cents - 1 - around.from, cents - 1)
  const keptAfter = slope(cents, cents + around.to)
  const changed = beyond.lines.find(
    (line, at) => isRight(line) !== (under.lines[at] ? isRight(under.lines[at]) : false),
  )
  // More wage can also bring a better kind of the same benefit.
  const better = step.cents > DROP.cents && limits.length > 0 ? 'netto-inkomen' : undefined
  const fact = { gross: { cents, per: 'month' as const }, limits, step, keptBefore, keptAfter }
  if (changed) return [{ ...fact, kind: isRight(changed) ? 'right-starts' : 'right-ends', line: changed.id }]
  if (better) return [{ ...fact, kind: 'right-starts', line: better }]
  if (step.cents < -DROP.cents) return [{ ...fact, kind: 'drop', line: undefined }]
  const clear = Math.min(around.from, around.to) >= ENOUGH_CENTS ? CLEAR_CHANGE : ANY_CHANGE
  return Math.abs(keptAfter - keptBefore) < clear ? [] : [{ ...fact, kind: 'rate', line: undefined }]
}
