import { euros, type Money, minus, none, notNegative, plus, times, toWholeCents } from '../../shared/money.ts'
import { money } from '../../situation/field.ts'
import { amount } from '../outcome.ts'
import { defineRule } from '../rule.ts'
import { needed } from '../values.ts'
import { type BijstandValues, bijstandValues } from './bijstand-norm.ts'

/**
 * The claim to net holiday pay that belongs to a net wage. The bands are steps of a table, so they are no
 * limits of the law.
 */
function holidayPayWith(net: Money<'month'>, { bijstand }: Pick<BijstandValues, 'bijstand'>): Money<'month'> {
  const rows = needed(bijstand.vakantiegeldBijLoon, 'bijstand.vakantiegeldBijLoon')
  const row = rows.find(({ tot }) => tot === null || net.cents <= euros(tot, 'month').cents)
  return row ? toWholeCents(notNegative(minus(times(net, row.deel), euros(row.min, 'month')))) : none('month')
}

/** A net wage with its claim to holiday pay, when that is to be added. */
export const withHolidayPay = (net: Money<'month'>, add: boolean, values: BijstandValues) =>
  add && net.cents > 0 ? plus(net, holidayPayWith(net, values)) : net

/**
 * The net holiday pay that is counted with a net wage.
 *
 * @see Participatiewet, artikel 31 en 33; normenbrief, bijlage IV
 */
export const vakantiegeldInBijstand = defineRule({
  id: 'vakantiegeld-in-bijstand',
  title: 'Vakantiegeld dat bij het nettoloon telt in de bijstand',
  law: 'Participatiewet, artikel 31',
  schemes: ['bijstand'],
  facts: {
    nettoloon: money('month', 'Nettoloon per maand, zonder vakantiegeld', ['loon', 'netto', 'netWage']),
  },
  values: bijstandValues,
  work: ({ ask, values }) => {
    const aanspraak = holidayPayWith(ask('nettoloon'), values)
    return amount(aanspraak, { aanspraak, metVakantiegeld: plus(ask('nettoloon'), aanspraak) })
  },
})
