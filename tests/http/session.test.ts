import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type SessionStore, StoreDown } from '../../functions/sessions/session-store.ts'
import { aHelpline, type Helpline } from '../builders/helpline.ts'
import { days, hours } from '../clock.ts'

let helpline: Helpline
beforeAll(async () => {
  helpline = await aHelpline()
})
afterAll(() => helpline.close())

const everyReadPath = [
  ['GET', '/api/session/turns'],
  ['GET', '/api/session/turns?after=1'],
  ['GET', '/api/session/transcript'],
  ['POST', '/api/session/code'],
] as const

describe('a message', () => {
  it('gets an answer with a source and a date', async () => {
    const token = await helpline.begin()
    const { turns } = await helpline.send(token, 'Hoe lang duurt de WW?', { after: 1 })
    expect(turns.map(({ from }) => from)).toEqual(['visitor', 'guide'])
    const article = turns[1]?.blocks.find((block) => block.kind === 'article')
    expect(article?.sources.length).toBeGreaterThan(0)
    expect(article?.checked).toMatch(/^\d{4}/)
  })

  it('that was a button under an answer gets that very section, whatever it says', async () => {
    const token = await helpline.begin()
    const { turns } = await helpline.send(token, 'Hoe lang duurt de WW?', { after: 1 })
    const article = turns[1]?.blocks.find((block) => block.kind === 'article')
    expect(article?.questions).toHaveLength(2)
    for (const { title } of article?.questions ?? []) expect(title).not.toBe(article?.title)
    const pressed = article?.questions.at(-1)
    const next = await helpline.send(token, pressed?.title ?? '', { after: 2 })
    expect(next.turns.at(-1)?.blocks).toEqual([
      expect.objectContaining({ kind: 'article', id: article?.id, section: pressed?.section }),
    ])
  })

  it('is taken once when it is repeated, and gives the same reply', async () => {
    const token = await helpline.begin()
    const first = await helpline.send(token, 'wat is EVC?', { id: 'repeated-1', after: 1 })
    const again = await helpline.send(token, 'wat is EVC?', { id: 'repeated-1', after: 1 })
    expect(again).toEqual(first)
  })

  it('is taken when its sender has missed entries, and gets those with the answer', async () => {
    const token = await helpline.begin()
    await helpline.send(token, 'hoi', { after: 1 })
    const { turns } = await helpline.send(token, 'wat is EVC?', { after: 1 })
    expect(turns.map(({ number }) => number)).toEqual([2, 2, 3, 3])
  })

  it('is kept without personal data', async () => {
    const token = await helpline.begin()
    const { turns } = await helpline.send(token, 'mijn bsn is 999971815, bel 0612345678', { after: 1 })
    expect(turns[0]?.replaced).toEqual(expect.arrayContaining(['bsn', 'telefoonnummer']))
    const stored = JSON.stringify(await helpline.store.read(token.split('.')[0] ?? ''))
    expect(stored).not.toMatch(/999971815|0612345678/)
  })

  it('comes as a stream, block by block, when asked for', async () => {
    const token = await helpline.begin()
    const response = await helpline.app.request('/api/session/turns', {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, Accept: 'text/event-stream' },
      body: JSON.stringify({ id: 'streamed-1', after: 1, text: 'wat is EVC?' }),
    })
    const events = [...(await response.text()).matchAll(/^event: (\w+)$/gm)].map(([, name]) => name)
    expect(events.slice(0, 2)).toEqual(['turn', 'block'])
    expect(events.at(-1)).toBe('end')
  })

  it('takes every message exactly once, whatever is repeated, dropped or sent from two tabs', async () => {
    const message = fc.record({
      name: fc.integer({ min: 0, max: 5 }),
      after: fc.integer({ min: 0, max: 9 }),
      tab: fc.nat(1),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(message, { minLength: 1, maxLength: 12 }),
        fc.boolean(),
        async (sent, together) => {
          const token = await helpline.begin()
          const send = ({ name, after }: { name: number; after: number }) =>
            helpline.send(token, `vraag ${name}`, { id: `property-${name}`, after })
          if (together) await Promise.all(sent.map(send))
          else for (const one of sent) await send(one)
          const { turns } = await (await helpline.call('GET', '/api/session/turns', token)).json()
          const visitor = turns.filter(({ from }: { from: string }) => from === 'visitor')
          const texts = visitor.map((turn: { blocks: { text: string }[] }) => turn.blocks[0]?.text)
          expect([...texts].sort()).toEqual([...new Set(sent.map(({ name }) => `vraag ${name}`))].sort())
          const numbers = visitor.map(({ number }: { number: number }) => number)
          expect(numbers).toEqual(numbers.map((_: number, i: number) => i + 2))
        },
      ),
      { numRuns: 40 },
    )
  }, 120_000)

  it('is there once when the process died between the write and the reply', async () => {
    let dies = true
    const wrap = (store: SessionStore): SessionStore =>
      Object.assign(Object.create(store), {
        read: store.read.bind(store),
        append: async (session: string, entry: Parameters<SessionStore['append']>[1]) => {
          await store.append(session, entry)
          if (entry.kind === 'turn' && dies) throw new StoreDown('killed')
        },
      })
    const fragile = await aHelpline({ wrap })
    const token = await fragile.begin()
    const body = { id: 'killed-1', after: 1, text: 'wat is EVC?' }
    expect((await fragile.call('POST', '/api/session/turns', token, body)).status).toBe(503)
    dies = false
    const { turns } = await (await fragile.call('POST', '/api/session/turns', token, body)).json()
    expect(turns.map(({ number }: { number: number }) => number)).toEqual([2, 2])
    expect(fragile.mistakes).toEqual([
      { name: 'StoreDown', place: expect.not.stringContaining('EVC'), status: 503 },
    ])
    await fragile.close()
  })
})

describe('bad input', () => {
  const cases: [string, number, unknown][] = [
    ['an empty message', 400, { id: 'bad-input-1', after: 0, text: '   ' }],
    ['ten thousand characters', 413, { id: 'bad-input-2', after: 0, text: 'x'.repeat(10_000) }],
    ['an unknown field', 400, { id: 'bad-input-3', after: 0, text: 'x', admin: true }],
    ['a bad id', 400, { id: '../x', after: 0, text: 'x' }],
    ['a bad number', 400, { id: 'bad-input-4', after: -1, text: 'x' }],
    ['wrong JSON', 400, '{"id":'],
    ['a list', 400, '[]'],
  ]
  it.each(cases)('answers %s with %i and a Dutch sentence', async (_, status, body) => {
    const token = await helpline.begin()
    const response = await helpline.call('POST', '/api/session/turns', token, body)
    expect(response.status).toBe(status)
    expect(response.headers.get('Content-Type')).toContain('application/problem+json')
    expect((await response.json()).title).toMatch(/bericht|aanvraag/)
  })

  it('answers broken UTF-8 with a Dutch sentence', async () => {
    const token = await helpline.begin()
    const response = await helpline.app.request('/api/session/turns', {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}` },
      body: new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]),
    })
    expect(response.status).toBe(400)
  })

  it.each([
    '😀😀😀',
    'مرحبا كيف حالك',
    '<script>alert(1)</script>',
    "'; DROP TABLE users;--",
    '\ud800 losse helft',
  ])('takes %j as a message and answers', async (text) => {
    const token = await helpline.begin()
    const { turns } = await helpline.send(token, text, { after: 1 })
    expect(turns.at(-1)?.blocks.length).toBeGreaterThan(0)
  })

  it('answers too many messages with a wait and a phone number, and loses none', async () => {
    const token = await helpline.begin()
    for (let i = 0; i < 20; i++) await helpline.send(token, `vraag ${i}`)
    const response = await helpline.call('POST', '/api/session/turns', token, {
      id: 'too-fast-1',
      after: 0,
      text: 'x',
    })
    expect(response.status).toBe(429)
    expect(Number(response.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect((await response.json()).title).toContain('1400')
    helpline.clock.pass(61_000)
    expect(
      (await helpline.call('POST', '/api/session/turns', token, { id: 'too-fast-1', after: 0, text: 'x' }))
        .status,
    ).toBe(200)
  })

  it('caps new conversations by network, and lets another network in', async () => {
    const capped = await aHelpline({ limits: { sessions: 2, codes: 2 } })
    for (const status of [201, 201, 429])
      expect((await capped.call('POST', '/api/sessions', undefined, {})).status).toBe(status)
    const other = await capped.app.request('/api/sessions', {
      method: 'POST',
      headers: { 'x-test-address': '192.0.2.9' },
    })
    expect(other.status).toBe(201)
    await capped.close()
  })
})

describe('who may read', () => {
  it.each(everyReadPath)('shows nothing on %s %s without the right token', async (method, path) => {
    const token = await helpline.begin()
    const [session] = token.split('.')
    const [, otherSecret] = (await helpline.begin()).split('.')
    for (const wrong of [undefined, 'x', `${session}.${otherSecret}`, `${token.slice(0, -2)}xx`])
      expect((await helpline.call(method, path, wrong)).status).toBe(404)
  })

  it.each(everyReadPath)('shows nothing on %s %s after a wipe, at once', async (method, path) => {
    const token = await helpline.begin()
    await helpline.send(token, 'wat is EVC?')
    expect((await helpline.call('DELETE', '/api/session', token)).status).toBe(204)
    expect((await helpline.call(method, path, token)).status).toBe(404)
    expect((await helpline.call('DELETE', '/api/session', token)).status).toBe(204)
    expect(JSON.stringify(await helpline.store.read(token.split('.')[0] ?? ''))).not.toContain('EVC')
  })

  it('shows a conversation for a day after its last entry, to the second', async () => {
    const token = await helpline.begin()
    helpline.clock.pass(hours(23))
    await helpline.send(token, 'hoi')
    helpline.clock.pass(hours(24) - 1)
    expect((await helpline.call('GET', '/api/session/turns', token)).status).toBe(200)
    helpline.clock.pass(1)
    expect((await helpline.call('GET', '/api/session/turns', token)).status).toBe(404)
  })
})

describe('a code', () => {
  it('opens the conversation elsewhere for ninety days, until it is wiped', async () => {
    const token = await helpline.begin()
    await helpline.send(token, 'wat is EVC?')
    const { code } = await (await helpline.call('POST', '/api/session/code', token)).json()
    helpline.clock.pass(days(89))
    const resumed = await helpline.call('POST', '/api/sessions/resume', undefined, {
      code: code.toUpperCase().replaceAll('-', ' '),
    })
    expect(resumed.status).toBe(201)
    const there = await resumed.json()
    expect(JSON.stringify(there.turns)).toContain('EVC')
    await helpline.call('DELETE', '/api/session', there.token)
    expect((await helpline.call('POST', '/api/sessions/resume', undefined, { code })).status).toBe(404)
    expect((await helpline.call('GET', '/api/session/turns', token)).status).toBe(404)
  })

  it('stops working when a newer one was asked', async () => {
    const token = await helpline.begin()
    const older = await (await helpline.call('POST', '/api/session/code', token)).json()
    await helpline.call('POST', '/api/session/code', token)
    expect(
      (await helpline.call('POST', '/api/sessions/resume', undefined, { code: older.code })).status,
    ).toBe(404)
  })

  it('keeps the conversation when somebody leaves in a hurry, but not this device', async () => {
    const token = await helpline.begin()
    const { code } = await (await helpline.call('POST', '/api/session/code', token)).json()
    await helpline.call('POST', '/api/session/leave', token)
    expect((await helpline.call('GET', '/api/session/turns', token)).status).toBe(404)
    expect((await helpline.call('POST', '/api/sessions/resume', undefined, { code })).status).toBe(201)
  })

  it('is wiped with the conversation when somebody without one leaves in a hurry', async () => {
    const token = await helpline.begin()
    await helpline.send(token, 'wat is EVC?')
    await helpline.call('POST', '/api/session/leave', token)
    expect((await helpline.store.read(token.split('.')[0] ?? '')).map(({ kind }) => kind)).toEqual(['wipe'])
  })
})
