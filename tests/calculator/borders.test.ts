import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { borders, calculate, lawsOn, withWage } from '../../functions/calculator/calculator.ts'
import { euros, inEuros } from '../../functions/shared/money.ts'
import { aCouple, aHousehold } from '../builders/household.ts'
import { theValues } from '../the-values.ts'

const day = '2026-07-01'
const laws = lawsOn(theValues, day)
const month = (amount: number) => euros(amount, 'month')

/** A hundred when the whole suite is asked for (`THOROUGH=1`), fewer in the quick check. */
const households = process.env.THOROUGH ? 100 : 15

describe('borders', () => {
  it('finds the wage where the WW stops, and the fall that comes with it', () => {
    const home = aHousehold({ uitkering: 'ww', oudLoon: 3000 })
    const end = borders(home, month(0), month(3500), day, theValues).find(({ limits }) =>
      limits.includes('ww.einde-bij-inkomen'),
    )
    expect(inEuros(end?.gross ?? month(0))).toBeCloseTo(2625.01, 2)
    expect(end?.kind).toBe('right-ends')
    expect(inEuros(end?.step ?? euros(0, 'year'))).toBeLessThan(-60)
  })

  it('finds the cent where the income passes the drempelinkomen of the zorgtoeslag', () => {
    const found = borders(aHousehold(), month(0), month(3500), day, theValues).find(({ limits }) =>
      limits.includes('zorgtoeslag.drempelinkomen'),
    )
    expect(found && inEuros(found.gross) * 12 * 1.08).toBeGreaterThan(29736)
    expect(found && (inEuros(found.gross) - 0.01) * 12 * 1.08).toBeLessThanOrEqual(29736)
    expect(found?.kind).toBe('rate')
  })

  it('misses none that a scan per euro finds, over random households', () => {
    const benefits = fc.constantFrom('geen', 'bijstand', 'ww', 'ziektewet', 'wga', 'iva', 'wajong')
    const someone = fc.record({
      couple: fc.boolean(),
      kinderen: fc.array(fc.integer({ min: 0, max: 17 }), { maxLength: 3 }),
      kaleHuur: fc.integer({ min: 300, max: 1000 }),
      uitkering: benefits,
      uitkeringBruto: fc.integer({ min: 500, max: 2500 }),
      oudLoon: fc.integer({ min: 1000, max: 5000 }),
      care: fc.boolean(),
      other: fc.integer({ min: 0, max: 3500 }),
    })
    fc.assert(
      fc.property(
        someone,
        ({ couple, kinderen, kaleHuur, uitkering, uitkeringBruto, oudLoon, care, other }) => {
          const opvang = care ? [{ soort: 'dagopvang', uren: 90, uurprijs: 10.5 }] : []
          const home = (couple ? aCouple : aHousehold)({
            kinderen,
            huurt: true,
            kaleHuur,
            uitkering,
            uitkeringBruto,
            oudLoon,
            opvang,
            ...(couple ? { 'partner.loon': other } : {}),
          })
          const found = borders(home, month(0), month(3000), day, theValues)
          expect(
            missedBy(
              found.map(({ gross }) => inEuros(gross)),
              home,
            ),
          ).toEqual([])
        },
      ),
      { numRuns: households, seed: 20261124 },
    )
  }, 60_000)
})

/** Rights that start or end, and falls of more than € 60 a year, that no border stands for. */
function missedBy(found: readonly number[], home: ReturnType<typeof aHousehold>): string[] {
  const missed: string[] = []
  let before = calculate(withWage(home, month(0)), laws)
  for (let wage = 1; wage <= 3000; wage++) {
    const here = calculate(withWage(home, month(wage)), laws)
    const rights = here.lines.some(
      (line, at) => (line.outcome.kind === 'amount') !== (before.lines[at]?.outcome.kind === 'amount'),
    )
    const fall = inEuros(before.year) - inEuros(here.year)
    if ((rights || fall > 60) && !found.some((border) => border > wage - 1 - 1e-9 && border <= wage + 1e-9))
      missed.push(`${wage}: ${rights ? 'right' : fall}`)
    before = here
  }
  return missed
}
