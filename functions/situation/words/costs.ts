import type { Clause } from '../../reading/reading.ts'
import { perMonth, type Quantity } from '../../reading/reading.ts'
import { type Finding, prefixOf } from './finding.ts'

/** What goes off the money for work and home, or comes in beside it. */

const isPaidFor =
  /\bvergoed\w*|\bkrijg (?:ik )?(?:\S+ ){0,3}terug\b|\b(?:baas|werkgever) (?:betaalt|vergoedt)\b/
const isNotPaidFor =
  /\b(?:niks|niets|niet|geen|zelf) (?:\S+ ){0,2}(?:vergoed\w*|betalen|terug)|\bvergoed\w* (?:\S+ ){0,2}(?:niks|niets|niet)\b|\bzelf\b/
/** No travel to work costs more than this in a month. */
const MOST_TRAVEL = 800

/** Travel to the work that somebody pays themselves. */
export function travelOf({ text, who, when }: Clause, amount: Quantity): Finding[] {
  const month = perMonth(amount)
  if (month === undefined || month > MOST_TRAVEL || when === 'past' || who === 'doubt') return []
  if (isPaidFor.test(text) && !isNotPaidFor.test(text)) return []
  return [[`${when === 'now' ? '' : 'next.'}${prefixOf(who)}reiskosten`, month]]
}

const thirteenth = /\b(?:13(?:e|de) maand|1?3e maand|dertiende maand)\b/
const denied = /\b(?:geen|zonder|no)\b/
/** "Dat is alles erin, vakantiegeld ook": said of an offer. */
const isAllIn =
  /\b(?:all[- ]?in(?!clusive)|alles (?:erin|inbegrepen|zit erin|eraan)|vakantie ?(?:geld|dagen) (?:ook|zit(?:ten)? (?:er ?)?(?:al |ook )*in|inbegrepen))\b/
const holidayInside =
  /\b(?:incl\w*|met|including) (?:\d+ ?(?:%|procent) )?(?:vakantie(?:geld|toeslag|bijslag|dagen en vakantiegeld)|holiday (?:pay|allowance))\b/

/** What comes with a wage, or is inside it: the plan's, unless the clause is about today's work. */
export const withTheWage = (clauses: readonly Clause[]): Finding[] =>
  clauses.flatMap(({ text, who, when }, at): Finding[] => {
    if (who === 'other' || who === 'doubt' || when === 'past' || denied.test(text)) return []
    const isNow =
      when === 'now' && !isAllIn.test(text) && !clauses.slice(0, at).some((before) => before.when === 'next')
    const of = `${isNow ? '' : 'next.'}${prefixOf(who)}`
    return [
      ...(thirteenth.test(text) ? [[`${of}dertiende`, true] as const] : []),
      ...(holidayInside.test(text) || isAllIn.test(text) ? [[`${of}metVakantiegeld`, true] as const] : []),
    ]
  })

/** "Reiskosten 150", "alimentatie 90": too small to be known as money by itself. */
const small =
  /\b(reiskosten|trein\w*|benzine|ov|bus|kinderalimentatie|alimentatie) (?:(?:is|zijn|kost|kosten|van|ongeveer|me|mij|mijn|zo|een|dan) ){0,3}(\d{2,3})(?![\d.,]| ?(?:km|uur|minuten|jaar|%|euro|€|per))/

export const smallCosts = (clauses: readonly Clause[]): Finding[] =>
  clauses.flatMap((clause): Finding[] => {
    const hit = small.exec(clause.text)
    const value = Number(hit?.[2])
    if (!hit || value >= 200) return []
    const amount = { ...plainMonth, value }
    return hit[1]?.includes('alimentatie') ? alimonyOf(clause, amount) : travelOf(clause, amount)
  })
const plainMonth = {
  kind: 'money',
  at: 0,
  end: 0,
  per: 'month',
  tax: undefined,
  doubtful: false,
  more: 0,
} as const

/** "Hun vader betaalt" is what comes in. */
const pays = /\b(?:betaal|betalen|pay)\b/
const partners = /\bpartneralimentatie\b/

/** Child support that comes in. */
export function alimonyOf({ text, when }: Clause, amount: Quantity): Finding[] {
  const month = perMonth(amount)
  if (month === undefined || when === 'past' || partners.test(text) || pays.test(text)) return []
  return [['alimentatie', month]]
}
