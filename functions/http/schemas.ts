import * as z from 'zod/mini'
import { topics } from '../knowledge/article.ts'
import { planSectors } from '../plan/plan.ts'
import { ratings } from '../sessions/handover-entries.ts'
import { dateSchema } from '../shared/date.ts'
import { factValueSchema } from '../situation/known.ts'

/** What may come in over the API; the OpenAPI description is made from these. */

/** The number of an entry in a conversation; 0 stands before the first. */
export const entryNumber = z.int().check(z.gte(0), z.lte(1_000_000))

export const answerSchema = z.strictObject({
  question: z.string().check(z.maxLength(60)),
  value: z.optional(z.nullable(factValueSchema)),
})

export const turnSchema = z.strictObject({
  id: z.string().check(z.regex(/^[\w-]{8,64}$/)),
  after: z._default(entryNumber, 0),
  text: z.optional(z.string()),
  /** Instead of a text: `null` skips the question, leaving `value` out asks to answer it anew. */
  answer: z.optional(answerSchema),
})
/** `text`: what will be said first. Of it nothing is kept; it is read only when no conversation can begin. */
export const beginSchema = z.strictObject({
  text: z.optional(z.string().check(z.maxLength(4_000))),
  /** The language of the page, where that is not Dutch; whoever writes Dutch is answered in Dutch. */
  language: z.optional(z.literal('en')),
})
export const resumeSchema = z.strictObject({ code: z.string().check(z.maxLength(200)) })
export const feedbackSchema = z.strictObject({ about: entryNumber, helped: z.boolean() })
export const searchSchema = z.strictObject({ text: z.string() })

/** Inputs of a rule by name, amounts in euros; each rule says which it knows. */
const inputs = z.record(z.string().check(z.maxLength(60)), z.unknown())
export const ruleSchema = z.strictObject({
  inputs: z._default(inputs, {}),
  /** The day whose laws count; left out, today. */
  date: z.optional(dateSchema),
})
export const workPaysSchema = z.strictObject({
  /** The household now: facts by id, amounts in euros, those of the partner with `partner.` before them. */
  now: inputs,
  /** What changes; the rest stays as it is. */
  next: z._default(inputs, {}),
  /** The first day of the change; left out, today. */
  date: z.optional(dateSchema),
  /** Which of these facts are guesses, so that the answer says so. */
  assumed: z.optional(z.array(z.string().check(z.maxLength(60))).check(z.maxLength(100))),
})
/** Facts of a person by the names that funding knows; a fact left out is unknown. */
const facts = z.optional(z.nullable(z.record(z.string().check(z.maxLength(60)), z.unknown())))
const freeText = z.optional(z.nullable(z.string().check(z.maxLength(4_000))))
export const fundingSchema = z.strictObject({
  facts,
  /** In the visitor's own words; the facts overrule what is read from it. */
  text: freeText,
  /** The day that windows are judged by; left out, today. */
  date: z.optional(dateSchema),
})
const sectorName = z.enum(planSectors)
export const planSchema = z.strictObject({
  facts,
  text: freeText,
  /** Where to: one, or two or three to lay side by side; left out, it follows from the facts. */
  sector: z.optional(z.union([sectorName, z.array(sectorName).check(z.minLength(1), z.maxLength(3))])),
  /** Gross, full-time, in euros a month. */
  wage: z.optional(z.number().check(z.gte(0), z.lte(100_000))),
  /** Who pays which post already. */
  arranged: z.optional(z.record(z.string().check(z.maxLength(60)), z.string().check(z.maxLength(60)))),
  date: z.optional(dateSchema),
})
const words = (most: number) => z.string().check(z.minLength(1), z.maxLength(most))
export const handoverSchema = z.strictObject({
  /** Counted for the figures, so never words of the visitor's own. */
  topic: z.optional(z.enum([...topics, 'anders'])),
  /** A labour market region, as in content/regions.yaml. */
  region: z.optional(words(60)),
  /** `conversation`: the advisor may also read what was said with the guide. */
  summary: z.optional(
    z.strictObject({ text: words(4_000), approved: z.boolean(), conversation: z.optional(z.boolean()) }),
  ),
  leaveQuestion: z.optional(z.boolean()),
})
export const ratingSchema = z.strictObject({ rating: z.enum(ratings) })
export const nothing = z.strictObject({})
