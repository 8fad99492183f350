import { hasEnded } from '../sessions/conversation.ts'
import type { Entry } from '../sessions/entry.ts'
import type { Proposed, QueueName } from '../sessions/queue.ts'
import type { SessionStore } from '../sessions/session-store.ts'
import { type Handover, handoverOf } from './handover.ts'

/** A row of a queue that a consistent read of its conversation has confirmed. */
export interface InLine {
  readonly session: string
  readonly entries: readonly Entry[]
  readonly handover: Handover
}

interface Looking {
  /** Which rows to confirm, by what the index says of them. */
  readonly wanted?: (row: Proposed) => boolean
  /** Stops once so many are found, or a few more: confirming costs a read for each. */
  readonly most?: number
}

/** Reads that go on at the same time; a long queue must not open a hundred connections. */
const AT_ONCE = 10

/**
 * The conversations that are in this queue at this moment, in its order. The index only proposes: each row is
 * confirmed by a consistent read, and what does not belong there any more is taken out by who finds it.
 */
export async function inLine(
  store: SessionStore,
  queue: QueueName,
  now: number,
  { wanted = () => true, most = Number.POSITIVE_INFINITY }: Looking = {},
): Promise<InLine[]> {
  const rows = (await store.proposed(queue)).filter(wanted)
  const found: InLine[] = []
  for (let i = 0; i < rows.length && found.length < most; i += AT_ONCE)
    for (const one of await Promise.all(rows.slice(i, i + AT_ONCE).map(confirm))) if (one) found.push(one)
  return found

  async function confirm(row: Proposed): Promise<InLine | undefined> {
    const entries = await store.read(row.session)
    const last = entries.at(-1)
    const handover = handoverOf(entries)
    if (last && !hasEnded(last, now) && belongs(queue, row.number, handover, entries))
      return { session: row.session, entries, handover }
    // Not there yet, as far as this read knows: leave it to the next reader.
    if (last && last.number >= row.number) await store.unqueue(row)
    return undefined
  }
}

/** Removes the rows of the queues whose conversation has moved on; gives how many are right. */
export const tidyQueues = async (store: SessionStore, now: number): Promise<number> =>
  (await inLine(store, 'waiting', now)).length + (await inLine(store, 'left', now)).length

function belongs(queue: QueueName, carrier: number, handover: Handover, entries: readonly Entry[]): boolean {
  if (queue === 'waiting') return handover.state === 'waiting' && handover.carrier === carrier
  if (queue === 'left') return handover.state === 'left-question' && handover.carrier === carrier
  if (handover.state !== 'advisor') return false
  const advisor = queue.slice(queue.indexOf(':') + 1)
  if (queue.startsWith('with:')) return handover.advisor === advisor && handover.carrier === carrier
  return carrier > handover.carrier && isAsked(entries, advisor, carrier)
}

/** Whether this advisor was asked to look along, at that entry or later, and has not said anything since. */
export function isAsked(entries: readonly Entry[], advisor: string, from: number): boolean {
  const notes = entries.filter((entry) => entry.kind === 'note' && entry.number >= from)
  const last = notes.findLast(
    (note) => note.kind === 'note' && (note.to === advisor || note.advisor === advisor),
  )
  return last?.kind === 'note' && last.to === advisor
}
