import type { Proposed, QueueName } from '../../functions/sessions/queue.ts'
import type { SessionStore } from '../../functions/sessions/session-store.ts'

interface Seen {
  readonly at: number
  readonly rows: Proposed[]
}

/**
 * A store whose queues are told as they were up to three seconds ago, as DynamoDB's index may do; entries are
 * read as they are. `lag` gives how old an answer is, in milliseconds.
 */
export function laggingStore(
  store: SessionStore,
  { now, lag }: { readonly now: () => Date; readonly lag: () => number },
): SessionStore {
  const history = new Map<QueueName, Seen[]>()
  const remember = async () => {
    const at = now().getTime()
    for (const [queue, seen] of history) seen.push({ at, rows: await store.proposed(queue) })
  }
  const after = async <T>(change: Promise<T>): Promise<T> => {
    const done = await change
    await remember()
    return done
  }
  return {
    read: (session, from) => store.read(session, from),
    last: (session) => store.last(session),
    append: (session, entry) => after(store.append(session, entry)),
    removeBefore: (session, number) => after(store.removeBefore(session, number)),
    unqueue: (row) => after(store.unqueue(row)),
    prolong: (session, entries, expires) => store.prolong(session, entries, expires),
    keepCode: (hash, session, expires) => store.keepCode(hash, session, expires),
    findCode: (hash, moment) => store.findCode(hash, moment),
    removeCode: (hash) => store.removeCode(hash),
    keepContact: (session, sealed, ends) => store.keepContact(session, sealed, ends),
    findContact: (session, moment) => store.findContact(session, moment),
    removeContact: (session, endedBy) => store.removeContact(session, endedBy),
    count: (name, hour, expires) => store.count(name, hour, expires),
    endedBefore: (moment, limit) => store.endedBefore(moment, limit),
    async proposed(queue) {
      const seen = history.get(queue) ?? [{ at: 0, rows: await store.proposed(queue) }]
      history.set(queue, seen)
      const moment = now().getTime() - lag()
      return seen.findLast(({ at }) => at <= moment)?.rows ?? []
    },
  }
}
