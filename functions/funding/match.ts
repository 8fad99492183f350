import { withLikelihoods } from './likelihoods.ts'
import { type Education, educations, type FactId, type Person } from './person.ts'
import type { Regions } from './region.ts'
import type { Condition, ConditionOf, Scheme } from './scheme.ts'
import { type Window, windowOn } from './window.ts'

export type Verdict = 'fits' | 'maybe' | 'no' | 'ended'

/** How a scheme may be brought up; `check_first` is never a promise. */
export type Presentation = 'direct' | 'via_employer' | 'check_first' | 'ended' | 'background'

/** `assumed`: not told, and so likely that we go on with it and say so. */
export type Outcome = 'met' | 'unmet' | 'missing' | 'assumed'

/** With its outcome, the id of a sentence in content/explanations-funding.yaml. */
export type Reason =
  /** The scheme itself: it has ended, is closed, or is not for people. */
  | { readonly id: 'gestopt' | 'achtergrond' | 'venster'; readonly outcome: 'unmet' }
  | { readonly id: FactId; readonly outcome: Outcome; readonly condition: Condition }

export interface Match {
  readonly id: string
  readonly verdict: Verdict
  readonly presentedAs: Presentation
  readonly window: Window
  readonly reasons: readonly Reason[]
  /** Facts nobody told yet, the one to ask first in front. Empty unless the verdict is `maybe`. */
  readonly missing: readonly FactId[]
  /** A maybe that will most likely turn out a no: it stays in the list, at its end. */
  readonly doubtful: boolean
}

interface Known {
  readonly person: Person
  /** The person with what most likely follows from what was told. */
  readonly likely: Person
  /** Where the person may live, as codes of gemeenten. */
  readonly places: readonly string[] | undefined
  /** The area of this scheme. */
  readonly area: ReadonlySet<string> | undefined
}

type Conditions = { [T in Condition['type']]: ConditionOf<T> }
type Tests = { readonly [T in keyof Conditions]: (condition: Conditions[T], known: Known) => Outcome }
/** Written as a lookup, so that the compiler sees that a kind and its line belong together. */
type OneOf<T extends keyof Conditions> = { [P in T]: { type: P } & Conditions[P] }[T]

/** Children are no visitors of a helpline about work: an age from which everybody may join is assumed. */
const ADULT = 18

const given = (holds: boolean): Outcome => (holds ? 'met' : 'unmet')

/** One line per kind of condition: a kind without a line here does not compile. */
const tests: Tests = {
  werk: ({ een_van }, { person: { employment, asks_as_employer } }) => {
    if (employment && employment.length > 0) return given(employment.some((one) => een_van.includes(one)))
    // Whom an employer takes on or has is in the case of most people.
    return asks_as_employer && een_van.includes('employee') ? 'assumed' : 'missing'
  },
  regio: (_, { person: { gemeente }, places, area }) => {
    // Who lives over the border lives in no region of ours.
    if (gemeente !== undefined && (places ?? []).length === 0) return 'unmet'
    if (!places || places.length === 0 || !area) return 'missing'
    const inside = places.filter((code) => area.has(code)).length
    return inside === places.length ? 'met' : inside === 0 ? 'unmet' : 'missing'
  },
  leeftijd: ({ vanaf = 0, tot_en_met = Number.POSITIVE_INFINITY }, { person: { age } }) => {
    if (age !== undefined) return given(vanaf <= age && age <= tot_en_met)
    return vanaf <= ADULT && tot_en_met === Number.POSITIVE_INFINITY ? 'assumed' : 'missing'
  },
  opleiding: ({ vanaf, tot_en_met }, { person: { education, prior_degree } }) => {
    if (education !== undefined) return given(isBetween(education, vanaf, tot_en_met))
    // "Ik heb geen hbo" tells enough where an hbo is asked for.
    return prior_degree === 'none' && (vanaf === 'hbo' || vanaf === 'wo') ? 'unmet' : 'missing'
  },
  richting: ({ een_van }, { person: { target_sectors } }) => {
    const wanted = target_sectors?.filter((sector) => sector !== 'any') ?? []
    return wanted.length === 0 ? 'missing' : given(een_van.some((sector) => wanted.includes(sector)))
  },
  ja: ({ feit }, { person }) => about(person[feit], (value) => value),
  geen_ja: ({ feit }, { person }) => about(person[feit], (value) => !value),
  geen_nee: ({ feit }, { person }) => about(person[feit], (value) => value),
  ingevuld: ({ feit }, { person }) => about(person[feit], () => true),
  keuze: ({ feit, een_van }, { person }) => about(person[feit], (value) => een_van.some(sameWord(value))),
  geen_keuze: ({ feit, geen_van }, { person }) => about(person[feit], (value) => !geen_van.includes(value)),
  minstens: ({ feit, waarde }, { person }) => about(person[feit], (value) => value >= waarde),
  niveau: ({ vanaf, tot_en_met }, { person: { route, route_level, route_level_min } }) => {
    const level = route_level ?? route_level_min
    if (level) return given(isBetween(level, vanaf, tot_en_met))
    // Every mbo route lies between mbo1 and mbo4, whichever level it turns out to be.
    const isMbo = route?.startsWith('mbo_') === true || route === 'praktijkverklaring'
    return isMbo && vanaf === undefined && tot_en_met === 'mbo4' ? 'met' : 'missing'
  },
}

/**
 * Matches one scheme with what is known of a person on a day. To the letter: every condition must hold;
 * one that fails makes it a no, one that turns on something not told makes it a maybe.
 */
function matchScheme(scheme: Scheme, known: Omit<Known, 'area'>, day: string): Match {
  const window = windowOn(scheme, day)
  const fixed = {
    id: scheme.id,
    presentedAs: presentationOf(scheme, window),
    window,
    missing: [],
    doubtful: false,
  }
  if (window.state === 'ended')
    return { ...fixed, verdict: 'ended', reasons: [{ id: 'gestopt', outcome: 'unmet' }] }
  if (scheme.tonen_als === 'achtergrond')
    return { ...fixed, verdict: 'no', reasons: [{ id: 'achtergrond', outcome: 'unmet' }] }

  const area = areaOf(scheme)
  const tested = scheme.voorwaarden.map((condition) => reasonOf(condition, { ...known, area }))
  const missing = tested.flatMap(({ id, outcome }) => (outcome === 'missing' ? [id] : []))
  const reasons: Reason[] =
    window.state === 'closed' ? [{ id: 'venster', outcome: 'unmet' }, ...tested] : tested
  if (reasons.some(({ outcome }) => outcome === 'unmet')) return { ...fixed, verdict: 'no', reasons }
  if (missing.length === 0) return { ...fixed, verdict: 'fits', reasons }
  const doubtful = tested.some((reason) => reason.doubtful)
  return { ...fixed, verdict: 'maybe', reasons, missing: [...new Set(missing)], doubtful }
}

/** Matches every scheme; in the order of the schemes. */
export function matchAll(schemes: readonly Scheme[], regions: Regions, person: Person, day: string): Match[] {
  const known = { person, likely: withLikelihoods(person), places: regions.gemeentenOf(person) }
  return schemes.map((scheme) => matchScheme(scheme, known, day))
}

/** What is likely may spare a question; only what was told makes a no. */
function reasonOf(condition: Condition, known: Known) {
  const id = factOf(condition)
  const outcome = outcomeOf(condition, known)
  if (outcome !== 'missing') return { id, outcome, condition, doubtful: false }
  const likely = outcomeOf(condition, { ...known, person: known.likely })
  return likely === 'met'
    ? { id, outcome: 'assumed' as const, condition, doubtful: false }
    : { id, outcome, condition, doubtful: likely === 'unmet' }
}

/** Runs the line of the table for this kind of condition. */
const outcomeOf = <T extends keyof Conditions>(condition: OneOf<T>, known: Known): Outcome =>
  tests[condition.type](condition, known)

/** The fact that a condition turns on. */
function factOf(condition: Condition): FactId {
  switch (condition.type) {
    case 'werk':
      return 'employment'
    case 'regio':
      return 'region'
    case 'leeftijd':
      return 'age'
    case 'opleiding':
      return 'education'
    case 'richting':
      return 'target_sectors'
    case 'niveau':
      return 'route_level'
    default:
      return condition.feit
  }
}

function presentationOf({ status, zekerheid, tonen_als }: Scheme, { state }: Window): Presentation {
  if (state === 'ended') return 'ended'
  if (tonen_als === 'achtergrond') return 'background'
  if (status === 'onbekend' || zekerheid === 'onzeker' || tonen_als === 'eerst_kijken') return 'check_first'
  return tonen_als === 'via_werkgever' ? 'via_employer' : 'direct'
}

const about = <T>(value: T | undefined, test: (value: T) => boolean): Outcome =>
  value === undefined ? 'missing' : given(test(value))

const isBetween = (level: Education, lowest: Education = 'geen', highest: Education = 'wo'): boolean => {
  const at = educations.indexOf(level)
  return educations.indexOf(lowest) <= at && at <= educations.indexOf(highest)
}

const plain = (word: string) => word.toLowerCase().replace(/[^a-z0-9]+/g, '_')
const sameWord = (value: string) => (other: string) => plain(other) === plain(value)

const areas = new WeakMap<Scheme, ReadonlySet<string>>()

function areaOf(scheme: Scheme): ReadonlySet<string> | undefined {
  if (!scheme.gebied) return undefined
  const known = areas.get(scheme) ?? new Set(scheme.gebied)
  areas.set(scheme, known)
  return known
}
