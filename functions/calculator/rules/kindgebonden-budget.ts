import * as z from 'zod/mini'
import {
  downToWholeEuros,
  type Money,
  minus,
  none,
  notNegative,
  perMonth,
  plus,
  times,
  toNearestWholeEuro,
  total,
} from '../../shared/money.ts'
import { assuming, flag, optionalCount } from '../../situation/field.ts'
import type { Limits } from '../limits.ts'
import { amount, noRight } from '../outcome.ts'
import { defineRule } from '../rule.ts'
import {
  heeftToeslagpartner,
  inkomenPartner,
  kinderen,
  soortHuishouden,
  toetsingsinkomen,
  vermogen,
} from '../shared-fields.ts'
import { lawAmount } from '../value-schema.ts'
import { needed } from '../values.ts'

const year = lawAmount('year')

const kindgebondenBudgetValues = z.object({
  kindgebondenBudget: z.object({
    perKind: year,
    extra1215: year,
    extra1617: year,
    alleenstaandeOuderkop: year,
    afbouwVanaf: year,
    afbouwVanafSamen: year,
    afbouw: z.number(),
    /** From 2027 the budget falls faster above a second threshold. */
    tweedeAfbouwVanaf: z.optional(year),
    tweedeAfbouw: z.optional(z.number()),
    vermogensgrens: z.optional(lawAmount('once')),
    vermogensgrensSamen: z.optional(lawAmount('once')),
  }),
  toeslagen: z.object({ minimumbedrag: year }),
})

type Law = z.output<typeof kindgebondenBudgetValues>['kindgebondenBudget']
type Counts = { readonly children: number; readonly middle: number; readonly oldest: number }

const countAges = (ages: readonly number[]): Counts => ({
  children: ages.filter((age) => age < 18).length,
  middle: ages.filter((age) => age >= 12 && age < 16).length,
  oldest: ages.filter((age) => age >= 16 && age < 18).length,
})

/** What comes on top of the first taper, where the year has a second. */
function secondTaper(
  income: Money<'year'>,
  { afbouw, tweedeAfbouw, tweedeAfbouwVanaf }: Law,
  limits: Limits,
): Money<'year'> {
  if (!tweedeAfbouwVanaf || tweedeAfbouw === undefined) return none('year')
  const above = limits.above(income, tweedeAfbouwVanaf, 'kindgebonden-budget.tweede-afbouw-vanaf')
  return times(above, tweedeAfbouw - afbouw)
}

/**
 * Kindgebonden budget for a year: an amount per child, more for older children and without a toeslagpartner,
 * less by a share of the income above a threshold.
 *
 * @see Wet op het kindgebonden budget, artikel 2 en 3
 */
export const kindgebondenBudget = defineRule({
  id: 'kindgebonden-budget',
  title: 'Kindgebonden budget',
  law: 'Wet op het kindgebonden budget, artikel 2 en 3',
  schemes: ['kindgebondenBudget', 'toeslagen'],
  facts: {
    aantalKinderen: optionalCount('Aantal kinderen onder de 18, als de leeftijden niet zijn gegeven', 20, [
      'kinderenOnder18',
      'childrenUnder18',
      'nChildren',
      'numberOfChildren',
    ]),
    aantal12Tot15: assuming(
      optionalCount('Daarvan 12 tot en met 15', 20, [
        'kinderen12tot15',
        'children12to15',
        'kinderen1215',
        'children1215',
        'children12_15',
      ]),
      0,
    ),
    aantal16Tot17: assuming(
      optionalCount('Daarvan 16 of 17', 20, [
        'kinderen16tot17',
        'children16to17',
        'kinderen1617',
        'children1617',
        'children16_17',
      ]),
      0,
    ),
    kinderen,
    krijgtKinderbijslag: assuming(
      flag('Krijgt kinderbijslag voor de kinderen of onderhoudt hen', ['kinderbijslag', 'childBenefit']),
      true,
    ),
    heeftToeslagpartner,
    vermogen,
    toetsingsinkomen,
    inkomenPartner,
    soortHuishouden,
  },
  values: kindgebondenBudgetValues,
  work: ({ ask, values, limits }) => {
    const law = values.kindgebondenBudget
    const stated = ask('aantalKinderen')
    const counts =
      stated === undefined
        ? countAges(ask('kinderen'))
        : { children: stated, middle: ask('aantal12Tot15') ?? 0, oldest: ask('aantal16Tot17') ?? 0 }
    if (counts.children === 0) return noRight('kindgebonden-budget.geen-kind')
    if (!ask('krijgtKinderbijslag')) return noRight('kindgebonden-budget.geen-kinderbijslag')
    const together =
      ask('heeftToeslagpartner') || ask('soortHuishouden') === 'paar' || ask('inkomenPartner').cents > 0
    const wealth = ask('vermogen')
    if (wealth.cents > 0) {
      const limit = needed(
        together ? law.vermogensgrensSamen : law.vermogensgrens,
        'kindgebondenBudget.vermogensgrens',
      )
      if (limits.exceeds(wealth, limit, 'kindgebonden-budget.vermogen'))
        return noRight('kindgebonden-budget.vermogen')
    }
    const ouderkop = together ? none('year') : law.alleenstaandeOuderkop
    const max = total('year', [
      times(law.perKind, counts.children),
      times(law.extra1215, counts.middle),
      times(law.extra1617, counts.oldest),
      ouderkop,
    ])
    const threshold = together ? law.afbouwVanafSamen : law.afbouwVanaf
    const income = plus(ask('toetsingsinkomen'), ask('inkomenPartner'))
    const taper = plus(
      times(limits.above(income, threshold, 'kindgebonden-budget.afbouw-vanaf'), law.afbouw),
      secondTaper(income, law, limits),
    )
    const KGB = notNegative(minus(max, taper))
    const parts = { max, ouderkop, threshold, taper, KGB, award: toNearestWholeEuro(KGB) }
    if (!limits.atLeast(KGB, values.toeslagen.minimumbedrag, 'kindgebonden-budget.te-weinig'))
      return noRight('kindgebonden-budget.te-veel-inkomen', parts)
    return amount(parts.award, { ...parts, perMonth: downToWholeEuros(perMonth(KGB)) })
  },
})
