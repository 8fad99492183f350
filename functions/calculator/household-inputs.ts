import { inEuros, perMonth, times } from '../shared/money.ts'
import { own } from '../shared/own.ts'
import { allFacts, type Situation } from '../situation/facts.ts'
import { assuming, type Fields, optionalMoney } from '../situation/field.ts'
import { readSituation } from '../situation/read-situation.ts'
import { type InputProblem, readInputs } from './rule.ts'
import { takings } from './takings.ts'
import type { ValueBook } from './values.ts'

/** Inputs of a whole household from outside: the facts that visitors are asked, under more names. */

const alsoCalled: { readonly [fact: string]: readonly string[] } = {
  heeftPartner: ['hasPartner', 'heeftToeslagpartner', 'toeslagpartner', 'paar', 'couple'],
  kinderen: ['children', 'childAges', 'kinderLeeftijden'],
  kostendelers: ['costSharers', 'aantalKostendelers'],
  huurt: ['rents', 'tenant', 'huurwoning'],
  kaleHuur: ['rent', 'huur', 'basicRent'],
  vermogen: ['assets', 'spaargeld'],
  opvang: ['childcare', 'kinderopvang'],
  leeftijd: ['age'],
  uitkering: ['benefit'],
  loon: ['wage', 'brutoloon', 'maandloon', 'loonPerMaand', 'monthlyWage'],
  uren: ['hours', 'urenPerWeek'],
  uitkeringBruto: ['benefitGross', 'brutoUitkering', 'uitkeringPerMaand'],
  oudLoon: ['oldWage', 'oudeLoon'],
  winst: ['profit'],
  pensioenpremie: ['pensionPremium'],
  reiskosten: ['travelCosts'],
  restverdiencapaciteit: ['RVC'],
}
const yearlyWage = (whose: string, also: readonly string[]) =>
  optionalMoney('year', `Brutoloon per jaar met vakantiegeld${whose}, in plaats van loon`, also)

/** What is taken for a fact that is left out; a partner's facts only when there is one. */
const defaults: { readonly [fact: string]: unknown } = {
  heeftPartner: false,
  kinderen: [],
  leeftijd: 30,
  uitkering: 'geen',
  loon: 0,
}

export const householdFacts: Fields = {
  ...Object.fromEntries(
    Object.entries(allFacts).map(([fact, field]) => {
      const bare = fact.replace('partner.', '')
      const also = (own(alsoCalled, bare) ?? []).map((name) => (bare === fact ? name : `partner.${name}`))
      const left = assuming(field, bare in defaults ? own(defaults, bare) : field.assumed?.value)
      return [fact, { ...left, also }]
    }),
  ),
  jaarloon: yearlyWage('', ['brutoJaarloon', 'yearlyWage', 'wagePerYear', 'loonPerJaar']),
  'partner.jaarloon': yearlyWage(' van de partner', ['partner.brutoJaarloon', 'partner.yearlyWage']),
}

const isObject = (given: unknown): given is { readonly [name: string]: unknown } =>
  typeof given === 'object' && given !== null && !Array.isArray(given)

/** `{ partner: { loon: 900 } }` is the same as `{ 'partner.loon': 900 }`. */
function flat(inputs: { readonly [name: string]: unknown }): { [name: string]: unknown } {
  const { partner, ...rest } = inputs
  if (!isObject(partner)) return inputs
  const own = Object.entries(partner).map(([name, value]) => [`partner.${name}`, value])
  return { heeftPartner: true, ...rest, ...Object.fromEntries(own) }
}

export type ReadHousehold = {
  readonly situation: Situation
  readonly problems: readonly InputProblem[]
  readonly assumed: readonly string[]
}

/** Reads a household as others describe it, with the amounts of a day for a wage per year. */
export function readHousehold(
  inputs: { readonly [name: string]: unknown },
  book: ValueBook,
  day: string,
): ReadHousehold {
  const { given, problems } = readInputs(householdFacts, flat(inputs))
  const facts = new Map(given)
  for (const prefix of ['', 'partner.']) {
    const yearly = facts.get(`${prefix}jaarloon`)
    facts.delete(`${prefix}jaarloon`)
    if (typeof yearly === 'number' || typeof yearly === 'string')
      facts.set(`${prefix}loon`, monthlyOf(yearly, book, day))
  }
  const partner = [...facts.keys()].some((fact) => fact.startsWith('partner.'))
  if (partner && !facts.has('heeftPartner')) facts.set('heeftPartner', true)
  if (!facts.has('huurt')) facts.set('huurt', facts.has('kaleHuur'))
  const assumed: string[] = []
  const fill = (fact: string, value: unknown) => {
    if (facts.has(fact)) return
    facts.set(fact, value)
    assumed.push(fact)
  }
  for (const [fact, value] of Object.entries(defaults)) fill(fact, value)
  if (facts.get('heeftPartner') === true)
    for (const fact of ['leeftijd', 'uitkering', 'loon']) fill(`partner.${fact}`, own(defaults, fact))
  return { situation: readSituation(Object.fromEntries(facts)).situation, problems, assumed }
}

/** A twelfth of a yearly wage without its holiday pay. */
function monthlyOf(yearly: number | string, book: ValueBook, day: string): number {
  const { vakantiebijslag } = book.read(takings, day).minimumloon
  const { situation } = readSituation({ winst: yearly })
  const whole = situation.you.winst
  return whole ? inEuros(times(perMonth(whole), 1 / (1 + vakantiebijslag))) : 0
}
