import { describe, expect, it } from 'vitest'
import {
  downToSteps,
  downToWholeEuros,
  euros,
  inEuros,
  minus,
  overTheYear,
  perMonth,
  plus,
  times,
  toNearestWholeEuro,
  toWholeCents,
  upToWholeEuros,
} from '../../functions/shared/money.ts'

const year = (amount: number) => euros(amount, 'year')

describe('money', () => {
  it('does not compile when a month and a year are mixed', () => {
    // @ts-expect-error a month is not a year
    plus(euros(1, 'month'), euros(1, 'year'))
    // @ts-expect-error a year is not a month
    minus(euros(1, 'year'), euros(1, 'month'))
    // @ts-expect-error only a month becomes a year
    overTheYear(euros(1, 'year'))
    // @ts-expect-error only a year becomes a month
    perMonth(euros(1, 'month'))
    expect(overTheYear(euros(1.5, 'month'))).toEqual(euros(18, 'year'))
  })

  it('rounds a product that is whole in decimals as whole', () => {
    expect(inEuros(downToWholeEuros(times(year(20000), 0.3575)))).toBe(7150)
    expect(inEuros(upToWholeEuros(times(year(20000), 0.3575)))).toBe(7150)
    expect(inEuros(downToWholeEuros(times(year(31000), 0.3575)))).toBe(11082)
  })

  it('rounds half a euro and half a cent up', () => {
    expect(inEuros(toNearestWholeEuro(year(1384.5)))).toBe(1385)
    expect(inEuros(toNearestWholeEuro(year(1384.497)))).toBe(1384)
    expect(inEuros(toWholeCents(euros(7.355, 'hour')))).toBe(7.36)
  })

  it('goes down to the step of a table and stays on it', () => {
    const step = euros(4.5, 'month')
    expect(inEuros(downToSteps(euros(2584.7, 'month'), step))).toBe(2583)
    expect(inEuros(downToSteps(euros(2583, 'month'), step))).toBe(2583)
    expect(inEuros(downToSteps(euros(2582.99, 'month'), step))).toBe(2578.5)
  })
})
