import type { Match } from './match.ts'
import type { Person } from './person.ts'
import type { Scheme } from './scheme.ts'

/** What counts in "soonest", in points: fewer is sooner. Whole steps, so that no small thing outweighs a big one. */
const points = {
  closesWithinTwoWeeks: -4,
  later: 8,
  checkFirst: 4,
  /** Nobody confirmed that it exists. */
  unsure: 5,
  doubtful: 20,
  /** Somebody else must act first; nothing when a new employer already wants to. */
  viaEmployer: 4,
  employerWouldKnow: 40,
  eachMissingFact: 2,
  madeForThisRegion: -5,
  madeForThisSector: -3,
  madeForThisWork: -2,
  paysMoney: -2,
  loan: 3,
  onlyTax: 2,
  /** Money for an employer's wage costs is not money for the visitor. */
  wageCosts: 4,
} as const

/** At most as many kinds of work that a scheme counts as made for some people. */
const FEW_KINDS_OF_WORK = 5
/** Shown at once; the rest is folded. */
const SHOWN = 4

export interface Offered {
  readonly scheme: Scheme
  readonly match: Match
}

/** Only an employer can start it, or the employer has to be asked. */
export const needsEmployer = ({ aanvrager, waar }: Scheme): boolean =>
  !aanvrager.includes('persoon') || /je werkgever/.test(waar ?? '')

/** What somebody can use, soonest first. The last tie is decided by name, so the order never wavers. */
export function inOrder(offers: readonly Offered[], person: Person, day: string): Offered[] {
  return offers
    .map((offer) => ({ offer, score: scoreOf(offer, person, day) }))
    .sort((a, b) => a.score - b.score || a.offer.scheme.id.localeCompare(b.offer.scheme.id))
    .map(({ offer }) => offer)
}

/**
 * Parts the few that matter from the rest. One of the few is always a desk that can help with all of it,
 * so that nobody is left with forms alone.
 */
export function fold(offers: readonly Offered[]): { first: Offered[]; folded: Offered[] } {
  const top = offers.slice(0, SHOWN)
  const desk = offers.find(({ scheme, match }) => scheme.id === 'werkcentrum' && match.verdict === 'fits')
  const first = !desk || top.includes(desk) ? top : [...top.slice(0, SHOWN - 1), desk]
  return { first, folded: offers.filter((offer) => !first.includes(offer)) }
}

function scoreOf({ scheme, match }: Offered, person: Person, day: string): number {
  const types = new Set(scheme.voorwaarden.map(({ type }) => type))
  const work = scheme.voorwaarden.find((one) => one.type === 'werk')
  const fewKinds = work?.type === 'werk' && work.een_van.length <= FEW_KINDS_OF_WORK
  const hiring = person.has_employer_offer === true || person.asks_as_employer === true
  const weights = [
    closesSoon(match, day) && points.closesWithinTwoWeeks,
    match.window.state === 'later' && points.later,
    match.presentedAs === 'check_first' && points.checkFirst,
    scheme.zekerheid === 'onzeker' && points.unsure,
    match.doubtful && points.doubtful,
    needsEmployer(scheme) && !hiring && points.viaEmployer,
    needsEmployer(scheme) && person.keep_from_employer === true && points.employerWouldKnow,
    types.has('regio') && points.madeForThisRegion,
    types.has('richting') && points.madeForThisSector,
    fewKinds && points.madeForThisWork,
    scheme.soort !== 'dienst' && scheme.bedrag?.eenheid !== 'in natura' && points.paysMoney,
    scheme.soort === 'lening' && points.loan,
    scheme.soort === 'belasting' && points.onlyTax,
    scheme.soort === 'loonkosten' && !hiring && points.wageCosts,
    match.missing.length * points.eachMissingFact,
  ]
  return weights.reduce<number>((sum, weight) => sum + (weight || 0), 0)
}

function closesSoon({ window }: Match, day: string): boolean {
  const closes = window.state === 'open' || window.state === 'unknown' ? window.closes : undefined
  return closes !== undefined && Date.parse(closes) - Date.parse(day) <= 14 * 24 * 60 * 60 * 1000
}
