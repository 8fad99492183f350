import { describe, expect, it } from 'vitest'
import { calculate, compare, lawsOn } from '../../functions/calculator/calculator.ts'
import { euros, inEuros } from '../../functions/shared/money.ts'
import { readSituation } from '../../functions/situation/read-situation.ts'
import { aCouple, aHousehold } from '../builders/household.ts'
import { theValues } from '../the-values.ts'

const july = lawsOn(theValues, '2026-07-01')
const january = lawsOn(theValues, '2026-01-01')
type Sum = ReturnType<typeof calculate>
const lineOf = (sum: Sum, id: string) => sum.lines.find((line) => line.id === id)
const amountOf = (sum: Sum, id: string) => {
  const outcome = lineOf(sum, id)?.outcome
  return outcome?.kind === 'amount' ? inEuros(outcome.amount) : outcome?.kind
}
const yearOf = (sum: Sum, id: string) => inEuros(lineOf(sum, id)?.year ?? euros(0, 'year'))

describe('the supplement of UWV', () => {
  it('fills a low benefit up to the norm, and is taxed', () => {
    // 0,70 × 1.864,29 = 1.305,00 a month = 60,00 a day; 76,75 − 60,00 = 16,75 × 21,75 = 364,31.
    const sum = calculate(aHousehold({ uitkering: 'ww', oudLoon: 1864.2857 }), july)
    expect(amountOf(sum, 'toeslagenwet')).toBeCloseTo(364.31, 1)
    expect(yearOf(sum, 'toeslagenwet')).toBeLessThan(12 * 364.31 * 1.08)
    expect(yearOf(sum, 'toeslagenwet')).toBeGreaterThan(0)
  })

  it('is at most what the old wage was above the benefit', () => {
    // Old wage 1.200 is under 70 % of the minimum wage (1.635,90): at most 1.200 − 840 = 360 instead of 829.
    const sum = calculate(aHousehold({ uitkering: 'ww', oudLoon: 1200 }), july)
    expect(amountOf(sum, 'toeslagenwet')).toBeCloseTo(360, 0)
  })

  it('is not there with a young partner and no young child, and is with one', () => {
    const facts = { uitkering: 'ziektewet', uitkeringBruto: 1200, 'partner.leeftijd': 40 }
    expect(amountOf(calculate(aCouple(facts), july), 'toeslagenwet')).toBe('none')
    // Couple 107,45 × 21,75 = 2.337,04 − 1.200, and the old wage 1.714,29 is under the minimum wage: 514,29.
    expect(amountOf(calculate(aCouple({ ...facts, kinderen: [11] }), july), 'toeslagenwet')).toBeCloseTo(
      514.3,
      0,
    )
    expect(amountOf(calculate(aCouple({ ...facts, kinderen: [12] }), july), 'toeslagenwet')).toBe('none')
    const older = calculate(aCouple({ ...facts, 'partner.leeftijd': 55 }), july)
    expect(amountOf(older, 'toeslagenwet')).toBeCloseTo(514.3, 0)
  })

  it('counts the wage of the partner', () => {
    const facts = { uitkering: 'wga', uitkeringBruto: 1700, kinderen: [3] }
    const none = calculate(aCouple({ ...facts, 'partner.loon': 700 }), july)
    expect(amountOf(none, 'toeslagenwet')).toBe('none')
    // 2.337,04 − 1.700 − 400 = 237.
    const some = calculate(aCouple({ ...facts, 'partner.loon': 400 }), july)
    expect(amountOf(some, 'toeslagenwet')).toBeCloseTo(237, 0)
  })

  it('lets go of part of a wage in the first two years', () => {
    // Wajong next to 100: 0,7 × 2.237 = 1.565,90; free 116,85 + 30 > 100, so all of the wage is free then.
    const now = aHousehold({ uitkering: 'wajong' })
    const next = aHousehold({ uitkering: 'wajong', loon: 100 })
    const { first, later } = compare({ now, next, day: '2026-07-01', book: theValues })
    expect(amountOf(first, 'toeslagenwet')).toBeCloseTo(76.75 * 21.75 - 1565.9, 0)
    expect(amountOf(later, 'toeslagenwet')).toBeCloseTo(76.75 * 21.75 - 1665.9, 0)
  })

  it('is not known before 2026, and says so', () => {
    const sum = calculate(aHousehold({ uitkering: 'ww', oudLoon: 1500 }), lawsOn(theValues, '2025-07-01'))
    expect(amountOf(sum, 'toeslagenwet')).toBe('no-values')
    expect(sum.complete).toBe(false)
  })
})

describe('IOAW and Anw', () => {
  it('gives the IOAW minus all income of both partners', () => {
    expect(amountOf(calculate(aHousehold({ uitkering: 'ioaw' }), january), 'netto-inkomen')).toBe(1776.11)
    const couple = calculate(aCouple({ uitkering: 'ioaw', loon: 500, 'partner.loon': 300 }), january)
    expect(amountOf(couple, 'netto-inkomen')).toBeCloseTo(2303.12 - 800, 2)
  })

  it('gives one IOAW to two partners who both have it', () => {
    const both = calculate(aCouple({ uitkering: 'ioaw', 'partner.uitkering': 'ioaw' }), january)
    const one = calculate(aCouple({ uitkering: 'ioaw' }), january)
    expect(inEuros(both.year)).toBe(inEuros(one.year))
  })

  it('lets go of a quarter of the wage in the first months', () => {
    const now = aHousehold({ uitkering: 'ioaw' })
    const next = aHousehold({ uitkering: 'ioaw', loon: 1000 })
    const { first, later, notes } = compare({ now, next, day: '2026-01-01', book: theValues })
    expect(amountOf(first, 'netto-inkomen')).toBeCloseTo(1776.11 - 750, 2)
    expect(amountOf(later, 'netto-inkomen')).toBeCloseTo(776.11, 2)
    expect(notes).toContain('terug.ioaw')
  })

  it('goes by the last known IOAW amount from July 2026, and says so', () => {
    const now = aHousehold({ uitkering: 'ioaw' })
    expect(calculate(now, july).complete).toBe(true)
    expect(compare({ now, next: now, day: '2026-07-01', book: theValues }).sureness).toBe('last-known')
    expect(compare({ now, next: now, day: '2026-06-30', book: theValues }).sureness).toBe('set')
  })

  it('takes two thirds of the wage above half the minimum wage off the Anw', () => {
    const sum = calculate(aHousehold({ uitkering: 'anw', uitkeringBruto: 1600, loon: 1800 }), july)
    expect(amountOf(sum, 'netto-inkomen')).toBeCloseTo(1600 - 421, 2)
  })
})

describe('WGA after the first period, and Wajong kinds', () => {
  const wga = { uitkering: 'wga', wgaPeriode: 'daarna', oudLoon: 2800, arbeidsongeschiktheid: 40 }

  it.each([
    [700, 654.36],
    [799, 654.36],
    [800, 840],
    [900, 840],
    [1600, 840],
    [1700, 770],
  ])('with a wage of %d and a capacity of 1.600 the WGA is %d', (loon, uitkering) => {
    const sum = calculate(aHousehold({ ...wga, restverdiencapaciteit: 1600, loon }), july)
    expect(amountOf(sum, 'netto-inkomen')).toBeCloseTo(uitkering, 2)
  })

  it('asks for the capacity only where one has to earn something', () => {
    const ask = (facts: object) =>
      calculate(
        readSituation({ heeftPartner: false, kinderen: [], leeftijd: 40, loon: 0, huurt: false, ...facts })
          .situation,
        july,
      ).questions
    expect(ask(wga)).toEqual(['restverdiencapaciteit'])
    expect(ask({ ...wga, arbeidsongeschiktheid: 80 })).toEqual([])
    expect(ask({ ...wga, arbeidsongeschiktheid: undefined })).toContain('arbeidsongeschiktheid')
  })

  it('gives three quarters to who cannot work with a Wajong', () => {
    const sum = calculate(aHousehold({ uitkering: 'wajong', wajongSoort: 'geen-arbeidsvermogen' }), july)
    expect(amountOf(sum, 'netto-inkomen')).toBe(1752.75)
  })

  it('gives who has a Wajong the young-disabled credit', () => {
    // 28.000 of wage leaves no Wajong: gross 10.010 − 3.115 − 5.343 = 1.552, minus 923.
    const net = (uitkering: string) =>
      yearOf(calculate(aHousehold({ uitkering, loon: 28000 / 12 / 1.08 + 400 }), july), 'netto-inkomen')
    expect(net('wajong') - net('geen')).toBeCloseTo(923, 0)
  })
})

describe('pension premium and travel', () => {
  it('takes the premium off the wage before tax, and off the income of the toeslagen', () => {
    const plain = calculate(aHousehold({ loon: 2500 }), january)
    const less = calculate(aHousehold({ loon: 2500, pensioenpremie: 100 }), january)
    expect(
      inEuros(plain.toetsingsinkomen ?? euros(0, 'year')) -
        inEuros(less.toetsingsinkomen ?? euros(0, 'year')),
    ).toBeCloseTo(1200, 4)
    expect(yearOf(less, 'zorgtoeslag')).toBeGreaterThan(yearOf(plain, 'zorgtoeslag'))
    expect(yearOf(less, 'netto-inkomen')).toBeLessThan(yearOf(plain, 'netto-inkomen'))
    expect(yearOf(less, 'netto-inkomen')).toBeGreaterThan(yearOf(plain, 'netto-inkomen') - 1200)
  })

  it('takes the cost of travel only from who works', () => {
    const works = calculate(aHousehold({ loon: 2000, reiskosten: 90 }), january)
    expect(yearOf(works, 'reiskosten')).toBe(-1080)
    expect(yearOf(calculate(aHousehold({ reiskosten: 90 }), january), 'reiskosten')).toBe(0)
  })
})
