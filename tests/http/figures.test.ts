import { afterAll, beforeAll, expect, it } from 'vitest'
import { anAdvisor } from '../builders/desk.ts'
import { aHelpline, type Helpline } from '../builders/helpline.ts'
import { days, hours } from '../clock.ts'

let one: Helpline
beforeAll(async () => {
  one = await aHelpline()
})
afterAll(() => one.close())

const team = 'werkcentrum-achterhoek'
const anna = anAdvisor('anna')
const lead = anAdvisor('lead', { role: 'lead' })
const sessionOf = (token: string) => token.split('.')[0] ?? ''
const figures = (...onDays: string[]) => one.desk.figures(lead, onDays)

async function questionLeft(): Promise<string> {
  const token = await one.begin()
  await one.call('POST', '/api/session/handover', token, {
    region: 'achterhoek',
    topic: 'scholing',
    leaveQuestion: true,
    summary: { text: 'Mag ik leren met WW?', approved: true },
  })
  return sessionOf(token)
}
const answer = (session: string) => one.desk.answer(anna, session, { id: 'answer-0001', text: 'Ja.' })

it('tells how often a question was answered in time, over opening hours, and shows no small group', async () => {
  const sessions: string[] = []
  for (let i = 0; i < 12; i++) sessions.push(await questionLeft())
  one.clock.pass(hours(3))
  for (const session of sessions.slice(0, 10)) await answer(session)
  expect((await figures('2026-11-24')).counts).toMatchObject({ [`promise:kept:${team}`]: 10 })
  one.clock.pass(days(7))
  for (const session of sessions.slice(10)) await answer(session)
  const { counts } = await figures('2026-11-24', '2026-12-01')
  expect(counts).toMatchObject({ [`promise:kept:${team}`]: 10 })
  expect(counts[`promise:missed:${team}`]).toBeUndefined()
  expect(await one.deskStore.counts('2026-12-01')).toMatchObject({ [`promise:missed:${team}`]: 2 })
})

it('counts what people did not find by topic, never by their words', async () => {
  const token = await one.begin()
  const { turns } = await one.send(token, 'xqzzt blorf 0612345678 vrkkl', { after: 1 })
  expect(turns.at(-1)?.from).toBe('guide')
  const counted = await one.deskStore.counts('2026-12-01')
  const names = Object.keys(counted).filter((name) => name.startsWith('not-found:'))
  expect(names).toHaveLength(1)
  expect(names[0]).toMatch(/^not-found:[a-z-]+$/)
})

it('tells a lead how many conversations each advisor has', async () => {
  one.clock.pass(hours(-30))
  await one.desk.presence(anna, true)
  for (let i = 0; i < 2; i++) {
    const token = await one.begin()
    await one.call('POST', '/api/session/handover', token, { region: 'achterhoek', topic: 'scholing' })
    await one.desk.claim(anna, sessionOf(token))
  }
  expect((await figures()).advisors).toEqual([
    { advisor: 'anna', name: 'Adviseur anna', isAvailable: true, talks: 2 },
  ])
})
