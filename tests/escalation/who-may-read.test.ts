import { afterAll, beforeAll, expect, it } from 'vitest'
import { anAdvisor } from '../builders/desk.ts'
import { aHelpline, type Helpline } from '../builders/helpline.ts'

let one: Helpline
beforeAll(async () => {
  one = await aHelpline()
})
afterAll(() => one.close())

it('shows a talk that was closed to the advisor who had it, and to nobody else of the team', async () => {
  const [anna, bas] = [anAdvisor('anna'), anAdvisor('bas')]
  const token = await one.begin()
  const session = token.split('.')[0] ?? ''
  await one.send(token, 'wat is EVC?')
  await one.desk.presence(anna, true)
  await one.call('POST', '/api/session/handover', token, {
    region: 'achterhoek',
    summary: { text: 'wat is EVC?', approved: true, conversation: true },
  })
  await one.desk.claim(anna, session)
  await one.desk.close(anna, session, { outcome: 'helped' })
  expect((await one.desk.catchUp(anna, session, 0)).entries.length).toBeGreaterThan(0)
  expect(await one.desk.catchUp(bas, session, 0)).toMatchObject({
    handover: { state: 'hidden' },
    entries: [],
  })
})
