import type { SessionStore } from './session-store.ts'

const AT_ONCE = 100
/** Enough for a busy hour; what is left waits for the next sweep. */
const ROUNDS = 50

export interface Swept {
  readonly removed: number
  readonly prolonged: number
}

/**
 * Removes what the read rules already hide. A conversation is found by the end that its first entry was given;
 * where it went on since, that end moves along, otherwise all of it goes.
 */
export async function sweep(store: SessionStore, now: () => Date): Promise<Swept> {
  let removed = 0
  let prolonged = 0
  for (let round = 0; round < ROUNDS; round++) {
    const found = await store.endedBefore(now().getTime(), AT_ONCE)
    for (const session of found) {
      if (await isRemoved(store, session, now().getTime())) removed += 1
      else prolonged += 1
    }
    if (found.length < AT_ONCE) break
  }
  return { removed, prolonged }
}

async function isRemoved(store: SessionStore, session: string, now: number): Promise<boolean> {
  await store.removeContact(session, now)
  const entries = await store.read(session)
  const last = entries.at(-1)
  // Gone already: the index tells of it a little later.
  if (!last) return true
  if (last.expires > now && last.kind !== 'wipe') {
    await store.prolong(session, entries, last.expires)
    return false
  }
  if (last.expires <= now) {
    await store.removeBefore(session, last.number + 1)
    return true
  }
  // A tombstone stays until its time, but what a broken-off wipe left behind goes now.
  await store.removeBefore(session, last.number)
  await store.prolong(session, [last], last.expires)
  return true
}
