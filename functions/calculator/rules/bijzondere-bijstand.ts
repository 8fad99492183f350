import * as z from 'zod/mini'
import { minus, notNegative, smallest } from '../../shared/money.ts'
import { assuming, flag, money, optionalMoney } from '../../situation/field.ts'
import { amount, noRight } from '../outcome.ts'
import { defineRule } from '../rule.ts'
import { lawAmount } from '../value-schema.ts'

const year = lawAmount('year')

/**
 * Bijzondere bijstand for necessary costs, after the highest threshold that a municipality may use.
 *
 * @see Participatiewet, artikel 35
 */
export const bijzondereBijstand = defineRule({
  id: 'bijzondere-bijstand',
  title: 'Bijzondere bijstand',
  law: 'Participatiewet, artikel 35',
  schemes: ['bijstand'],
  facts: {
    kosten: money('year', 'Noodzakelijke kosten in twaalf maanden', ['costs']),
    drempel: optionalMoney('year', 'Drempel van de gemeente; zonder deze de hoogste die mag', ['threshold']),
    noodzakelijk: assuming(flag('De kosten zijn nodig en niet zelf te betalen', ['necessary']), true),
  },
  values: z.object({ bijstand: z.object({ bijzondereBijstandDrempel: year }) }),
  work: ({ ask, values: { bijstand: law } }) => {
    if (!ask('noodzakelijk')) return noRight('bijzondere-bijstand.niet-nodig')
    const most = law.bijzondereBijstandDrempel
    const drempel = smallest(ask('drempel') ?? most, most)
    return amount(notNegative(minus(ask('kosten'), drempel)), { drempel, drempelMaximum: most }, [
      'bijzondere-bijstand.gemeente-beslist',
    ])
  },
})
