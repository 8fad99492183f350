import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openContact, sealContact } from '../../functions/escalation/contact.ts'
import { sweep } from '../../functions/sessions/sweep.ts'
import { anAdvisor } from '../builders/desk.ts'
import { aHelpline, type Helpline } from '../builders/helpline.ts'
import { days, hours } from '../clock.ts'

let one: Helpline
beforeEach(async () => {
  one = await aHelpline()
})
afterEach(() => one.close())

const anna = anAdvisor('anna')
const bas = anAdvisor('bas')
const phone = { way: 'phone', value: '06 12345678' } as const
const path = '/api/session/handover/contact'
const sessionOf = (token: string) => token.split('.')[0] ?? ''
const give = async (token: string, body: object = phone) => (await one.call('POST', path, token, body)).status
const read = (token: string, who = anna) => one.desk.contact(who, sessionOf(token))

async function talking(): Promise<string> {
  const token = await one.begin()
  await one.desk.presence(anna, true)
  await one.call('POST', '/api/session/handover', token, { region: 'achterhoek', topic: 'scholing' })
  await one.desk.claim(anna, sessionOf(token))
  return token
}
const close = (token: string) => one.desk.close(anna, sessionOf(token), { outcome: 'appointment' })

describe('a contact for a call back', () => {
  it('is read by the advisor who helps, also after the talk, and by nobody else', async () => {
    const token = await talking()
    expect(await read(token)).toBeUndefined()
    expect(await give(token)).toBe(204)
    expect(await read(token)).toEqual(phone)
    await expect(read(token, bas)).rejects.toMatchObject({ why: 'taken' })
    await expect(read(token, anAdvisor('lead', { role: 'lead' }))).rejects.toMatchObject({ why: 'taken' })
    await expect(read(token, anAdvisor('anna', { teams: ['landelijk'] }))).rejects.toMatchObject({
      why: 'taken',
    })
    await close(token)
    expect(await read(token)).toEqual(phone)
    const audit = await one.desk.auditOf(anAdvisor('lead', { role: 'lead' }), '2026-11-24')
    expect(audit.filter(({ what }) => what === 'read-contact')).toHaveLength(2)
  })

  it('stands nowhere in words: not in the conversation, the transcript, the desk or the store', async () => {
    const token = await talking()
    await give(token, { way: 'email', value: 'iemand@voorbeeld.nl' })
    const turns = await (await one.call('GET', '/api/session/turns', token)).text()
    const transcript = await (await one.call('GET', '/api/session/transcript', token)).text()
    const desk = JSON.stringify(await one.desk.view(anna))
    const stored = JSON.stringify(await one.store.read(sessionOf(token)))
    const sealed = await one.store.findContact(sessionOf(token), one.clock.now().getTime())
    expect(`${turns}${transcript}${desk}${stored}${sealed}`).not.toContain('voorbeeld')
    expect(turns).toContain('zeven dagen')
    await close(token)
  })

  it('is taken only while somebody may call, and only when it is one', async () => {
    const alone = await one.begin()
    expect(await give(alone)).toBe(409)
    expect(await one.store.findContact(sessionOf(alone), 0)).toBeUndefined()
    const token = await talking()
    for (const value of ['bel me', '123', 'x@y', '06 1234567890123456'])
      for (const way of ['phone', 'email']) expect(await give(token, { way, value })).toBe(400)
    await close(token)
  })

  it.each(['use', 'taking it back', 'no person any more', 'wiping', 'seven days'])(
    'is gone after %s',
    async (how) => {
      const token = await talking()
      await one.call('POST', '/api/session/code', token)
      await give(token)
      const ways: Record<string, () => Promise<unknown>> = {
        use: () => one.desk.contactUsed(anna, sessionOf(token)),
        'taking it back': () => one.call('DELETE', path, token),
        'no person any more': () => one.call('DELETE', '/api/session/handover', token),
        wiping: () => one.call('DELETE', '/api/session', token),
        'seven days': async () => one.clock.pass(days(7)),
      }
      await ways[how]?.()
      expect(await one.store.findContact(sessionOf(token), one.clock.now().getTime())).toBeUndefined()
      expect(await read(token).catch(() => undefined)).toBeUndefined()
      one.clock.pass(hours(1))
      await sweep(one.store, one.clock.now)
      expect(await one.store.findContact(sessionOf(token), 0)).toBeUndefined()
      await close(token).catch(() => {})
    },
  )
})

it('opens only with its key, in its conversation, unchanged', () => {
  const sealed = sealContact('key', 'session-a', phone)
  expect(openContact('key', 'session-a', sealed)).toEqual(phone)
  expect(() => openContact('other', 'session-a', sealed)).toThrow()
  expect(() => openContact('key', 'session-b', sealed)).toThrow()
  const changed = Buffer.from(sealed, 'base64url')
  changed[40] = (changed[40] ?? 0) ^ 1
  expect(() => openContact('key', 'session-a', changed.toString('base64url'))).toThrow()
})
