import type { Explanations } from './explanations.ts'
import type { Offered } from './order.ts'
import type { FactId, Person } from './person.ts'
import { type Question, questionOf } from './question.ts'

/** We never ask where somebody works, nor what nobody but a fund knows. */
const neverAsked: ReadonlySet<FactId> = new Set([
  'employer_name',
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
  'employer_size',
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
  uwv_necessary: 0.5,
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
  return most && questionOf(most[0], explanations)
}

const voteOf = (fact: FactId, rank: number): number => (ease[fact] ?? 1) / (1 + rank / 10)
