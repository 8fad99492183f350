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
  'techniek',
  'transport',
])

/** What follows from what somebody told, so that nobody is asked what they have as good as said. */
const rules: readonly Rule[] = [
  ({ education }) =>
    education === 'hbo' || education === 'wo'
      ? { prior_degree: education }
      : education === undefined
        ? {}
        : { prior_degree: 'none' },
  ({ employment }) => (employment?.includes('ww') ? { ww_entitled: true } : {}),
  ({ employment }) =>
    employment?.some((one) => one === 'wia' || one === 'wajong') ? { medical_limitation: true } : {},
  ({ employment }) => (employment?.includes('employee_uitzend') ? { is_temp_or_holiday_worker: true } : {}),
  ({ dismissed_by_employer, employment }) =>
    dismissed_by_employer === false && employment?.includes('no_benefit') ? { ww_entitled: false } : {},
  ({ route }) => {
    if (route === 'wo') return { route_level: 'wo' }
    if (route === 'hbo_ad') return { route_level: 'ad' }
    if (route?.startsWith('hbo') || route === 'pabo' || route === 'lerarenopleiding')
      return { route_level: 'hbo' }
    return {}
  },
  ({ route }) => {
    if (route === 'mbo_bol' || route === 'hbo_bachelor_voltijd') return { full_time_study: true }
    return route === 'mbo_bbl' || route === 'hbo_bachelor_deeltijd' || route === 'cursus'
      ? { full_time_study: false }
      : {}
  },
  /** A cao goes with a sector; of work in another sector it is known that this one does not hold. */
  ({ current_sector, cao }) => {
    if (!current_sector || cao) return {}
    if (current_sector === 'retail_non_food') return { cao: 'retail_non_food' }
    return withoutThoseCaos.has(current_sector) ? { cao: 'een andere cao' } : {}
  },
  /** Who trains to be a teacher is not one yet. */
  ({ route }) => (route === 'zij_instroom_in_beroep' || route === 'pabo' ? { bevoegd_leraar: false } : {}),
]

/** The person with what follows added; what was told always wins. */
export const withConsequences = (person: Person): Person => ({
  ...Object.assign({}, ...rules.map((rule) => rule(person))),
  ...person,
})
