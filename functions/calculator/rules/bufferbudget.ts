import * as z from 'zod/mini'
import { minus, notNegative, smallest } from '../../shared/money.ts'
import { assuming, money } from '../../situation/field.ts'
import { amount, noRight } from '../outcome.ts'
import { defineRule } from '../rule.ts'
import { lawAmount } from '../value-schema.ts'

const year = lawAmount('year')
const perYear = (meaning: string, also: readonly string[]) => assuming(money('year', meaning, also), 0)

/**
 * What the municipality may give in a year for months in which settling a wage leaves a household short.
 *
 * @see Participatiewet, artikel 34b (vanaf 2027)
 */
export const bufferbudget = defineRule({
  id: 'bufferbudget',
  title: 'Bufferbudget',
  law: 'Participatiewet, artikel 34b, vanaf 1 januari 2027',
  schemes: ['bijstand'],
  facts: {
    tekort: money('year', 'Wat het huishouden in een maand onder de norm tekortkomt', [
      'shortfall',
      'bedrag',
    ]),
    gebruikt: perYear('Wat dit kalenderjaar al is gegeven', ['alGebruikt', 'used']),
  },
  values: z.object({ bijstand: z.object({ bufferbudget: z.optional(year) }) }),
  work: ({ ask, values: { bijstand: law } }) => {
    if (!law.bufferbudget) return noRight('bufferbudget.nog-niet')
    const over = notNegative(minus(law.bufferbudget, ask('gebruikt')))
    const budget = smallest(ask('tekort'), over)
    return amount(budget, { maximum: law.bufferbudget, over, bufferbudget: budget }, [
      'bufferbudget.gemeente-beslist',
    ])
  },
})
