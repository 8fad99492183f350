import * as z from 'zod/mini'
import { type Money, minus, notNegative, times, upToWholeEuros } from '../../shared/money.ts'
import { assuming, flag, money } from '../../situation/field.ts'
import type { Limits } from '../limits.ts'
import { amount, noRight } from '../outcome.ts'
import { defineRule } from '../rule.ts'
import { lawAmount } from '../value-schema.ts'

export const ouderenkortingValues = z.object({
  ouderenkorting: z.object({
    maximum: lawAmount('year'),
    afbouwVanaf: lawAmount('year'),
    afbouw: z.number(),
  }),
})

/**
 * The credit for who has the AOW age at the end of the year; up to whole euros.
 *
 * @see Wet inkomstenbelasting 2001, artikel 8.17
 */
export function ouderenkortingAt(
  income: Money<'year'>,
  values: z.output<typeof ouderenkortingValues>,
  limits: Limits,
): Money<'year'> {
  const { maximum, afbouwVanaf, afbouw } = values.ouderenkorting
  const above = limits.above(income, afbouwVanaf, 'ouderenkorting.afbouw-vanaf')
  const down = times(above, afbouw)
  limits.atLeast(down, maximum, 'ouderenkorting.op')
  return notNegative(upToWholeEuros(minus(maximum, down)))
}

export const ouderenkorting = defineRule({
  id: 'ouderenkorting',
  title: 'Ouderenkorting',
  law: 'Wet inkomstenbelasting 2001, artikel 8.17',
  schemes: ['ouderenkorting'],
  facts: {
    aow: assuming(
      flag('Heeft aan het eind van het jaar de AOW-leeftijd', ['aowLeeftijd', 'aowAge', 'isAow']),
      true,
    ),
    verzamelinkomen: money('year', 'Verzamelinkomen', ['V', 'inkomen', 'income', 'toetsingsinkomen', 'Y']),
  },
  values: ouderenkortingValues,
  work: ({ ask, values, limits }) => {
    if (!ask('aow')) return noRight('ouderenkorting.te-jong')
    const income = ask('verzamelinkomen')
    const korting = ouderenkortingAt(income, values, limits)
    return amount(korting, { V: income, ouderenkorting: korting })
  },
})
