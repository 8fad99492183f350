import type { Entry, EntryOf } from './entry.ts'
import { isOpenedBy } from './secret.ts'

const HOUR_MS = 3_600_000
/** How long a conversation stays after its last entry. */
const KEPT_MS = 24 * HOUR_MS
/** How long it stays once the visitor has asked for a code. */
export const KEPT_WITH_CODE_MS = 90 * 24 * HOUR_MS
/** More devices than this have no place in one conversation: the one that came first falls off. */
const DEVICES = 3
/** A conversation this long is no conversation; it also bounds what a turn reads. */
export const MOST_ENTRIES = 400

/** The conversation has ended, was wiped, or was never there: to the visitor these are the same. */
export class ConversationGone extends Error {
  override name = 'ConversationGone' as const
}

/** One conversation as it stands now, with its entries from some number on. */
export interface Conversation {
  readonly entries: readonly Entry[]
  readonly last: Entry
}

/**
 * What these entries amount to for somebody with this secret.
 *
 * @param entries the latest entries, at least one of them
 * @throws ConversationGone when it has expired, was wiped, or the secret does not open it
 */
export function openConversation(entries: readonly Entry[], secret: string, now: number): Conversation {
  const last = entries.at(-1)
  if (!last || hasEnded(last, now) || !isOpenedBy(last.opens, secret)) throw new ConversationGone()
  return { entries, last }
}

/** Wiped or past its time: no read path shows anything of it. */
export const hasEnded = (last: Entry, now: number): boolean => last.kind === 'wipe' || last.expires <= now

/** What every next entry has: its number, its time, and how long the conversation now stays. */
export function following(last: Entry, now: number) {
  const kept = isKept(last) ? last.expires - last.at : KEPT_MS
  return { number: last.number + 1, at: now, expires: now + kept, opens: last.opens }
}

/** A conversation with a code lives ninety days after its last entry, any other one day. */
export const isKept = (last: Entry): boolean => last.expires - last.at > KEPT_MS

export const beginning = (opens: string, now: number) => ({
  number: 1,
  at: now,
  expires: now + KEPT_MS,
  opens: [opens],
})

export const withDevice = (opens: readonly string[], hash: string): string[] =>
  [...opens, hash].slice(-DEVICES)

export const turnsIn = (entries: readonly Entry[]): EntryOf<'turn'>[] =>
  entries.filter((entry): entry is EntryOf<'turn'> => entry.kind === 'turn')

/** The code that is in force, if there is one. */
export const codeIn = (entries: readonly Entry[]): string | undefined =>
  entries.findLast((entry): entry is EntryOf<'code'> => entry.kind === 'code')?.hash
