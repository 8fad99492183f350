import { type Money, minus, none, overTheYear, total } from '../shared/money.ts'
import { MissingFact } from '../situation/ask.ts'
import { NotCovered } from './benefits.ts'
import type { Outcome } from './outcome.ts'
import { MissingValue } from './values.ts'

/** One line of the household's sum. A line that could not be worked out has no amounts. */
export type Line = {
  readonly id: string
  readonly who: 'you' | 'partner' | 'home'
  readonly outcome: Outcome | Stopped
  /** In an ordinary month. */
  readonly month: Money<'month'>
  /** Over a year, with what comes once a year. */
  readonly year: Money<'year'>
}
/** The values of this day are not known, or the benefit is not covered. */
export type Stopped =
  | { readonly kind: 'no-values'; readonly missing: readonly string[] }
  | { readonly kind: 'not-covered' }

export type HouseholdSum = {
  readonly lines: readonly Line[]
  readonly month: Money<'month'>
  readonly year: Money<'year'>
  /** What the year has on top of twelve ordinary months: holiday pay, tax back or to pay. */
  readonly yearlyExtras: Money<'year'>
  /** Facts that are still to be asked, in the order in which the sum meets them. */
  readonly questions: readonly string[]
  /** True when no line is unknown or stopped. */
  readonly complete: boolean
  readonly toetsingsinkomen: Money<'year'> | undefined
}

/** What a line comes to, without its name. */
export type Worked = Omit<Line, 'id' | 'who'>

/** The lines added up. */
export function summed(
  lines: readonly Line[],
  questions: readonly string[],
  toetsingsinkomen: Money<'year'> | undefined,
): HouseholdSum {
  const month = total(
    'month',
    lines.map((line) => line.month),
  )
  const year = total(
    'year',
    lines.map((line) => line.year),
  )
  const complete = lines.every(
    ({ outcome }) => outcome.kind === 'amount' || outcome.kind === 'none' || outcome.kind === 'holds',
  )
  return {
    lines,
    month,
    year,
    yearlyExtras: minus(year, overTheYear(month)),
    questions,
    complete,
    toetsingsinkomen,
  }
}

/** Works a line out, or says what it lacks; a fact that lacks is added to the questions. */
export function settle(work: () => Worked, questions: string[]): Worked {
  const empty = { month: none('month'), year: none('year') }
  try {
    return work()
  } catch (problem) {
    if (problem instanceof MissingFact) {
      if (!questions.includes(problem.fact)) questions.push(problem.fact)
      return { outcome: { kind: 'unknown', question: problem.fact }, ...empty }
    }
    if (problem instanceof MissingValue)
      return { outcome: { kind: 'no-values', missing: problem.missing }, ...empty }
    if (problem instanceof NotCovered) return { outcome: { kind: 'not-covered' }, ...empty }
    throw problem
  }
}

/** One line of a sum, by its name and whose it is. */
export const lineOf = ({ lines }: HouseholdSum, id: string, who: Line['who']): Line | undefined =>
  lines.find((line) => line.id === id && line.who === who)

/** Whether the household as a whole has a right by this name. */
export const hasRight = (sum: HouseholdSum, id: string): boolean =>
  lineOf(sum, id, 'home')?.outcome.kind === 'amount'
