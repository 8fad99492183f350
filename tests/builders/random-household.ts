import fc from 'fast-check'
import type { Situation } from '../../functions/situation/facts.ts'
import { aCouple, aHousehold } from './household.ts'

const benefits = ['geen', 'bijstand', 'ww', 'ziektewet', 'wga', 'wga-daarna', 'iva', 'wajong', 'ioaw', 'anw']

/** Households of all kinds, on a day on which every benefit has its values (January 2026). */
export const randomHousehold: fc.Arbitrary<Situation> = fc
  .record({
    couple: fc.boolean(),
    leeftijd: fc.integer({ min: 21, max: 66 }),
    kinderen: fc.array(fc.integer({ min: 0, max: 17 }), { maxLength: 3 }),
    huurt: fc.boolean(),
    kaleHuur: fc.integer({ min: 300, max: 1000 }),
    benefit: fc.constantFrom(...benefits),
    uitkeringBruto: fc.integer({ min: 500, max: 2500 }),
    oudLoon: fc.integer({ min: 1000, max: 5000 }),
    arbeidsongeschiktheid: fc.integer({ min: 35, max: 100 }),
    restverdiencapaciteit: fc.integer({ min: 300, max: 2500 }),
    care: fc.boolean(),
    pensioenpremie: fc.constantFrom(0, 0, 120),
    reiskosten: fc.constantFrom(0, 0, 90),
    winst: fc.constantFrom(0, 0, 8000),
    other: fc.integer({ min: 0, max: 3500 }),
    partnerBenefit: fc.constantFrom('geen', 'geen', 'bijstand', 'ziektewet', 'wajong'),
  })
  .map(({ couple, benefit, care, other, partnerBenefit, ...facts }) =>
    (couple ? aCouple : aHousehold)({
      ...facts,
      uitkering: benefit === 'wga-daarna' ? 'wga' : benefit,
      ...(benefit === 'wga-daarna' ? { wgaPeriode: 'daarna' } : {}),
      opvang: care ? [{ soort: 'dagopvang', uren: 90, uurprijs: 10.5 }] : [],
      ...(couple
        ? { 'partner.loon': other, 'partner.uitkering': partnerBenefit, 'partner.uitkeringBruto': 900 }
        : {}),
    }),
  )
