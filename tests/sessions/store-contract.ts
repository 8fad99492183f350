import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DynamoDbSessionStore } from '../../functions/sessions/dynamodb-store.ts'
import type { Entry } from '../../functions/sessions/entry.ts'
import { SessionChanged } from '../../functions/sessions/session-store.ts'
import { sweep } from '../../functions/sessions/sweep.ts'
import { createSessionsTable, type EmbeddedDynamoDb } from '../../infra/local/embedded-dynamodb.ts'
import { days, hours, TestClock, testDay } from '../clock.ts'

const at = testDay.getTime()
const common = (number: number, kept = hours(24)) => ({ number, at, expires: at + kept, opens: ['hash'] })
const begin = (kept?: number): Entry => ({ kind: 'begin', ...common(1, kept), blocks: [] })
const turn = (number: number, text: string): Entry => ({
  kind: 'turn',
  ...common(number),
  id: `message-${number}-${text}`,
  text,
  replaced: [],
  blocks: [{ kind: 'text', text: 'antwoord' }],
  ending: 'answer',
  facts: {},
})
const wipe = (number: number): Entry => ({ kind: 'wipe', ...common(number) })

/** What every engine must do alike: the same tests run on the embedded engine and on AWS's own. */
export function storeContract(engine: () => Promise<EmbeddedDynamoDb>): void {
  let database: EmbeddedDynamoDb
  let store: DynamoDbSessionStore

  beforeAll(async () => {
    database = await engine()
    await createSessionsTable(database.client, 'sessions')
    store = new DynamoDbSessionStore(database.client, 'sessions')
  })
  afterAll(() => database.close())

  describe('entries', () => {
    it('gives back what was written, in order, also past nine', async () => {
      await store.append('ordered', begin())
      for (let number = 2; number <= 12; number++) await store.append('ordered', turn(number, 'x'))
      expect((await store.read('ordered')).map(({ number }) => number)).toEqual([
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
      ])
      expect((await store.read('ordered', 11)).map(({ number }) => number)).toEqual([11, 12])
    })

    it('lets exactly one of fifty take a number', async () => {
      await store.append('contested', begin())
      const tries = Array.from({ length: 50 }, (_, i) => store.append('contested', turn(2, `tab ${i}`)))
      const results = await Promise.allSettled(tries)
      const lost = results.filter(({ status }) => status === 'rejected')
      expect(lost).toHaveLength(49)
      expect(
        lost.every((result) => result.status === 'rejected' && result.reason instanceof SessionChanged),
      ).toBe(true)
      expect(await store.read('contested')).toHaveLength(2)
    })

    it('removes every entry before a number, also more than one batch', async () => {
      await store.append('long', begin())
      for (let number = 2; number <= 60; number++) await store.append('long', turn(number, 'x'))
      await store.append('long', wipe(61))
      await store.removeBefore('long', 61)
      expect((await store.read('long')).map(({ kind }) => kind)).toEqual(['wipe'])
    })
  })

  it('brings nothing back that was removed: neither a longer life nor a place in a queue', async () => {
    await store.append('removed', begin())
    const entries = await store.read('removed')
    await store.removeBefore('removed', 2)
    await store.prolong('removed', entries, at + days(9))
    await store.unqueue({ session: 'removed', number: 1 })
    expect(await store.endedBefore(at + days(10), 100)).not.toContain('removed')
    // An item without content would make this fall.
    expect(await store.read('removed')).toEqual([])
  })

  describe('codes', () => {
    it('finds a session by the hash of its code until the code ends', async () => {
      await store.keepCode('some-hash', 'coded', at + hours(1))
      expect(await store.findCode('some-hash', at)).toBe('coded')
      expect(await store.findCode('some-hash', at + hours(1))).toBeUndefined()
      await store.removeCode('some-hash')
      expect(await store.findCode('some-hash', at)).toBeUndefined()
    })

    it('never gives one code to two conversations', async () => {
      await store.keepCode('taken', 'first', at + hours(1))
      await expect(store.keepCode('taken', 'second', at + hours(1))).rejects.toBeInstanceOf(SessionChanged)
    })
  })

  it('counts tries by the hour', async () => {
    expect(await store.count('tries', '2026-11-24T11', at)).toBe(1)
    expect(await store.count('tries', '2026-11-24T11', at)).toBe(2)
    expect(await store.count('tries', '2026-11-24T12', at)).toBe(1)
  })

  describe('the sweep', () => {
    it('removes what has ended, keeps what went on, and finishes a wipe that broke off', async () => {
      const clock = new TestClock()
      await store.append('ended', begin())
      await store.append('alive', begin())
      await store.append('alive', { ...turn(2, 'x'), expires: at + days(3) })
      await store.append('half-wiped', begin())
      await store.append('half-wiped', turn(2, 'x'))
      await store.append('half-wiped', { ...wipe(3), expires: at + days(3) })
      clock.pass(hours(25))
      await sweep(store, clock.now)
      expect(await store.read('ended')).toEqual([])
      expect(await store.read('alive')).toHaveLength(2)
      expect((await store.read('half-wiped')).map(({ kind }) => kind)).toEqual(['wipe'])
      clock.pass(days(3))
      await sweep(store, clock.now)
      expect(await store.read('alive')).toEqual([])
      expect(await store.read('half-wiped')).toEqual([])
    })
  })
}
