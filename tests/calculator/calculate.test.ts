import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calculate, lawsOn, withWage } from '../../functions/calculator/calculator.ts'
import { euros, inEuros } from '../../functions/shared/money.ts'
import { readSituation } from '../../functions/situation/read-situation.ts'
import { aCouple, aHousehold } from '../builders/household.ts'
import { randomHousehold } from '../builders/random-household.ts'
import { theValues } from '../the-values.ts'

const laws = lawsOn(theValues, '2026-07-01')
const lawsOfJanuary = lawsOn(theValues, '2026-01-01')
const lineOf = (sum: ReturnType<typeof calculate>, id: string) => sum.lines.find((line) => line.id === id)
const yearOf = (sum: ReturnType<typeof calculate>, id: string) =>
  inEuros(lineOf(sum, id)?.year ?? euros(0, 'year'))

describe('a whole household', () => {
  // Wage 27 000 and 33 300 with holiday pay, as in the worked household of the tax reference (2026).
  it.each([
    [27000, 27000, 1550, 5996, 4788],
    [33300, 32761, 1061, 5725, 4392],
  ])('gives the single parent with %d what the official sums give', (wage, net, zorg, kind, huur) => {
    const sum = calculate(
      aHousehold({ kinderen: [6], huurt: true, kaleHuur: 655, loon: wage / 12 / 1.08 }),
      lawsOfJanuary,
    )
    expect(yearOf(sum, 'netto-inkomen')).toBeCloseTo(net, 0)
    expect(yearOf(sum, 'zorgtoeslag')).toBe(zorg)
    expect(yearOf(sum, 'kindgebonden-budget')).toBe(kind)
    expect(yearOf(sum, 'huurtoeslag')).toBe(huur)
  })

  it('fills income up to the norm of the bijstand and no further', () => {
    const sum = calculate(aHousehold({ uitkering: 'bijstand', loon: 600 }), laws)
    expect(yearOf(sum, 'netto-inkomen') + yearOf(sum, 'bijstand')).toBeCloseTo(12 * 1419.46, 1)
  })

  it('gives a couple the norm of a couple, whoever has the wage', () => {
    const mine = calculate(
      aCouple({ uitkering: 'bijstand', 'partner.uitkering': 'bijstand', loon: 700 }),
      laws,
    )
    const theirs = calculate(
      aCouple({ uitkering: 'bijstand', 'partner.uitkering': 'bijstand', 'partner.loon': 700 }),
      laws,
    )
    expect(inEuros(mine.year)).toBeCloseTo(inEuros(theirs.year), 2)
  })

  it('keeps thirty cents of each euro next to the Ziektewet before tax', () => {
    const gross = (loon: number) =>
      lineOf(
        calculate(aHousehold({ uitkering: 'ziektewet', uitkeringBruto: 1400, loon }), laws),
        'netto-inkomen',
      )?.outcome
    const outcome = gross(600)
    expect(outcome?.kind === 'amount' && inEuros(outcome.amount)).toBe(980)
  })

  it('adds up its lines, and twelve months with the extras are the year', () => {
    const sum = calculate(
      aCouple({ kinderen: [2, 8], huurt: true, kaleHuur: 700, loon: 2100, 'partner.loon': 900 }),
      laws,
    )
    expect(inEuros(sum.year)).toBeCloseTo(
      sum.lines.reduce((all, { year }) => all + inEuros(year), 0),
      4,
    )
    expect(inEuros(sum.month) * 12 + inEuros(sum.yearlyExtras)).toBeCloseTo(inEuros(sum.year), 3)
  })

  it('says aloud what it cannot work out, and never counts it as nothing', () => {
    const other = calculate(aHousehold({ uitkering: 'anders' }), laws)
    expect(other.complete).toBe(false)
    expect(other.lines.map(({ outcome }) => outcome.kind)).toEqual(['not-covered'])
    const nextYear = calculate(aHousehold({ loon: 2000 }), lawsOn(theValues, '2027-01-01'))
    expect(nextYear.lines.map(({ outcome }) => outcome.kind)).not.toContain('no-values')
    const shared = calculate(aHousehold({ loon: 2000, huurt: true, kaleHuur: 600, kostendelers: 1 }), laws)
    expect(lineOf(shared, 'huurtoeslag')?.outcome.kind).toBe('not-covered')
  })
})

describe('asking', () => {
  const all = {
    heeftPartner: true,
    kinderen: [4],
    leeftijd: 35,
    uitkering: 'ww',
    oudLoon: 2500,
    loon: 900,
    huurt: true,
    kaleHuur: 640,
    'partner.leeftijd': 40,
    'partner.uitkering': 'ziektewet',
    'partner.uitkeringBruto': 1200,
    'partner.loon': 0,
  }
  const whole = calculate(readSituation(all).situation, laws)

  it('asks for one fact after another until the sum is complete, never twice', () => {
    const known: Record<string, unknown> = {}
    const asked: string[] = []
    for (let turn = 0; turn < 20; turn++) {
      const [question] = calculate(readSituation(known).situation, laws).questions
      if (question === undefined) break
      asked.push(question)
      known[question] = all[question as keyof typeof all]
    }
    expect(new Set(asked).size).toBe(asked.length)
    expect(calculate(readSituation(known).situation, laws)).toEqual(whole)
    expect(asked.length).toBeLessThanOrEqual(Object.keys(all).length)
  })

  it('gives the same outcome in whatever order the facts came', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(Object.entries(all), { minLength: Object.keys(all).length }),
        (facts) => {
          expect(calculate(readSituation(Object.fromEntries(facts)).situation, laws)).toEqual(whole)
        },
      ),
      { numRuns: 50 },
    )
  })

  it('asks nothing whose answer changes nothing: no rent of an owner, no partner of a single person', () => {
    expect(
      calculate(readSituation({ ...all, huurt: false, kaleHuur: undefined }).situation, laws).questions,
    ).toEqual([])
    const single = readSituation({
      heeftPartner: false,
      kinderen: [],
      leeftijd: 30,
      uitkering: 'geen',
      loon: 2000,
    }).situation
    expect(calculate(single, laws).questions).toEqual(['huurt'])
  })
})

describe('properties of the toeslagen', () => {
  const someone = fc.record({
    heeftPartner: fc.boolean(),
    kinderen: fc.array(fc.integer({ min: 0, max: 17 }), { maxLength: 4 }),
    kaleHuur: fc.integer({ min: 200, max: 1200 }),
    other: fc.integer({ min: 0, max: 3000 }),
  })

  it.each(['2025-07-01', '2026-07-01'])('never grow with more wage, on %s', (day) => {
    const here = lawsOn(theValues, day)
    fc.assert(
      fc.property(
        someone,
        fc.integer({ min: 0, max: 7000 }),
        fc.integer({ min: 1, max: 500 }),
        ({ heeftPartner, kinderen, kaleHuur, other }, wage, more) => {
          const build = heeftPartner ? aCouple : aHousehold
          const home = build({
            kinderen,
            huurt: true,
            kaleHuur,
            ...(heeftPartner ? { 'partner.loon': other } : {}),
          })
          const less = calculate(withWage(home, euros(wage, 'month')), here)
          const grown = calculate(withWage(home, euros(wage + more, 'month')), here)
          for (const id of ['zorgtoeslag', 'huurtoeslag', 'kindgebonden-budget'])
            expect(yearOf(grown, id)).toBeLessThanOrEqual(yearOf(less, id))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('never grow with more wage next to a benefit, as long as the rights stay the same', () => {
    const here = lawsOn(theValues, '2026-01-01')
    const rights = (sum: ReturnType<typeof calculate>) =>
      JSON.stringify(
        sum.lines.map(({ id, outcome }) => [
          id,
          outcome.kind,
          outcome.kind === 'amount' && outcome.parts.soort,
        ]),
      )
    fc.assert(
      fc.property(
        randomHousehold,
        // A wage that the pension premium takes whole is none: there the benefit falls and nothing comes.
        fc.integer({ min: 200, max: 4000 }),
        fc.integer({ min: 1, max: 300 }),
        (home, wage, more) => {
          const less = calculate(withWage(home, euros(wage, 'month')), here)
          const grown = calculate(withWage(home, euros(wage + more, 'month')), here)
          fc.pre(rights(less) === rights(grown))
          for (const id of ['zorgtoeslag', 'huurtoeslag', 'kindgebonden-budget'])
            expect(yearOf(grown, id)).toBeLessThanOrEqual(yearOf(less, id))
        },
      ),
      { numRuns: 400, seed: 20261125 },
    )
  })

  it('and the whole net do not jump at a cent where no right starts or ends and no table has a row', () => {
    const here = lawsOn(theValues, '2026-01-01')
    const same = (sum: ReturnType<typeof calculate>) =>
      JSON.stringify(
        sum.lines.map(({ id, outcome }) => [
          id,
          outcome.kind,
          outcome.kind === 'amount' && [outcome.parts.soort, outcome.parts.pctFirst],
        ]),
      )
    fc.assert(
      fc.property(randomHousehold, fc.integer({ min: 1, max: 600_000 }), (home, cents) => {
        const at = (amount: number) => calculate(withWage(home, { cents: amount, per: 'month' }), here)
        const [a, b] = [at(cents), at(cents + 1)]
        fc.pre(same(a) === same(b))
        // Credits, tax and toeslagen each round to a euro a year, huurtoeslag to twelve.
        expect(Math.abs(inEuros(a.year) - inEuros(b.year))).toBeLessThan(20)
      }),
      { numRuns: 400, seed: 20261125 },
    )
  })

  it("move with the income without a jump, apart from the law's own minimum and rounding", () => {
    fc.assert(
      fc.property(
        someone,
        fc.integer({ min: 0, max: 7000 }),
        ({ heeftPartner, kinderen, kaleHuur }, wage) => {
          const home = (heeftPartner ? aCouple : aHousehold)({ kinderen, huurt: true, kaleHuur })
          const at = (loon: number) => calculate(withWage(home, euros(loon, 'month')), laws)
          const [a, b] = [at(wage), at(wage + 1)]
          for (const id of ['zorgtoeslag', 'kindgebonden-budget'])
            expect(yearOf(a, id) - yearOf(b, id)).toBeLessThanOrEqual(25)
          expect(yearOf(a, 'huurtoeslag') - yearOf(b, 'huurtoeslag')).toBeLessThanOrEqual(36)
        },
      ),
      { numRuns: 300 },
    )
  })

  const wholeYear = (facts: object) => inEuros(calculate(aHousehold({ ...facts }), laws).year)
  const bijstandOf = (facts: object) =>
    inEuros(
      lineOf(calculate(aHousehold({ uitkering: 'bijstand', ...facts }), laws), 'bijstand')?.month ??
        euros(0, 'month'),
    )

  it('takes support for a child off the bijstand, and leaves it to who has none', () => {
    expect(bijstandOf({ kinderen: [7] }) - bijstandOf({ kinderen: [7], alimentatie: 300 })).toBeCloseTo(
      300 * 0.95,
      0,
    )
    const working = { loon: 3000, kinderen: [7] }
    expect(wholeYear({ ...working, alimentatie: 300 }) - wholeYear(working)).toBeCloseTo(3600, 2)
  })

  it('sets debts against savings before the bijstand looks at them', () => {
    expect(bijstandOf({ vermogen: 15000 })).toBe(0)
    expect(bijstandOf({ vermogen: 15000, schulden: 9000 })).toBe(bijstandOf({}))
  })

  it('adds a thirteenth month to the year, and not to a month', () => {
    const [without, with13] = [{ loon: 2000 }, { loon: 2000, dertiende: true }].map((facts) =>
      calculate(aHousehold(facts), laws),
    )
    expect(with13?.month).toEqual(without?.month)
    // 25.920 + 2.000: AHK still whole, AK in its third part: 2.000 × (1 − 0,3575 + 0,0195 …) less zorgtoeslag.
    expect(wholeYear({ loon: 2000, dertiende: true }) - wholeYear({ loon: 2000 })).toBeGreaterThan(800)
    expect(wholeYear({ loon: 2000, dertiende: true }) - wholeYear({ loon: 2000 })).toBeLessThan(1500)
  })

  it('gives kindgebonden budget and kinderbijslag to the parent who gets the kinderbijslag', () => {
    const other = calculate(aHousehold({ loon: 2000, kinderen: [7], krijgtKinderbijslag: false }), laws)
    expect(lineOf(other, 'kindgebonden-budget')?.outcome.kind).toBe('none')
    expect(lineOf(other, 'kinderbijslag')?.year.cents).toBe(0)
  })

  it('counts the income of other adults at home for the huurtoeslag', () => {
    const renting = { loon: 1500, huurt: true, kaleHuur: 650 }
    const rentOf = (facts: object) =>
      inEuros(
        lineOf(calculate(aHousehold({ ...renting, ...facts }), laws), 'huurtoeslag')?.year ??
          euros(0, 'year'),
      )
    const shared = rentOf({ kostendelers: 1, inkomenHuisgenoten: 5000 })
    expect(shared).toBeGreaterThan(0)
    expect(shared).toBeGreaterThan(rentOf({ kostendelers: 1, inkomenHuisgenoten: 20000 }))
    expect(rentOf({ kostendelers: 1, inkomenHuisgenoten: 60000 })).toBe(0)
  })
})
