import { StoreDown } from '../sessions/session-store.ts'
import type { Controls, DeskStore } from './desk-store.ts'

/** Parts of the helpline that a lead can switch off: the guided paths, looking up, people, and the language model. */
export type Part = 'sum' | 'funding' | 'plan' | 'search' | 'handover' | 'model'

/** A lead's notice or switch reaches every visitor within so long; in between nothing is read. */
const FRESH_MS = 15_000

export type Switches = () => Promise<Controls>

/** No page waits longer for it: then what was last known holds. */
const PATIENCE_MS = 800

/**
 * What leads have set. While the store is down or slow it is as it was last known; whoever comes meanwhile waits
 * for the same read.
 */
export function switches(deskStore: DeskStore, now: () => Date, patienceMs = PATIENCE_MS): Switches {
  let known: Controls = { off: {} }
  let readAt = Number.NEGATIVE_INFINITY
  let reading: Promise<void> | undefined

  async function read(): Promise<void> {
    const moment = now().getTime()
    try {
      known = await deskStore.controls()
      readAt = moment
    } catch (error) {
      if (!(error instanceof StoreDown)) throw error
    } finally {
      reading = undefined
    }
  }

  return async () => {
    if (now().getTime() - readAt < FRESH_MS) return known
    reading ??= read()
    await soon(reading, patienceMs)
    return known
  }
}

/** Waits for it, but not for long. */
async function soon(work: Promise<void>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((done) => {
    timer = setTimeout(done, milliseconds)
  })
  await Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/** Whether this part works. */
export const isOn = ({ off }: Controls, part: Part): boolean => off[part] === undefined
