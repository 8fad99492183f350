import * as z from 'zod/mini'
import { plus, times, toWholeCents } from '../../shared/money.ts'
import { money } from '../../situation/field.ts'
import { amount } from '../outcome.ts'
import { defineRule } from '../rule.ts'

/**
 * Holiday pay over a gross wage, at least.
 *
 * @see Wet minimumloon en minimumvakantiebijslag, artikel 15
 */
export const vakantiegeld = defineRule({
  id: 'vakantiegeld',
  title: 'Vakantiegeld',
  law: 'Wet minimumloon en minimumvakantiebijslag, artikel 15',
  schemes: ['minimumloon'],
  facts: {
    loon: money('year', 'Brutoloon over de tijd waarover vakantiegeld wordt opgebouwd', [
      'wage',
      'brutoloon',
      'jaarloon',
      'bruto',
      'inkomen',
    ]),
  },
  values: z.object({ minimumloon: z.object({ vakantiebijslag: z.number() }) }),
  work: ({ ask, values }) => {
    const loon = ask('loon')
    const extra = toWholeCents(times(loon, values.minimumloon.vakantiebijslag))
    return amount(extra, { vakantiegeld: extra, metVakantiegeld: plus(loon, extra) })
  },
})
