import * as z from 'zod/mini'

/** What stands in the desk's table, by kind; whatever is read is held to it. */

export const presenceSchema = z.object({
  advisor: z.string(),
  name: z.string(),
  teams: z.array(z.string()),
  available: z.boolean(),
  seen: z.int(),
})

export const auditedSchema = z.object({
  advisor: z.string(),
  role: z.enum(['advisor', 'lead']),
  what: z.string(),
  team: z.optional(z.string()),
  at: z.int(),
})

export const claimedSchema = z.object({ at: z.int(), waitedMs: z.int() })

export const flagSchema = z.object({
  id: z.string(),
  about: z.object({ kind: z.enum(['article', 'scheme']), id: z.string() }),
  why: z.string(),
  by: z.string(),
  at: z.int(),
  settled: z.boolean(),
})

const reasoned = { by: z.string(), why: z.string(), at: z.int() }
export const controlsSchema = z.object({
  notice: z.optional(z.object({ ...reasoned, text: z.string() })),
  off: z.record(z.string(), z.object(reasoned)),
})
