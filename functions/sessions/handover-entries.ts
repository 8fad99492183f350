import * as z from 'zod/mini'
import { storedBlockSchema } from '../shared/blocks.ts'
import { dateSchema } from '../shared/date.ts'

/**
 * What can happen between a visitor and people. `common` is what every entry has.
 *
 *   ask-human ─ claim ─ message ─ … ─ release │ transfer │ back-to-guide │ close
 *   ask-human (leaves a question) ─ answer
 */

export const outcomes = ['helped', 'referred', 'appointment', 'no-answer', 'abuse'] as const
/** What a closed conversation came to. */
export type Outcome = (typeof outcomes)[number]

/** What the visitor lets an advisor read: nothing before the claim, their summary, or the whole conversation. */
export const shares = ['nothing', 'summary', 'conversation'] as const
export type Share = (typeof shares)[number]

export const ratings = ['yes', 'partly', 'no'] as const
export type Rating = (typeof ratings)[number]

/** What puts a conversation in a queue; it stands in the entry, so the entry alone tells its place. */
const place = {
  team: z.string(),
  /** Danger goes first. */
  danger: z.boolean(),
  /** Since when this visitor waits, in milliseconds since 1970; kept when they are passed on. */
  since: z.int(),
}
/** Fixed help with numbers, shown to the visitor because of what they wrote. */
const urgent = z.optional(z.array(storedBlockSchema))
const by = { advisor: z.string(), name: z.string() }

export const handoverEntries = <C extends Record<string, z.ZodMiniType>>(common: C) =>
  [
    /** The visitor asks for a person: to talk now, or with a question to answer later. */
    z.object({
      kind: z.literal('ask-human'),
      ...common,
      ...place,
      topic: z.string(),
      language: z.enum(['nl', 'en']),
      region: z.optional(z.string()),
      share: z.enum(shares),
      /** The summary as the visitor approved it. */
      summary: z.optional(z.string()),
      leaves: z.boolean(),
      /** When a question left is to be answered, in milliseconds since 1970. */
      due: z.optional(z.int()),
      urgent,
    }),
    /** The visitor wants no person any more: leaves the queue, ends the talk, or goes on with the guide. */
    z.object({ kind: z.literal('stop-waiting'), ...common }),
    z.object({ kind: z.literal('claim'), ...common, ...by, team: z.string() }),
    /** Between visitor and advisor. Personal data in the visitor's words is replaced already. */
    z.object({
      kind: z.literal('message'),
      ...common,
      /** Given by the sender's side: a repeat of the same message has the same id. */
      id: z.string(),
      from: z.enum(['visitor', 'advisor']),
      /** The advisor's name as the visitor sees it. */
      name: z.optional(z.string()),
      text: z.string(),
      replaced: z.array(z.string()),
      urgent,
    }),
    /** Between advisors; the visitor never gets it, and it dies with the conversation. */
    z.object({
      kind: z.literal('note'),
      ...common,
      ...by,
      text: z.string(),
      /** The colleague who is asked to look along. */
      to: z.optional(z.string()),
    }),
    z.object({
      kind: z.literal('transfer'),
      ...common,
      ...place,
      ...by,
      /** The advisor it is meant for; others of the team may take it a little later. */
      to: z.optional(z.string()),
    }),
    /** Back to the queue; without an advisor when nobody was there any more. */
    z.object({ kind: z.literal('release'), ...common, ...place, advisor: z.optional(z.string()) }),
    /** To the queue of another team, because nobody of the first is there any more. */
    z.object({ kind: z.literal('move'), ...common, ...place }),
    z.object({ kind: z.literal('back-to-guide'), ...common, ...by }),
    z.object({
      kind: z.literal('close'),
      ...common,
      ...by,
      outcome: z.enum(outcomes),
      followUp: z.optional(dateSchema),
    }),
    /** To a question that was left. */
    z.object({ kind: z.literal('answer'), ...common, ...by, id: z.string(), text: z.string() }),
    /** The visitor gave an e-mail or phone number for a call back, or it went. What it is stands elsewhere, sealed. */
    z.object({ kind: z.literal('contact'), ...common, given: z.boolean() }),
    z.object({ kind: z.literal('rate'), ...common, rating: z.enum(ratings) }),
  ] as const
