import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { SessionChanged } from '../../functions/sessions/session-store.ts'
import { type FailingStore, failingStore } from '../builders/failing-store.ts'
import { aHelpline, type Helpline } from '../builders/helpline.ts'

let one: Helpline
let faults: FailingStore
let thoughts = 0
let lost = 0
beforeAll(async () => {
  one = await aHelpline({
    wrapGuide: (guide) => (request) => {
      thoughts += 1
      return guide(request)
    },
    wrap: (store) => {
      faults = failingStore({
        read: (...of) => store.read(...of),
        last: (...of) => store.last(...of),
        removeBefore: (...of) => store.removeBefore(...of),
        unqueue: (...of) => store.unqueue(...of),
        prolong: (...of) => store.prolong(...of),
        keepCode: (...of) => store.keepCode(...of),
        findCode: (...of) => store.findCode(...of),
        removeCode: (...of) => store.removeCode(...of),
        keepContact: (...of) => store.keepContact(...of),
        findContact: (...of) => store.findContact(...of),
        removeContact: (...of) => store.removeContact(...of),
        count: (...of) => store.count(...of),
        endedBefore: (...of) => store.endedBefore(...of),
        proposed: (...of) => store.proposed(...of),
        append: async (...of) => {
          if (lost > 0) {
            lost -= 1
            throw new SessionChanged()
          }
          await store.append(...of)
        },
      })
      return faults.store
    },
  })
})
afterAll(() => one.close())
beforeEach(() => {
  faults.mend()
  thoughts = 0
  lost = 0
})

const form = (path: string, fields: Record<string, string>) =>
  one.app.request(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields),
  })
const inDanger = ['ik wil niet meer leven', 'mijn man slaat mij', 'ik ga mezelf iets aandoen vanavond']

describe('danger while the store is down', () => {
  it.each(inDanger)('is answered over the API: %s', async (text) => {
    const token = await one.begin()
    faults.break('before', 100, 'read', 'append')
    const answer = await one.call('POST', '/api/session/turns', token, { id: 'message-down', after: 0, text })
    expect(answer.status).toBe(503)
    const { title, blocks } = await answer.json()
    expect(title).toMatch(/112|113|0800-2000/)
    expect(blocks[0]).toMatchObject({ kind: 'urgent' })
    expect(blocks[0].desks.some(({ phone }: { phone?: string }) => phone !== undefined)).toBe(true)
    expect(title).toContain(blocks[0].desks[0].phone)
  })

  it.each(inDanger)('is answered on the page, before anything else: %s', async (question) => {
    const token = await one.begin()
    faults.break('before', 100, 'read', 'append')
    for (const fields of [{ question }, { question, token }]) {
      const answer = await form('/gesprek', fields)
      expect(answer.status).toBe(503)
      const html = await answer.text()
      expect(html).toMatch(/<a[^>]+href="tel:/)
      expect(html.indexOf('href="tel:')).toBeLessThan(html.indexOf('<textarea'))
      expect(html).toContain(question)
    }
  })

  it('typed as the answer to a question is answered too', async () => {
    const token = await one.begin()
    faults.break('before', 100, 'read')
    const answer = { question: 'leeftijd', value: 'ik wil dood' }
    const sent = await one.call('POST', '/api/session/turns', token, { id: 'message-down', answer })
    expect((await sent.json()).blocks?.[0]).toMatchObject({ kind: 'urgent' })
  })

  it('leaves an ordinary message the ordinary answer, with the numbers for who needs them', async () => {
    const token = await one.begin()
    faults.break('before', 100, 'read', 'append')
    const sent = await one.call('POST', '/api/session/turns', token, {
      id: 'message-down',
      text: 'wat is EVC?',
    })
    expect(sent.status).toBe(503)
    const { title, blocks } = await sent.json()
    expect(blocks).toBeUndefined()
    expect(title).toMatch(/112.*113/)
  })
})

describe('a write that loses to others', () => {
  const counted = async () =>
    Object.values(await one.deskStore.counts('2026-11-24')).reduce((a, b) => a + b, 0)
  const unknown = 'hoe plant ik tomaten op mijn balkon?'

  it('is tried again without thinking again, and is counted once', async () => {
    const token = await one.begin()
    const before = await counted()
    lost = 3
    const sent = await one.call('POST', '/api/session/turns', token, { id: 'message-lost', text: unknown })
    expect(sent.status).toBe(200)
    expect(thoughts).toBe(1)
    expect(await counted()).toBe(before + 1)
  })

  it('is counted only when it was kept', async () => {
    const token = await one.begin()
    const before = await counted()
    lost = 8
    const sent = await one.call('POST', '/api/session/turns', token, {
      id: 'message-given-up',
      text: unknown,
    })
    expect(sent.status).toBe(409)
    expect([thoughts, await counted()]).toEqual([1, before])
    lost = 0
  })

  it('thinks again about a message that came between, once', async () => {
    const token = await one.begin()
    const texts = ['ik ben 35 jaar', 'ik zit in de bijstand', 'ik heb twee kinderen', 'wat is EVC?']
    await Promise.all(texts.map((text) => one.send(token, text)))
    const turns = (await one.store.read(token.split('.')[0] ?? '')).filter(({ kind }) => kind === 'turn')
    expect(turns).toHaveLength(texts.length)
    // At worst each message is passed once by each of the others.
    expect(thoughts).toBeLessThanOrEqual((texts.length * (texts.length + 1)) / 2)
  })
})
