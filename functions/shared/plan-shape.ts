import * as z from 'zod/mini'

/** How the plan of a switch travels: what is stored of it, and what a person sees. */

const texts = z.array(z.string())
const optionalText = z.optional(z.string())

const planCell = z.object({
  /** What it costs, as a range; for income in months of wage, and in money when the wage is known. */
  cost: z.string(),
  state: z.enum(['arranged', 'possible', 'ask', 'open', 'none']),
  stateInWords: z.string(),
  payer: optionalText,
  /** Names of schemes that could pay. */
  schemes: texts,
  /** What to ask next. */
  ask: optionalText,
})

const planOption = z.object({
  sector: z.string(),
  name: z.string(),
  /** Posts 1 to 4 together. */
  activities: z.string(),
  /** Posts 5 to 7 together; absent without a wage. */
  income: optionalText,
  /** The part of it that is still nobody's. */
  incomeOpen: optionalText,
  /** Post 8: what the new employer loses. */
  lessWork: optionalText,
  complete: z.boolean(),
  conclusion: z.string(),
})

const planStory = z.object({
  name: z.string(),
  from: z.string(),
  to: z.string(),
  text: z.string(),
  beware: optionalText,
  /** Who paid which post. */
  paid: z.array(z.object({ post: z.string(), payer: z.string() })),
})

export const planShape = z.object({
  kind: z.literal('plan'),
  /** Two or three stand beside each other. */
  options: z.array(planOption),
  rows: z.array(
    z.object({
      /** The fact to answer to say who pays. */
      fact: z.string(),
      name: z.string(),
      what: z.string(),
      /** One for each option. */
      cells: z.array(planCell),
    }),
  ),
  caveats: texts,
  stories: z.array(planStory),
  sources: z.array(z.object({ title: z.string(), date: z.string() })),
  checked: z.string(),
})

/** Facts only: schemes open and close, so the rest is worked out on the day of reading. */
export const storedPlan = z.object({
  kind: z.literal('plan'),
  /** Fields of a person, as funding reads them. */
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
  /** Euros a month, gross. */
  wage: z.optional(z.number()),
  /** The hours a week it is for. */
  hours: z.optional(z.number()),
  sectors: texts,
  arranged: z.record(z.string(), z.string()),
})
