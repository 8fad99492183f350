import { describe, expect, it } from 'vitest'
import { compare } from '../../functions/calculator/calculator.ts'
import { aCouple, aHousehold } from '../builders/household.ts'
import { theValues } from '../the-values.ts'

const benefits = {
  geen: {},
  bijstand: {},
  ww: { oudLoon: 2400 },
  ziektewet: { uitkeringBruto: 1500 },
  wga: { uitkeringBruto: 1500 },
  iva: { uitkeringBruto: 1700 },
  wajong: {},
  ioaw: {},
  anw: { uitkeringBruto: 1300 },
}
const care = [{ soort: 'dagopvang', uren: 100, uurprijs: 11 }]

describe('no day is without sums', () => {
  for (const day of ['2026-12-15', '2027-01-15', '2027-07-15'])
    for (const [uitkering, facts] of Object.entries(benefits))
      it(`works out ${uitkering} on ${day}`, () => {
        const home = { huurt: true, kaleHuur: 650, kinderen: [3, 14], opvang: care }
        for (const of of [aHousehold, aCouple]) {
          const found = compare({
            now: of({ uitkering, ...facts, ...home, opvang: [] }),
            next: of({ uitkering, ...facts, ...home, loon: 1400, 'partner.loon': 900 }),
            day,
            book: theValues,
          })
          expect(found.now.complete && found.later.complete).toBe(true)
          const isSet = day < '2027' && uitkering !== 'ioaw'
          expect(found.sureness).toBe(isSet ? 'set' : 'last-known')
        }
      })

  it('works with the taxes that are proposed for 2027', () => {
    const on = (day: string) => compare({ now: working, next: working, day, book: theValues }).now.lines[0]
    const working = aHousehold({ loon: 2500 })
    // A year of 32.400: brackets, credits and their tapers as proposed, worked out by hand.
    // 36,23% = 11.738,52; AHK 3.154 - 6,638% of 1.490 = 3.055,09; AK 5.540 + 1,855% of 5.534 = 5.642,66.
    expect(on('2027-01-15')?.outcome).toMatchObject({
      parts: { AHK: { cents: 305_600 }, arbeidskorting: { cents: 564_300 } },
    })
    expect(on('2026-12-15')?.outcome).not.toMatchObject({ parts: { AHK: { cents: 305_600 } } })
  })
})
