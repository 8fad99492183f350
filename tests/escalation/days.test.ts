import { describe, expect, it } from 'vitest'
import type { Claimed } from '../../functions/escalation/desk-store.ts'
import { afterOpenHours } from '../../functions/escalation/routing.ts'
import { isTeamOpen } from '../../functions/escalation/team.ts'
import { measuredWait } from '../../functions/escalation/wait.ts'
import { realTeams } from '../builders/desk.ts'

const MINUTE = 60_000
const team = realTeams().get('werkcentrum-achterhoek')

/** A generator of numbers from 0 to 1, the same every time. */
function drawing(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state / 2147483648
  }
}

/** One working day, minute by minute: who asked what wait was shown, and how long it became. */
function day(start: number, seed: number) {
  const random = drawing(seed)
  const free = [0, 0, 0]
  const claims: Claimed[] = []
  const line: { since: number; shown: number | undefined }[] = []
  const held: { shown: number; real: number }[] = []
  let longest = 0
  for (let now = start; now < start + 18 * 60 * MINUTE; now += MINUTE) {
    const isOpen = team !== undefined && isTeamOpen(team, new Date(now))
    if (isOpen && random() < 0.16) {
      const recent = claims.filter(({ at }) => at > now - 120 * MINUTE)
      line.push({ since: now, shown: measuredWait(recent, { place: line.length + 1, waitedMs: 0 }) })
    }
    if (!isOpen) continue
    for (const [i, until] of free.entries()) {
      const next = until <= now ? line.shift() : undefined
      if (!next) continue
      free[i] = now + (8 + Math.floor(random() * 16)) * MINUTE
      const waitedMs = now - next.since
      claims.push({ at: now, waitedMs })
      longest = Math.max(longest, waitedMs)
      if (next.shown !== undefined) held.push({ shown: next.shown, real: waitedMs / MINUTE })
    }
  }
  return { held, longest }
}

describe('simulated days', () => {
  // Around the change of the clock, and an ordinary week.
  const days = ['2026-10-26', '2026-10-27', '2026-03-30', '2026-11-24', '2026-11-25', '2026-11-26']

  it('show a wait that holds in at least eight of ten cases, and starve nobody', () => {
    const all = days.flatMap((one) =>
      [1, 2, 3, 4, 5].map((seed) => day(Date.parse(`${one}T05:00:00Z`), seed * 7919)),
    )
    const held = all.flatMap((one) => one.held)
    const share = held.filter(({ shown, real }) => real <= shown).length / held.length
    expect(held.length).toBeGreaterThan(500)
    expect(share).toBeGreaterThanOrEqual(0.8)
    expect(Math.max(...all.map(({ longest }) => longest))).toBeLessThan(4 * 60 * MINUTE)
  })

  it('show no wait when too few were there to measure', () => {
    const claims = [1, 2, 3, 4].map((at) => ({ at, waitedMs: MINUTE }))
    expect(measuredWait(claims, { place: 1, waitedMs: 0 })).toBeUndefined()
    expect(measuredWait([...claims, { at: 5, waitedMs: MINUTE }], { place: 1, waitedMs: 0 })).toBe(1)
  })
})

describe('opening hours of a team', () => {
  const cases: [string, string, boolean][] = [
    ['a morning', '2026-11-24T09:00:00+01:00', true],
    ['just before', '2026-11-24T08:59:00+01:00', false],
    ['lunch', '2026-11-24T12:45:00+01:00', false],
    ['after lunch', '2026-11-24T13:00:00+01:00', true],
    ['a Friday afternoon', '2026-11-27T14:00:00+01:00', false],
    ['Easter Monday', '2026-04-06T10:00:00+02:00', false],
    ['Ascension Day', '2026-05-14T10:00:00+02:00', false],
    ['Christmas', '2026-12-25T10:00:00+01:00', false],
    ['the Monday after the clock went back', '2026-10-26T09:00:00+01:00', true],
    ['an hour earlier that day', '2026-10-26T08:00:00+01:00', false],
    ['the Monday after it went forward', '2026-03-30T09:00:00+02:00', true],
  ]
  it.each(cases)('%s', (_, moment, open) => {
    expect(team && isTeamOpen(team, new Date(moment))).toBe(open)
  })

  it('promise an answer over lunch, weekend and holiday', () => {
    const thursday = Date.parse('2026-12-24T15:00:00+01:00')
    const due = team && new Date(afterOpenHours(team, thursday, 4)).toISOString()
    expect(due).toBe(new Date('2026-12-28T11:00:00+01:00').toISOString())
  })
})
