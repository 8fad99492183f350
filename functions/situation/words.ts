import {
  type AskKind,
  makes,
  perMonth,
  quantitiesOf,
  type Reader,
  type Reading,
  says,
} from '../reading/reading.ts'
import type { FlatFacts } from './read-situation.ts'
import { adultAges, childrenIn } from './words/ages.ts'
import { type Answer, shortAnswer } from './words/answer.ts'
import { afterDismissal, benefitsIn, disabledIn, isOfUwv, monthOfWw, moreOfUwv } from './words/benefits.ts'
import { careAnswered, careTold } from './words/care.ts'
import {
  afterPeriod,
  bareChange,
  careDays,
  hoursMore,
  leavesHome,
  opensAChange,
  withHuurtoeslag,
  withPartner,
} from './words/change.ts'
import { smallCosts, withTheWage } from './words/costs.ts'
import { endIn, startIn } from './words/dates.ts'
import { agreed } from './words/finding.ts'
import { housingIn, othersAtHome, partnerIn, savingsDenied, wageOfOthers } from './words/household.ts'
import { amountsIn, toldIn } from './words/money.ts'
import { notedIn } from './words/noted.ts'
import { withOffers } from './words/offers.ts'
import { withPresentWork } from './words/present.ts'
import { jobsIn, planIn } from './words/two-jobs.ts'
import { workIn } from './words/wages.ts'

/** What a follow-up changes something of. */
export interface Before {
  /** The hours a week of the plan. */
  readonly hours?: number | undefined
  readonly uitkering?: unknown
  readonly kostendelers?: unknown
  readonly opvang?: unknown
}

/** Reads what people tell of their household. */
export interface HouseholdWords {
  /**
   * The facts of a household that a message tells, as flat facts in euros by fact id.
   *
   * What is so now has the id itself (`loon`, `partner.uren`); what is planned has `next.` before it
   * (`next.loon`, `next.partner.uren`, `next.uitkering`: 'geen' when they say that it stops). Amounts are per
   * month, `winst` per year: a wage per week counts 52/12 times, per four weeks 13/12 and per year 1/12. A
   * wage per hour is kept as `uurloon`. Wages are bruto unless netto is said (`loonNetto`). A benefit is
   * `uitkeringBruto`, or `uitkeringNetto` when netto is said or when it is bijstand, which is told as it is
   * paid. A day of work is eight hours. `aantalKinderen` is there when no ages are told.
   *
   * Only what is said is read, what is denied is read as no, and what is doubtful, a range, or said in two
   * ways is left out.
   */
  readWords(message: string): FlatFacts
  /** The same of what was told before a sum was asked: work that is spoken of there is the plan. */
  readStory(message: string): FlatFacts
  /** True when somebody asks whether (more) work pays or what they would keep; false for questions about rules. */
  wantsSum(message: string): boolean
  /**
   * A short reply to the question about one fact: its value in euros or as the question asks it, `skipped`
   * when somebody does not know or does not want to tell, `unclear` when it can't be read with certainty.
   */
  readAnswer(fact: string, text: string): Answer
  /**
   * What a follow-up after a sum changes in the plan, such as "en als ik 32 uur werk?": flat facts with
   * `next.` before them. Hours that come on top are added to the hours of the plan.
   *
   * @param before what is known of the plan and the household until now
   * @returns nothing when the message is no such follow-up
   */
  readChange(message: string, before: Before): FlatFacts | undefined
  /** What a reply to a question about the plan tells, all of it: "30 uur voor 2000 bruto". */
  readPlan(text: string): FlatFacts
  /** The care of now in an answer that tells it beside the care of later. */
  readCareNow(text: string): readonly string[] | undefined
  /** Two offers side by side, as a plan with its far end: "30 uur voor 2417 of 36 uur voor 2900". */
  readOffers(text: string): FlatFacts | undefined
  /** More than one job with its hours and wage: all the hours a week and what they bring a month. */
  readJobs(text: string): { readonly uren: number; readonly loon: number } | undefined
  /** What was told of the household that no sum uses; see content/lexicon/noemt.yaml. */
  noted(message: string): readonly string[]
  /** The one amount in a reply, with how it was told: in euros per month unless it is per hour. */
  readAmount(
    text: string,
  ): { readonly value: number; readonly per?: 'hour' | 'year'; readonly tax?: 'bruto' | 'netto' } | undefined
}

/** "Mag ik …?" asks for a rule, whatever amounts stand beside it. */
const ofRules: ReadonlySet<AskKind> = new Set<AskKind>(['may', 'must', 'right-to', 'how-long', 'when'])

/** Asked for in words, or told with a plan: who only tells what is so now asks for no sum. */
function asksForSum(reading: Reading): boolean {
  const { wants, asks, clauses } = reading
  if (isOfAnother(reading)) return false
  const weighs = makes(reading, 'loont')
  if (wants[0] === 'som')
    return (
      weighs ||
      (asks.length > 0
        ? !asks.every(({ kind }) => ofRules.has(kind))
        : clauses.some(({ wish, when }) => wish || when === 'next' || when === 'if'))
    )
  if (wants.length > 0) return false
  // A story hides its wish: with a plan in figures, a few words for it are enough.
  const isWeighed = weighs || says(reading, 'weegt-op')
  const facts = factsIn(reading, isWeighed, false)
  if (isWeighed && (has(facts, planned) || moreHours.test(reading.text))) return true
  return tellsPlan(facts) && isWhole(facts) && !asks.some(({ kind }) => ofRules.has(kind))
}

/** "Krijgt mijn moeder minder als ik ga werken? Zij heeft bijstand": what turns there is her benefit. */
const isOfAnother = ({ mentions }: Reading): boolean => {
  const whose = mentions.flatMap(({ kind, who }) => (kind === 'uitkering' ? [who] : []))
  return whose.length > 0 && whose.every((who) => who === 'other')
}

/** Hours and a wage: who tells both asks without a word. */
const isWhole = (facts: FlatFacts): boolean =>
  ['', 'partner.'].some(
    (who) =>
      facts[`next.${who}uren`] !== undefined &&
      (facts[`next.${who}loon`] ?? facts[`next.${who}uurloon`] ?? facts[`next.${who}loonNetto`]) !==
        undefined,
  )

/** A plan in figures, and what it is to be set against. */
function tellsPlan(facts: FlatFacts): boolean {
  return has(facts, planned) && has(facts, /^(?:partner\.)?(?:uitkering|loon|uurloon|winst|loonNetto)$/)
}
const has = (facts: FlatFacts, pattern: RegExp): boolean =>
  Object.keys(facts).some((fact) => pattern.test(fact))
const planned = /^next\.(?:partner\.)?(?:uren|loon|uurloon|loonNetto|winst)$/
const moreHours = /\b(?:meer|minder|extra) (?:uur|werken|gaan werken|dagen)\b/

/** Makes the words of a household ready to be read by one reader. */
export function householdWords(read: Reader): HouseholdWords {
  const readWords = (message: string) => {
    const reading = read(message)
    return withPlan(factsIn(reading, asksForSum(reading), false), reading)
  }
  return {
    readWords,
    readStory: (message) => withPlan(factsIn(read(message), true, false), read(message)),
    wantsSum: (message) => asksForSum(read(message)),
    readAnswer: (fact, text) => {
      const short = shortAnswer(fact, read(text).text)
      if (!('unclear' in short)) return short
      const told = readWords(text)
      const value =
        told[fact] ?? (fact.startsWith('partner.') ? readWords(aboutPartner(text))[fact] : undefined)
      return value === undefined ? short : { value }
    },
    readPlan: (text) =>
      Object.fromEntries(
        Object.entries(factsIn(read(text), true, true)).map(([fact, value]) => [
          ofWork.test(fact) ? `next.${fact}` : fact,
          value,
        ]),
      ),
    readCareNow: (text) => careAnswered(read(text).text)?.now,
    readOffers: (text) => planIn(read(text).text),
    readJobs: (text) => jobsIn(read(text).text),
    noted: (message) => notedIn(read(message)),
    readChange: (message, before) => changeIn(read(message), before, read),
    readAmount: (text) => {
      const found = quantitiesOf(read(text).text).filter(({ kind }) => kind === 'money')
      const [only] = found
      if (!only || found.length !== 1 || only.doubtful) return undefined
      const tax = only.tax && { tax: only.tax }
      if (only.per === 'hour') return { value: only.value, per: 'hour', ...tax }
      const value = perMonth(only)
      const per = only.per === 'year' && { per: 'year' as const }
      return value === undefined ? undefined : { value, ...per, ...tax }
    },
  }
}

function factsIn(reading: Reading, sum: boolean, isPlan: boolean): FlatFacts {
  const offered = withOffers(reading.clauses)
  const clauses = isPlan ? offered : withPresentWork(offered, reading)
  const named = benefitsIn(clauses)
  const benefits = named.some(([fact]) => fact === 'uitkering')
    ? named
    : [...named, ...afterDismissal(clauses)]
  const care = careTold(clauses)
  const numbers = toldIn(clauses.filter((clause) => !care.clauses.includes(clause) && !isOfUwv(clause.text)))
  const idle = benefits.some(([fact, value]) => fact === 'uitkering' && value !== 'geen')
  return withProfit(
    agreed([
      ...benefits,
      ...monthOfWw(clauses),
      ...disabledIn(clauses),
      ...moreOfUwv(clauses),
      ...partnerIn(clauses),
      ...childrenIn(clauses),
      ...adultAges(clauses),
      ...housingIn(clauses),
      ...care.findings,
      ...startIn(clauses),
      ...endIn(clauses),
      ...withTheWage(clauses),
      ...smallCosts(clauses),
      ...savingsDenied(clauses),
      ...othersAtHome(clauses),
      ...wageOfOthers(clauses),
      ...amountsIn(numbers),
      ...workIn(numbers, { sum, benefit: idle || isPlan }),
    ]),
  )
}

/** Where a plan is told in hours with their wages, those hours and wages are of no other work. */
function withPlan(facts: FlatFacts, { text }: Reading): FlatFacts {
  const plan = planIn(text)
  if (!plan) return facts
  const others = Object.entries(facts).filter(
    ([fact]) => !/^(?:next\.)?(?:uren|urenTot|loon|uurloon)$/.test(fact),
  )
  return { ...Object.fromEntries(others), ...plan }
}

/** The profit of last year is that of now, for who tells of no other and of no wage or profit to come. */
function withProfit(facts: { [fact: string]: unknown }): FlatFacts {
  const { winstEerder, 'partner.winstEerder': _, ...rest } = facts
  const isOnly = ['winst', 'next.winst', 'loon', 'uurloon'].every((fact) => rest[fact] === undefined)
  return withCertainHome(winstEerder !== undefined && isOnly ? { ...rest, winst: winstEerder } : rest)
}

/** What is told of a partner goes when there is none. */
function withCertainHome(facts: { [fact: string]: unknown }): FlatFacts {
  const about = Object.keys(facts).some((fact) => fact.includes('partner.'))
  if (!about || facts.heeftPartner !== false) return facts
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => !fact.includes('partner.')))
}

/** "hij zit in de ziektewet" as a reply about the partner. */
const aboutPartner = (text: string): string => `mijn partner ${text.replace(/^(?:hij|zij|ze|die)\s/i, '')}`

function changeIn(reading: Reading, before: Before, read: Reader): FlatFacts | undefined {
  const { hours } = before
  const { text, typed } = reading
  if (!opensAChange(text)) return undefined
  const isRenting = withHuurtoeslag(text)
  if (isRenting !== undefined) return { huurt: isRenting }
  const together = withPartner(text)
  if (together !== undefined) return { heeftPartner: together }
  const home = atHomeThen(text, before)
  if (home) return home
  const number = bareChange(text)
  if (number)
    return Object.fromEntries(Object.entries(number).map(([fact, value]) => [`next.${fact}`, value]))
  const more = hoursMore(text)
  if (more !== undefined && hours !== undefined && hours + more > 0) return { 'next.uren': hours + more }
  const told = factsIn(read(typed.replace(asIf, '')), true, true)
  const found = Object.fromEntries(
    Object.entries(told).map(([fact, value]) => [ofWork.test(fact) ? `next.${fact}` : fact, value]),
  )
  return Object.keys(found).some((fact) => /^next\.|^(?:vermogen|kaleHuur)$/.test(fact)) ? found : undefined
}

/** Who leaves, what comes after the benefit of now, and other care. */
function atHomeThen(text: string, { kostendelers, uitkering, opvang }: Before): FlatFacts | undefined {
  const sharers = Number(kostendelers ?? 0)
  // With the last of them goes what they earn.
  if (sharers > 0 && leavesHome(text))
    return { kostendelers: sharers - 1, ...(sharers === 1 && { inkomenHuisgenoten: 0 }) }
  if (afterPeriod(text)) {
    if (uitkering === 'wga') return { wgaPeriode: 'daarna' }
    if (uitkering === 'ww') return { 'next.uitkering': 'geen' }
  }
  const care = Array.isArray(opvang) && opvang.length > 0 && careDays(text) ? careAnswered(text) : undefined
  return care && { 'next.opvang': care.later }
}

/** What stands before "mijn man" in a what-if. */
const asIf = /^(?:(?:en|maar|of|wat|hoe|stel|dat|als)\s+)+(?=mijn\s)/i
/** In a what-if, work is what is planned. */
const ofWork = /^(?:partner\.)?(?:uren|loon|uurloon|loonNetto)$/

export { kindAge } from './words/ages.ts'
export { benefitsIn } from './words/benefits.ts'
export { comingDay } from './words/dates.ts'
export { inFull } from './words/fragment.ts'
export { isAsWhat, presentWorkIn } from './words/present.ts'
