import * as z from 'zod/mini'
import { outcomes, shares } from './handover-entries.ts'

/** What the visitor asked and shares. */
const ask = z.object({
  /** The number of its entry. */
  number: z.int(),
  at: z.int(),
  team: z.string(),
  since: z.int(),
  topic: z.string(),
  language: z.enum(['nl', 'en']),
  region: z.optional(z.string()),
  share: z.enum(shares),
  /** As the visitor approved it. */
  summary: z.optional(z.string()),
  /** When a question left is to be answered, in milliseconds since 1970. */
  due: z.optional(z.int()),
})

/** True from the moment on which the visitor told of danger, to the end of the conversation. */
const danger = z.boolean()
const queued = {
  ask,
  danger,
  team: z.string(),
  /** The number of the entry that put it in its list. */
  carrier: z.int(),
}
/** Since when the visitor waits, in milliseconds since 1970; being passed on does not change it. */
const since = z.int()

const waiting = z.object({
  state: z.literal('waiting'),
  ...queued,
  since,
  /** Meant for this advisor alone until that moment. */
  meant: z.optional(z.object({ advisor: z.string(), until: z.int() })),
})
const talking = z.object({
  state: z.literal('advisor'),
  ...queued,
  since,
  advisor: z.string(),
  name: z.string(),
  /** When this advisor took it, in milliseconds since 1970. */
  from: z.int(),
})
const done = { ask, danger, team: z.string(), advisor: z.string() }

/**
 * Where a conversation stands between guide and people. Each entry carries how it stands from there on, so that
 * the last one is enough to know.
 *
 *   guide ─ waiting ─ advisor ─ guide │ closed          guide ─ left-question ─ answered
 */
export const handoverSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('guide'), danger }),
  z.object({ state: z.literal('wiped'), danger }),
  waiting,
  talking,
  z.object({ state: z.literal('left-question'), ...queued }),
  z.object({ state: z.literal('answered'), ...done }),
  z.object({ state: z.literal('closed'), ...done, outcome: z.enum(outcomes) }),
])

export type Handover = z.infer<typeof handoverSchema>
export type Waiting = z.infer<typeof waiting>
export type Talking = z.infer<typeof talking>
