import type { Database } from 'dynalite/db/index.js'

/** A query that nobody went on with for so long has what it wanted. */
const IDLE_MS = 5_000

/**
 * Closes the iterators that the engine leaves open: each holds the data as they were when it began, so what is
 * removed since would stay on the disk, and in memory, for as long as the process lives.
 * Gives what closes those that were left halfway.
 */
export function closingIterators(database: Database): () => Promise<void> {
  const usedAt = new Map<{ close(): Promise<void> }, number>()
  for (const kind of ['keys', 'values'] as const) {
    const make = database[kind].bind(database)
    database[kind] = (options) => {
      const iterator = make(options)
      const next = iterator.next.bind(iterator)
      usedAt.set(iterator, Date.now())
      iterator.next = async () => {
        usedAt.set(iterator, Date.now())
        const value = await next()
        if (value === undefined) {
          usedAt.delete(iterator)
          await iterator.close()
        }
        return value
      }
      return iterator
    }
  }
  return async () => {
    for (const [iterator, moment] of usedAt) {
      if (Date.now() - moment < IDLE_MS) continue
      usedAt.delete(iterator)
      await iterator.close()
    }
  }
}
