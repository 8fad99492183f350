import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anAdvisor } from '../builders/desk.ts'
import { aHelpline, type Helpline } from '../builders/helpline.ts'

let one: Helpline
beforeAll(async () => {
  one = await aHelpline()
})
afterAll(() => one.close())
const anna = anAdvisor('anna')
const lead = { ...anAdvisor('carla'), role: 'lead' as const }
const sessionOf = (token: string) => token.split('.')[0] ?? ''

it('loses nothing of what two leads change at once', async () => {
  const parts = ['sum', 'funding', 'plan', 'search'] as const
  await Promise.all([
    ...parts.map((part) => one.desk.switchPart(lead, part, false, 'proef')),
    one.desk.setNotice(lead, 'Vandaag is het druk.', 'proef'),
  ])
  const { off, notice } = await one.desk.controls(lead)
  expect(Object.keys(off).sort()).toEqual([...parts].sort())
  expect(notice?.text).toBe('Vandaag is het druk.')
  await Promise.all(parts.map((part) => one.desk.switchPart(lead, part, true, 'proef')))
  expect((await one.desk.controls(lead)).off).toEqual({})
})

describe('the audit of who read', () => {
  const reads = async () =>
    (await one.desk.auditOf(lead, '2026-11-24')).filter(({ what }) => what === 'read').length

  it('holds each way to read what was said before', async () => {
    const token = await one.begin()
    await one.send(token, 'wat is EVC?')
    await one.desk.presence(anna, true)
    const asked = await one.call('POST', '/api/session/handover', token, {
      region: 'achterhoek',
      summary: { text: 'wat is EVC?', approved: true, conversation: true },
    })
    expect(asked.status).toBe(201)
    const session = sessionOf(token)
    await one.desk.claim(anna, session)
    const { last } = await one.desk.catchUp(anna, session, 0)
    for (const after of [0, 1, 2]) {
      const before = await reads()
      expect((await one.desk.catchUp(anna, session, after)).entries.length).toBeGreaterThan(0)
      expect([after, await reads()]).toEqual([after, before + 1])
      await one.desk.view(anna, new Map([[session, after]]))
      expect([after, await reads()]).toEqual([after, before + 2])
    }
    const before = await reads()
    await one.send(token, 'ben je er?')
    await one.desk.view(anna, new Map([[session, last]]))
    expect((await one.desk.catchUp(anna, session, last)).entries).toHaveLength(1)
    expect(await reads()).toBe(before)
    await one.desk.close(anna, session, { outcome: 'helped' })
  })
})
