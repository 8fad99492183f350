import { addEntry } from '../sessions/add-entry.ts'
import { following, hasEnded } from '../sessions/conversation.ts'
import type { Draft, Entry } from '../sessions/entry.ts'
import { type Handover, handoverOf } from '../sessions/handover.ts'
import { SessionChanged, type SessionStore } from '../sessions/session-store.ts'
import { type Decision, decideLapse, decideMove } from './decide.ts'
import type { DeskStore, Presence } from './desk-store.ts'
import { inLine } from './line.ts'
import { hasLapsed } from './presence.ts'
import { isThere, teamFor } from './routing.ts'
import type { Teams } from './team.ts'

interface Needs {
  readonly store: SessionStore
  readonly deskStore: DeskStore
}

/**
 * Puts back in the queue who talked with an advisor that is gone, also when the visitor's own page is closed and
 * nothing asks: nobody, and no number left to be called back on, stays with somebody who is not there.
 */
export async function releaseLapsed({ store, deskStore }: Needs, now: number): Promise<void> {
  const presences = await deskStore.presences()
  const lapsed = (advisor: string) => hasLapsed(presences, advisor, now)
  for (const { advisor } of presences.filter((one) => lapsed(one.advisor)))
    for (const { session } of await inLine(store, `with:${advisor}`, now))
      await change(store, session, now, (handover) => decideLapse(handover, lapsed))
}

/** Moves who waits for a team that is gone to one that is there, if one is. */
export async function moveStranded(
  { store, deskStore, teams }: Needs & { readonly teams: Teams },
  now: number,
): Promise<void> {
  const presences = await deskStore.presences()
  const isGone = (team: string) => !isThere(teams.get(team), presences, new Date(now))
  if (!presences.some((one) => one.teams.some((team) => !isGone(team)))) return
  for (const { session } of await inLine(store, 'waiting', now, { wanted: (row) => isGone(row.team) }))
    await change(store, session, now, (handover) =>
      moveOf(handover, { teams, presences, now: new Date(now) }),
    )
}

/** Where somebody who waits is to go, because nobody of their team is there and of another one somebody is. */
export function moveOf(
  handover: Handover,
  { teams, presences, now }: { teams: Teams; presences: readonly Presence[]; now: Date },
): Decision<Draft<'move'>> {
  if (handover.state !== 'waiting' || isThere(teams.get(handover.team), presences, now))
    return { already: true }
  const { ask, danger } = handover
  const other = teamFor(teams, { ...ask, danger }, presences, now)
  return other ? decideMove(handover, other.id) : { already: true }
}

interface Tidied {
  /** Conversations that wait for a person, or for an answer to a question left. */
  readonly waiting: number
  /** Minutes that who came first waits already. */
  readonly longestWait: number
}

const MINUTE_MS = 60_000

/** Removes the rows of the queues whose conversation has moved on; tells of those that are right. */
export async function tidyQueues(needs: Needs, now: number): Promise<Tidied> {
  await releaseLapsed(needs, now)
  const { store } = needs
  const here = await inLine(store, 'waiting', now)
  const left = await inLine(store, 'left', now)
  const waits = here.map(({ handover }) => ('since' in handover ? now - handover.since : 0))
  return {
    waiting: here.length + left.length,
    longestWait: Math.floor(Math.max(0, ...waits) / MINUTE_MS),
  }
}

/** One more entry, unless the conversation went on meanwhile: then it is not stranded. */
async function change(
  store: SessionStore,
  session: string,
  now: number,
  decide: (handover: Handover) => Decision<Draft>,
): Promise<void> {
  let before: Handover | undefined
  const { added } = await addEntry(store, session, (entries): Entry | undefined => {
    const last = entries.at(-1)
    if (!last || hasEnded(last, now)) return undefined
    before = handoverOf(entries)
    const decision = decide(before)
    return 'add' in decision ? { ...decision.add, ...following(last, now) } : undefined
  }).catch((error: unknown) => {
    if (error instanceof SessionChanged) return { added: undefined }
    throw error
  })
  if (added && before && 'carrier' in before) await store.unqueue({ session, number: before.carrier })
}
