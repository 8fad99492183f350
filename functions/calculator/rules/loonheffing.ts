import * as z from 'zod/mini'
import {
  downToSteps,
  type Money,
  minus,
  none,
  notNegative,
  over,
  overTheYear,
  plus,
  smallest,
  toWholeCents,
} from '../../shared/money.ts'
import { assuming, choice, flag, money, optionalCount } from '../../situation/field.ts'
import { type Limits, plainLimits } from '../limits.ts'
import { amount } from '../outcome.ts'
import { defineRule } from '../rule.ts'
import { aow, leeftijd, loonheffingskorting } from '../shared-fields.ts'
import { lawAmount } from '../value-schema.ts'
import { needed } from '../values.ts'
import { algemeneHeffingskortingAt, algemeneHeffingskortingValues } from './algemene-heffingskorting.ts'
import { arbeidskortingAt, arbeidskortingValues } from './arbeidskorting.ts'
import { box1Values, grossTax, type TaxAge } from './box1.ts'
import { ouderenkortingAt, ouderenkortingValues } from './ouderenkorting.ts'

export const loonheffingValues = z.object({
  ...box1Values.shape,
  ...algemeneHeffingskortingValues.shape,
  ...arbeidskortingValues.shape,
  ouderenkorting: z.optional(ouderenkortingValues.shape.ouderenkorting),
  loonheffing: z.object({ tabelstap: lawAmount('month') }),
})
type Values = z.output<typeof loonheffingValues>

export type Payroll = { readonly age: TaxAge; readonly white: boolean }

const ouderenkortingFor = (L: Money<'year'>, { age }: Payroll, { ouderenkorting }: Values, limits: Limits) =>
  age.aow
    ? ouderenkortingAt(L, { ouderenkorting: needed(ouderenkorting, 'ouderenkorting') }, limits)
    : none('year')

const twelfth = (year: Money<'year'>): Money<'month'> => toWholeCents(over('month', year, 1 / 12))

/**
 * What is withheld from a month's wage (white table) or benefit (green table: no arbeidskorting).
 *
 * The steps of the table are no limits of the law, so they are not noted.
 *
 * @see Wet op de loonbelasting 1964, artikel 20 tot en met 25
 */
export function withheld(wage: Money<'month'>, payroll: Payroll, values: Values) {
  const t = downToSteps(wage, values.loonheffing.tabelstap)
  const L = overTheYear(t)
  const G = grossTax(L, payroll.age, values, plainLimits)
  const AHK = algemeneHeffingskortingAt(L, payroll.age.aow, values, plainLimits)
  const AK = payroll.white ? arbeidskortingAt(L, payroll.age.aow, values, plainLimits) : none('year')
  const OK = ouderenkortingFor(L, payroll, values, plainLimits)
  return {
    t,
    L,
    G,
    AHK,
    AK,
    ouderenkorting: OK,
    withoutCredit: twelfth(G),
    withCredit: twelfth(notNegative(minus(minus(minus(G, AHK), AK), OK))),
    verrekendeArbeidskorting: twelfth(smallest(AK, notNegative(minus(G, plus(AHK, OK))))),
  }
}

export const loonheffing = defineRule({
  id: 'loonheffing',
  title: 'Loonheffing per maand',
  law: 'Wet op de loonbelasting 1964, artikel 20 tot en met 25',
  schemes: ['loonheffing', 'box1', 'algemeneHeffingskorting', 'arbeidskorting'],
  facts: {
    brutoPerMaand: money('month', 'Brutoloon of bruto-uitkering per maand, na pensioenpremie', [
      'wage',
      'loon',
      'maandloon',
      'brutoloon',
      'brutoMaandloon',
      'bruto',
      'loonPerMaand',
      'monthlyWage',
      'gross',
      'grossPerMonth',
      'inkomen',
    ]),
    tabel: assuming(choice('Wit voor loon, groen voor een uitkering', ['wit', 'groen'], ['table']), 'wit'),
    loonheffingskorting,
    leeftijd,
    aow,
    geboortejaar: optionalCount('Geboortejaar, voor wie de AOW-leeftijd heeft', 2100, ['born', 'birthYear']),
    wit: assuming(flag('Witte tabel', ['white']), true),
  },
  values: loonheffingValues,
  work: ({ ask, values }) => {
    const geboortejaar = ask('geboortejaar')
    const age = { aow: ask('aow') || ask('leeftijd') >= values.leeftijden.aow, geboortejaar }
    const wage = ask('brutoPerMaand')
    const parts = withheld(wage, { age, white: ask('tabel') === 'wit' && ask('wit') }, values)
    const taken = ask('loonheffingskorting') ? parts.withCredit : parts.withoutCredit
    return amount(taken, { ...parts, loonheffing: taken, netto: minus(wage, taken) })
  },
})
