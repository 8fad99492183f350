import * as z from 'zod/mini'
import {
  downToWholeEuros,
  minus,
  notNegative,
  perMonth,
  plus,
  times,
  toNearestWholeEuro,
} from '../../shared/money.ts'
import { assuming, flag } from '../../situation/field.ts'
import { amount, noRight } from '../outcome.ts'
import { defineRule } from '../rule.ts'
import {
  heeftToeslagpartner,
  inkomenPartner,
  leeftijd,
  soortHuishouden,
  toetsingsinkomen,
  vermogen,
} from '../shared-fields.ts'
import { lawAmount } from '../value-schema.ts'
import { needed } from '../values.ts'

const zorgtoeslagValues = z.object({
  zorgtoeslag: z.object({
    standaardpremie: lawAmount('year'),
    drempelinkomen: lawAmount('year'),
    normpercentage: z.number(),
    normpercentageSamen: z.number(),
    percentageBovenDrempel: z.number(),
    deelOnverzekerdePartner: z.optional(z.number()),
    vermogensgrens: lawAmount('once'),
    vermogensgrensSamen: lawAmount('once'),
    minimumleeftijd: z.number(),
  }),
  toeslagen: z.object({ minimumbedrag: lawAmount('year') }),
})

/**
 * Zorgtoeslag for a year: the standaardpremie minus what one is expected to pay oneself. The expected part
 * is a fixed amount plus a share of "het toetsingsinkomen voorzover dat het drempelinkomen te boven gaat":
 * below the drempelinkomen it does not get smaller.
 *
 * @see Wet op de zorgtoeslag, artikel 2, 3 en 4; Awir, artikel 14
 */
export const zorgtoeslag = defineRule({
  id: 'zorgtoeslag',
  title: 'Zorgtoeslag',
  law: 'Wet op de zorgtoeslag, artikel 2 en 3',
  schemes: ['zorgtoeslag', 'toeslagen'],
  facts: {
    leeftijd,
    verzekerd: assuming(
      flag('Heeft een Nederlandse zorgverzekering', ['insured', 'heeftZorgverzekering']),
      true,
    ),
    heeftToeslagpartner,
    partnerVerzekerd: assuming(
      flag('De toeslagpartner heeft een Nederlandse zorgverzekering', [
        'partnerInsured',
        'toeslagpartnerVerzekerd',
      ]),
      true,
    ),
    vermogen,
    toetsingsinkomen,
    inkomenPartner,
    soortHuishouden,
  },
  values: zorgtoeslagValues,
  work: ({ ask, values, limits }) => {
    const { standaardpremie, drempelinkomen, minimumleeftijd, ...law } = values.zorgtoeslag
    if (ask('leeftijd') < minimumleeftijd) return noRight('zorgtoeslag.te-jong')
    if (!ask('verzekerd')) return noRight('zorgtoeslag.niet-verzekerd')
    const together =
      ask('heeftToeslagpartner') || ask('soortHuishouden') === 'paar' || ask('inkomenPartner').cents > 0
    if (
      limits.exceeds(
        ask('vermogen'),
        together ? law.vermogensgrensSamen : law.vermogensgrens,
        'zorgtoeslag.vermogen',
      )
    )
      return noRight('zorgtoeslag.vermogen')
    const income = plus(ask('toetsingsinkomen'), ask('inkomenPartner'))
    const p = together ? law.normpercentageSamen : law.normpercentage
    const above = limits.above(income, drempelinkomen, 'zorgtoeslag.drempelinkomen')
    const normpremie = plus(times(drempelinkomen, p), times(above, law.percentageBovenDrempel))
    const n = together ? 2 : 1
    const half =
      together && !ask('partnerVerzekerd')
        ? needed(law.deelOnverzekerdePartner, 'zorgtoeslag.deelOnverzekerdePartner')
        : 1
    const toeslag = times(notNegative(minus(times(standaardpremie, n), normpremie)), half)
    const award = toNearestWholeEuro(toeslag)
    const parts = { drempelinkomen, standaardpremie, p, n, normpremie, zorgtoeslag: toeslag, award }
    if (!limits.atLeast(award, values.toeslagen.minimumbedrag, 'zorgtoeslag.te-weinig'))
      return noRight('zorgtoeslag.te-veel-inkomen', parts)
    return amount(award, { ...parts, perMonth: downToWholeEuros(perMonth(award)) })
  },
})
