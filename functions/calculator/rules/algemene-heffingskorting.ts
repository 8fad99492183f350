import * as z from 'zod/mini'
import { isMore, type Money, minus, none, notNegative, times, upToWholeEuros } from '../../shared/money.ts'
import { money } from '../../situation/field.ts'
import type { Limits } from '../limits.ts'
import { amount } from '../outcome.ts'
import { defineRule } from '../rule.ts'
import { aow, leeftijd } from '../shared-fields.ts'
import { lawAmount } from '../value-schema.ts'

export const algemeneHeffingskortingValues = z.object({
  algemeneHeffingskorting: z.object({
    maximum: lawAmount('year'),
    afbouwVanaf: lawAmount('year'),
    afbouw: z.number(),
    einde: lawAmount('year'),
    maximumAow: lawAmount('year'),
    afbouwAow: z.number(),
  }),
  leeftijden: z.object({ aow: z.number() }),
})
type Values = z.output<typeof algemeneHeffingskortingValues>

/**
 * The general credit at an income, up to whole euros.
 *
 * @see Wet inkomstenbelasting 2001, artikel 8.10
 */
export function algemeneHeffingskortingAt(
  income: Money<'year'>,
  hasAow: boolean,
  values: Values,
  limits: Limits,
): Money<'year'> {
  const { maximum, maximumAow, afbouwVanaf, afbouw, afbouwAow, einde } = values.algemeneHeffingskorting
  const most = hasAow ? maximumAow : maximum
  const above = limits.above(income, afbouwVanaf, 'algemene-heffingskorting.afbouw-vanaf')
  const down = times(above, hasAow ? afbouwAow : afbouw)
  limits.atLeast(down, most, 'algemene-heffingskorting.op')
  if (isMore(income, einde)) return none('year')
  return upToWholeEuros(notNegative(minus(most, down)))
}

export const algemeneHeffingskorting = defineRule({
  id: 'algemene-heffingskorting',
  title: 'Algemene heffingskorting',
  law: 'Wet inkomstenbelasting 2001, artikel 8.10',
  schemes: ['algemeneHeffingskorting'],
  facts: {
    verzamelinkomen: money('year', 'Verzamelinkomen (tot en met 2024: inkomen in box 1)', [
      'V',
      'inkomen',
      'income',
      'belastbaarInkomen',
      'L',
      'loon',
      'wage',
      'toetsingsinkomen',
      'Y',
    ]),
    leeftijd,
    aow,
  },
  values: algemeneHeffingskortingValues,
  work: ({ ask, values, limits }) => {
    const income = ask('verzamelinkomen')
    const hasAow = ask('aow') || ask('leeftijd') >= values.leeftijden.aow
    const korting = algemeneHeffingskortingAt(income, hasAow, values, limits)
    return amount(korting, {
      V: income,
      AHK: korting,
      start: values.algemeneHeffingskorting.afbouwVanaf,
      end: values.algemeneHeffingskorting.einde,
    })
  },
})
