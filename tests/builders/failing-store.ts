import { type SessionStore, StoreDown } from '../../functions/sessions/session-store.ts'

type Method = keyof SessionStore

/**
 * A store that can be broken: `before` fails a call without doing it, `after` does it and then fails to say so,
 * as when a process dies between the write and the answer.
 */
export interface FailingStore {
  readonly store: SessionStore
  /** Fails the next calls of these methods. */
  break(how: 'before' | 'after', times: number, ...methods: readonly Method[]): void
  /** All calls take this many milliseconds longer. */
  slow(milliseconds: number): void
  /** Works as ever again. */
  mend(): void
}

export function failingStore(store: SessionStore): FailingStore {
  let failing: { how: 'before' | 'after'; left: number; methods: readonly Method[] } | undefined
  let delay = 0
  const call = async <T>(method: Method, act: () => Promise<T>): Promise<T> => {
    if (delay > 0) await new Promise((done) => setTimeout(done, delay))
    const fails = failing && failing.left > 0 && failing.methods.includes(method) ? failing : undefined
    if (fails) fails.left -= 1
    if (fails?.how === 'before') throw new StoreDown('ProvisionedThroughputExceededException')
    const done = await act()
    if (fails) throw new StoreDown('TimeoutError')
    return done
  }
  return {
    store: {
      read: (...of) => call('read', () => store.read(...of)),
      last: (...of) => call('last', () => store.last(...of)),
      append: (...of) => call('append', () => store.append(...of)),
      removeBefore: (...of) => call('removeBefore', () => store.removeBefore(...of)),
      unqueue: (...of) => call('unqueue', () => store.unqueue(...of)),
      prolong: (...of) => call('prolong', () => store.prolong(...of)),
      keepCode: (...of) => call('keepCode', () => store.keepCode(...of)),
      findCode: (...of) => call('findCode', () => store.findCode(...of)),
      removeCode: (...of) => call('removeCode', () => store.removeCode(...of)),
      keepContact: (...of) => call('keepContact', () => store.keepContact(...of)),
      findContact: (...of) => call('findContact', () => store.findContact(...of)),
      removeContact: (...of) => call('removeContact', () => store.removeContact(...of)),
      count: (...of) => call('count', () => store.count(...of)),
      endedBefore: (...of) => call('endedBefore', () => store.endedBefore(...of)),
      proposed: (...of) => call('proposed', () => store.proposed(...of)),
    },
    break: (how, times, ...methods) => {
      failing = { how, left: times, methods }
    },
    slow: (milliseconds) => {
      delay = milliseconds
    },
    mend: () => {
      failing = undefined
      delay = 0
    },
  }
}
