import type { Reader, Reading } from '../reading/reading.ts'
import { amountOf, answerSentence, fill, sentencesOf, windowSentence } from './explain.ts'
import type { Explanations } from './explanations.ts'
import { readFacts, readWorkTown } from './facts.ts'
import { type Match, matchAll } from './match.ts'
import { namedIn, nameKey, namesOf } from './names.ts'
import { nextQuestion } from './next-question.ts'
import { fold, inOrder, mayReachEmployer, type Offered } from './order.ts'
import type { FactId, Person, Post } from './person.ts'
import { placeQuestion, type Question, questionFor, type ToldFact, toldFacts } from './question.ts'
import { ABROAD, type CompiledRegions, type Place, Regions } from './region.ts'
import type { Scheme } from './scheme.ts'
import { warningsFor } from './warnings.ts'
import { windowOn } from './window.ts'

/**
 * The door of funding: who pays for a switch, matched with what somebody told, on a day.
 *
 *   const funding = loadFunding(compiled, read)  // once, from the JSON of the build
 *   const person = funding.read('woon in ulft, wil de zorg in')
 *   const advice = funding.advise(person, '2026-11-24')
 */

/** What the build makes of content/funding, content/regions.yaml and content/explanations-funding.yaml. */
export interface CompiledFunding {
  readonly schemes: readonly Scheme[]
  readonly regions: CompiledRegions
  readonly explanations: Explanations
}

/** One scheme with everything a visitor may read about it, in Dutch. */
export interface SchemeCard {
  readonly id: string
  readonly name: string
  readonly verdict: Match['verdict']
  readonly verdictInWords: string
  /** For who asked about this one: yes, perhaps or no, and why. */
  readonly answer: string
  readonly presentedAs: Match['presentedAs']
  /** How it may be brought up, such as "Kijk eerst of dit nog open is." */
  readonly note: string
  /** Set when the present employer would have to know of it and the visitor does not want that. */
  readonly employerWouldKnow?: string
  readonly what: string
  readonly how: string
  readonly where?: string
  readonly amount?: string
  readonly window: Match['window']
  readonly windowInWords: string
  readonly posts: readonly Post[]
  readonly fits: readonly string[]
  /** Nothing but the age was assumed. */
  readonly sure: boolean
  /** What is not known yet. */
  readonly unknown: readonly string[]
  /** Why it does not fit. */
  readonly fails: readonly string[]
  /** The fact to ask first; only with verdict `maybe`. */
  readonly ask?: FactId
  readonly beware: readonly string[]
  /** Names of what came instead of a scheme that has ended. */
  readonly instead: readonly { readonly id: string; readonly name: string }[]
  readonly sources: readonly { readonly title: string; readonly date: string; readonly url?: string }[]
  readonly checked: string
  readonly overdue: boolean
  /** True once a human expert has read the text. */
  readonly reviewed: boolean
}

export interface Advice {
  /** Three or four, what can be used soonest in front. */
  readonly first: readonly SchemeCard[]
  readonly folded: readonly SchemeCard[]
  /** Everything that does not fit, each with its reason; schemes that ended and background left out. */
  readonly notFitting: readonly SchemeCard[]
  readonly ask?: Question
  /** Traps and stackings that apply here. */
  readonly warnings: readonly string[]
  readonly desk?: { readonly name: string; readonly sentence: string }
  /** Said when somebody told where they live and no fund of that region is known. */
  readonly noFund?: string
  /** To show wherever a region was looked up. */
  readonly credit: string
}

export interface Funding {
  /** Reads the facts of a message; unknown stays absent. Of who told before to be an employer it reads those of the firm. */
  read(message: string, isEmployer?: boolean): Person
  /** What a place name, postcode or area means, to ask back when it is ambiguous. */
  place(text: string): Place | undefined
  /** One gemeente by its own name, which may be the name of other places as well. */
  gemeente(name: string): Place | undefined
  /** A place of which only the work was told, as in "werk in Ede": whether it is home has to be asked. */
  workTown(message: string): Place | undefined
  /** @param skipped facts that are not asked again: another that helps is asked instead */
  advise(person: Person, day: string, skipped?: ReadonlySet<string>): Advice
  /** How a fact is asked for, of an employer in other words; for the region, `places` are names to choose from. */
  question(fact: string, places?: readonly string[], isEmployer?: boolean): Question | undefined
  /** What is known of somebody, in words. */
  told(person: Person): readonly ToldFact[]
  /** Every scheme with its verdict, in the order of their ids; without a sentence, so at its fastest. */
  matches(person: Person, day: string): readonly Match[]
  /** Ids of the schemes named in a message. */
  named(message: string): ReadonlySet<string>
  /** True when a text is the name of a scheme and nothing else. */
  isName(text: string): boolean
  /** Schemes named in a message, such as "heb je nog STAP?": also those that have ended. */
  mentioned(message: string, person: Person, day: string): readonly SchemeCard[]
  /** Every scheme as a card, whatever its verdict. */
  cards(person: Person, day: string): readonly SchemeCard[]
  scheme(id: string): Scheme | undefined
}

/** Opens what the build compiled. Pure: no disk, no clock. */
export function loadFunding(
  { schemes, regions: compiled, explanations }: CompiledFunding,
  read: Reader,
): Funding {
  const regions = new Regions(compiled)
  // Who asks, what is kept and what a path knows are all heard in the same message.
  const kept = { self: new WeakMap<Reading, Person>(), employer: new WeakMap<Reading, Person>() }
  const factsIn = (reading: Reading, isEmployer: boolean): Person => {
    const of = isEmployer ? kept.employer : kept.self
    const before = of.get(reading)
    if (before) return before
    const facts = readFacts(reading, regions, isEmployer)
    of.set(reading, facts)
    return facts
  }
  const byId = new Map(schemes.map((scheme) => [scheme.id, scheme]))
  const names = namesOf(schemes)
  // A benefit by its usual name is asked about in many ways; by the name on its card it is this scheme.
  const printed = new Set(
    names
      .filter(({ name, scheme }) => scheme.soort !== 'uitkering' || name === nameKey(scheme.naam))
      .map(({ name }) => name),
  )

  const offersFor = (person: Person, day: string): Offered[] =>
    matchAll(schemes, regions, person, day).flatMap((match) => {
      const scheme = byId.get(match.id)
      return scheme ? [{ scheme, match }] : []
    })
  const cardOf = (offer: Offered, person: Person, day: string) =>
    card(offer, { person, day, explanations, byId })

  return {
    read: (message, isEmployer) => factsIn(read(message), isEmployer === true),
    place: (text) => regions.meant(text),
    gemeente: (name) => regions.gemeente(name),
    workTown: (message) => readWorkTown(read(message), regions),
    question: (fact, places = [], isEmployer = false) =>
      fact === 'region' && places.length > 0
        ? placeQuestion(places, explanations)
        : questionFor(fact, explanations, isEmployer),
    told: (person) => toldFacts(person, explanations),
    matches: (person, day) => matchAll(schemes, regions, person, day),
    scheme: (id) => byId.get(id),
    cards: (person, day) => offersFor(person, day).map((offer) => cardOf(offer, person, day)),
    named: (message) => namedIn(message, names),
    isName: (text) => printed.has(nameKey(text)),
    mentioned: (message, person, day) => {
      const found = namedIn(message, names)
      return offersFor(person, day)
        .filter(({ scheme }) => found.has(scheme.id))
        .map((offer) => cardOf(offer, person, day))
    },
    advise: (person, day, skipped = new Set()) => {
      const offers = offersFor(person, day)
      const open = offers.filter(
        ({ scheme, match }) =>
          (match.verdict === 'fits' || match.verdict === 'maybe') &&
          (!person.asks_as_employer || scheme.voor_werkgever !== undefined),
      )
      const { first, folded } = fold(inOrder(open, person, day), person)
      const toCards = (some: readonly Offered[]) => some.map((offer) => cardOf(offer, person, day))
      const ask = nextQuestion([...first, ...folded], { person, skipped }, explanations)
      const desk = deskFor(person, regions, explanations)
      return {
        first: toCards(first),
        folded: toCards(folded),
        notFitting: toCards(
          offers.filter(({ match }) => match.verdict === 'no' && match.presentedAs !== 'background'),
        ),
        ...(ask ? { ask } : {}),
        warnings: warningsFor(person, first, explanations),
        ...(desk ? { desk } : {}),
        ...(lacksFund(person, open) ? { noFund: explanations.plaatsen.geen_fonds } : {}),
        credit: regions.credit,
      }
    },
  }
}

interface Around {
  readonly person: Person
  readonly day: string
  readonly explanations: Explanations
  readonly byId: ReadonlyMap<string, Scheme>
}

function card({ scheme, match }: Offered, { person, day, explanations, byId }: Around): SchemeCard {
  const [ask] = match.missing
  const hidden = person.keep_from_employer === true && mayReachEmployer(scheme, person)
  const toEmployer = person.asks_as_employer === true ? scheme.voor_werkgever : undefined
  const applies = toEmployer !== undefined
  const amount = toEmployer?.bedrag ?? amountOf(scheme)
  const windowInWords = windowSentence(match, scheme, explanations, { day, applies })
  return {
    id: scheme.id,
    name: scheme.naam,
    verdict: match.verdict,
    verdictInWords: explanations.oordelen[match.verdict],
    answer: answerSentence(match, scheme, explanations, {
      told: (fact) => toldFacts(person, explanations).find((one) => one.fact === fact)?.value,
      window: windowInWords,
    }),
    presentedAs: match.presentedAs,
    note: noteOf(scheme, match, explanations, applies),
    ...(hidden
      ? {
          employerWouldKnow:
            explanations.tonen[scheme.werkgever_weet === 'ja' ? 'employer_would_know' : 'employer_may_know'],
        }
      : {}),
    what: toEmployer?.wat ?? scheme.wat,
    how: toEmployer?.hoe_aanvragen ?? scheme.hoe_aanvragen,
    ...(scheme.waar ? { where: scheme.waar } : {}),
    ...(amount ? { amount } : {}),
    window: match.window,
    windowInWords,
    posts: scheme.betaalt,
    // Reasons speak to the person who changes work; an employer hears for whom it is.
    fits: toEmployer
      ? match.verdict === 'fits'
        ? [toEmployer.voor_wie]
        : []
      : [...sentencesOf(match, 'met', explanations), ...sentencesOf(match, 'assumed', explanations)],
    sure: !match.reasons.some(({ id, outcome }) => outcome === 'assumed' && id !== 'age'),
    unknown: toEmployer
      ? match.verdict === 'maybe'
        ? [toEmployer.voor_wie]
        : []
      : sentencesOf(match, 'missing', explanations),
    fails: sentencesOf(match, 'unmet', explanations),
    ...(ask ? { ask } : {}),
    beware: toEmployer?.let_op ?? scheme.let_op,
    instead: scheme.in_plaats.flatMap((id) => {
      const other = byId.get(id)
      return other && windowOn(other, day).state !== 'ended' ? [{ id, name: other.naam }] : []
    }),
    sources: scheme.bronnen.map(({ titel, datum, url }) => ({
      title: titel,
      date: datum,
      ...(url ? { url } : {}),
    })),
    checked: scheme.gecontroleerd,
    overdue: scheme.herzien_voor < day,
    reviewed: scheme.nagekeken_door !== undefined,
  }
}

function noteOf(scheme: Scheme, match: Match, { tonen, kijk }: Explanations, applies: boolean): string {
  if (match.verdict === 'no') return tonen.not_for_you
  const { presentedAs } = match
  const isChecked = presentedAs === 'check_first'
  const who = applies
    ? tonen.employer_applies
    : presentedAs === 'via_employer' || (isChecked && !scheme.aanvrager.includes('persoon'))
      ? employerNote(scheme, tonen)
      : undefined
  const where = isChecked && scheme.waar ? fill(kijk, { waar: scheme.waar }) : undefined
  const how = isChecked ? tonen.check_first : match.verdict === 'maybe' ? tonen.direct_maybe : tonen.direct
  return [who, who && !isChecked ? undefined : presentedAs === 'ended' ? tonen.ended : how, where]
    .filter((part) => part !== undefined)
    .join(' ')
}

const employerNote = (
  { aanvrager, voorwaarden }: Scheme,
  tonen: Explanations['tonen'],
): string | undefined => {
  if (!aanvrager.includes('werkgever') && aanvrager.includes('opleider')) return undefined
  const isNew = voorwaarden.some((one) => one.type === 'ja' && one.feit === 'has_employer_offer')
  return isNew ? tonen.via_new_employer : tonen.via_employer
}

/** Money of the own region, not help: of that there is some everywhere. */
const lacksFund = ({ gemeente, asks_as_employer }: Person, open: readonly Offered[]): boolean =>
  gemeente !== undefined &&
  gemeente !== ABROAD &&
  asks_as_employer !== true &&
  !open.some(({ scheme }) => scheme.gebied !== undefined && scheme.soort !== 'dienst')

function deskFor(
  { arbeidsmarktregio }: Person,
  regions: Regions,
  { plaatsen }: Explanations,
): Advice['desk'] {
  if (!arbeidsmarktregio) return undefined
  const name = regions.werkcentrumOf(arbeidsmarktregio)
  return name
    ? { name, sentence: fill(plaatsen.werkcentrum, { naam: name }) }
    : { name: 'Werkcentrum', sentence: plaatsen.werkcentrum_landelijk }
}

export type { Explanations } from './explanations.ts'
export type { Match, Presentation, Reason, Verdict } from './match.ts'
export type { FactId, Person, Post } from './person.ts'
export { posts, sectors } from './person.ts'
export type { Question } from './question.ts'
export { readPerson } from './read-person.ts'
export { livingAt, type Place } from './region.ts'
