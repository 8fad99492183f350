import { findRule, type ValueBook } from '../../calculator/calculator.ts'
import { over } from '../../shared/money.ts'
import type { FactValue } from '../../situation/known.ts'
import type { FlatFacts } from '../../situation/read-situation.ts'
import type { Money } from '../money.ts'
import { isFact } from './fact-words.ts'
import { NEXT } from './now-and-next.ts'
import { FULL_WEEK, monthOf, plannedWages, WEEKS_PER_MONTH } from './planned-wages.ts'
import { workedBack, works } from './worked-back.ts'

/** The facts that a sum is made of: what is so, with `next.` what is planned, and which of them nobody told. */
export interface Households {
  readonly facts: FlatFacts
  /** Facts that nobody told: with these an estimate comes at once. */
  readonly assumed: { readonly [fact: string]: FactValue }
}

type Values = { readonly [fact: string]: FactValue }

/** True once it is told what would change. */
/** Costs that come with work are no plan by themselves. */
const noPlan = /(?:opvang|reiskosten|uitkeringNetto|metVakantiegeld|dertiende)$/
export const hasPlan = (values: Values): boolean =>
  Object.keys(values).some((fact) => fact.startsWith(NEXT) && !noPlan.test(fact))

/**
 * Makes both households of what was told. Amounts in euros, per month.
 *
 * Gaps are filled with what is usual; in an estimate the rent stays open.
 *
 * @param isLast whether no question follows
 */
export function householdsOf(given: Values, day: string, money: Money, isLast: boolean): Households {
  const {
    book,
    words: { aannames },
  } = money
  const { values, made } = workedBack(given, day, money)
  const told = splitOff(values)
  const minimum = () => minimumWage(told.now.leeftijd ?? aannames.leeftijd, day, book)
  const certain = { ...withoutWork(told.now), ...beforeWw(told.now, day, book) }
  const renting = isLast && told.now.huurt === undefined ? { huurt: told.now.kaleHuur !== undefined } : {}
  const assumed = { ...certain, ...usual({ ...told.now, ...certain }, aannames, minimum), ...renting }
  const now = withWage({ ...assumed, ...told.now })
  const planned = plannedWages(told.next, now, minimum)
  return {
    facts: { ...factsOnly(now), ...asPlan(factsOnly({ ...told.next, ...planned.wages })) },
    assumed: {
      ...assumed,
      ...planned.assumed,
      ...Object.fromEntries(made.map((fact): [string, FactValue] => [fact, values[fact] ?? false])),
    },
  }
}

const asPlan = (facts: FlatFacts): FlatFacts =>
  Object.fromEntries(Object.entries(facts).map(([fact, value]) => [`${NEXT}${fact}`, value]))

function splitOff(values: Values): { now: Values; next: Values } {
  const entries = Object.entries(values)
  return {
    now: Object.fromEntries(entries.filter(([fact]) => !fact.startsWith(NEXT))),
    next: Object.fromEntries(
      entries
        .filter(([fact]) => fact.startsWith(NEXT))
        .map(([fact, value]) => [fact.slice(NEXT.length), value]),
    ),
  }
}

/** What needs no question: who has a benefit and tells of no work has none, who works has no benefit. */
export function withoutWork(now: { readonly [fact: string]: unknown }): Values {
  const idle = (who: string): Values => {
    const benefit = now[`${who}uitkering`]
    const silent = now[`${who}loon`] === undefined && now[`${who}uurloon`] === undefined
    return benefit !== undefined && benefit !== 'geen' && silent
      ? { [`${who}loon`]: 0, [`${who}uren`]: 0 }
      : {}
  }
  const works = now.loon !== undefined || now.uurloon !== undefined || now.winst !== undefined
  return {
    ...(now.uitkering === undefined && works ? { uitkering: 'geen' } : {}),
    ...(now.loon === undefined && now.winst !== undefined ? { loon: 0 } : {}),
    ...idle(''),
    ...idle('partner.'),
  }
}

/** The WW is a part of the old wage, so that one tells the other. */
function beforeWw(now: Values, day: string, book: ValueBook): Values {
  const told = ['', 'partner.'].flatMap((who): [string, number][] => {
    const [paid, old, maand] = [now[`${who}uitkeringBruto`], now[`${who}oudLoon`], now[`${who}wwMaand`]]
    // What is paid beside a wage is only a part of it.
    const isWhole = now[`${who}uitkering`] === 'ww' && !works(now, who)
    if (!isWhole || typeof paid !== 'number' || old !== undefined) return []
    const ofThousand = findRule('ww')?.answer(
      { aow: false, oudLoon: 1000, maand: typeof maand === 'number' ? maand : 3 },
      book,
      day,
    )
    if (ofThousand?.kind !== 'done' || ofThousand.outcome.kind !== 'amount') return []
    const part = ofThousand.outcome.amount.cents / 100_000
    return part > 0 ? [[`${who}oudLoon`, Math.round(paid / part)]] : []
  })
  return Object.fromEntries(told)
}

/**
 * What is most usual for each fact that is missing. Never the amount of a benefit: somebody's own may be half
 * of what is usual, and the answer would turn with it.
 */
function usual(now: Values, { leeftijd, kind }: Money['words']['aannames'], minimum: () => number): Values {
  const count = now.aantalKinderen
  const filled: Record<string, FactValue> = {}
  const fill = (fact: string, value: FactValue) => {
    if (now[fact] === undefined) filled[fact] = value
  }
  fill('heeftPartner', false)
  fill('kinderen', typeof count === 'number' ? Array.from({ length: count }, () => kind) : [])
  fill('leeftijd', leeftijd)
  fill('uitkering', 'geen')
  for (const who of ['', 'partner.']) {
    if (who !== '' && now.heeftPartner !== true) continue
    if (who !== '') {
      fill('partner.leeftijd', leeftijd)
      fill('partner.uitkering', now.uitkering === 'bijstand' ? 'bijstand' : 'geen')
    }
    const hours = now[`${who}uren`]
    if (now[`${who}uurloon`] !== undefined) continue
    // Hours without a wage: the lowest that is allowed, never nothing.
    fill(
      `${who}loon`,
      typeof hours === 'number' && hours > 0 ? monthOf(hours, minimum() / (FULL_WEEK * WEEKS_PER_MONTH)) : 0,
    )
  }
  return filled
}

/** A wage that was told per hour, as a month. */
function withWage(now: Values): Values {
  const wages = ['', 'partner.'].flatMap((who): [string, FactValue][] => {
    const hourly = now[`${who}uurloon`]
    const hours = now[`${who}uren`]
    if (typeof hourly !== 'number' || typeof hours !== 'number') return []
    return now[`${who}loon`] === undefined ? [[`${who}loon`, monthOf(hours, hourly)]] : []
  })
  return { ...now, ...Object.fromEntries(wages) }
}

/** The lowest wage per month for a week of forty hours, in euros. */
function minimumWage(leeftijd: FactValue, day: string, book: ValueBook): number {
  const hourly = findRule('minimumloon')?.answer({ leeftijd }, book, day)
  if (hourly?.kind !== 'done' || hourly.outcome.kind !== 'amount') return 0
  return over('month', hourly.outcome.amount, FULL_WEEK * WEEKS_PER_MONTH).cents / 100
}

/** Without what is only told to be worked out, and what belongs to other questions. */
const factsOnly = (values: Values): FlatFacts =>
  Object.fromEntries(Object.entries(values).filter(([fact]) => isFact(fact)))
