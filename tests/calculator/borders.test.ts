import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { borders, calculate, lawsOn, withWage } from '../../functions/calculator/calculator.ts'
import { euros, inEuros } from '../../functions/shared/money.ts'
import type { Situation } from '../../functions/situation/facts.ts'
import { aHousehold } from '../builders/household.ts'
import { randomHousehold } from '../builders/random-household.ts'
import { theValues } from '../the-values.ts'

const day = '2026-07-01'
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
    fc.assert(
      fc.property(randomHousehold, (home) => {
        const found = borders(home, month(0), month(TOP), january, theValues).map(({ gross }) =>
          inEuros(gross),
        )
        const sums = scan(home)
        expect([...missedSteps(found, sums), ...missedRates(found, sums)]).toEqual([])
      }),
      { numRuns: households, seed: 20261124 },
    )
  }, 120_000)
})

const TOP = 7000
const january = '2026-01-01'
const lawsOfJanuary = lawsOn(theValues, january)

/** The household at every euro of monthly wage. */
function scan(home: Situation): Sum[] {
  const sums: Sum[] = []
  for (let wage = 0; wage <= TOP; wage++) sums.push(calculate(withWage(home, month(wage)), lawsOfJanuary))
  return sums
}
type Sum = ReturnType<typeof calculate>

const hasOne = (found: readonly number[], from: number, to: number): boolean =>
  found.some((border) => border > from - 1e-9 && border <= to + 1e-9)

/** Rights that start or end, and falls of more than € 60 a year, that no border stands for. */
function missedSteps(found: readonly number[], sums: readonly Sum[]): string[] {
  return sums.flatMap((here, wage) => {
    const before = sums[wage - 1]
    if (!before) return []
    const rights = here.lines.some(
      (line, at) => (line.outcome.kind === 'amount') !== (before.lines[at]?.outcome.kind === 'amount'),
    )
    const fall = inEuros(before.year) - inEuros(here.year)
    const missed = (rights || fall > 60) && !hasOne(found, wage - 1, wage)
    return missed ? [`${wage}: ${rights ? 'right' : fall}`] : []
  })
}

/**
 * Rates that change and that no border stands for. Rounding to whole euros, and huurtoeslag in whole euros a
 * month, blur a rate by some points over a hundred euros of wage: only what is more than that is looked for,
 * and only where no border lies within the stretch.
 */
function missedRates(found: readonly number[], sums: readonly Sum[]): string[] {
  const net = sums.map(({ year }) => inEuros(year))
  const kept = (from: number) => ((net[from + WIDE] ?? 0) - (net[from] ?? 0)) / (WIDE * 12)
  const missed: string[] = []
  for (let wage = WIDE; wage + WIDE <= TOP; wage += WIDE / 4) {
    const change = Math.abs(kept(wage) - kept(wage - WIDE))
    if (change > BLUR && !hasOne(found, wage - WIDE, wage + WIDE)) missed.push(`${wage}: rate ${change}`)
  }
  return missed
}
const WIDE = 120
const BLUR = 0.045
