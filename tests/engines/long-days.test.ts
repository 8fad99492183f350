import { afterAll, beforeAll, expect, it } from 'vitest'
import { anAdvisor } from '../builders/desk.ts'
import { aHelpline, type Helpline } from '../builders/helpline.ts'
import { days } from '../clock.ts'

let one: Helpline
beforeAll(async () => {
  one = await aHelpline({ limits: { sessions: 100_000, codes: 60, handovers: 100_000 } })
})
afterAll(() => one.close())

const STEP_MS = 37 * 60_000
const national = anAdvisor('national', { teams: ['landelijk'] })
/** On these days of the periods below nobody works, by the calendar. */
const holidays = ['2026-04-03', '2026-04-05', '2026-04-06', '2026-12-25', '2026-12-26', '2027-01-01']

/** The opening hours of the national team, told once more by hand. */
function isOpen(moment: Date): boolean {
  const [day = '', time = ''] = moment.toLocaleString('sv-SE', { timeZone: 'Europe/Amsterdam' }).split(' ')
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
  if (weekday === 0 || weekday === 6 || holidays.includes(day)) return false
  const isEvening = (weekday === 1 || weekday === 4) && time >= '18:30:00' && time < '20:30:00'
  return (time >= '08:30:00' && time < '17:00:00') || isEvening
}

it.each([
  ['the clock goes back', '2026-10-23'],
  ['the clock goes forward, and Easter', '2026-03-27'],
  ['Christmas', '2026-12-23'],
])('says that somebody is available only when somebody is: %s', { timeout: 300_000 }, async (_, start) => {
  one.clock.pass(Date.parse(`${start}T00:00:00Z`) - one.clock.now().getTime())
  let seen = Number.NEGATIVE_INFINITY
  let isAway = true
  let available = 0
  for (let step = 0; step * STEP_MS < days(11); step++) {
    // There, gone without a word, there, away: in turn.
    if (step % 4 === 0 || step % 4 === 3) {
      isAway = step % 4 === 3
      await one.desk.presence(national, !isAway)
      seen = one.clock.now().getTime()
    }
    const now = one.clock.now()
    const isThere = !isAway && now.getTime() - seen < 60_000
    const token = await one.begin()
    const status = await (await one.call('GET', '/api/session/handover', token)).json()
    expect([now.toISOString(), status.available]).toEqual([now.toISOString(), isThere && isOpen(now)])
    const asked = await one.call('POST', '/api/session/handover', token, { topic: 'scholing' })
    expect([now.toISOString(), asked.status]).toEqual([now.toISOString(), status.available ? 201 : 409])
    if (status.available) available += 1
    await one.call('DELETE', '/api/session', token)
    one.clock.pass(STEP_MS)
  }
  expect(available).toBeGreaterThan(5)
})
