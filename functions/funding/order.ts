import type { Match } from './match.ts'
import type { FactId, Person } from './person.ts'
import type { Scheme } from './scheme.ts'

/** What counts in what helps most, in points: fewer stands sooner. Whole steps, so that no small thing outweighs a big one. */
const points = {
  closesWithinTwoWeeks: -4,
  later: 2,
  checkFirst: 2,
  /** Nobody confirmed that it exists today. */
  unsure: 3,
  /** The source itself is in doubt. */
  doubtfulSource: 2,
  /** Nobody ever saw it at work. */
  neverConfirmed: 10,
  /** Known to everybody, so made for nobody in particular. */
  generallyKnown: 2,
  doubtful: 20,
  /** Somebody else must act first; nothing when a new employer already wants to. */
  viaEmployer: 4,
  employerWouldKnow: 80,
  eachMissingFact: 2,
  /** Made for some place, trade or agreement, and nobody told that it is this one. */
  othersAreMeant: 8,
  /** Made for one way of learning, and nobody told which they want. */
  unknownTraining: 3,
  /** An employer who asks wants to know what an employer can use. */
  notForEmployers: 8,
  /** An employer told of a benefit or a limitation: what is made for hiring this one goes first. */
  madeForTheCandidate: -14,
  /** An employer told how somebody will learn: that is what is asked for. */
  madeForTheirTraining: -14,
  madeForThisRegion: -8,
  madeForThisSector: -3,
  madeForThisWork: -4,
  /** For nobody but those in this very situation. */
  madeForThisWorkAlone: -7,
  madeForThisTrade: -8,
  madeForThisTraining: -3,
  paysMoney: -2,
  /** The course itself, and no employer has to ask for it. */
  paysTheCourse: -1,
  loan: 5,
  onlyTax: 8,
  /** What somebody pays themselves is no money. */
  cost: 12,
  /** What somebody told is what this one asks for. */
  eachToldFact: -3,
  /** A rule or allowance that comes to nearly everybody helps, but pays no switch. */
  forEverybody: 7,
  /** Money for an employer's wage costs is not money for the visitor. */
  wageCosts: 4,
  /** Help that is there for all: there is a desk in front already. */
  generalService: 5,
  /** What somebody has needs no asking for. */
  alreadyTheirs: 6,
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
  'employer_offers_leerrekening',
])

/** Facts that few people share, so that not knowing them most often means no. */
const rare: ReadonlySet<FactId> = new Set([
  ...narrow,
  'prior_degree',
  'medical_limitation',
  'children_childcare',
  'full_time_study',
  'employer_size',
  'sector_has_oo_fund',
])

/** What comes out of applying itself. */
const decided: ReadonlySet<FactId> = new Set(['uwv_necessary', 'employer_budget'])

/** At most as many kinds of work that a scheme counts as made for some people. */
const FEW_KINDS_OF_WORK = 5
const ALMOST_NO_OTHER = 2
const FEW_TRAININGS = 3
const NEARLY_ALL = 11
/** The desk that can help with all of it. */
const DESK = 'werkcentrum'
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
 * that nobody is left with forms alone; and as the question is who pays, at most one more is a service, or two that are
 * made for some people only.
 */
export function fold(offers: readonly Offered[], person: Person): { first: Offered[]; folded: Offered[] } {
  const isDesk = ({ scheme, match }: Offered) =>
    scheme.id === DESK && match.verdict === 'fits' && person.asks_as_employer !== true
  const desk = offers.filter(isDesk)
  const others = offers.filter((offer) => !desk.includes(offer))
  const services = others.filter((offer) => offer.scheme.soort === 'dienst' && !isForCandidate(offer, person))
  const spare = new Set(services.filter(({ scheme }, at) => at > (isForSome(scheme) ? 1 : 0)))
  const usable = others.filter((offer) => !spare.has(offer))
  const near = usable.filter((offer) => !isForOthers(offer, person) && !isUnheardOf(offer.scheme))
  const first = [...new Set([...near, ...spare, ...usable])].slice(0, SHOWN - desk.length)
  first.push(...desk)
  return { first, folded: offers.filter((offer) => !first.includes(offer)) }
}

function scoreOf({ scheme, match }: Offered, person: Person, day: string): number {
  const isMet = (id: FactId) => match.reasons.some((one) => one.id === id && one.outcome === 'met')
  const work = scheme.voorwaarden.find((one) => one.type === 'werk')
  const kinds = work?.type === 'werk' ? work.een_van.length : NEARLY_ALL
  const isForEmployees = work?.type === 'werk' && work.een_van.includes('employee')
  const fewKinds = kinds <= FEW_KINDS_OF_WORK && !isForEmployees
  const told = match.reasons.filter(
    (one) =>
      one.outcome === 'met' &&
      'condition' in one &&
      (one.condition.type === 'ja' || one.condition.type === 'keuze') &&
      !narrow.has(one.id) &&
      one.id !== 'route',
  ).length
  const isUnsure = scheme.zekerheid === 'onzeker' || scheme.status === 'onbekend'
  const hiring = person.has_employer_offer === true || person.asks_as_employer === true
  const weights = [
    closesSoon(match, day) && points.closesWithinTwoWeeks,
    match.window.state === 'later' && points.later,
    match.presentedAs === 'check_first' && points.checkFirst,
    isUnsure && points.unsure,
    scheme.zekerheid === 'onzeker' && points.doubtfulSource,
    scheme.zekerheid === 'onzeker' &&
      scheme.status === 'onbekend' &&
      scheme.soort !== 'dienst' &&
      points.neverConfirmed,
    scheme.zekerheid === 'algemeen_bekend' && points.generallyKnown,
    match.doubtful && points.doubtful,
    needsEmployer(scheme) && match.presentedAs !== 'direct' && !hiring && points.viaEmployer,
    mayReachEmployer(scheme, person) && person.keep_from_employer === true && points.employerWouldKnow,
    isMet('region') && points.madeForThisRegion,
    isMet('target_sectors') && points.madeForThisSector,
    isMet('employment') &&
      fewKinds &&
      points[kinds <= ALMOST_NO_OTHER ? 'madeForThisWorkAlone' : 'madeForThisWork'],
    [...narrow].some((fact) => fact !== 'region' && isMet(fact)) && points.madeForThisTrade,
    isMet('route') && points.madeForThisTraining,
    scheme.soort !== 'dienst' && scheme.bedrag?.eenheid !== 'in natura' && points.paysMoney,
    scheme.betaalt.includes('vakopleiding') && !needsEmployer(scheme) && points.paysTheCourse,
    scheme.soort === 'lening' && points.loan,
    scheme.soort === 'belasting' && points.onlyTax,
    scheme.soort === 'kosten' && points.cost,
    Math.min(3, told) * points.eachToldFact,
    scheme.soort === 'uitkering' && isGeneral(scheme) && points.forEverybody,
    scheme.soort === 'loonkosten' && person.asks_as_employer !== true && points.wageCosts,
    scheme.soort === 'dienst' && scheme.id !== DESK && !isForSome(scheme) && points.generalService,
    isTheirs(scheme, person) && points.alreadyTheirs,
    match.missing.includes('route') && points.unknownTraining,
    match.missing.filter((fact) => !decided.has(fact)).length * points.eachMissingFact,
    (isForOthers({ scheme, match }, person) || (match.missing.includes('employment') && fewKinds)) &&
      points.othersAreMeant,
    person.asks_as_employer === true && !scheme.aanvrager.includes('werkgever') && points.notForEmployers,
    isForCandidate({ scheme, match }, person) && points.madeForTheCandidate,
    person.asks_as_employer === true && isMet('route') && points.madeForTheirTraining,
  ]
  return weights.reduce<number>((sum, weight) => sum + (weight || 0), 0)
}

/** Made for hiring somebody with the benefit or the limitation that an employer told of. */
const isForCandidate = (
  { scheme: { soort, voorwaarden }, match: { reasons } }: Offered,
  person: Person,
): boolean =>
  person.asks_as_employer === true &&
  (soort === 'loonkosten' || soort === 'dienst' || soort === 'uitkering') &&
  reasons.some(
    ({ id, outcome }) => outcome === 'met' && (id === 'medical_limitation' || isBenefitMet(id, voorwaarden)),
  )

/** Work or benefit of nearly any kind says nothing of this one. */
const isBenefitMet = (id: string, voorwaarden: Scheme['voorwaarden']): boolean =>
  id === 'employment' &&
  voorwaarden.some((one) => one.type === 'werk' && one.een_van.length <= FEW_KINDS_OF_WORK)

/** Made for some, and nothing told says that this is one of them. */
const isForOthers = ({ scheme, match }: Offered, person: Person): boolean =>
  !isForCandidate({ scheme, match }, person) && isMeantForOthers({ scheme, match }, person)

const isMeantForOthers = ({ scheme, match: { missing } }: Offered, person: Person): boolean =>
  (person.keep_from_employer === true && mayReachEmployer(scheme, person)) ||
  missing.some((fact) => rare.has(fact)) ||
  missing.includes('target_sectors') ||
  (missing.includes('route') && (isForOneTraining(scheme) || scheme.soort === 'lening'))

/** Planned once, and nobody knows whether it ever came. */
const isUnheardOf = ({ zekerheid, status, soort, gebied }: Scheme): boolean =>
  zekerheid === 'onzeker' && status === 'onbekend' && !(soort === 'dienst' && gebied !== undefined)

/** Comes to nearly everybody who works, or to all. */
const isGeneral = (scheme: Scheme): boolean => {
  const work = scheme.voorwaarden.find((one) => one.type === 'werk')
  const forMany = work === undefined || work.een_van.includes('employee') || work.een_van.length >= NEARLY_ALL
  return forMany && !isForSome(scheme)
}

/** Made for a place, a sector or a situation, not for whoever works or not. */
const isForSome = ({ voorwaarden }: Scheme): boolean =>
  voorwaarden.some(({ type }) => type !== 'leeftijd' && type !== 'werk')

/** EVC or a driving licence, of all that can be learned. */
const isForOneTraining = ({ voorwaarden }: Scheme): boolean =>
  voorwaarden.some(
    (one) => one.type === 'keuze' && one.feit === 'route' && one.een_van.length <= FEW_TRAININGS,
  )

/** The benefit that somebody told they have, or what was paid when they lost their work. */
const isTheirs = ({ id }: Scheme, { employment = [] }: Person): boolean =>
  (id === 'ww-uitkering' && employment.includes('ww')) ||
  (id === 'transitievergoeding' && employment.includes('ww') && !employment.includes('employee_at_risk')) ||
  (id === 'bijstand-levensonderhoud' && employment.includes('bijstand'))

function closesSoon({ window }: Match, day: string): boolean {
  const closes = window.state === 'open' || window.state === 'unknown' ? window.closes : undefined
  return closes !== undefined && Date.parse(closes) - Date.parse(day) <= 14 * 24 * 60 * 60 * 1000
}
