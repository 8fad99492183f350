import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aHelpline, type Helpline } from '../builders/helpline.ts'

/** Names that every object has by nature; the last is ours, and whatever reads it falls. */
const TRIPWIRE = 'struikeldraad'
const names = ['constructor', '__proto__', 'hasOwnProperty', TRIPWIRE]

describe.each(names)('%s as a name', (name) => {
  let helpline: Helpline
  let token: string
  beforeAll(async () => {
    helpline = await aHelpline()
    token = await helpline.begin()
    // Each part is loaded before the wire is drawn.
    await helpline.send(token, 'loont 24 uur werken met bijstand?')
    await helpline.send(token, 'wie betaalt mijn opleiding?')
  })
  afterAll(() => helpline.close())
  beforeEach(() => {
    helpline.mistakes.length = 0
    Object.defineProperty(Object.prototype, TRIPWIRE, {
      configurable: true,
      get() {
        throw new Error('a table was asked for a name of a visitor without looking whether it is its own')
      },
      // Libraries copy what they were given by setting it; that makes it the copy's own.
      set(value) {
        Object.defineProperty(this, TRIPWIRE, { value, writable: true, enumerable: true, configurable: true })
      },
    })
  })
  afterEach(() => Reflect.deleteProperty(Object.prototype, TRIPWIRE))

  const field = JSON.stringify(name)
  const posted: readonly (readonly [path: string, body: string])[] = [
    [`/api/rules/${name}`, '{}'],
    ['/api/rules/zorgtoeslag', `{"inputs":{${field}:1}}`],
    ['/api/rules/zorgtoeslag', `{"inputs":{"leeftijd":${field},"heeftToeslagpartner":${field}}}`],
    ['/api/rules/huishouden', `{"inputs":{${field}:1}}`],
    ['/api/rules/huishouden', `{"inputs":{"uitkering":${field},"partner":{${field}:1}}}`],
    ['/api/rules/loont-werken', `{"inputs":{${field}:1,"straks":{${field}:1},"nu":{${field}:1}}}`],
    ['/api/work-pays', `{"now":{${field}:1}}`],
    ['/api/work-pays', `{"now":{"partner.${name}":1}}`],
    ['/api/work-pays', `{"now":{"uitkering":${field}},"next":{${field}:1},"assumed":[${field}]}`],
    ['/api/funding', `{"facts":{${field}:1}}`],
    ['/api/funding', `{"facts":{"education":${field},"gemeente":${field},"cao":${field}},"text":${field}}`],
    ['/api/funding', `{"facts":{"employment":[${field}],"sector":${field}}}`],
    ['/api/transition-plan', `{"facts":{${field}:1},"sector":"zorg","arranged":{${field}:${field}}}`],
    ['/api/transition-plan', `{"sector":${field}}`],
    ['/api/transition-plan', `{"sector":"zorg","arranged":{"vakopleiding":${field}}}`],
    ['/api/search', `{"text":${field}}`],
  ]

  it.each(posted)('is an ordinary input of %s %s', async (path, body) => {
    const answer = await helpline.call('POST', path, undefined, body)
    expect([200, 400, 404]).toContain(answer.status)
    expect(helpline.mistakes).toEqual([])
  })

  it.each([name, `next.${name}`, `partner.${name}`, `funding.${name}`, `plan.${name}`])(
    'is an ordinary question: %s',
    async (question) => {
      for (const value of ['"x"', '1', 'null', field]) {
        const body = `{"id":"message-${crypto.randomUUID()}","answer":{"question":${JSON.stringify(question)},"value":${value}}}`
        const answer = await helpline.call('POST', '/api/session/turns', token, body)
        if (answer.status === 429) helpline.clock.pass(60_000)
        expect([200, 400, 429]).toContain(answer.status)
      }
      expect(helpline.mistakes).toEqual([])
    },
  )

  it.each(['uitkering', 'leeftijd', 'heeftPartner', 'funding.education', 'funding.region', 'plan.sector'])(
    'is an ordinary answer to %s',
    async (question) => {
      const answer = { question, value: name }
      const sent = await helpline.call('POST', '/api/session/turns', token, {
        id: `message-${crypto.randomUUID()}`,
        answer,
      })
      expect([200, 429]).toContain(sent.status)
      expect(helpline.mistakes).toEqual([])
    },
  )

  it('is an ordinary word', async () => {
    helpline.clock.pass(60_000)
    for (const text of [name, `mag ik ${name}?`, `wie betaalt ${name}`, `ik zit in de ${name}`]) {
      const answer = await helpline.call('POST', '/api/session/turns', token, {
        id: `message-${crypto.randomUUID()}`,
        text,
      })
      expect(answer.status).toBe(200)
    }
    expect(helpline.mistakes).toEqual([])
  })

  it.each([`/artikel/${name}`, `/${name}`, `/api/articles/${name}`, `/loont-werken/${name}`])(
    'is no page: %s',
    async (path) => {
      expect((await helpline.call('GET', path)).status).toBe(404)
      expect(helpline.mistakes).toEqual([])
    },
  )
})
