import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ADeskApp, aDeskApp } from '../builders/desk-app.ts'
import { hours } from '../clock.ts'

/** Words that only the visitor and their advisor may read. */
const SECRET = 'zebrapad'

/** A body that each route takes, so that only the token stands in the way. */
const bodies: Record<string, unknown> = {
  '/desk/api/presence': { available: true },
  '/desk/api/view': { cursors: {} },
  '/desk/api/conversations/:session/replies': { id: 'foreign-01', text: 'Hoi' },
  '/desk/api/conversations/:session/answer': { id: 'foreign-01', text: 'Hoi' },
  '/desk/api/conversations/:session/notes': { text: 'Notitie' },
  '/desk/api/conversations/:session/transfer': { team: 'landelijk' },
  '/desk/api/conversations/:session/close': { outcome: 'helped' },
  '/desk/api/search': { text: 'opleiding' },
  '/desk/api/flags': { about: { kind: 'article', id: 'x' }, why: 'fout' },
  '/desk/api/notice': { text: 'Bericht', why: 'proef' },
  '/desk/api/parts/:part': { on: false, why: 'proef' },
  '/api/session/turns': { id: 'foreign-01', text: 'Hoi' },
  '/api/session/feedback': { about: 2, helped: true },
  '/api/session/handover': {},
  '/api/session/handover/rating': { rating: 'yes' },
  '/api/session/handover/contact': { way: 'phone', value: '06 12345678' },
}
const query: Record<string, string> = {
  '/desk/api/figures': '?from=2026-11-24&to=2026-11-24',
  '/desk/api/figures.csv': '?from=2026-11-24&to=2026-11-24',
  '/desk/api/audit': '?day=2026-11-24',
}
const onlyLeads = /\/(figures|figures\.csv|audit|notice|parts\/:part|flags\/:id\/settle)$/

let one: ADeskApp
let held: { token: string; session: string }
beforeAll(async () => {
  one = await aDeskApp()
  held = await one.waiting(`Mijn woord is ${SECRET}`)
  await one.callDesk('POST', `/desk/api/conversations/${held.session}/claim`, await one.tokenFor())
})
afterAll(() => one.close())

const routesOf = (app: ADeskApp['app'], within: string) =>
  app.routes
    .filter(({ method, path }) => method !== 'ALL' && path.startsWith(within))
    .map(({ method, path }) => [method, path] as const)

function call(app: ADeskApp['app'], method: string, path: string, token: string | undefined) {
  const address = path.replace(':session', held.session).replace(':id', 'x').replace(':part', 'sum')
  const body = method === 'POST' || method === 'PUT' ? (bodies[path] ?? {}) : undefined
  return app.request(`${address}${query[path] ?? ''}`, {
    method,
    headers: {
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
}

const entries = async () => (await one.store.read(held.session)).map(({ kind }) => kind)

describe('the desk', () => {
  it('shows the conversation to the advisor who has it', async () => {
    const answer = await call(one.deskApp, 'GET', '/desk/api/conversations/:session', await one.tokenFor())
    expect(await answer.text()).toContain(SECRET)
  })

  const untrusted: Record<string, () => Promise<string | undefined>> = {
    'no token': async () => undefined,
    "a visitor's token": async () => held.token,
    'an expired token': () => one.tokenFor({ lasts: -1 }),
    'a token of another issuer': () => one.tokenFor({ issuer: 'https://elsewhere.test' }),
    'a token for another app': () => one.tokenFor({ audience: 'other' }),
    'an access token': () => one.tokenFor({ use: 'access' }),
    'a token signed by somebody else': () => one.tokenFor({ forged: true }),
    'a tampered token': async () => tampered(await one.tokenFor()),
    'an unsigned token': async () => unsigned(await one.tokenFor()),
  }

  it.each(Object.keys(untrusted))('lets nobody in with %s', async (name) => {
    const before = await entries()
    const token = await untrusted[name]?.()
    const routes = routesOf(one.deskApp, '/desk/api')
    expect(routes.length).toBeGreaterThan(20)
    for (const [method, path] of routes) {
      const answer = await call(one.deskApp, method, path, token)
      expect([method, path, answer.status]).toEqual([method, path, 401])
      expect(await answer.text()).not.toContain(SECRET)
    }
    expect(await entries()).toEqual(before)
  })

  it('lets nobody in without a role or a team', async () => {
    for (const groups of [[], ['advisor'], ['team:werkcentrum-achterhoek'], ['advisor', 'team:elders']]) {
      const token = await one.tokenFor({ groups })
      for (const [method, path] of routesOf(one.deskApp, '/desk/api'))
        expect((await call(one.deskApp, method, path, token)).status).toBe(403)
    }
  })

  const strangers = {
    'an advisor of another team': { id: 'bas', groups: ['advisor', 'team:werkcentrum-midden-brabant'] },
    'a lead of another team': { id: 'lea', groups: ['lead', 'team:werkcentrum-midden-brabant'] },
    'a colleague of the team': { id: 'cor', groups: ['advisor', 'team:werkcentrum-achterhoek'] },
  }
  it.each(Object.entries(strangers))('shows no word and gives no hold to %s', async (_, who) => {
    const before = await entries()
    const token = await one.tokenFor(who)
    for (const [method, path] of routesOf(one.deskApp, '/desk/api')) {
      const answer = await call(one.deskApp, method, path, token)
      expect(await answer.text()).not.toContain(SECRET)
      const acts = path.includes(':session') && method === 'POST'
      if (acts || (who.groups[0] === 'advisor' && onlyLeads.test(path)))
        expect([path, answer.status >= 400 && answer.status < 500]).toEqual([path, true])
    }
    expect(await entries()).toEqual(before)
  })

  it('lets a lead of the team put a conversation back, and read none of it', async () => {
    const token = await one.tokenFor({ id: 'lea', groups: ['lead', 'team:werkcentrum-achterhoek'] })
    for (const [method, path] of routesOf(one.deskApp, '/desk/api'))
      if (!/release|claim/.test(path))
        expect(await (await call(one.deskApp, method, path, token)).text()).not.toContain(SECRET)
    expect((await entries()).at(-1)).toBe('claim')
  })
})

describe("the visitor's side", () => {
  it('gives nothing of a conversation to any other token', async () => {
    const other = await one.begin()
    const [session = '', secret = ''] = held.token.split('.')
    const tokens = {
      none: undefined,
      'another session': other,
      "another session's secret": `${session}.${other.split('.')[1]}`,
      tampered: `${session}.${secret.slice(0, -2)}AA`,
      "an advisor's": await one.tokenFor(),
    }
    const before = await entries()
    const routes = routesOf(one.app, '/api/session').filter(([, path]) => !path.startsWith('/api/sessions'))
    expect(routes.length).toBeGreaterThan(9)
    for (const [name, token] of Object.entries(tokens))
      for (const [method, path] of routes) {
        const answer = await call(one.app, method, path, token)
        expect(await answer.text()).not.toContain(SECRET)
        const isOwn = name === 'another session' || path === '/api/session' || path.endsWith('/leave')
        if (!isOwn) expect([name, method, path, answer.status]).toEqual([name, method, path, 404])
      }
    expect(await entries()).toEqual(before)
  })

  it('gives nothing of what was wiped, whatever is asked', async () => {
    const token = await one.begin()
    await one.send(token, `Mijn woord is ${SECRET}`)
    await one.call('DELETE', '/api/session', token)
    for (const [method, path] of routesOf(one.app, '/api/session/')) {
      const answer = await call(one.app, method, path, token)
      expect(await answer.text()).not.toContain(SECRET)
      if (!path.endsWith('/leave')) expect([method, path, answer.status]).toEqual([method, path, 404])
    }
  })

  it('gives nothing after the time of the conversation', async () => {
    one.clock.pass(hours(25))
    for (const [method, path] of routesOf(one.app, '/api/session/'))
      expect(await (await call(one.app, method, path, held.token)).text()).not.toContain(SECRET)
    const anna = await one.tokenFor()
    for (const [method, path] of routesOf(one.deskApp, '/desk/api'))
      expect(await (await call(one.deskApp, method, path, anna)).text()).not.toContain(SECRET)
  })
})

function tampered(token: string): string {
  const [head = '', body = '', signature = ''] = token.split('.')
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString())
  const changed = { ...claims, sub: 'carla', 'cognito:groups': ['lead', 'team:werkcentrum-achterhoek'] }
  return [head, Buffer.from(JSON.stringify(changed)).toString('base64url'), signature].join('.')
}

function unsigned(token: string): string {
  const [, body = ''] = token.split('.')
  return `${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.`
}
