import * as z from 'zod/mini'
import { posts, sectors } from '../funding/funding.ts'
import { dateSchema } from '../shared/date.ts'

/** The shape of content/plan: posts, costs per sector, and who paid in real cases. */

const sentence = z.string().check(z.minLength(2))
const range = z.tuple([z.number().check(z.nonnegative()), z.number().check(z.nonnegative())])
const asked = z.strictObject({ question: sentence, why: sentence, skip: sentence })
const head = {
  bronnen: z.array(z.strictObject({ titel: z.string(), datum: z.string() })).check(z.minLength(1)),
  gecontroleerd: z.union([dateSchema, z.string().check(z.regex(/^\d{4}$/))]),
  herzien_voor: dateSchema,
  eigenaar: z.string().check(z.startsWith('redactie')),
}

const timeSchema = z.union([
  z.strictObject({ dagen: range }),
  z.strictObject({ maanden: range }),
  z.strictObject({ dagen_per_week: z.number(), jaren: z.union([z.number(), range]) }),
  /** Per year, the share of the work that is not done yet; `tot` is the other end where sectors differ. */
  z.strictObject({
    procent_per_jaar: z.array(z.number()).check(z.minLength(1)),
    tot: z.optional(z.array(z.number()).check(z.minLength(1))),
  }),
])

export const activityPosts = [
  'orientatieprogramma',
  'persoonlijke_begeleiding',
  'vakopleiding',
  'onboarding',
] as const
export const timePosts = ['orientatietijd', 'overstaptijd', 'leertijd', 'improductiviteit'] as const

const sectorSchema = z.strictObject({
  naam: sentence,
  hoort_bij: z.array(z.enum(sectors)),
  /** The total that the source prints is a misprint: ours is the sum of the parts. */
  drukfout_in_totaal: z._default(z.boolean(), false),
  kosten: z.record(z.enum(activityPosts), range),
  tijd: z.partialRecord(z.enum(timePosts), timeSchema),
})

export const planSectors = ['zorg', 'onderwijs', 'techniek', 'ict', 'anders'] as const
export const payers = [
  'old_employer',
  'new_employer',
  'both_employers',
  'own_money',
  'benefit',
  'scheme',
  'school',
] as const
const states = ['arranged', 'possible', 'ask', 'open', 'none'] as const

export const postsSchema = z.strictObject({
  ...head,
  werkdagen_per_maand: z.number(),
  werkdagen_per_week: z.number(),
  uren_per_werkdag: z.number(),
  /** From so many hours on a week counts as full. */
  volle_week_vanaf: z.number(),
  /** Schemes that help a little and never pay a whole post. */
  helpt_deels: z.array(z.string()),
  zinnen: z.record(
    z.enum([
      'schatting',
      'som_van_de_delen',
      'niet_optellen',
      'geen_sector',
      'bruto',
      'bruto_uren',
      'zonder_werkgever',
      'ww_is_minder',
      'werkgeverskosten',
      'compleet',
      'niet_compleet',
      'niet_compleet_zonder_baan',
      'niet_beloofd',
      'naar_plan',
    ]),
    sentence,
  ),
  vragen: z.strictObject({
    loon: asked,
    uren: asked,
    uren_per_week: sentence,
    sector: asked,
    betaald: asked,
    per_maand: sentence,
  }),
  toestanden: z.record(z.enum(states), sentence),
  betalers: z.record(z.enum(payers), sentence),
  posten: z.record(
    z.enum(posts),
    z.strictObject({
      naam: sentence,
      wat: sentence,
      soort: z.enum(['activiteit', 'inkomen', 'werkgever']),
      vraag: sentence,
      /** For who has no employer to ask it of. */
      naam_zonder_baan: z.optional(sentence),
      wat_zonder_baan: z.optional(sentence),
      vraag_zonder_baan: z.optional(sentence),
    }),
  ),
  sectoren: z.record(z.enum(planSectors), sectorSchema),
})

export const storiesSchema = z.strictObject({
  ...head,
  verhalen: z.array(
    z.strictObject({
      id: z.string(),
      naam: sentence,
      van: sentence,
      naar: z.enum(planSectors),
      betaald: z.partialRecord(z.enum(posts), z.enum([...payers, 'none'])),
      verhaal: sentence,
      let_op: z.optional(sentence),
    }),
  ),
})

export type PlanPosts = z.infer<typeof postsSchema>
export type PlanTime = z.infer<typeof timeSchema>
export type PlanSector = (typeof planSectors)[number]
export type Payer = (typeof payers)[number]
export type PostState = (typeof states)[number]
export type Story = z.infer<typeof storiesSchema>['verhalen'][number]

/** What the build makes of content/plan; plain JSON. */
export interface CompiledPlan {
  readonly posts: PlanPosts
  readonly stories: readonly Story[]
}
