import { expect } from 'vitest'
import type { Entry } from '../../functions/sessions/entry.ts'

/** What must hold at every entry, told by a fold of its own: who speaks, for whom, and since when. */
export function checkPromises(entries: readonly Entry[]): void {
  let talking: string | undefined
  let queued: number | undefined
  let isClosed = false
  for (const [i, entry] of entries.entries()) {
    expect(entry.number).toBe(i + 1)
    const holds = 'advisor' in entry ? entry.advisor === talking : true
    switch (entry.kind) {
      case 'turn':
        expect(talking, 'no guide text after a claim').toBeUndefined()
        expect(isClosed, 'no guide text after a close').toBe(false)
        break
      case 'ask-human':
        expect(talking ?? queued, 'asked once').toBeUndefined()
        queued = entry.since
        isClosed = false
        break
      case 'claim':
        expect(queued, 'only who waits is claimed').toBeDefined()
        expect(talking, 'one advisor at a time').toBeUndefined()
        talking = entry.advisor
        break
      case 'message':
        expect(talking, 'messages only while an advisor is there').toBeDefined()
        break
      case 'transfer':
      case 'release':
        if (entry.kind === 'transfer' || entry.advisor !== undefined) expect(holds).toBe(true)
        expect(entry.since, 'the place in the queue is kept').toBe(queued)
        talking = undefined
        break
      case 'back-to-guide':
      case 'close':
        expect(holds, 'only its advisor ends it').toBe(true)
        talking = undefined
        queued = undefined
        isClosed = entry.kind === 'close'
        break
      case 'stop-waiting':
        talking = undefined
        queued = undefined
        isClosed = false
        break
      case 'wipe':
        expect(i, 'nothing follows a wipe').toBe(entries.length - 1)
    }
  }
}
