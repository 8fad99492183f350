import { isMore, type Money, minus, none, perMonth, plus, times } from '../shared/money.ts'
import type { Situation } from '../situation/facts.ts'
import { calculate } from './calculate.ts'
import { notesFor } from './compare-notes.ts'
import type { Sureness } from './dated-value.ts'
import { type HouseholdSum, type Line, lineOf } from './household-sum.ts'
import { toeslagIds } from './household-toeslagen.ts'
import { lawsOn } from './laws.ts'
import type { VrijlatingSoort } from './rules/vrijlating-terms.ts'
import { surenessFor } from './sureness.ts'
import type { ValueBook } from './values.ts'

/** A household now and next, on the laws of the day on which the change comes. */
export type Comparison = {
  readonly now: HouseholdSum
  /** The months in which an exemption of the bijstand may hold; without one it is the same as `later`. */
  readonly first: HouseholdSum
  readonly later: HouseholdSum
  readonly lines: readonly LineDifference[]
  readonly difference: {
    readonly month: Money<'month'>
    readonly year: Money<'year'>
    readonly firstMonth: Money<'month'>
  }
  readonly toeslagenThisYear: readonly ToeslagThisYear[]
  /** Ids of `content/explanations.yaml` under `meldingen`: timing, what to report, what if the job ends. */
  readonly notes: readonly string[]
  readonly questions: readonly string[]
  /** Whether the amounts of that day are law, proposed, or the last that are known. */
  readonly sureness: Sureness
}

export type LineDifference = {
  readonly id: string
  readonly who: Line['who']
  readonly now: Line | undefined
  readonly later: Line | undefined
  readonly difference: Money<'year'>
}

/** A toeslag of a calendar year in which the income changes half-way: it looks at the income of all of it. */
export type ToeslagThisYear = {
  readonly id: string
  readonly right: Money<'year'>
  /** What comes in when nobody reports the change. */
  readonly ifNotReported: Money<'year'>
  readonly backPay: Money<'year'>
}

type Input = {
  readonly now: Situation
  readonly next: Situation
  /** The first day of the change, as `2026-10-01`. */
  readonly day: string
  readonly book: ValueBook
  /** The exemption in the first months; left out, the ordinary one of the day for who is old enough. */
  readonly vrijlating?: VrijlatingSoort
}

/** What changes for a household, per line, in a month and in a year. */
export function compare({ now, next, day, book, vrijlating = 'gewoon' }: Input): Comparison {
  const laws = lawsOn(book, day)
  const before = calculate(now, laws)
  const later = calculate(next, laws)
  const exempt = later.lines.some(({ id }) => id === 'bijstand' || id === 'toeslagenwet') || hasIoaw(next)
  const first = exempt ? calculate(next, laws, { vrijlating }) : later
  return {
    now: before,
    first,
    later,
    lines: differences(before, later),
    difference: {
      month: minus(later.month, before.month),
      year: minus(later.year, before.year),
      firstMonth: minus(first.month, before.month),
    },
    toeslagenThisYear: before.complete && later.complete ? thisYear(before, later, next, day, book) : [],
    notes: notesFor(now, next, before, later, laws),
    questions: [...new Set([...before.questions, ...later.questions])],
    sureness: surenessFor([now, next], day, book),
  }
}

const hasIoaw = ({ home, you, partner }: Situation) =>
  you.uitkering === 'ioaw' || (home.heeftPartner === true && partner.uitkering === 'ioaw')

function differences(before: HouseholdSum, later: HouseholdSum): LineDifference[] {
  const keys = new Map([...before.lines, ...later.lines].map(({ id, who }) => [`${id} ${who}`, { id, who }]))
  return [...keys.values()].map(({ id, who }) => {
    const a = lineOf(before, id, who)
    const b = lineOf(later, id, who)
    return { id, who, now: a, later: b, difference: minus(b?.year ?? none('year'), a?.year ?? none('year')) }
  })
}

/** Months of the calendar year before the change. */
const monthsBefore = (day: string): number => Number(day.slice(5, 7)) - 1

function thisYear(
  before: HouseholdSum,
  later: HouseholdSum,
  next: Situation,
  day: string,
  book: ValueBook,
): ToeslagThisYear[] {
  if (!before.toetsingsinkomen || !later.toetsingsinkomen) return []
  const old = monthsBefore(day)
  const income = plus(
    times(before.toetsingsinkomen, old / 12),
    times(later.toetsingsinkomen, (12 - old) / 12),
  )
  const wholeYear = calculate(next, lawsOn(book, day), { toetsingsinkomen: income })
  return toeslagIds.flatMap((id) => {
    const was = lineOf(before, id, 'home')
    const is = lineOf(wholeYear, id, 'home')
    if (!was || !is) return []
    const ifNotReported = was.year
    // The household and the childcare of the new months give their part, on the income of the whole year.
    const right =
      id === 'kinderopvangtoeslag'
        ? plus(times(was.year, old / 12), times(is.year, (12 - old) / 12))
        : is.year
    const backPay = isMore(ifNotReported, right) ? minus(ifNotReported, right) : none('year')
    return [{ id, right, ifNotReported, backPay }]
  })
}

/** What a month of the year is on average, with the yearly extras spread out. */
export const averageMonth = (sum: HouseholdSum): Money<'month'> => perMonth(sum.year)
