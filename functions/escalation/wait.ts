import type { SessionStore } from '../sessions/session-store.ts'
import type { Claimed, DeskStore } from './desk-store.ts'

const RECENT_MS = 2 * 3_600_000
/** With fewer claims a wait is a guess, and a guess is not shown. */
const ENOUGH = 5
/** Of those who came before, so many in a hundred waited no longer than what is shown. */
const SHARE = 0.9
const MINUTE_MS = 60_000

export interface PlaceInQueue {
  /** 1 is next. */
  readonly place: number
  /** Minutes that nearly everybody waited lately; absent when too few were there to measure. */
  readonly minutes?: number
}

/**
 * Where a visitor stands in the queue of their team, and how long that takes by what was measured. Everybody who
 * waits asks this every few seconds, so it rests on the index alone: a place that is a second old harms nobody.
 */
export async function placeInQueue(
  { store, deskStore }: { readonly store: SessionStore; readonly deskStore: DeskStore },
  { session, team, since }: { readonly session: string; readonly team: string; readonly since: number },
  now: number,
): Promise<PlaceInQueue> {
  const [rows, claims] = await Promise.all([
    store.proposed('waiting'),
    deskStore.claimsSince(team, now - RECENT_MS),
  ])
  const line = [...new Set(rows.filter((row) => row.team === team).map((row) => row.session))]
  const at = line.indexOf(session)
  // The index may not know this visitor yet: then they come last.
  const place = at === -1 ? line.length + 1 : at + 1
  const minutes = measuredWait(claims, { place, waitedMs: now - since })
  return { place, ...(minutes !== undefined && { minutes }) }
}

/**
 * Minutes still to wait, from the claims of the last two hours: the longer of how long people waited and how
 * long it takes, at the usual pace, until so many are taken as stand in front.
 */
export function measuredWait(
  claims: readonly Claimed[],
  { place, waitedMs }: { readonly place: number; readonly waitedMs: number },
): number | undefined {
  if (claims.length < ENOUGH) return undefined
  const waits = claims.map((claim) => claim.waitedMs).sort((a, b) => a - b)
  const usual = waits[Math.min(waits.length - 1, Math.floor(waits.length * SHARE))] ?? 0
  const times = claims.map(({ at }) => at).sort((a, b) => a - b)
  const gaps = times
    .slice(1)
    .map((at, i) => at - (times[i] ?? at))
    .sort((a, b) => a - b)
  const gap = gaps[Math.floor(gaps.length / 2)] ?? 0
  return Math.max(1, Math.ceil(Math.max(usual - waitedMs, place * gap) / MINUTE_MS))
}
