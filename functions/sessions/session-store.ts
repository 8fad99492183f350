import type { Entry } from './entry.ts'
import type { Proposed, QueueName } from './queue.ts'

/** What conversations need of a store. Reads see every write that came before them. */
export interface SessionStore {
  /** The entries with this number and higher, in order. */
  read(session: string, from?: number): Promise<Entry[]>
  /** The last entry alone. */
  last(session: string): Promise<Entry | undefined>
  /** @throws SessionChanged when another entry took this number first */
  append(session: string, entry: Entry): Promise<void>
  /** Removes every entry before this number. */
  removeBefore(session: string, number: number): Promise<void>
  /** Moves the removal of all entries along with the end of the conversation. */
  prolong(session: string, entries: readonly Entry[], expires: number): Promise<void>
  /** @throws SessionChanged when the code is in use */
  keepCode(hash: string, session: string, expires: number): Promise<void>
  findCode(hash: string, now: number): Promise<string | undefined>
  removeCode(hash: string): Promise<void>
  /** Adds one to the counter of this hour and gives its new value. */
  count(name: string, hour: string, expires: number): Promise<number>
  /** Conversations whose first entry or tombstone should have ended before this moment. */
  endedBefore(moment: number, limit: number): Promise<string[]>
  /** Conversations that may be in this queue, in its order; what it says may be seconds old, also for others' writes in the last second. */
  proposed(queue: QueueName): Promise<Proposed[]>
  /** Keeps a sealed contact beside the entries; it goes with them, and is hidden from `ends` on. */
  keepContact(session: string, sealed: string, ends: number): Promise<void>
  findContact(session: string, now: number): Promise<string | undefined>
  /** Removes it; with a moment only when it should have ended by then. */
  removeContact(session: string, endedBy?: number): Promise<void>
  /** Takes the row that this entry made out of its queue; the entry itself stays. */
  unqueue(row: Pick<Proposed, 'session' | 'number'>): Promise<void>
}

/** Somebody else wrote first: read what came between and decide again. */
export class SessionChanged extends Error {
  override name = 'SessionChanged' as const
}

/** The store does not answer; nothing is known of what was or wasn't written. */
export class StoreDown extends Error {
  override name = 'StoreDown' as const
}
