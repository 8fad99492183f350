import * as z from 'zod/mini'
import {
  euros,
  isMore,
  type Money,
  minus,
  none,
  notNegative,
  plus,
  smallest,
  times,
  upToWholeEuros,
} from '../../shared/money.ts'
import type { Limits } from '../limits.ts'
import { amount } from '../outcome.ts'
import { defineRule } from '../rule.ts'
import { aow, arbeidsinkomen, leeftijd } from '../shared-fields.ts'

const three = z.tuple([z.number(), z.number(), z.number()])

export const arbeidskortingValues = z.object({
  arbeidskorting: z.object({
    grenzen: z.tuple([z.number(), z.number(), z.number(), z.number()]),
    maxima: three,
    opbouw: three,
    afbouw: z.number(),
    maximaAow: three,
    opbouwAow: three,
    afbouwAow: z.number(),
  }),
  leeftijden: z.object({ aow: z.number() }),
})
type Values = z.output<typeof arbeidskortingValues>

const year = (amount: number) => euros(amount, 'year')

/**
 * The credit for work: three steps up, each to its own cumulative maximum, then down; up to whole euros.
 *
 *      c3        ______
 *      c2     __/      \
 *      c1  __/          \
 *         0  g1  g2   g3  g4
 *
 * @see Wet inkomstenbelasting 2001, artikel 8.11
 */
export function arbeidskortingAt(
  income: Money<'year'>,
  hasAow: boolean,
  values: Values,
  limits: Limits,
): Money<'year'> {
  const { grenzen, maxima, opbouw, afbouw, maximaAow, opbouwAow, afbouwAow } = values.arbeidskorting
  const [g1, g2, g3, g4] = grenzen
  const [c1, c2, c3] = hasAow ? maximaAow : maxima
  const [r1, r2, r3] = hasAow ? opbouwAow : opbouw
  const above = (limit: number, name: string) => limits.above(income, year(limit), `arbeidskorting.${name}`)
  const first = smallest(times(income, r1), year(c1))
  const second = smallest(plus(first, times(above(g1, 'g1'), r2)), year(c2))
  const third = smallest(plus(second, times(above(g2, 'g2'), r3)), year(c3))
  const down = times(above(g3, 'g3'), hasAow ? afbouwAow : afbouw)
  limits.atLeast(down, third, 'arbeidskorting.op')
  if (isMore(income, year(g4))) return none('year')
  return notNegative(upToWholeEuros(minus(third, down)))
}

export const arbeidskorting = defineRule({
  id: 'arbeidskorting',
  title: 'Arbeidskorting',
  law: 'Wet inkomstenbelasting 2001, artikel 8.11',
  schemes: ['arbeidskorting'],
  facts: { arbeidsinkomen, leeftijd, aow },
  values: arbeidskortingValues,
  work: ({ ask, values, limits }) => {
    const income = ask('arbeidsinkomen')
    const hasAow = ask('aow') || ask('leeftijd') >= values.leeftijden.aow
    const korting = arbeidskortingAt(income, hasAow, values, limits)
    return amount(korting, { A: income, AK: korting })
  },
})
