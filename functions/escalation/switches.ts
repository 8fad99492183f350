import { StoreDown } from '../sessions/session-store.ts'
import type { Controls, DeskStore } from './desk-store.ts'

/** Parts of the helpline that a lead can switch off: the guided paths, looking up, and people. */
export type Part = 'sum' | 'funding' | 'plan' | 'search' | 'handover'

/** A lead's notice or switch reaches every visitor within so long; in between nothing is read. */
const FRESH_MS = 15_000

export type Switches = () => Promise<Controls>

/** What leads have set. While the store is down it is as it was last known. */
export function switches(deskStore: DeskStore, now: () => Date): Switches {
  let known: Controls = { off: {} }
  let readAt = Number.NEGATIVE_INFINITY
  return async () => {
    const moment = now().getTime()
    if (moment - readAt < FRESH_MS) return known
    try {
      known = await deskStore.controls()
      readAt = moment
    } catch (error) {
      if (!(error instanceof StoreDown)) throw error
    }
    return known
  }
}

/** Whether this part works. */
export const isOn = ({ off }: Controls, part: Part): boolean => off[part] === undefined
