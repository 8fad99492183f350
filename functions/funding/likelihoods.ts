import type { Person } from './person.ts'

type Rule = (person: Person) => Person

/** Sectors in which none of the caos that schemes ask about holds. */
const withoutThoseCaos: ReadonlySet<string> = new Set([
  'banken',
  'bouw',
  'chemie',
  'groen',
  'horeca',
  'ict',
  'installatie',
  'logistiek',
  'metaal',
  'metalektro',
  'onderwijs',
  'schoonmaak',
  'supermarkt',
  'techniek',
  'transport',
])

/** Sectors with far more work than people. */
const shortOfPeople: ReadonlySet<string> = new Set([
  'bouw',
  'energie',
  'ict',
  'installatie',
  'kinderopvang',
  'metaal',
  'onderwijs',
  'techniek',
  'transport',
  'zorg',
])
const STUDENT_GRANT_UNTIL = 30
/** Ways to become a teacher; all of them are hbo or higher. */
const teaching: ReadonlySet<string> = new Set([
  'pabo',
  'lerarenopleiding',
  'pdg',
  'educatieve_master',
  'zij_instroom_in_beroep',
])
const besideWork: ReadonlySet<string> = new Set([
  'mbo_bbl',
  'hbo_bachelor_deeltijd',
  'cursus',
  'rijbewijs_c',
  'evc',
  'zij_instroom_in_beroep',
])
const higher: ReadonlySet<string> = new Set([
  ...teaching,
  'wo',
  'hbo_ad',
  'hbo_bachelor_voltijd',
  'hbo_bachelor_deeltijd',
  'hbo_duaal',
  'hbo_modulair',
])
const refugees: ReadonlySet<string> = new Set(['statushouder', 'asielzoeker'])
const learnedAtMbo: ReadonlySet<string> = new Set([
  'apotheek',
  'bouw',
  'energie',
  'groen',
  'installatie',
  'kinderopvang',
  'logistiek',
  'metaal',
  'schoonmaak',
  'techniek',
  'transport',
  'zorg',
])
const employed: ReadonlySet<string> = new Set(['employee', 'employee_uitzend', 'employee_at_risk'])

const rules: readonly Rule[] = [
  /** Who asks here who pays for a switch goes and does other work. */
  () => ({ leaves_trade: true }),
  /** Who asks has nobody yet who pays for all, and no business or illness that they would leave out. */
  ({ asks_as_employer }) => ({
    employer_pays_fully: false,
    wants_own_business: false,
    // Of who comes to work there an employer leaves out more than of themselves.
    ...(asks_as_employer ? {} : { medical_limitation: false }),
    big_expired: false,
  }),
  /** A practical trade is learned at the mbo by who has no higher diploma; a refugee's own is another matter. */
  ({ route, education, employment = [], target_sectors = [] }) =>
    !employment.some((one) => refugees.has(one)) &&
    !(route && higher.has(route)) &&
    education !== 'hbo' &&
    education !== 'wo' &&
    (education !== undefined || target_sectors.some((one) => learnedAtMbo.has(one)))
      ? { route_level: 'mbo3' }
      : {},
  ({ target_sectors }) => (target_sectors?.some((one) => shortOfPeople.has(one)) ? { kansrijk: true } : {}),
  /** Money of DUO to live on is for who studies all week, and begins before 30. */
  ({ age = 0, employment = [], full_time_study }) =>
    age >= STUDENT_GRANT_UNTIL || (!employment.includes('student') && full_time_study !== true)
      ? { gets_studiefinanciering: false }
      : {},
  ({ employment }) =>
    employment && employment.length > 0 && !employment.some((one) => employed.has(one))
      ? { dismissed_by_employer: employment.includes('ww') }
      : {},
  ({ bevoegd_leraar }) => (bevoegd_leraar ? { education: 'hbo', prior_degree: 'hbo' } : {}),
  ({ education }) => {
    if (education === 'hbo' || education === 'wo') return { prior_degree: education }
    return education === undefined || education === 'ad' ? {} : { prior_degree: 'none' }
  },
  ({ employment }) => (employment?.includes('ww') ? { ww_entitled: true } : {}),
  /** Who trains to be a teacher is not one yet. */
  ({ route }) => (route && teaching.has(route) ? { bevoegd_leraar: false } : {}),
  ({ target_sectors, current_sector }) =>
    target_sectors?.includes('onderwijs') && current_sector !== 'onderwijs' ? { bevoegd_leraar: false } : {},
  /** Who loses their work without having resigned. */
  ({ employment, dismissed_by_employer }) =>
    employment?.includes('employee_at_risk') && dismissed_by_employer !== false ? { ww_entitled: true } : {},
  ({ employment }) =>
    employment?.some((one) => one === 'wia' || one === 'wajong') ? { medical_limitation: true } : {},
  ({ employment }) => (employment?.includes('employee_uitzend') ? { is_temp_or_holiday_worker: true } : {}),
  ({ route }) => {
    if (route === 'wo') return { route_level: 'wo' }
    if (route === 'hbo_ad') return { route_level: 'ad' }
    return route?.startsWith('hbo') || (route && teaching.has(route)) ? { route_level: 'hbo' } : {}
  },
  ({ route }) => {
    if (route === 'mbo_bol' || route === 'hbo_bachelor_voltijd') return { full_time_study: true }
    return route && besideWork.has(route) ? { full_time_study: false } : {}
  },
  /** A cao goes with a sector; of work in another sector it is known that this one does not hold. */
  ({ current_sector }) => {
    if (current_sector === 'retail_non_food') return { cao: 'retail_non_food' }
    return current_sector && withoutThoseCaos.has(current_sector) ? { cao: 'een andere cao' } : {}
  },
]

/**
 * The person with what is most likely added, so that nobody is asked what they have as good as said. It may
 * turn a question into a yes, never a scheme into a no: people are not always what is likely. What was told
 * always wins.
 */
export const withLikelihoods = (person: Person): Person => ({
  ...Object.assign({}, ...rules.map((rule) => rule(person))),
  ...person,
})
