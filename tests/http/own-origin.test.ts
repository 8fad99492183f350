import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aHelpline, type Helpline } from '../builders/helpline.ts'

let helpline: Helpline
let token: string
beforeAll(async () => {
  helpline = await aHelpline()
  token = await helpline.begin()
})
afterAll(() => helpline.close())

/** Nothing is kept of what is asked there, and every site may ask. */
const stateless = [
  '/api/rules/:rule',
  '/api/work-pays',
  '/api/funding',
  '/api/transition-plan',
  '/api/search',
]

const foreign: readonly Record<string, string>[] = [
  { Origin: 'https://elders.example' },
  { Origin: 'null' },
  { Origin: 'http://localhost:1' },
  { 'Sec-Fetch-Site': 'cross-site' },
  { 'Sec-Fetch-Site': 'same-site', Origin: 'http://localhost' },
  { 'Sec-Fetch-Site': 'cross-site', Origin: 'http://localhost' },
  { Referer: 'https://elders.example/pagina' },
]
const ours: readonly Record<string, string>[] = [
  {},
  { Origin: 'http://localhost' },
  { 'Sec-Fetch-Site': 'same-origin', Origin: 'null' },
  { 'Sec-Fetch-Site': 'none' },
  { Referer: 'http://localhost/gesprek' },
]

const changing = () =>
  helpline.app.routes
    .filter(({ method }) => ['POST', 'PUT', 'DELETE', 'PATCH'].includes(method))
    .map(({ method, path }) => ({ method, path }))

const send = (method: string, path: string, headers: Record<string, string>) =>
  helpline.app.request(path.replace(/:\w+/g, 'x'), {
    method,
    headers: { ...headers, 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ token, question: 'wat is EVC?' }),
  })

describe('a request that changes something', () => {
  it.each(foreign)('is refused from another site, on every route: %o', async (headers) => {
    const routes = changing().filter(({ path }) => !stateless.includes(path))
    expect(routes.length).toBeGreaterThan(20)
    for (const { method, path } of routes) {
      const answer = await send(method, path, headers)
      expect([`${method} ${path}`, answer.status]).toEqual([`${method} ${path}`, 403])
    }
    const entries = await helpline.store.read(token.split('.')[0] ?? '')
    expect(entries).toHaveLength(1)
  })

  it.each(ours)('is taken from our own pages, and from programs: %o', async (headers) => {
    for (const { method, path } of changing())
      expect((await send(method, path, headers)).status).not.toBe(403)
    const own = await helpline.begin()
    const answer = await helpline.app.request('/gesprek', {
      method: 'POST',
      headers,
      body: new URLSearchParams({ token: own, question: 'wat is EVC?' }),
    })
    expect(answer.status).toBe(200)
    expect(await helpline.store.read(own.split('.')[0] ?? '')).toHaveLength(2)
  })

  it('is told in a sentence what happened', async () => {
    const page = await send('POST', '/gesprek', { Origin: 'https://elders.example' })
    expect(await page.text()).toContain('vanaf een andere website')
    const api = await send('POST', '/api/sessions', { Origin: 'https://elders.example' })
    expect((await api.json()).title).toContain('vanaf een andere website')
  })
})

it('lets every site use what keeps nothing', async () => {
  for (const path of stateless) {
    const answer = await helpline.app.request(path.replace(':rule', 'zorgtoeslag'), {
      method: 'POST',
      headers: { Origin: 'https://elders.example', 'Sec-Fetch-Site': 'cross-site' },
      body: JSON.stringify(path === '/api/search' ? { text: 'wat is EVC?' } : {}),
    })
    expect([path, answer.status === 403]).toEqual([path, false])
  }
})
