import * as z from 'zod/mini'
import { over, times, total, toWholeCents } from '../../shared/money.ts'
import { amount, noRight } from '../outcome.ts'
import { defineRule } from '../rule.ts'
import { kinderen } from '../shared-fields.ts'
import { lawAmount } from '../value-schema.ts'

const kinderbijslagValues = z.object({
  kinderbijslag: z.object({
    van0Tot6: lawAmount('quarter'),
    van6Tot12: lawAmount('quarter'),
    van12Tot18: lawAmount('quarter'),
  }),
})

/**
 * Kinderbijslag per quarter; it does not depend on income.
 *
 * @see Algemene Kinderbijslagwet, artikel 12
 */
export const kinderbijslag = defineRule({
  id: 'kinderbijslag',
  title: 'Kinderbijslag',
  law: 'Algemene Kinderbijslagwet, artikel 12',
  schemes: ['kinderbijslag'],
  facts: { kinderen },
  values: kinderbijslagValues,
  work: ({ ask, values }) => {
    const ages = ask('kinderen')
    const between = (from: number, to: number) => ages.filter((age) => age >= from && age < to).length
    const { van0Tot6, van6Tot12, van12Tot18 } = values.kinderbijslag
    const perQuarter = total('quarter', [
      times(van0Tot6, between(0, 6)),
      times(van6Tot12, between(6, 12)),
      times(van12Tot18, between(12, 18)),
    ])
    if (between(0, 18) === 0) return noRight('kinderbijslag.geen-kind')
    return amount(perQuarter, {
      perQuarter,
      perMonth: toWholeCents(over('month', perQuarter, 1 / 3)),
      perYear: over('year', perQuarter, 4),
    })
  },
})
