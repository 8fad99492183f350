import { describe, expect, it } from 'vitest'
import { calculate, lawsOn } from '../../functions/calculator/calculator.ts'
import { aCouple, aHousehold } from '../builders/household.ts'
import { theValues } from '../the-values.ts'

const laws = lawsOn(theValues, '2026-07-01')
const renting = { huurt: true, kaleHuur: 600 }

/** The reason under which a line is refused, or that it pays. */
const lineOf = (home: ReturnType<typeof aHousehold>, id: string): string | undefined => {
  const outcome = calculate(home, laws).lines.find((line) => line.id === id)?.outcome
  return outcome?.kind === 'none' ? outcome.reasons[0] : outcome?.kind
}

describe('exclusions in a whole household', () => {
  it.each([
    ['zorgtoeslag', 146_011, 146_012, 'zorgtoeslag.vermogen'],
    ['huurtoeslag', 38_479, 38_480, 'huurtoeslag.vermogen'],
    ['kindgebonden-budget', 146_011, 146_012, 'kindgebonden-budget.vermogen'],
  ])('%s is there with %d of savings and not with %d', (id, on, beyond, reason) => {
    const facts = { ...renting, kinderen: [4], loon: 1800 }
    expect(lineOf(aHousehold({ ...facts, vermogen: on }), id)).toBe('amount')
    expect(lineOf(aHousehold({ ...facts, vermogen: beyond }), id)).toBe(reason)
  })

  it.each([
    ['zorgtoeslag', 184_633, 'zorgtoeslag.vermogen'],
    ['huurtoeslag', 76_958, 'huurtoeslag.vermogen'],
    ['kindgebonden-budget', 184_633, 'kindgebonden-budget.vermogen'],
  ])('%s of a couple is there with %d of savings and not with a euro more', (id, on, reason) => {
    const facts = { ...renting, kinderen: [4], loon: 1800 }
    expect(lineOf(aCouple({ ...facts, vermogen: on }), id)).toBe('amount')
    expect(lineOf(aCouple({ ...facts, vermogen: on + 1 }), id)).toBe(reason)
  })

  it.each([
    [8000, {}],
    [16_000, { kinderen: [4] }],
    [16_000, { heeftPartner: true, 'partner.leeftijd': 30, 'partner.uitkering': 'geen', 'partner.loon': 0 }],
  ])('bijstand is there with %d of savings and not with a euro more, for %j', (limit, facts) => {
    const home = { uitkering: 'bijstand', ...facts }
    expect(lineOf(aHousehold({ ...home, vermogen: limit }), 'bijstand')).toBe('amount')
    expect(lineOf(aHousehold({ ...home, vermogen: limit + 1 }), 'bijstand')).toBe('bijstand.vermogen')
  })

  it.each([
    [{ uitkering: 'bijstand', leeftijd: 17 }, 'bijstand', 'bijstand.te-jong'],
    [{ leeftijd: 17 }, 'zorgtoeslag', 'zorgtoeslag.te-jong'],
    [{ leeftijd: 17, ...renting }, 'huurtoeslag', 'huurtoeslag.te-jong'],
    [{ huurt: false }, 'huurtoeslag', 'huurtoeslag.geen-huurder'],
    [{ uitkering: 'ww', oudLoon: 3000, leeftijd: 67 }, 'netto-inkomen', 'ww.aow'],
    [{ uitkering: 'ww', oudLoon: 3000, loon: 2626 }, 'netto-inkomen', 'ww.te-veel-inkomen'],
    [{ uitkering: 'bijstand', loon: 1900 }, 'bijstand', 'bijstand.genoeg-inkomen'],
    [{ uitkering: 'ww', oudLoon: 3000, loon: 2626 }, 'toeslagenwet', 'toeslagenwet.geen-uitkering'],
  ])('%j has no %s', (facts, id, reason) => {
    expect(lineOf(aHousehold(facts), id)).toBe(reason)
  })

  it('gives no kinderopvangtoeslag when one of two partners does not work', () => {
    const opvang = [{ uren: 80, uurprijs: 10 }]
    const facts = { kinderen: [2], opvang, loon: 2000 }
    expect(lineOf(aCouple({ ...facts, 'partner.loon': 0 }), 'kinderopvangtoeslag')).toBe(
      'kinderopvangtoeslag.partner-werkt-niet',
    )
    expect(lineOf(aCouple({ ...facts, 'partner.loon': 1 }), 'kinderopvangtoeslag')).toBe('amount')
    expect(lineOf(aHousehold({ ...facts, loon: 0 }), 'kinderopvangtoeslag')).toBe(
      'kinderopvangtoeslag.werkt-niet',
    )
  })

  it('has no line for children without children, and none for those of 18', () => {
    expect(lineOf(aHousehold({ loon: 1500 }), 'kindgebonden-budget')).toBeUndefined()
    expect(lineOf(aHousehold({ loon: 1500, kinderen: [18] }), 'kinderbijslag')).toBeUndefined()
    expect(lineOf(aHousehold({ loon: 1500, kinderen: [17] }), 'kinderbijslag')).toBe('amount')
  })
})
