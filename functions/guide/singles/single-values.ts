import { findRule } from '../../calculator/calculator.ts'
import { inEuros } from '../../shared/money.ts'
import { type Known, said, valuesIn } from '../../situation/known.ts'
import type { Money } from '../money.ts'
import type { Single, Values } from './singles.ts'
import type { Told } from './told.ts'

/** Facts of one rule stand under `rule.`; what the sum asks as well has the name that it has there. */
export const RULE = 'rule.'
/** Which rule it is about. */
export const WHICH = `${RULE}which`
const shared = new Set([
  'kaleHuur',
  'leeftijd',
  'loon',
  'partner.loon',
  'oudLoon',
  'uitkeringBruto',
  'uren',
  'kinderen',
  'heeftPartner',
  'kostendelers',
  'vermogen',
  'arbeidsongeschiktheid',
  'wajongSoort',
])

const workingDays = 261

/** Under which id the conversation keeps a fact. */
const keptAs = (fact: string): string => (shared.has(fact) ? fact : RULE + fact)

/** Facts under the ids by which a conversation keeps them. */
export const kept = (facts: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(facts).map(([fact, value]) => [keptAs(fact), value]))

/** What a message told for a rule; a wage of a month takes the place of an income of a year. */
export function learnedFor({ rule }: Single, told: Told): Known {
  const learned = said({ ...kept(told), [WHICH]: rule })
  const open = { from: 'open' as const }
  return {
    ...learned,
    ...(told.loon !== undefined && told.inkomen === undefined && { [keptAs('inkomen')]: open }),
    ...(told['partner.loon'] !== undefined &&
      told.inkomenPartner === undefined && { [keptAs('inkomenPartner')]: open }),
  }
}

/** All that is known for a rule, with what follows from it: told for the sum counts here as well. */
export function ruleValues(known: Known, day: string, money: Money): Values {
  const told = valuesIn(known)
  const values: Record<string, Values[string] | undefined> = { ...told, ...valuesIn(known, RULE) }
  const hasBenefit = told.uitkering !== undefined && told.uitkering !== 'geen'
  values.leeftijd ??= told['funding.age']
  values.partnerLeeftijd ??= told['partner.leeftijd']
  if (!hasBenefit) values.inkomen ??= yearly(told.loon)
  const partnerHasBenefit = told['partner.uitkering'] !== undefined && told['partner.uitkering'] !== 'geen'
  if (!partnerHasBenefit) values.inkomenPartner ??= yearly(told['partner.loon'])
  if (!hasBenefit) values.oudLoon ??= told.loon
  const withHoliday = yearly(values.loon)
  if (withHoliday !== undefined) values.maandloon = withHoliday / 12
  if (typeof values.inkomenPartner === 'number') values.dagloonPartner = perDay(values.inkomenPartner)
  return Object.fromEntries(
    Object.entries(values).flatMap(([fact, value]) => (value === undefined ? [] : [[fact, value]])),
  )

  /** Income of a year per working day, without holiday pay. */
  function perDay(income: number): number {
    return income / ((yearly(100) ?? 1200) / 1200) / workingDays
  }

  /** A wage of a month over the year, with the holiday pay of the law. */
  function yearly(wage: Values[string] | undefined): number | undefined {
    if (typeof wage !== 'number') return undefined
    const answer = findRule('vakantiegeld')?.answer({ loon: wage * 12 }, money.book, day)
    if (answer?.kind !== 'done' || answer.outcome.kind !== 'amount') return undefined
    return Math.round(wage * 12 + inEuros(answer.outcome.amount))
  }
}
