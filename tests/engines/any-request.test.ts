import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ADeskApp, aDeskApp } from '../builders/desk-app.ts'

/** Every documented route, with inputs that nearly fit and inputs that don't: none may be a fault of ours. */
const REQUESTS = 10_000

interface Route {
  readonly method: string
  readonly path: string
  /** Names of the fields that its body has. */
  readonly fields: readonly string[]
}

let desk: ADeskApp
let routes: readonly Route[]
let tokens: readonly string[]
let sessions: readonly string[]

beforeAll(async () => {
  desk = await aDeskApp()
  const documents = [
    await desk.app.request('/openapi.json'),
    await desk.deskApp.request('/desk/openapi.json'),
  ]
  routes = (await Promise.all(documents.map((one) => one.json()))).flatMap(({ paths }) => routesIn(paths))
  const { token, session } = await desk.waiting()
  const own = await desk.begin()
  tokens = [
    token,
    own,
    await desk.tokenFor(),
    await desk.tokenFor({ id: 'carla', groups: ['lead', 'team:werkcentrum-achterhoek'] }),
    'x.y',
  ]
  sessions = [session, own.split('.')[0] ?? '']
})
afterAll(() => desk.close())

function routesIn(paths: Record<string, Record<string, unknown>>): Route[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([method]) => /^(?:get|post|put|delete)$/.test(method))
      .map(([method, described]) => ({
        method: method.toUpperCase(),
        path,
        fields: [
          ...JSON.stringify(described).matchAll(/"(\w+)":\{"(?:type|anyOf|enum|default|\$ref)"/g),
        ].flatMap(([, name]) => name ?? []),
      })),
  )
}

const names = [
  'constructor',
  '__proto__',
  'leeftijd',
  'uitkering',
  'loon',
  'partner',
  'kinderen',
  'next.loon',
  'funding.age',
  'plan.sector',
  'date',
]
const words = [
  '',
  'ik zit in de bijstand en wil naar de zorg',
  'ja',
  'ww',
  '2026-11-24',
  '2026-02-30',
  'message-0001',
  '\u0000',
  '\ud800',
  '😀',
  'zorg',
  'x'.repeat(5_000),
]
const name = fc.oneof(fc.constantFrom(...names), fc.string({ maxLength: 70 }))
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(...words),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(name, tie('any'), { maxKeys: 5 }),
  ),
})).any
const body = (fields: readonly string[]) =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record(Object.fromEntries(fields.map((field) => [field, value])), { requiredKeys: [] }),
    },
    { weight: 1, arbitrary: value },
    { weight: 1, arbitrary: fc.dictionary(name, value, { maxKeys: 6 }) },
  )

it('answers any request, and never with a fault of its own', async () => {
  const seen = new Set<string>()
  const statuses = new Map<number, number>()
  await fc.assert(
    fc.asyncProperty(
      fc.nat(routes.length - 1).chain((at) => {
        const route = routes[at] as Route
        return fc.record({
          route: fc.constant(route),
          sent: body(route.fields),
          isBroken: fc.integer({ min: 0, max: 20 }).map((n) => n === 0),
          token: fc.nat(tokens.length),
          names: fc.array(fc.oneof(fc.constantFrom(...sessions, 'zorgtoeslag', 'sum', ...names), name), {
            minLength: 2,
            maxLength: 2,
          }),
          after: fc.oneof(fc.constant(''), fc.constantFrom('0', '1', '-1', 'x', '1e99')),
        })
      }),
      async ({ route, sent, isBroken, token, names: parts, after }) => {
        let next = 0
        const path = route.path.replace(/\{\w+\}/g, () =>
          encodeURIComponent((parts[next++ % 2] ?? '').toWellFormed()),
        )
        const app = path.startsWith('/desk') ? desk.deskApp : desk.app
        const written = JSON.stringify(sent) ?? ''
        const answer = await app.request(`${path}${after === '' ? '' : `?after=${after}`}`, {
          method: route.method,
          headers: { Authorization: `Bearer ${tokens[token] ?? ''}`, 'x-test-address': `192.0.2.${token}` },
          ...(route.method !== 'GET' && { body: isBroken ? written.slice(0, -1) : written }),
        })
        await answer.arrayBuffer()
        seen.add(`${route.method} ${route.path}`)
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
        desk.clock.pass(300) // all of it within the hour that an ID token lasts
        // A part that a lead has switched off, and a person who cannot be reached, say so with 503.
        const isOff = answer.status === 503 && desk.mistakes.length === 0
        expect(answer.status < 500 || isOff).toBe(true)
        expect(desk.mistakes).toEqual([])
      },
    ),
    { numRuns: REQUESTS, seed: 20_261_124 },
  )
  expect(seen.size).toBe(routes.length)
  expect([...statuses.keys()].filter((status) => status < 300).length).toBeGreaterThan(1)
  console.info(JSON.stringify(Object.fromEntries([...statuses].sort())))
}, 900_000)
