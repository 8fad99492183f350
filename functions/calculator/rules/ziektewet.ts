import * as z from 'zod/mini'
import { minus, notNegative, plus, times, toWholeCents } from '../../shared/money.ts'
import { assuming, count, flag, money, optionalCount } from '../../situation/field.ts'
import { amount, noRight } from '../outcome.ts'
import { defineRule } from '../rule.ts'
import { countedIncome, dagloonFacts, dagloonValues, oldWageOf } from './dagloon.ts'

const ziektewetValues = z.object({
  ...dagloonValues.shape,
  ziektewet: z.object({
    deel: z.number(),
    deelZwangerschap: z.number(),
    weken: z.number(),
    aftrek: z.number(),
    toetsNaWeken: z.number(),
    toetsDrempel: z.number(),
  }),
})

/**
 * Ziektewet per month, gross, next to income from work.
 *
 * @see Ziektewet, artikel 29 en 31
 */
export const ziektewet = defineRule({
  id: 'ziektewet',
  title: 'Ziektewet',
  law: 'Ziektewet, artikel 29 en 31',
  schemes: ['ziektewet', 'dagloon'],
  facts: {
    heeftWerkgever: assuming(
      flag('Een werkgever betaalt het loon door', ['werkgever', 'hasEmployer']),
      false,
    ),
    wekenZiek: assuming(count('Weken ziek', 1000, ['weeksIll', 'weken']), 1),
    zwangerschap: assuming(
      flag('Ziek door zwangerschap of bevalling, of orgaandonatie', ['pregnancy', 'orgaandonatie']),
      false,
    ),
    verdiencapaciteit: optionalCount(
      'Wat iemand na een jaar kan verdienen, als deel (0,65) of percentage (65) van het oude uurloon',
      100,
      ['kanVerdienen', 'earningCapacity'],
    ),
    ...dagloonFacts,
    inkomen: assuming(
      money('month', 'Inkomen uit werk, bruto per maand', ['B', 'income', 'loon', 'wage', 'nieuwLoon']),
      0,
    ),
  },
  values: ziektewetValues,
  work: ({ ask, values, limits }) => {
    const law = values.ziektewet
    if (ask('heeftWerkgever')) return noRight('ziektewet.werkgever-betaalt')
    if (ask('wekenZiek') > law.weken) return noRight('ziektewet.tijd-voorbij')
    const able = ask('verdiencapaciteit')
    if (
      able !== undefined &&
      ask('wekenZiek') > law.toetsNaWeken &&
      (able > 1 ? able / 100 : able) > law.toetsDrempel
    )
      return noRight('ziektewet.kan-genoeg-verdienen')
    const wage = oldWageOf(ask('dagloon'), ask('oudLoon'), values)
    const p = ask('zwangerschap') ? law.deelZwangerschap : law.deel
    const income = ask('inkomen')
    const aftrek = times(countedIncome(income, wage), law.aftrek)
    limits.atLeast(aftrek, times(wage.A, p), 'ziektewet.op')
    const zw = toWholeCents(notNegative(minus(times(wage.A, p), aftrek)))
    return amount(zw, { A: wage.A, p, aftrek, zw, together: plus(zw, income) })
  },
})
