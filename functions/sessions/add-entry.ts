import type { Entry } from './entry.ts'
import { carrying } from './handover.ts'
import { SessionChanged, type SessionStore } from './session-store.ts'

/** How often a write may lose to another before we give up; each loss means somebody else moved on. */
const TRIES = 8

/**
 * Reads a conversation, lets `decide` make the next entry (or none when it is there already), and writes it on
 * the condition that nobody was first; whoever loses reads again and decides again.
 *
 *   read ─ decide ─ write n+1 ─┬─ won: done
 *     ↑                        │
 *     └── somebody was first ──┘
 *
 * @throws SessionChanged when others were first time after time
 */
export async function addEntry<E extends Entry>(
  store: SessionStore,
  session: string,
  decide: (entries: readonly Entry[]) => E | undefined | Promise<E | undefined>,
): Promise<{ before: readonly Entry[]; added: E | undefined }> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const before = await store.read(session)
    const decided = await decide(before)
    if (!decided) return { before, added: undefined }
    const entry = carrying(before, decided)
    if (await won(store.append(session, entry))) return { before, added: entry }
  }
  throw new SessionChanged()
}

/** False when somebody else was first; every other failure rises. */
async function won(write: Promise<void>): Promise<boolean> {
  try {
    await write
    return true
  } catch (error) {
    if (error instanceof SessionChanged) return false
    throw error
  }
}
