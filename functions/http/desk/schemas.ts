import * as z from 'zod/mini'
import { outcomes } from '../../sessions/handover-entries.ts'
import { dateSchema } from '../../shared/date.ts'
import { entryNumber } from '../schemas.ts'

/** What may come in at the desk. */

const words = (most: number) => z.string().check(z.minLength(1), z.maxLength(most))
const name = words(100)
const messageId = z.string().check(z.regex(/^[\w-]{8,64}$/))

export const presenceSchema = z.strictObject({ available: z.boolean() })
/** Per conversation the number of the last entry that the desk has already. */
export const viewSchema = z.strictObject({ cursors: z._default(z.record(name, entryNumber), {}) })
export const wordsSchema = z.strictObject({ id: messageId, text: z.string() })
export const noteSchema = z.strictObject({
  text: z.string(),
  /** The colleague who is asked to look along. */
  to: z.optional(name),
})
export const transferSchema = z.strictObject({ team: name, advisor: z.optional(name) })
export const closeSchema = z.strictObject({ outcome: z.enum(outcomes), followUp: z.optional(dateSchema) })
export const deskSearchSchema = z.strictObject({ text: words(1_000) })
export const flagSchema = z.strictObject({
  about: z.strictObject({ kind: z.enum(['article', 'scheme']), id: name }),
  why: words(1_000),
})
export const noticeSchema = z.strictObject({ text: z.optional(words(500)), why: words(300) })
export const switchSchema = z.strictObject({ on: z.boolean(), why: words(300) })
export const periodSchema = z.object({ from: dateSchema, to: dateSchema })
export const daySchema = z.object({ day: dateSchema })
