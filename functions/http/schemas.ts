import * as z from 'zod/mini'
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
export const resumeSchema = z.strictObject({ code: z.string().check(z.maxLength(200)) })
export const feedbackSchema = z.strictObject({ about: entryNumber, helped: z.boolean() })
export const searchSchema = z.strictObject({ text: z.string() })
export const nothing = z.strictObject({})
