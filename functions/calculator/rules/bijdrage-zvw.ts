import * as z from 'zod/mini'
import { type Money, minus, notNegative, plus, smallest, times, toWholeCents } from '../../shared/money.ts'
import { assuming, choice, money } from '../../situation/field.ts'
import type { Limits } from '../limits.ts'
import { amount } from '../outcome.ts'
import { defineRule } from '../rule.ts'
import { lawAmount } from '../value-schema.ts'

export const bijdrageZvwValues = z.object({
  bijdrageZvw: z.object({ bijdrage: z.number(), werkgeversheffing: z.number(), maximum: lawAmount('year') }),
})

/** The contribution over an income; wages use up the maximum first. */
export function bijdrageOver(
  base: Money<'year'>,
  wages: Money<'year'>,
  values: z.output<typeof bijdrageZvwValues>,
  limits: Limits,
): Money<'year'> {
  const { bijdrage, maximum } = values.bijdrageZvw
  limits.exceeds(plus(base, wages), maximum, 'bijdrage-zvw.maximum')
  limits.exceeds(wages, maximum, 'bijdrage-zvw.maximum-loon')
  return times(smallest(base, notNegative(minus(maximum, wages))), bijdrage)
}

/**
 * The income-related contribution for health care: paid by the self-employed and from some benefits; over
 * a wage the employer pays a levy, and nothing is taken from the net wage.
 *
 * @see Zorgverzekeringswet, artikel 41 tot en met 49
 */
export const bijdrageZvw = defineRule({
  id: 'bijdrage-zvw',
  title: 'Inkomensafhankelijke bijdrage Zorgverzekeringswet',
  law: 'Zorgverzekeringswet, artikel 41 tot en met 49',
  schemes: ['bijdrageZvw'],
  facts: {
    bijdrageInkomen: money('year', 'Inkomen waarover wordt betaald', [
      'base',
      'grondslag',
      'inkomen',
      'income',
      'winst',
      'profit',
    ]),
    soort: assuming(
      choice('Soort inkomen', ['zelfstandig', 'uitkering', 'loon'], ['type', 'kind']),
      'zelfstandig',
    ),
    loonErnaast: assuming(
      money('year', 'Loon naast de winst, dat het maximum eerst opmaakt', ['loon', 'wage']),
      0,
    ),
  },
  values: bijdrageZvwValues,
  work: ({ ask, values, limits }) => {
    const base = ask('bijdrageInkomen')
    const { maximum, werkgeversheffing } = values.bijdrageZvw
    if (ask('soort') === 'loon') {
      const heffing = toWholeCents(times(smallest(base, maximum), werkgeversheffing))
      return amount(times(base, 0), { bijdrage: times(base, 0), werkgeversheffing: heffing, maximum }, [
        'bijdrage-zvw.werkgever-betaalt',
      ])
    }
    const bijdrage = toWholeCents(bijdrageOver(base, ask('loonErnaast'), values, limits))
    return amount(bijdrage, { bijdrage, maximum })
  },
})
