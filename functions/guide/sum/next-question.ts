import { compare } from '../../calculator/calculator.ts'
import { type FactValue, isSkipped, type Known, valuesIn } from '../../situation/known.ts'
import type { FlatFacts } from '../../situation/read-situation.ts'
import type { Money } from '../money.ts'
import { nowAndNext } from './now-and-next.ts'
import { hasPlan, householdsOf } from './situations.ts'

/** Asked when nobody told what would change. */
const PLAN = 'next.uren'
/** Somebody said that they work: then there is a wage. */
export const WORKS = 'werkt'
/** Not asked in words: nobody can tell it in one answer. */
const NEVER = 'opvang'

type Values = { readonly [fact: string]: FactValue }

/**
 * The fact to ask for next: the sum itself says what it lacks, in the order in which it reads. What is
 * skipped goes by what is usual, and is not asked again.
 *
 * @returns nothing when no answer would change the sum
 */
export function nextSumQuestion(known: Known, day: string, money: Money): string | undefined {
  const values = valuesIn(known)
  const isOpen = (fact: string) => fact !== NEVER && !isSkipped(known, fact) && values[fact] === undefined
  const bruto = brutoWanted(values).find(isOpen)
  if (bruto !== undefined) return bruto
  const present = workNow(values).find(isOpen)
  if (present !== undefined) return present
  if (works(values) === undefined && values.uitkering === undefined && isOpen('uitkering')) return 'uitkering'
  if (!hasPlan(values)) return isOpen(PLAN) ? PLAN : undefined
  const first = planWants(values).find(isOpen)
  return first ?? firstMissing(known, day, money, isOpen)
}

/** Who told hours or a job of now has a wage: it is never taken to be nothing. */
function workNow(values: Values): string[] {
  const hasHours = (who: string) => isSome(values[`${who}uren`])
  return ['', 'partner.'].flatMap((who) => {
    const isKnown = [`${who}loon`, `${who}uurloon`, `${who}loonNetto`].some(
      (fact) => values[fact] !== undefined,
    )
    const isWorking = hasHours(who) || (who === '' && values[WORKS] === true && values.winst === undefined)
    return isWorking && !isKnown ? [`${who}loon`] : []
  })
}

const works = ({ loon, uurloon, winst }: Values): FactValue | undefined => loon ?? uurloon ?? winst

/** Wages that were told netto: the sum goes by bruto. */
const brutoWanted = (values: Values): string[] =>
  ['next.loon', 'loon', 'next.partner.loon', 'partner.loon'].filter(
    (fact) => values[`${fact}Netto`] !== undefined,
  )

/** What the plan itself leaves open, before anything about the household. */
function planWants(values: Values): string[] {
  return ['', 'partner.'].flatMap((who) => {
    const at = (fact: string) => values[`${who}${fact}`]
    const next = (fact: string) => values[`next.${who}${fact}`]
    const hours = next('uren') ?? at('uren')
    const perHour = next('uurloon') ?? at('uurloon') ?? (isSome(at('loon')) && isSome(at('uren')))
    const toWork = next('uren') !== undefined || next('loon') !== undefined || next('uurloon') !== undefined
    return [
      ...(next('uurloon') !== undefined && next('loon') === undefined && hours === undefined
        ? [`next.${who}uren`]
        : []),
      ...(next('uren') !== undefined && !perHour ? [`next.${who}loon`] : []),
      ...(at('uurloon') !== undefined && at('loon') === undefined ? [`${who}uren`] : []),
      ...(toWork && isSome(at('winst')) ? [`next.${who}winst`] : []),
    ]
  })
}

const isSome = (value: FactValue | undefined): boolean => typeof value === 'number' && value > 0

/** What somebody gets now says more than ages and housing. */
const weighs = /(?:^|\.)(?:uitkeringBruto|oudLoon)$/

/** What is taken for granted and may turn the outcome: asked when it matters for this household. */
function turning(values: Values): string[] {
  const onBijstand = values.uitkering === 'bijstand' || values['partner.uitkering'] === 'bijstand'
  return [
    ...(values.uitkering === 'wga' ? ['wgaPeriode'] : []),
    ...(onBijstand ? ['kostendelers', 'vermogen'] : []),
  ]
}

function firstMissing(
  known: Known,
  day: string,
  money: Money,
  isOpen: (fact: string) => boolean,
): string | undefined {
  const values = valuesIn(known)
  const { book } = money
  const lacking = (facts: FlatFacts) => compare({ ...nowAndNext(facts), day, book }).questions
  const { facts, assumed } = householdsOf(values, day, money, true)
  // Without this amount there is no sum at all: it goes first, and when it is skipped the rest changes nothing.
  const deciding = lacking(facts).find((fact) => weighs.test(fact))
  if (deciding !== undefined) return isOpen(deciding) ? deciding : undefined
  const skipped = Object.fromEntries(Object.entries(assumed).filter(([fact]) => isSkipped(known, fact)))
  const open = lacking({ ...skipped, ...householdsOf(values, day, money, false).facts }).find(isOpen)
  return open ?? turning(values).find(isOpen)
}
