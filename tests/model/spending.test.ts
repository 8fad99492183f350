import { expect, it } from 'vitest'
import { spending } from '../../functions/model/spending.ts'
import { days, TestClock } from '../clock.ts'

/** Counts of all processes together, in memory. */
function someCounts(first: Record<string, number> = {}) {
  const all: Record<string, number> = { ...first }
  return {
    all,
    count: async (day: string, name: string, by: number) => {
      all[`${day} ${name}`] = (all[`${day} ${name}`] ?? 0) + by
    },
    counts: async (day: string) =>
      Object.fromEntries(
        Object.entries(all).flatMap(([key, value]) => (key.startsWith(day) ? [[key.slice(11), value]] : [])),
      ),
  }
}
const soon = () => new Promise((done) => setImmediate(done))
const TODAY = '2026-11-24 model:tokens'

it('stops at the tokens of a day, also those that others spent, and begins anew tomorrow', async () => {
  const clock = new TestClock()
  const counts = someCounts({ [TODAY]: 95_000 })
  const spends = spending({ tokensADay: 100_000, callsAMinute: 10, counts, now: clock.now })
  expect(spends.mayAsk()).toBe(true)
  await soon()
  spends.spent(6_000)
  expect(spends.mayAsk()).toBe(false)
  expect(counts.all[TODAY]).toBe(101_000)
  clock.pass(days(1))
  expect(spends.mayAsk()).toBe(true)
})

it('counts without asking the store for every call', async () => {
  const counts = someCounts()
  const spends = spending({ tokensADay: 100_000, callsAMinute: 10, counts, now: new TestClock().now })
  spends.mayAsk()
  await soon()
  for (let n = 0; n < 9; n += 1) spends.spent(1_000)
  expect(counts.all[TODAY]).toBeUndefined()
  spends.spent(1_000)
  expect(counts.all[TODAY]).toBe(10_000)
})

it('stops at the calls of a minute', () => {
  const clock = new TestClock()
  const spends = spending({ tokensADay: 1e9, callsAMinute: 2, counts: someCounts(), now: clock.now })
  for (let n = 0; n < 2; n += 1) spends.asked()
  expect(spends.mayAsk()).toBe(false)
  clock.pass(60_001)
  expect(spends.mayAsk()).toBe(true)
})
