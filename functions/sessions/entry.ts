import * as z from 'zod/mini'
import { storedBlockSchema } from '../shared/blocks.ts'
import { knownSchema } from '../situation/known.ts'
import { handoverEntries } from './handover-entries.ts'
import { handoverSchema } from './handover-shape.ts'

/**
 * A conversation is a list of numbered entries that only grows. Whatever happens is one more entry, and the
 * conditional write of its number is the only way it happens: two that want the same number cannot both win.
 *
 *   1 begin ─ 2 turn ─ 3 turn ─ 4 code ─ 5 turn ─ … ─ n wipe
 */
const common = {
  number: z.int().check(z.positive()),
  /** When it was written, in milliseconds since 1970. */
  at: z.int(),
  /** When the whole conversation ends if nothing follows, in milliseconds since 1970. */
  expires: z.int(),
  /** Hashes of the secrets that open the conversation from here on: one for each device that is in it. */
  opens: z.array(z.string()),
  /** How it stands between guide and people from here on; entries of before this was carried have none. */
  handover: z.optional(handoverSchema),
}

const endings = ['answer', 'question', 'fixed', 'handover', 'urgent', 'doubt', 'refused'] as const
export type Ending = (typeof endings)[number]

export const entrySchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('begin'),
    ...common,
    blocks: z.array(storedBlockSchema),
    /** The language chosen at the door, where that is not Dutch. */
    language: z.optional(z.literal('en')),
  }),
  z.object({
    kind: z.literal('turn'),
    ...common,
    /** Given by the visitor's side: a repeat of the same message has the same id. */
    id: z.string(),
    /** What the visitor wrote, personal data already replaced by placeholders. */
    text: z.string(),
    /** Kinds of personal data that were replaced. */
    replaced: z.array(z.string()),
    blocks: z.array(storedBlockSchema),
    ending: z.enum(endings),
    /** What this turn taught about the visitor's situation. */
    facts: z._default(knownSchema, {}),
  }),
  /** The visitor asked for a code to come back with; only its hash is kept, to remove it when they wipe. */
  z.object({ kind: z.literal('code'), ...common, hash: z.string() }),
  /** Somebody came back with the code; the guide may ask how it went. */
  z.object({ kind: z.literal('resume'), ...common, blocks: z.optional(z.array(storedBlockSchema)) }),
  /** A device left; its secret no longer opens the conversation. */
  z.object({ kind: z.literal('leave'), ...common }),
  z.object({ kind: z.literal('feedback'), ...common, about: z.int(), helped: z.boolean() }),
  ...handoverEntries(common),
  /** Everything before it is gone; it stays without content until it expires. */
  z.object({ kind: z.literal('wipe'), ...common }),
])

export type Entry = z.infer<typeof entrySchema>
export type EntryOf<K extends Entry['kind']> = Extract<Entry, { kind: K }>
/** An entry before it has its number and time. */
export type Draft<K extends Entry['kind'] = Entry['kind']> = K extends Entry['kind']
  ? Omit<EntryOf<K>, 'number' | 'at' | 'expires' | 'opens' | 'handover'>
  : never
