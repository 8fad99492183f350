import type { Post } from '../funding/funding.ts'
import { euros, type Money, none, over, plus } from '../shared/money.ts'
import { activityPosts, type PlanPosts, type PlanSector, type PlanTime, timePosts } from './content.ts'

/** From the least to the most; never one number, for the source gives none. */
export interface Range {
  readonly low: Money<'once'>
  readonly high: Money<'once'>
}

export interface MonthsOfIncome {
  readonly low: number
  readonly high: number
}

export interface Cost {
  readonly post: Post
  /** In money: as the source gives it, or the visitor's own wage over the time. */
  readonly amount?: Range
  /** Of income; only for the four posts of time. */
  readonly months?: MonthsOfIncome
  /** How the source gives the time. */
  readonly time?: PlanTime
}

/** A gross wage and the hours a week it is for; without hours a full week. */
export interface Pay {
  readonly wage?: Money<'month'>
  readonly hours?: number
}

/**
 * What each of the eight posts costs in a sector. Activities are the source's own ranges; time becomes
 * months of income, and money only when a gross wage is known. A day is a larger part of a short week.
 *
 *   days ÷ 21,7  ·  months  ·  a day a week ÷ 5 × 12 months × years  ·  percent × 12 months, per year
 */
export function costsOf(content: PlanPosts, sector: PlanSector, { wage, hours }: Pay = {}): Cost[] {
  const { kosten, tijd } = content.sectoren[sector]
  const activities = activityPosts.map((post): Cost => {
    const [low, high] = kosten[post]
    return { post, amount: { low: euros(low, 'once'), high: euros(high, 'once') } }
  })
  const times = timePosts.map((post): Cost => {
    const time = tijd[post]
    if (!time) return { post }
    const months = monthsOf(time, content, dayOf(hours, content))
    return { post, time, months, ...(wage ? { amount: paid(wage, months) } : {}) }
  })
  return [...activities, ...times]
}

/** How much of a wage a working day is, beside a day of a full week. */
function dayOf(
  hours: number | undefined,
  { werkdagen_per_week, uren_per_werkdag, volle_week_vanaf }: PlanPosts,
): number {
  return hours === undefined || hours >= volle_week_vanaf
    ? 1
    : (werkdagen_per_week * uren_per_werkdag) / hours
}

function monthsOf(
  time: PlanTime,
  { werkdagen_per_maand, werkdagen_per_week }: PlanPosts,
  day: number,
): MonthsOfIncome {
  if ('dagen' in time) {
    const [low, high] = time.dagen
    return { low: (low * day) / werkdagen_per_maand, high: (high * day) / werkdagen_per_maand }
  }
  if ('maanden' in time) {
    const [low, high] = time.maanden
    return { low, high }
  }
  if ('jaren' in time) {
    const [low, high] = typeof time.jaren === 'number' ? [time.jaren, time.jaren] : time.jaren
    const months = (years: number) => (time.dagen_per_week * day * 12 * years) / werkdagen_per_week
    return { low: months(low), high: months(high) }
  }
  const months = (percents: readonly number[]) =>
    percents.reduce((sum, percent) => sum + (percent / 100) * 12, 0)
  return { low: months(time.procent_per_jaar), high: months(time.tot ?? time.procent_per_jaar) }
}

const paid = (wage: Money<'month'>, { low, high }: MonthsOfIncome): Range => ({
  low: over('once', wage, low),
  high: over('once', wage, high),
})

/** The sum of the least and of the most of some posts; nothing when one of them has no amount. */
export function sumOf(costs: readonly { readonly amount?: Range }[]): Range | undefined {
  let sum: Range = { low: none('once'), high: none('once') }
  for (const { amount } of costs) {
    if (!amount) return undefined
    sum = { low: plus(sum.low, amount.low), high: plus(sum.high, amount.high) }
  }
  return sum
}
