import { inEuros, type Money, minus, none, over, perMonth } from '../shared/money.ts'
import type { Situation } from '../situation/facts.ts'
import { calculate } from './calculate.ts'
import { type Laws, lawsOn } from './laws.ts'
import type { ValueBook } from './values.ts'

/** What a household has at a number of hours of work a week. */
export type CurvePoint = {
  readonly hours: number
  readonly gross: Money<'month'>
  /** A twelfth of the year's net, so that holiday pay and tax back count. */
  readonly net: Money<'month'>
  /** Of each extra euro of gross wage in this last hour, the part that was kept. */
  readonly kept: number | undefined
}

const WEEKS_PER_MONTH = 52 / 12
const MOST_HOURS = 40

/** The same household with another wage for the visitor. */
export const withWage = (situation: Situation, loon: Money<'month'>): Situation => ({
  ...situation,
  you: { ...situation.you, loon },
})

/** The wage per hour that the visitor's wage and hours give. */
export function hourlyWage({ you }: Situation): Money<'hour'> | undefined {
  return you.loon && you.uren ? over('hour', you.loon, 1 / (you.uren * WEEKS_PER_MONTH)) : undefined
}

/** Net income for 0 to 40 hours a week at one wage per hour, all else as it is. */
export function curve(
  situation: Situation,
  perHour: Money<'hour'>,
  day: string,
  book: ValueBook,
): CurvePoint[] {
  const laws = lawsOn(book, day)
  const points: CurvePoint[] = []
  for (let hours = 0; hours <= MOST_HOURS; hours++) {
    const gross = over('month', perHour, hours * WEEKS_PER_MONTH)
    const net = netAt(situation, gross, laws)
    const before = points.at(-1)
    const step = before && minus(gross, before.gross)
    const kept =
      before && step && step.cents > 0 ? inEuros(minus(net, before.net)) / inEuros(step) : undefined
    points.push({ hours, gross, net, kept })
  }
  return points
}

const netAt = (situation: Situation, gross: Money<'month'>, laws: Laws): Money<'month'> =>
  perMonth(calculate(withWage(situation, gross), laws).year)

/** The highest wage that the curve and the borders look at. */
export const topOf = (perHour: Money<'hour'>): Money<'month'> =>
  perHour.cents > 0 ? over('month', perHour, MOST_HOURS * WEEKS_PER_MONTH) : none('month')
