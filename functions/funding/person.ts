import * as z from 'zod/mini'

/**
 * What a scheme may ask about somebody: the closed lists, and one object in which every field that is
 * absent is unknown. The names are those that cases, the API and content/funding share.
 */

export const employments = [
  'employee',
  'employee_uitzend',
  'employee_at_risk',
  'self_employed',
  'ww',
  'bijstand',
  'wia',
  'wajong',
  'zw',
  'no_benefit',
  'statushouder',
  'asielzoeker',
  'student',
] as const

/** Highest completed level, lowest first; havo and vwo count as mbo4. */
export const educations = ['geen', 'mbo1', 'mbo2', 'mbo3', 'mbo4', 'ad', 'hbo', 'wo'] as const

export const sectors = [
  'apotheek',
  'bouw',
  'chemie',
  'energie',
  'groen',
  'ict',
  'installatie',
  'kinderopvang',
  'logistiek',
  'maritiem',
  'metaal',
  'onderwijs',
  'schoonmaak',
  'techniek',
  'transport',
  'welzijn',
  'zorg',
] as const

export const routes = [
  'mbo_bbl',
  'mbo_bol',
  'mbo_derde_leerweg',
  'mbo_certificaat',
  'praktijkverklaring',
  'hbo_ad',
  'hbo_bachelor_voltijd',
  'hbo_bachelor_deeltijd',
  'hbo_duaal',
  'hbo_modulair',
  'wo',
  'pabo',
  'lerarenopleiding',
  'pdg',
  'educatieve_master',
  'zij_instroom_in_beroep',
  'cursus',
  'rijbewijs_c',
  'evc',
] as const

/** The eight posts of a switch: four activities, then four kinds of income. */
export const posts = [
  'orientatieprogramma',
  'persoonlijke_begeleiding',
  'vakopleiding',
  'onboarding',
  'orientatietijd',
  'overstaptijd',
  'leertijd',
  'improductiviteit',
] as const

export const yesNoFacts = [
  'kansrijk',
  'has_employer_offer',
  'uwv_necessary',
  'ww_entitled',
  'dismissed_by_employer',
  'gets_studiefinanciering',
  'medical_limitation',
  'employer_pays_fully',
  'employer_offers_leerrekening',
  'wants_own_business',
  'bevoegd_leraar',
  'children_childcare',
  'in_traject',
  'full_time_study',
  'recent_teacher_student',
  'big_expired',
  'sector_has_oo_fund',
  'employer_budget',
  'is_temp_or_holiday_worker',
  'leaves_trade',
] as const

export const choiceFacts = [
  'route',
  'prior_degree',
  'current_sector',
  'cao',
  'employer_size',
  'current_function',
  'new_sector',
  'employer_name',
] as const

export const numberFacts = ['months_in_service', 'contract_hours', 'contract_months'] as const

const level = z.enum(educations)
const yesNo = z.optional(z.boolean())
const word = z.optional(z.string())
const count = z.optional(z.number().check(z.nonnegative()))

export const personSchema = z.strictObject({
  employment: z.optional(z.array(z.enum(employments))),
  gemeente: word,
  /** A place name that lies in several gemeenten: one of these, not known which. */
  gemeente_een_van: z.optional(z.array(z.string())),
  arbeidsmarktregio: word,
  provincie: word,
  age: count,
  education: z.optional(level),
  target_sectors: z.optional(z.array(z.enum([...sectors, 'any', 'anders']))),
  route: z.optional(z.enum(routes)),
  route_level: z.optional(level),
  route_level_min: z.optional(level),
  prior_degree: z.optional(z.enum(['none', 'hbo', 'wo'])),
  current_sector: word,
  cao: word,
  employer_size: z.optional(z.enum(['mkb', 'groot'])),
  current_function: word,
  new_sector: word,
  employer_name: word,
  months_in_service: count,
  contract_hours: count,
  contract_months: count,
  kansrijk: yesNo,
  has_employer_offer: yesNo,
  uwv_necessary: yesNo,
  ww_entitled: yesNo,
  dismissed_by_employer: yesNo,
  gets_studiefinanciering: yesNo,
  medical_limitation: yesNo,
  employer_pays_fully: yesNo,
  employer_offers_leerrekening: yesNo,
  wants_own_business: yesNo,
  bevoegd_leraar: yesNo,
  children_childcare: yesNo,
  in_traject: yesNo,
  full_time_study: yesNo,
  recent_teacher_student: yesNo,
  big_expired: yesNo,
  sector_has_oo_fund: yesNo,
  employer_budget: yesNo,
  is_temp_or_holiday_worker: yesNo,
  leaves_trade: yesNo,
  /** Somebody whose present employer must not know. Changes the order, never a verdict. */
  keep_from_employer: yesNo,
  /** An employer who asks for somebody else. Changes the order, never a verdict. */
  asks_as_employer: yesNo,
})

export type Person = z.infer<typeof personSchema>
export type Employment = (typeof employments)[number]
export type Education = (typeof educations)[number]
export type Sector = (typeof sectors)[number]
export type Route = (typeof routes)[number]
export type Post = (typeof posts)[number]

/** The facts that a condition can turn on, by the names under which they are asked for. */
export const factIds = [
  'employment',
  'region',
  'age',
  'education',
  'target_sectors',
  'route_level',
  ...yesNoFacts,
  ...choiceFacts,
  ...numberFacts,
] as const
export type FactId = (typeof factIds)[number]
