import { request as httpRequest } from 'node:http'
import { DynamoDBClient, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { realEngine } from '../builders/real-engine.ts'
import { hours, testDay } from '../clock.ts'
import { aCloud, type Cloud } from './cloud.ts'

/** The bundles as they are deployed, on AWS's own runtime client and engine, with the template's rights. */
let cloud: Cloud
beforeAll(async () => {
  cloud = await aCloud(realEngine)
})
afterAll(() => cloud.close())

let ids = 0
const ask = (path: string, { token = '', method = 'POST', body, headers }: Asking = {}): Promise<Response> =>
  fetch((path.startsWith('/desk') ? cloud.desk : cloud.visitor) + path, {
    method,
    headers: {
      ...(token !== '' && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
interface Asking {
  readonly token?: string
  readonly method?: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

const begun = async (): Promise<{ token: string; session: string }> => {
  const { token, message } = await (await ask('/api/sessions', { body: {} })).json()
  if (!token) throw new Error(message)
  return { token, session: token.split('.')[0] }
}
const say = (token: string, text: string, headers = {}) =>
  ask('/api/session/turns', { token, headers, body: { id: `message-${++ids}`, after: 1, text } })

/** All that stands in a table, as text. */
const stored = async (table: string): Promise<string> =>
  JSON.stringify((await cloud.database.client.send(new ScanCommand({ TableName: table }))).Items)

it('streams a turn, with what the gateway must know before it', async () => {
  const { token } = await begun()
  const answer = await say(token, 'Wie betaalt mijn omscholing?', { accept: 'text/event-stream' })
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('text/event-stream')
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  const events = [...(await answer.text()).matchAll(/^event: (\w+)$/gm)].map(([, name]) => name)
  expect(events.slice(0, 3)).toEqual(['turn', 'block', 'turn'])
  expect(events.at(-1)).toBe('end')
})

it('gives a code, opens the conversation with it, and wipes it', async () => {
  const { token } = await begun()
  await say(token, 'Ik werk in de zorg en wil iets met zeilmakerij')
  const { code } = await (await ask('/api/session/code', { token, body: {} })).json()
  const again = await (await ask('/api/sessions/resume', { body: { code } })).json()
  expect(again.turns.length).toBeGreaterThan(1)
  expect((await ask('/api/session', { token: again.token, method: 'DELETE' })).status).toBe(204)
  expect((await ask('/api/session/turns?after=0', { token, method: 'GET' })).status).toBe(404)
  expect(await stored(cloud.tables.sessions)).not.toContain('zeilmakerij')
})

it('lets an advisor talk with a visitor, call back, and wipe the number', async () => {
  const anna = cloud.token
  expect((await ask('/desk/api/presence', { token: anna, body: { available: true } })).status).toBe(204)
  const { token, session } = await begun()
  const wish = {
    region: 'achterhoek',
    topic: 'scholing',
    summary: { text: 'Wil de techniek in.', approved: true, conversation: true },
  }
  expect((await ask('/api/session/handover', { token, body: wish })).status).toBe(201)
  const phone = { way: 'phone', value: '06 12345678' }
  expect((await ask('/api/session/handover/contact', { token, body: phone })).status).toBe(204)

  const view = await (await ask('/desk/api/view', { token: anna, body: { cursors: {} } })).json()
  expect(JSON.stringify(view)).toContain(session)
  const at = (action: string) => `/desk/api/conversations/${session}/${action}`
  expect((await ask(at('claim'), { token: anna })).status).toBe(200)
  expect((await ask(at('replies'), { token: anna, body: { id: 'reply-001', text: 'Dag!' } })).status).toBe(
    200,
  )
  expect(await (await ask(at('contact'), { token: anna })).json()).toEqual({ contact: phone })
  expect(await stored(cloud.tables.sessions)).toContain('"contact":{"S"')
  expect((await ask(at('contact'), { token: anna, method: 'DELETE' })).status).toBe(204)
  expect(await stored(cloud.tables.sessions)).not.toContain('"contact":{"S"')
  expect(await (await ask('/api/session/turns?after=0', { token, method: 'GET' })).text()).toContain('Dag!')
})

it('lets nobody in at the desk without a token of its issuer, and serves its page and letter', async () => {
  expect((await ask('/desk/api/me', { method: 'GET' })).status).toBe(401)
  expect((await ask('/desk/api/me', { method: 'GET', token: `${cloud.token}x` })).status).toBe(401)
  expect((await ask('/desk/api/me', { method: 'PATCH', token: cloud.token })).status).toBe(404)
  expect(await (await ask('/desk', { method: 'GET' })).text()).toContain('href="/desk/app.css"')
  const css = await (await ask('/desk/app.css', { method: 'GET' })).text()
  const [letter = ''] = /\/desk\/[^"')]*letter\.woff2/.exec(css) ?? []
  const bytes = Buffer.from(await (await ask(letter, { method: 'GET' })).arrayBuffer())
  expect(bytes.subarray(0, 4).toString()).toBe('wOF2')
})

it('sweeps what has ended out of every table, with its contact', async () => {
  const { store, tables, functions } = cloud
  const at = testDay.getTime()
  const begin = (expires: number) => ({
    kind: 'begin' as const,
    number: 1,
    at: at - hours(26),
    expires,
    opens: ['hash-of-nobody'],
    blocks: [],
  })
  for (let n = 0; n < 5; n++) await store.append(`ended-${n}`, begin(at - hours(1)))
  await store.append('lasts', begin(at - hours(1)))
  await store.append('lasts', { kind: 'leave', number: 2, at, expires: at + hours(1), opens: [] })
  await store.keepContact('ended-3', 'sealed', at - hours(1))
  // What other tests wiped is found as well.
  const { removed, prolonged } = (await functions.sweep.result({})) as { removed: number; prolonged: number }
  expect(removed).toBeGreaterThanOrEqual(5)
  expect(prolonged).toBe(1)
  const left = await stored(tables.sessions)
  expect(left).not.toContain('ended-')
  expect(left).toContain('lasts')
  expect(await stored(tables.desk)).not.toContain('ended-')
})

it('gives a status to whatever comes in', async () => {
  const { hostname, port } = new URL(cloud.visitor)
  const raw = (method: string, headers: Record<string, string | string[]>, body = '') =>
    new Promise<number>((told, failed) => {
      httpRequest({ hostname, port, method, path: '/?vraag=a&vraag=b', headers }, (response) => {
        response.resume()
        told(response.statusCode ?? 0)
      })
        .on('error', failed)
        .end(body)
    })
  expect(await raw('GET', { 'content-length': '6' }, 'a body')).toBe(200)
  expect(await raw('TRACE', {})).toBe(400)
  expect(await raw('GET', { host: '[kapot' })).toBe(200)
  expect(await raw('GET', { 'x-vreemd': ['caf\u00e9', 'twee'] })).toBe(200)
  expect(await raw('POST', { 'content-type': 'text/plain' }, '\u0000\ud800')).toBe(404)
  expect(await raw('HEAD', {})).toBe(200)
})

it('answers within three seconds while the store hangs: pages, a number to call, and danger', async () => {
  const { token } = await begun()
  await say(token, 'Wat is WW?')
  cloud.freeze(true)
  const timed = async (answer: () => Promise<Response>) => {
    const started = performance.now()
    const text = await (await answer()).text()
    expect(performance.now() - started).toBeLessThan(3_000)
    return text
  }
  for (const path of ['/', '/onderwerpen', '/gesprek/code', '/loont-werken'])
    expect(await timed(() => ask(path, { method: 'GET' }))).toContain('</html>')
  expect(await timed(() => say(token, 'Wat is bijstand?'))).toMatch(/\b1400\b/)
  expect(await timed(() => say(token, 'ik wil niet meer leven'))).toMatch(/\b113\b/)
  cloud.freeze(false)
  expect((await say(token, 'Wat is bijstand?')).status).toBe(200)
})

it('did nothing that its roles do not allow, while the door does refuse', async () => {
  expect(cloud.denied).toEqual([])
  const { id } = cloud.functions.sweep
  const sweep = new DynamoDBClient({
    endpoint: cloud.functions.sweep.endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: id, secretAccessKey: 'x' },
  })
  const Item = { pk: { S: 'x' }, sk: { S: 'x' } }
  await expect(sweep.send(new PutItemCommand({ TableName: cloud.tables.desk, Item }))).rejects.toMatchObject({
    name: 'AccessDeniedException',
  })
  expect(cloud.denied).toEqual([
    { who: id, action: 'dynamodb:PutItem', resource: expect.stringContaining(cloud.tables.desk) },
  ])
})

it('logs nothing of what anybody said', () => {
  const logs = Object.values(cloud.functions).map((one) => one.log())
  for (const word of ['techniek', '12345678', 'omscholing', 'vraag=', '127.0.0.1', 'Dag!'])
    expect(logs.join('\n')).not.toContain(word)
})
