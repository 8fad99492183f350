import type { Match } from './match.ts'
import type { FactId, Person } from './person.ts'
import type { Scheme } from './scheme.ts'

/** What counts in "soonest", in points: fewer is sooner. Whole steps, so that no small thing outweighs a big one. */
const points = {
  closesWithinTwoWeeks: -4,
  later: 4,
  checkFirst: 3,
  /** Nobody confirmed that it exists today. */
  unsure: 9,
  /** Known to everybody, so made for nobody in particular. */
  generallyKnown: 2,
  doubtful: 20,
  /** Somebody else must act first; nothing when a new employer already wants to. */
  viaEmployer: 2,
  employerWouldKnow: 80,
  eachMissingFact: 2,
  /** Made for some place, trade or agreement, and nobody told that it is this one. */
  othersAreMeant: 6,
  /** An employer who asks wants to know what an employer can use. */
  notForEmployers: 8,
  madeForThisRegion: -8,
  madeForThisSector: -3,
  madeForThisWork: -2,
  madeForThisTrade: -6,
  paysMoney: -2,
  loan: 3,
  onlyTax: 8,
  /** What somebody pays themselves is no money. */
  cost: 12,
  /** What somebody told is what this one asks for. */
  eachToldFact: -3,
  /** A rule or allowance that comes to nearly everybody helps, but pays no switch. */
  forEverybody: 4,
  /** Money for an employer's wage costs is not money for the visitor. */
  wageCosts: 4,
} as const

/** Facts about a place, trade or agreement: somebody either belongs to it or not. */
const narrow: ReadonlySet<FactId> = new Set([
  'region',
  'current_sector',
  'cao',
  'current_function',
  'employer_name',
  'big_expired',
  'wants_own_business',
  'new_sector',
])

/** Facts that few people share, so that not knowing them most often means no. */
const rare: ReadonlySet<FactId> = new Set([
  ...narrow,
  'prior_degree',
  'medical_limitation',
  'children_childcare',
])

/** At most as many kinds of work that a scheme counts as made for some people. */
const FEW_KINDS_OF_WORK = 5
const NEARLY_ALL = 11
/** Shown at once; the rest is folded. */
const SHOWN = 4

export interface Offered {
  readonly scheme: Scheme
  readonly match: Match
}

/** Only an employer can start it. */
const needsEmployer = ({ aanvrager }: Scheme): boolean => !aanvrager.includes('persoon')

/** The present employer would come to know of it, or perhaps; a new one who applies is another. */
export const mayReachEmployer = ({ werkgever_weet }: Scheme, person: Person): boolean =>
  werkgever_weet === 'ja' || (werkgever_weet === 'misschien' && person.has_employer_offer !== true)

/** What somebody can use, soonest first. The last tie is decided by name, so the order never wavers. */
export function inOrder(offers: readonly Offered[], person: Person, day: string): Offered[] {
  return offers
    .map((offer) => ({ offer, score: scoreOf(offer, person, day) }))
    .sort((a, b) => a.score - b.score || a.offer.scheme.id.localeCompare(b.offer.scheme.id))
    .map(({ offer }) => offer)
}

/**
 * Parts the few that matter from the rest. One of the few is always a desk that can help with all of it, so
 * that nobody is left with forms alone; and as the question is who pays, at most one more is a service.
 */
export function fold(offers: readonly Offered[]): { first: Offered[]; folded: Offered[] } {
  const desk = offers.filter(({ scheme, match }) => scheme.id === 'werkcentrum' && match.verdict === 'fits')
  const others = offers.filter((offer) => !desk.includes(offer))
  const services = others.filter(({ scheme }) => scheme.soort === 'dienst')
  const spare = new Set(services.slice(1))
  const [usable, later] = [others.filter((offer) => !spare.has(offer)), [...spare]]
  const first = [...[...usable, ...later].slice(0, SHOWN - desk.length), ...desk]
  return { first, folded: offers.filter((offer) => !first.includes(offer)) }
}

function scoreOf({ scheme, match }: Offered, person: Person, day: string): number {
  const isMet = (id: FactId) => match.reasons.some((one) => one.id === id && one.outcome === 'met')
  const work = scheme.voorwaarden.find((one) => one.type === 'werk')
  const fewKinds = work?.type === 'werk' && work.een_van.length <= FEW_KINDS_OF_WORK
  const told = match.reasons.filter(
    (one) =>
      one.outcome === 'met' &&
      'condition' in one &&
      (one.condition.type === 'ja' || one.condition.type === 'keuze') &&
      !narrow.has(one.id),
  ).length
  const hiring = person.has_employer_offer === true || person.asks_as_employer === true
  const weights = [
    closesSoon(match, day) && points.closesWithinTwoWeeks,
    match.window.state === 'later' && points.later,
    match.presentedAs === 'check_first' && points.checkFirst,
    (scheme.zekerheid === 'onzeker' || scheme.status === 'onbekend') && points.unsure,
    scheme.zekerheid === 'algemeen_bekend' && points.generallyKnown,
    match.doubtful && points.doubtful,
    needsEmployer(scheme) && !hiring && points.viaEmployer,
    mayReachEmployer(scheme, person) && person.keep_from_employer === true && points.employerWouldKnow,
    isMet('region') && points.madeForThisRegion,
    isMet('target_sectors') && points.madeForThisSector,
    fewKinds && isMet('employment') && points.madeForThisWork,
    [...narrow].some((fact) => fact !== 'region' && isMet(fact)) && points.madeForThisTrade,
    scheme.soort !== 'dienst' && scheme.bedrag?.eenheid !== 'in natura' && points.paysMoney,
    scheme.soort === 'lening' && points.loan,
    scheme.soort === 'belasting' && points.onlyTax,
    scheme.soort === 'kosten' && points.cost,
    Math.min(3, told) * points.eachToldFact,
    scheme.soort === 'uitkering' && isGeneral(scheme) && points.forEverybody,
    scheme.soort === 'loonkosten' && !hiring && points.wageCosts,
    match.missing.length * points.eachMissingFact,
    match.missing.some((fact) => rare.has(fact) || (fact === 'employment' && fewKinds)) &&
      points.othersAreMeant,
    person.asks_as_employer === true && !scheme.aanvrager.includes('werkgever') && points.notForEmployers,
  ]
  return weights.reduce<number>((sum, weight) => sum + (weight || 0), 0)
}

/** Comes to nearly everybody who works or not, or gives no money at all. */
const isGeneral = ({ voorwaarden, bedrag }: Scheme): boolean =>
  bedrag?.eenheid === 'in natura' ||
  voorwaarden.every(
    (one) => one.type === 'leeftijd' || (one.type === 'werk' && one.een_van.length >= NEARLY_ALL),
  )

function closesSoon({ window }: Match, day: string): boolean {
  const closes = window.state === 'open' || window.state === 'unknown' ? window.closes : undefined
  return closes !== undefined && Date.parse(closes) - Date.parse(day) <= 14 * 24 * 60 * 60 * 1000
}
