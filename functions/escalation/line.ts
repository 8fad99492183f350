import { hasEnded } from '../sessions/conversation.ts'
import type { Entry } from '../sessions/entry.ts'
import { type Handover, handoverOf } from '../sessions/handover.ts'
import type { Proposed, QueueName } from '../sessions/queue.ts'
import type { SessionStore } from '../sessions/session-store.ts'

/** A row of a queue that a consistent read of its conversation has confirmed. */
export interface InLine {
  readonly session: string
  /** What was read to confirm it: the last entry at least. */
  readonly entries: readonly Entry[]
  readonly handover: Handover
}

interface Looking {
  /** Which rows to confirm, by what the index says of them. */
  readonly wanted?: (row: Proposed) => boolean
  /** Stops once so many are found: confirming costs a read for each. */
  readonly most?: number
  /** Reads more than the last entry of a conversation, for who needs it anyway. */
  readonly from?: (session: string) => number
}

/** Reads that go on at the same time; a long queue must not open a hundred connections. */
const AT_ONCE = 10

/**
 * The conversations that are in this queue at this moment, in its order. The index only proposes: each row is
 * confirmed by a consistent read of its last entry, which carries how it stands, and what does not belong there
 * any more is taken out by who finds it.
 */
export async function inLine(
  store: SessionStore,
  queue: QueueName,
  now: number,
  { wanted = () => true, most = Number.POSITIVE_INFINITY, from }: Looking = {},
): Promise<InLine[]> {
  const rows = (await store.proposed(queue)).filter(wanted)
  const found = new Map<string, InLine>()
  for (let next = 0; next < rows.length && found.size < most; ) {
    const some = rows.slice(next, next + Math.min(AT_ONCE, most - found.size))
    next += some.length
    for (const one of await Promise.all(some.map(confirm))) if (one) found.set(one.session, one)
  }
  return [...found.values()].sort(byUrgency)

  async function confirm(row: Proposed): Promise<InLine | undefined> {
    const { session } = row
    const entries = await look(session)
    const last = entries.at(-1)
    if (!last) return undefined
    const handover = last.handover ?? handoverOf(await store.read(session))
    if (!hasEnded(last, now) && belongs(queue, row.number, handover)) {
      // Passed on since: its newer row, if the index knows that already, says the same.
      if ('carrier' in handover && isRow(session, handover.carrier, row)) await store.unqueue(row)
      return { session, entries, handover }
    }
    // Not there yet, as far as this read knows: leave it to the next reader.
    if (last.number >= row.number) await store.unqueue(row)
    return undefined
  }

  async function look(session: string): Promise<readonly Entry[]> {
    const entries = from ? await store.read(session, from(session)) : []
    if (entries.length > 0) return entries
    const last = await store.last(session)
    return last ? [last] : []
  }

  /** Whether the index has another row than this one, made by that entry. */
  function isRow(session: string, number: number, than: Proposed): boolean {
    return number !== than.number && rows.some((row) => row.session === session && row.number === number)
  }
}

/** Conversations of colleagues that this advisor is asked to look along with. */
export async function askedAlong(store: SessionStore, advisor: string, now: number): Promise<InLine[]> {
  const rows = await store.proposed(`asked:${advisor}`)
  const confirm = async (row: Proposed): Promise<InLine[]> => {
    const { session, number } = row
    const entries = await store.read(session)
    const last = entries.at(-1)
    const handover = handoverOf(entries)
    const isWanted = handover.state === 'advisor' && number > handover.carrier
    if (last && !hasEnded(last, now) && isWanted && isAsked(entries, advisor, number))
      return [{ session, entries, handover }]
    if (last && last.number >= number) await store.unqueue(row)
    return []
  }
  const found = (await Promise.all(rows.map(confirm))).flat()
  return [...new Map(found.map((one) => [one.session, one])).values()]
}

/** Danger first, then who waits longest, as it stands now: a row may have been made before danger was told. */
function byUrgency({ handover: a }: InLine, { handover: b }: InLine): number {
  if (a.state !== 'waiting' || b.state !== 'waiting') return 0
  return Number(b.danger) - Number(a.danger) || a.since - b.since
}

/** An older row of a conversation that is in the queue still counts: the index may not have the newer one yet. */
function belongs(queue: QueueName, carrier: number, handover: Handover): boolean {
  if (!('carrier' in handover) || carrier > handover.carrier) return false
  if (queue === 'waiting') return handover.state === 'waiting'
  if (queue === 'left') return handover.state === 'left-question'
  return handover.state === 'advisor' && queue === `with:${handover.advisor}`
}

/** Whether this advisor was asked to look along, at that entry or later, and has not said anything since. */
export function isAsked(entries: readonly Entry[], advisor: string, from: number): boolean {
  const notes = entries.filter((entry) => entry.kind === 'note' && entry.number >= from)
  const last = notes.findLast(
    (note) => note.kind === 'note' && (note.to === advisor || note.advisor === advisor),
  )
  return last?.kind === 'note' && last.to === advisor
}
