import { compare } from '../../calculator/calculator.ts'
import { type FactValue, isSkipped, type Known, valuesIn } from '../../situation/known.ts'
import type { Money } from '../money.ts'
import { nowAndNext } from './now-and-next.ts'
import { hasPlan, householdsOf } from './situations.ts'
import { mostTurning } from './swing.ts'
import { workedBack, works } from './worked-back.ts'

/** Asked when nobody told what would change. */
const PLAN = 'next.uren'
/** Somebody said that they work: then there is a wage. */
export const WORKS = 'werkt'

type Values = { readonly [fact: string]: FactValue }

/**
 * The fact to ask for next: first what the plan itself lacks, then what moves most euros. What is skipped goes by
 * what is usual, and is not asked again.
 *
 * @returns nothing when no answer would change the sum
 */
export function nextSumQuestion(
  known: Known,
  day: string,
  money: Money,
  noted: readonly string[] = [],
): string | undefined {
  const { values } = workedBack(valuesIn(known), day, money)
  const isOpen = (fact: string) => !isSkipped(known, fact) && values[fact] === undefined
  const present = wagesOfNow(values).find(isOpen)
  if (present !== undefined) return present
  if (!isSome(earning(values)) && values.uitkering === undefined && isOpen('uitkering')) return 'uitkering'
  if (!hasPlan(values)) return isOpen(PLAN) ? PLAN : undefined
  const first = planWants(values).find(isOpen)
  return first ?? noted.find(isOpen) ?? firstMissing(known, day, money, isOpen)
}

/** Who told hours or a job of now has a wage: it is never taken to be nothing. */
export function wagesOfNow(values: Values): string[] {
  const hasHours = (who: string) => isSome(values[`${who}uren`])
  return ['', 'partner.'].flatMap((who) => {
    const isKnown = [`${who}loon`, `${who}uurloon`, `${who}loonNetto`].some(
      (fact) => values[fact] !== undefined,
    )
    const isWorking = hasHours(who) || (who === '' && values[WORKS] === true && values.winst === undefined)
    return isWorking && !isKnown ? [`${who}loon`] : []
  })
}

const earning = ({ loon, uurloon, winst }: Values): FactValue | undefined => loon ?? uurloon ?? winst

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
const weighs = /(?:^|\.)(?:uitkeringBruto|oudLoon|arbeidsongeschiktheid|restverdiencapaciteit)$/

/** Nobody is asked more than this for one sum. */
const MOST_QUESTIONS = 8

function firstMissing(
  known: Known,
  day: string,
  money: Money,
  isOpen: (fact: string) => boolean,
): string | undefined {
  const values = valuesIn(known)
  const { facts } = householdsOf(values, day, money, false)
  const lacking = compare({ ...nowAndNext(facts), day, book: money.book }).questions
  // Without this amount there is no sum at all: it goes first, and when it is skipped the rest changes nothing.
  const deciding = oldWageInstead(
    lacking.find((fact) => weighs.test(fact)),
    values,
    isOpen,
  )
  if (deciding !== undefined) return isOpen(deciding) ? deciding : undefined
  const paidBeside = ['', 'partner.'].find(
    (who) => values[`${who}uitkeringBruto`] !== undefined && works(values, who) && isOpen(`${who}oudLoon`),
  )
  if (paidBeside !== undefined && ofOldWage.has(values[`${paidBeside}uitkering`]))
    return `${paidBeside}oudLoon`
  if (values.uitkering === 'wga' && isOpen('wgaPeriode')) return 'wgaPeriode'
  if (Object.keys(values).some((fact) => fact.includes('partner.')) && isOpen('heeftPartner'))
    return 'heeftPartner'
  const isShared = Number(values.kostendelers ?? 0) > 0 && values.huurt === true
  if (isShared && isOpen('inkomenHuisgenoten')) return 'inkomenHuisgenoten'
  return answered(known) >= MOST_QUESTIONS ? undefined : mostTurning(values, day, money, isOpen)
}

/** Who works beside a benefit knows the old wage for sure, and not what the benefit would be without that work. */
function oldWageInstead(fact: string | undefined, values: Values, isOpen: (fact: string) => boolean) {
  const who = fact?.startsWith('partner.') ? 'partner.' : ''
  const oldWage = `${who}oudLoon`
  const isPart = ofOldWage.has(values[`${who}uitkering`]) && works(values, who)
  return fact?.endsWith('uitkeringBruto') && isPart && isOpen(oldWage) ? oldWage : fact
}
const ofOldWage: ReadonlySet<unknown> = new Set(['wga', 'iva', 'ziektewet'])

const answered = (known: Known): number =>
  Object.entries(known).filter(
    ([fact, { from }]) => !fact.includes('funding.') && (from === 'chosen' || from === 'skipped'),
  ).length
