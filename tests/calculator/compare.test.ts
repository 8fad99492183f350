import { describe, expect, it } from 'vitest'
import {
  averageMonth,
  compare,
  curve,
  hourlyWage,
  topOf,
  withWage,
} from '../../functions/calculator/calculator.ts'
import { euros, inEuros } from '../../functions/shared/money.ts'
import { aCouple, aHousehold } from '../builders/household.ts'
import { theValues } from '../the-values.ts'

const family = aCouple({
  kinderen: [3, 7, 13],
  huurt: true,
  kaleHuur: 700,
  uitkering: 'bijstand',
  loon: 1380,
  uren: 24,
  'partner.uitkering': 'ziektewet',
  'partner.uitkeringBruto': 1100,
})
const book = theValues
const day = '2026-10-01'
const shirin = compare({ now: withWage(family, euros(0, 'month')), next: family, day, book })

describe('a household now and next', () => {
  it('has more with the job than with the bijstand, line by line', () => {
    expect(inEuros(shirin.difference.year)).toBeGreaterThan(2000)
    const bijstand = shirin.lines.find(({ id }) => id === 'bijstand')
    expect(bijstand?.now?.outcome.kind).toBe('amount')
    expect(bijstand?.later?.outcome.kind).toBe('none')
    expect(shirin.lines.reduce((all, { difference }) => all + inEuros(difference), 0)).toBeCloseTo(
      inEuros(shirin.difference.year),
      3,
    )
  })

  it('says whom to tell, when money comes, and what if the job ends', () => {
    expect(shirin.notes).toEqual(
      expect.arrayContaining([
        'melden.gemeente',
        'melden.uwv',
        'melden.toeslagen',
        'tijd.eerste-loon',
        'terug.bijstand',
        'terug.ziektewet',
        'kwijt.gemeentelijke-regelingen',
      ]),
    )
  })

  it('warns first before work next to the WIA and the Wajong', () => {
    for (const uitkering of ['wga', 'iva', 'wajong']) {
      const home = aHousehold({ uitkering, uitkeringBruto: 1500 })
      expect(compare({ now: home, next: withWage(home, euros(500, 'month')), day, book }).notes[0]).toBe(
        'eerst.vraag-een-mens',
      )
    }
  })

  it('gives the exemption in the first months only, to who is 27', () => {
    const at = (leeftijd: number) => {
      const home = aHousehold({ leeftijd, uitkering: 'bijstand' })
      return compare({ now: home, next: withWage(home, euros(700, 'month')), day, book })
    }
    const old = at(30)
    const firstYear = inEuros(old.first.year) - inEuros(old.later.year)
    expect(firstYear).toBeGreaterThan(12 * 150)
    expect(inEuros(at(26).first.year)).toBe(inEuros(at(26).later.year))
  })

  it('gives fifteen percent when the municipality uses the rules of 2027', () => {
    const home = aHousehold({ leeftijd: 22, uitkering: 'bijstand' })
    const result = compare({
      now: home,
      next: withWage(home, euros(700, 'month')),
      day,
      book,
      vrijlating: 'nieuw',
    })
    expect(inEuros(result.first.year)).toBeGreaterThan(inEuros(result.later.year))
  })

  it('counts toeslagen of a broken year on the income of the whole year, and names what is to be paid back', () => {
    const home = aHousehold({ huurt: true, kaleHuur: 650, loon: 1200 })
    const rise = (start: string) =>
      compare({
        now: home,
        next: withWage(home, euros(2600, 'month')),
        day: start,
        book,
      }).toeslagenThisYear.find(({ id }) => id === 'huurtoeslag')
    const early = rise('2026-01-01')
    const late = rise('2026-12-01')
    expect(inEuros(early?.backPay ?? euros(0, 'year'))).toBeGreaterThan(
      inEuros(late?.backPay ?? euros(0, 'year')),
    )
    expect(late && inEuros(late.right)).toBeGreaterThan(0)
  })

  it('keeps no broken year when a fact is missing', () => {
    const now = { home: { heeftPartner: false, kinderen: [] }, you: {}, partner: {} }
    const result = compare({ now, next: now, day, book })
    expect(result.toeslagenThisYear).toEqual([])
    expect(result.questions).toEqual(['leeftijd'])
  })
})

describe('net against hours', () => {
  const perHour = hourlyWage(family) ?? euros(0, 'hour')
  const points = curve(family, perHour, day, book)

  it('runs from 0 to 40 hours at the wage per hour', () => {
    expect(points.map(({ hours }) => hours)).toEqual(Array.from({ length: 41 }, (_, hours) => hours))
    expect(inEuros(points[24]?.gross ?? euros(0, 'month'))).toBeCloseTo(1380, 2)
  })

  it('ends at the wage of 40 hours, where the borders end as well', () => {
    expect(points[40]?.gross).toEqual(topOf(perHour))
    expect(inEuros(averageMonth(shirin.later)) * 12).toBeCloseTo(inEuros(shirin.later.year), 3)
  })

  it('keeps nothing of the first hours in the bijstand, and says so', () => {
    expect(points[5]?.kept).toBeCloseTo(0, 2)
    expect(points[40]?.kept ?? 0).toBeGreaterThan(0.05)
  })
})
