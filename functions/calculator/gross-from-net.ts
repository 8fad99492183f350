import { type Money, minus } from '../shared/money.ts'
import type { Laws } from './laws.ts'
import { withheld } from './rules/loonheffing.ts'

/** More than this a month is no wage that somebody asks about here. */
const HIGHEST = 3_000_000

/** The lowest gross wage of a month that leaves this net, with the credits used at this wage; to the cent. */
export function grossFromNet(net: Money<'month'>, age: number, laws: Laws): Money<'month'> {
  const aow = age >= laws.takings().leeftijden.aow
  const values = laws.payroll()
  const netOf = (cents: number): number => {
    const gross = { cents, per: 'month' } as const
    return minus(gross, withheld(gross, { age: { aow }, white: true }, values).withCredit).cents
  }
  let [low, high] = [net.cents, HIGHEST]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (netOf(middle) < net.cents) low = middle + 1
    else high = middle
  }
  return { cents: low, per: 'month' }
}
