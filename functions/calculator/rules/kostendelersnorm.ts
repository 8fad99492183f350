import { times, toWholeCents } from '../../shared/money.ts'
import { count } from '../../situation/field.ts'
import { amount } from '../outcome.ts'
import { defineRule } from '../rule.ts'
import { bijstandFacts } from './bijstand-facts.ts'
import { bijstandValues, kostendelersShare } from './bijstand-norm.ts'

/**
 * The norm per person for people who share the costs of a home.
 *
 * @see Participatiewet, artikel 22a
 */
export const kostendelersnorm = defineRule({
  id: 'kostendelersnorm',
  title: 'Kostendelersnorm',
  law: 'Participatiewet, artikel 22a',
  schemes: ['bijstand'],
  facts: {
    aantal: count('Aantal mensen dat de kosten deelt (A), jijzelf en je partner meegeteld', 30, [
      'A',
      'personen',
      'aantalPersonen',
      'kostendelers',
      'costSharers',
    ]),
    heeftPartner: bijstandFacts.heeftPartner,
  },
  values: bijstandValues,
  work: ({ ask, values }) => {
    const people = ask('aantal')
    const percentage = kostendelersShare(Math.max(1, people), values)
    const perPersoon = toWholeCents(times(values.bijstand.normGehuwden, percentage))
    const norm = toWholeCents(times(values.bijstand.normGehuwden, percentage * (ask('heeftPartner') ? 2 : 1)))
    return amount(norm, { percentage, perPersoon, norm, gehuwdennorm: values.bijstand.normGehuwden })
  },
})
