import type { Explanations } from './explanations.ts'
import type { Offered } from './order.ts'
import type { FactId, Person } from './person.ts'
import { type Question, questionOf } from './question.ts'

/** We never ask where somebody works or how ill they are, nor what only a fund, UWV or the visitor's plan can tell. */
const neverAsked: ReadonlySet<FactId> = new Set([
  'big_expired',
  'employer_name',
  'employer_pays_fully',
  'medical_limitation',
  'uwv_necessary',
  'wants_own_business',
  'sector_has_oo_fund',
  'kansrijk',
  'leaves_trade',
])

/**
 * As many offers as somebody may still read: what decides only about those below is not worth a question. But
 * for the place: money of the own region rises to the front.
 */
const READ = 12

/** An employer is asked about the training and the firm, not about the person who comes to work there. */
const askedOfEmployers: ReadonlySet<FactId> = new Set([
  'target_sectors',
  'route',
  'route_level',
  'employer_size',
  'contract_hours',
  'contract_months',
])

/** Only of use to ask of who has an employer. */
const needsWork: ReadonlySet<FactId> = new Set([
  'cao',
  'current_function',
  'current_sector',
  'employer_budget',
  'employer_offers_leerrekening',
  'employer_pays_fully',
  'is_temp_or_holiday_worker',
  'months_in_service',
])

/** How easily somebody can answer: an easy question goes before a hard one that decides as much. */
const ease: Readonly<Partial<Record<FactId, number>>> = {
  employment: 3,
  region: 2,
  target_sectors: 2,
  has_employer_offer: 2,
  age: 1.5,
  bevoegd_leraar: 1.3,
  gets_studiefinanciering: 0.3,
  employer_budget: 0.3,
  route: 0.6,
  route_level: 0.5,
  cao: 0.5,
}

/**
 * The one fact that decides most: each maybe shares its vote among the facts it lacks, and a scheme that
 * stands higher counts more. A fact that changes nothing gets no vote, so it is not asked; neither is one
 * that somebody has skipped.
 */
export function nextQuestion(
  offers: readonly Offered[],
  { person, skipped }: { readonly person: Person; readonly skipped: ReadonlySet<string> },
  explanations: Explanations,
): Question | undefined {
  // Who does not know yet where to has answered.
  const isUndecided = person.target_sectors?.includes('any') === true
  const isWithoutEmployer =
    person.employment !== undefined && !person.employment.some((one) => one.startsWith('employee'))
  const isAsked = (fact: FactId) =>
    !isBesideThePoint(fact, person) &&
    !neverAsked.has(fact) &&
    !(needsWork.has(fact) && isWithoutEmployer) &&
    !(isUndecided && fact === 'target_sectors') &&
    !skipped.has(fact) &&
    (!person.asks_as_employer || askedOfEmployers.has(fact))
  const votes = new Map<FactId, number>()
  offers.forEach(({ match: { missing, doubtful } }, rank) => {
    if (doubtful) return
    for (const fact of missing)
      if (isAsked(fact) && (rank < READ || fact === 'region'))
        votes.set(fact, (votes.get(fact) ?? 0) + voteOf(fact, rank) / missing.length)
  })
  const [most] = [...votes].sort(([, a], [, b]) => b - a)
  return most && questionOf(most[0], explanations, person.asks_as_employer)
}

/** In these ways of learning an employer takes part, or may. */
const withEmployer: ReadonlySet<string> = new Set([
  'mbo_bbl',
  'mbo_derde_leerweg',
  'mbo_certificaat',
  'praktijkverklaring',
  'hbo_duaal',
  'zij_instroom_in_beroep',
])

/** What was as good as said, or would be silly to ask of this person. */
function isBesideThePoint(fact: FactId, person: Person): boolean {
  const { route, current_sector, employment = [], keep_from_employer } = person
  switch (fact) {
    case 'has_employer_offer':
      return (
        (route !== undefined && !withEmployer.has(route)) ||
        person.wants_own_business === true ||
        person.full_time_study === true ||
        person.bevoegd_leraar === true
      )
    case 'bevoegd_leraar':
      return current_sector !== 'onderwijs' && person.target_sectors?.includes('onderwijs') !== true
    case 'employer_budget':
      return keep_from_employer === true
    // Who hires somebody with a limitation asks about wages and help, and spoke of no training.
    case 'route':
    case 'route_level':
      return person.asks_as_employer === true && person.medical_limitation === true
    case 'employer_size':
      return person.asks_as_employer !== true
    case 'cao':
      return current_sector !== 'retail' && current_sector !== 'welzijn'
    case 'prior_degree':
      return route === undefined || !route.startsWith('hbo')
    case 'gets_studiefinanciering':
    case 'full_time_study':
      return !employment.includes('student') && (route !== undefined || works(employment))
    case 'children_childcare':
      return person.in_traject !== true
    case 'in_traject':
      return person.children_childcare !== true
    default:
      return false
  }
}

const works = (employment: readonly string[]): boolean =>
  employment.some((one) => one.startsWith('employee') || one === 'self_employed')

const voteOf = (fact: FactId, rank: number): number => (ease[fact] ?? 1) / (1 + rank / 10)
