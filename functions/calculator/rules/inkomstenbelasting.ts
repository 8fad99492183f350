import * as z from 'zod/mini'
import { type Money, minus, none, notNegative, smallest, total } from '../../shared/money.ts'
import { assuming, flag, money, optionalCount } from '../../situation/field.ts'
import type { Limits } from '../limits.ts'
import { amount } from '../outcome.ts'
import { defineRule } from '../rule.ts'
import { aow, kinderenOfGeen, leeftijd } from '../shared-fields.ts'
import { lawAmount } from '../value-schema.ts'
import { needed } from '../values.ts'
import { algemeneHeffingskortingAt, algemeneHeffingskortingValues } from './algemene-heffingskorting.ts'
import { arbeidskortingAt, arbeidskortingValues } from './arbeidskorting.ts'
import { box1Values, grossTax, type TaxAge } from './box1.ts'
import { combinatiekortingAt, combinatiekortingValues } from './combinatiekorting.ts'
import { ouderenkortingAt, ouderenkortingValues } from './ouderenkorting.ts'

const fixed = z.object({ bedrag: lawAmount('year') })

export const inkomstenbelastingValues = z.object({
  ...box1Values.shape,
  ...algemeneHeffingskortingValues.shape,
  ...arbeidskortingValues.shape,
  ...combinatiekortingValues.shape,
  ouderenkorting: z.optional(ouderenkortingValues.shape.ouderenkorting),
  jonggehandicaptenkorting: z.optional(fixed),
  alleenstaandeOuderenkorting: z.optional(fixed),
})
export type TaxValues = z.output<typeof inkomstenbelastingValues>

/** Everything the yearly tax of one person depends on. */
export type Taxpayer = {
  readonly box1: Money<'year'>
  readonly work: Money<'year'>
  readonly age: TaxAge
  readonly hasCombinatiekorting: boolean
  readonly hasWajong: boolean
  readonly hasAowSingle: boolean
}

/** The yearly tax of one person, with its credits; unused credit is lost. */
export function yearlyTax(person: Taxpayer, values: TaxValues, limits: Limits) {
  const { box1: income, work, age } = person
  const gross = grossTax(income, age, values, limits)
  const AHK = algemeneHeffingskortingAt(income, age.aow, values, limits)
  const AK = arbeidskortingAt(work, age.aow, values, limits)
  const IACK = person.hasCombinatiekorting ? combinatiekortingAt(work, age.aow, values, limits) : none('year')
  const other = otherCredits(person, values, limits)
  const credits = total('year', [AHK, AK, IACK, other])
  // Where the tax starts to be due is a place where the rate changes.
  const due = limits.above(gross, credits, 'inkomstenbelasting.verschuldigd')
  return { gross, AHK, AK, IACK, other, credits, due, unused: minus(credits, smallest(credits, gross)) }
}

function otherCredits(
  { box1, age, hasWajong, hasAowSingle }: Taxpayer,
  values: TaxValues,
  limits: Limits,
): Money<'year'> {
  const { ouderenkorting, jonggehandicaptenkorting, alleenstaandeOuderenkorting } = values
  if (age.aow) {
    const old = ouderenkortingAt(box1, { ouderenkorting: needed(ouderenkorting, 'ouderenkorting') }, limits)
    const single = hasAowSingle
      ? needed(alleenstaandeOuderenkorting, 'alleenstaandeOuderenkorting').bedrag
      : none('year')
    return total('year', [old, single])
  }
  return hasWajong ? needed(jonggehandicaptenkorting, 'jonggehandicaptenkorting').bedrag : none('year')
}

/**
 * Income tax of box 1 for a year, after the credits.
 *
 * @see Wet inkomstenbelasting 2001, hoofdstuk 2 en 8
 */
export const inkomstenbelasting = defineRule({
  id: 'inkomstenbelasting',
  title: 'Inkomstenbelasting box 1 na heffingskortingen',
  law: 'Wet inkomstenbelasting 2001, hoofdstuk 2 en 8',
  schemes: ['box1', 'algemeneHeffingskorting', 'arbeidskorting', 'combinatiekorting'],
  facts: {
    loon: assuming(
      money('year', 'Loon uit werk per jaar', [
        'wage',
        'arbeidsinkomen',
        'A',
        'brutoloon',
        'jaarloon',
        'brutoJaarloon',
        'inkomen',
        'income',
      ]),
      0,
    ),
    uitkering: assuming(
      money('year', 'Uitkering of pensioen per jaar', ['benefit', 'pensioen', 'uitkeringPerJaar']),
      0,
    ),
    heeftCombinatiekorting: assuming(
      flag('Voldoet aan de voorwaarden voor de combinatiekorting', [
        'iack',
        'heeftIack',
        'kindOnder12',
        'childUnder12',
      ]),
      false,
    ),
    kinderen: kinderenOfGeen,
    heeftPartner: assuming(
      flag('Heeft een fiscale partner', ['partner', 'fiscalePartner', 'hasPartner', 'heeftToeslagpartner']),
      false,
    ),
    heeftWajong: assuming(flag('Heeft Wajong', ['wajong']), false),
    aowAlleenstaande: assuming(flag('Heeft AOW voor een alleenstaande'), false),
    leeftijd,
    aow,
    geboortejaar: optionalCount('Geboortejaar, voor wie de AOW-leeftijd heeft', 2100, ['born', 'birthYear']),
  },
  values: inkomstenbelastingValues,
  work: ({ ask, values, limits }) => {
    const work = ask('loon')
    const box1 = total('year', [work, ask('uitkering')])
    const geboortejaar = ask('geboortejaar')
    const age = { aow: ask('aow') || ask('leeftijd') >= values.leeftijden.aow, geboortejaar }
    const { kindJongerDan } = values.combinatiekorting
    const singleParent = ask('kinderen').some((child) => child < kindJongerDan) && !ask('heeftPartner')
    const person = {
      box1,
      work,
      age,
      hasCombinatiekorting: ask('heeftCombinatiekorting') || singleParent,
      hasWajong: ask('heeftWajong'),
      hasAowSingle: ask('aowAlleenstaande'),
    }
    const tax = yearlyTax(person, values, limits)
    const { gross, AHK, AK, IACK, other, due, unused } = tax
    return amount(due, {
      gross,
      AHK,
      arbeidskorting: AK,
      IACK,
      overigeKortingen: other,
      due,
      onbenutteKorting: unused,
      net: notNegative(minus(box1, due)),
    })
  },
})
