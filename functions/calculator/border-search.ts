import type { Situation } from '../situation/facts.ts'
import { calculate } from './calculate.ts'
import { withWage } from './curve.ts'
import type { HouseholdSum, Line } from './household-sum.ts'
import type { Laws } from './laws.ts'
import { notingLimits } from './limits.ts'

/** Where limits are passed between two wages: the candidates for a border. */

const NOT_YET = -1

export type Look = { readonly sum: HouseholdSum; readonly margins: ReadonlyMap<string, number> }
export type LookAt = (cents: number) => Look

/** Evaluates at a wage and keeps what it saw, since the searches for different limits meet. */
export function lookingAt(situation: Situation, laws: Laws): LookAt {
  const seen = new Map<number, Look>()
  return (cents) => {
    const known = seen.get(cents)
    if (known) return known
    const margins = new Map<string, number>()
    const limits = {
      you: notingLimits((name, margin) => margins.set(name, margin)),
      partner: notingLimits((name, margin) => margins.set(`partner:${name}`, margin)),
      home: notingLimits((name, margin) => margins.set(name, margin)),
    }
    const look = { sum: calculate(withWage(situation, { cents, per: 'month' }), laws, { limits }), margins }
    seen.set(cents, look)
    return look
  }
}

type NoteBorder = (cents: number, name?: string) => void

/** A right that starts brings limits that were not looked at before it, so each side is searched apart. */
export function searchBetween(look: LookAt, left: number, right: number, note: NoteBorder): void {
  const before = look(left).sum
  const same = sameRights(before, look(right).sum)
  for (const name of passedBetween(look(left), look(right), same))
    note(
      centOf((at) => look(at).margins.get(name) ?? NOT_YET, left, right),
      name,
    )
  if (same) return
  const start = centOf((at) => (sameRights(before, look(at).sum) ? -1 : 1), left, right)
  note(start)
  if (left < start - 1) searchBetween(look, left, start - 1, note)
  if (start < right) searchBetween(look, start, right, note)
}

/** A limit that comes after another, such as the next row of a table, is not looked at before that one. */
function passedBetween(left: Look, right: Look, sameRights: boolean): string[] {
  const names: string[] = []
  for (const [name, margin] of right.margins) {
    const before = left.margins.get(name) ?? (sameRights ? NOT_YET : undefined)
    if (before !== undefined && before > 0 !== margin > 0) names.push(name)
  }
  return names
}

/**
 * The first cent on the other side of a limit. The margins are almost straight lines, so the point where
 * the line crosses zero is tried first; after a miss the stretch is halved, so it always ends.
 */
function centOf(margin: (cents: number) => number, left: number, right: number): number {
  let [low, high] = [left, right]
  let [atLow, atHigh] = [margin(low), margin(high)]
  const side = atLow > 0
  for (let turn = 0; high - low > 1; turn++) {
    const crossing = low + Math.round(((high - low) * -atLow) / (atHigh - atLow)) + (turn % 3 === 1 ? -1 : 0)
    const middle = turn % 3 === 2 ? low + Math.floor((high - low) / 2) : crossing
    const at = Math.min(high - 1, Math.max(low + 1, middle))
    const found = margin(at)
    if (found > 0 === side) [low, atLow] = [at, found]
    else [high, atHigh] = [at, found]
  }
  return high
}

/** A line that pays. */
export const isRight = ({ outcome }: Line): boolean => outcome.kind === 'amount'

const sameRights = ({ lines: a }: HouseholdSum, { lines: b }: HouseholdSum): boolean =>
  a.length === b.length && a.every((line, at) => isRight(line) === (b[at] ? isRight(b[at]) : false))
