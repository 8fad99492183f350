import * as z from 'zod/mini'
import {
  downToWholeEuros,
  euros,
  type Money,
  minus,
  none,
  plus,
  smallest,
  times,
} from '../../shared/money.ts'
import { assuming, money, optionalCount } from '../../situation/field.ts'
import { type Limits, plainLimits } from '../limits.ts'
import { amount } from '../outcome.ts'
import { defineRule } from '../rule.ts'
import { aow, leeftijd } from '../shared-fields.ts'
import { type Bracket, brackets, lawAmount } from '../value-schema.ts'

const premies = z.object({
  aow: z.number(),
  anw: z.number(),
  wlz: z.number(),
  belastingEersteSchijf: z.number(),
  premiegrens: lawAmount('year'),
})

export const box1Values = z.object({
  box1: z.object({ schijven: brackets, schijvenAow: brackets, schijvenAowVoor1946: brackets }),
  premieVolksverzekeringen: z.optional(premies),
  leeftijden: z.object({ aow: z.number() }),
})
export type Box1Values = z.output<typeof box1Values>
export type TaxAge = { readonly aow: boolean; readonly geboortejaar?: number | undefined }

const bracketsFor = ({ aow, geboortejaar }: TaxAge, { box1 }: Box1Values): readonly Bracket[] => {
  if (!aow) return box1.schijven
  return geboortejaar !== undefined && geboortejaar < 1946 ? box1.schijvenAowVoor1946 : box1.schijvenAow
}

/**
 * Tax and premiums of box 1 before credits: per bracket down to whole euros.
 *
 * @see Wet inkomstenbelasting 2001, artikel 2.10 en 2.10a
 */
export function grossTax(
  income: Money<'year'>,
  age: TaxAge,
  values: Box1Values,
  limits: Limits,
): Money<'year'> {
  return taxOver(income, bracketsFor(age, values), limits)
}

const bracketNames: { readonly [at: number]: string } = {
  0: 'box1.schijf-1',
  1: 'box1.schijf-2',
  2: 'box1.schijf-3',
}

function taxOver(income: Money<'year'>, rows: readonly Bracket[], limits: Limits): Money<'year'> {
  let sum = none('year')
  let from = none('year')
  for (const [at, { tot, tarief }] of rows.entries()) {
    const above = limits.above(income, from, bracketNames[at] ?? 'box1.schijf')
    const inBracket = tot === null ? above : smallest(above, minus(euros(tot, 'year'), from))
    sum = plus(sum, downToWholeEuros(times(inBracket, tarief)))
    if (tot !== null) from = euros(tot, 'year')
  }
  return sum
}

/**
 * The parts that the tax return rounds apart: the first bracket holds its tax only, and the premiums are
 * rounded down on their total, so `aangifte` can differ by one euro from `gross`.
 */
function partsOfTheReturn(income: Money<'year'>, age: TaxAge, values: Box1Values) {
  const premies = values.premieVolksverzekeringen
  if (!premies) return {}
  const rate = premies.anw + premies.wlz + (age.aow ? 0 : premies.aow)
  const premie = downToWholeEuros(times(smallest(income, premies.premiegrens), rate))
  const rows = bracketsFor(age, values).map((row, at) =>
    at === 0 ? { ...row, tarief: premies.belastingEersteSchijf } : row,
  )
  const inkomstenbelasting = taxOver(income, rows, plainLimits)
  return { inkomstenbelasting, premieVolksverzekeringen: premie, aangifte: plus(inkomstenbelasting, premie) }
}

export const box1 = defineRule({
  id: 'box1',
  title: 'Tarief box 1',
  law: 'Wet inkomstenbelasting 2001, artikel 2.10 en 2.10a',
  schemes: ['box1', 'premieVolksverzekeringen'],
  facts: {
    belastbaarInkomen: money('year', 'Belastbaar inkomen uit werk en woning', [
      'L',
      'inkomen',
      'income',
      'box1Inkomen',
      'belastbaarInkomenUitWerkEnWoning',
      'taxableIncome',
      'loon',
      'wage',
    ]),
    leeftijd,
    aow: assuming(aow, false),
    geboortejaar: optionalCount('Geboortejaar, voor wie de AOW-leeftijd heeft', 2100, [
      'born',
      'birthYear',
      'bornYear',
    ]),
  },
  values: box1Values,
  work: ({ ask, values, limits }) => {
    const income = ask('belastbaarInkomen')
    const geboortejaar = ask('geboortejaar')
    const age = { aow: ask('aow') || ask('leeftijd') >= values.leeftijden.aow, geboortejaar }
    const gross = grossTax(income, age, values, limits)
    return amount(gross, { L: income, gross, ...partsOfTheReturn(income, age, values) })
  },
})
