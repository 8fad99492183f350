import { expect } from 'vitest'
import type { Entry } from '../../functions/sessions/entry.ts'

/** For so long nobody but the advisor whom it is meant for takes what was passed on. */
const MEANT_MS = 60_000

/** What must hold at every entry, told by a fold of its own: who speaks, for whom, and since when. */
export function checkPromises(entries: readonly Entry[]): { danger: boolean } {
  let talking: string | undefined
  let queued: number | undefined
  let meant: { advisor: string; until: number } | undefined
  let isLeft = false
  let isClosed = false
  let danger = false
  for (const [i, entry] of entries.entries()) {
    expect(entry.number).toBe(i + 1)
    const holds = 'advisor' in entry ? entry.advisor === talking : true
    switch (entry.kind) {
      case 'turn':
        expect(talking, 'no guide text after a claim').toBeUndefined()
        expect(isClosed, 'no guide text after a close').toBe(false)
        danger ||= entry.ending === 'urgent'
        break
      case 'ask-human':
        expect(talking, 'nobody asks who talks with a person').toBeUndefined()
        if (!entry.leaves) expect(queued, 'asked once').toBeUndefined()
        else expect(isLeft, 'left once').toBe(false)
        queued = entry.leaves ? undefined : entry.since
        // Who leaves a question or asks anew waits for whoever comes, not for whom the last wait was passed on to.
        meant = undefined
        isLeft = entry.leaves
        isClosed = false
        danger ||= entry.danger
        break
      case 'claim':
        expect(queued, 'only who waits is claimed').toBeDefined()
        expect(talking, 'one advisor at a time').toBeUndefined()
        if (meant && entry.at < meant.until) expect(entry.advisor, 'who it is meant for').toBe(meant.advisor)
        meant = undefined
        talking = entry.advisor
        break
      case 'message':
        expect(talking, 'messages only while an advisor is there').toBeDefined()
        danger ||= entry.urgent !== undefined
        break
      case 'transfer':
      case 'release':
        if (entry.kind === 'transfer' || entry.advisor !== undefined) expect(holds).toBe(true)
        expect(entry.since, 'the place in the queue is kept').toBe(queued)
        expect(entry.danger, 'danger goes along').toBe(danger)
        meant =
          entry.kind === 'transfer' && entry.to !== undefined
            ? { advisor: entry.to, until: entry.at + MEANT_MS }
            : undefined
        talking = undefined
        break
      case 'move':
        expect(queued, 'only who waits is moved').toBeDefined()
        expect(talking).toBeUndefined()
        expect(entry.since, 'the place in the queue is kept').toBe(queued)
        expect(entry.danger, 'danger goes along').toBe(danger)
        meant = undefined
        break
      case 'answer':
        expect(isLeft, 'a question is answered once').toBe(true)
        isLeft = false
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
        meant = undefined
        isLeft = false
        isClosed = false
        break
      case 'wipe':
        expect(i, 'nothing follows a wipe').toBe(entries.length - 1)
    }
  }
  return { danger }
}
