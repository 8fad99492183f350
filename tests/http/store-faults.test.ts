import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sweep } from '../../functions/sessions/sweep.ts'
import { anAdvisor } from '../builders/desk.ts'
import { type FailingStore, failingStore } from '../builders/failing-store.ts'
import { aHelpline, type Helpline } from '../builders/helpline.ts'

let one: Helpline
let faults: FailingStore
beforeAll(async () => {
  one = await aHelpline({
    wrap: (store) => {
      faults = failingStore(store)
      return faults.store
    },
  })
})
afterAll(() => one.close())
beforeEach(() => faults.mend())

const anna = anAdvisor('anna')
const sessionOf = (token: string) => token.split('.')[0] ?? ''
const entries = (token: string) => one.store.read(sessionOf(token))
const kinds = async (token: string) => (await entries(token)).map(({ kind }) => kind)
const say = (token: string, id: string) =>
  one.call('POST', '/api/session/turns', token, { id, after: 0, text: 'wat is EVC?' })
const ask = (token: string) =>
  one.call('POST', '/api/session/handover', token, { region: 'achterhoek', topic: 'scholing' })

async function waiting(): Promise<string> {
  const token = await one.begin()
  await one.desk.presence(anna, true)
  expect((await ask(token)).status).toBe(201)
  return token
}
const talking = async (): Promise<string> => {
  const token = await waiting()
  await one.desk.claim(anna, sessionOf(token))
  return token
}
/** An advisor has room for the next test. */
const done = (token: string) => one.desk.close(anna, sessionOf(token), { outcome: 'helped' })

async function isClearlyDown(answer: Response): Promise<void> {
  expect(answer.status).toBe(503)
  expect(answer.headers.get('Retry-After')).toMatch(/^\d+$/)
  expect(answer.headers.get('Content-Type')).toContain('application/problem+json')
  expect((await answer.json()).title.length).toBeGreaterThan(20)
}

describe('a store that refuses', () => {
  it.each(['read', 'append'] as const)(
    'gives a clear answer, and takes the message later: %s',
    async (part) => {
      const token = await talking()
      const before = await kinds(token)
      faults.break('before', 3, part)
      for (let i = 0; i < 3; i++) await isClearlyDown(await say(token, `refused-${part}`))
      expect(await kinds(token)).toEqual(before)
      expect((await say(token, `refused-${part}`)).status).toBe(200)
      expect(await kinds(token)).toEqual([...before, 'message'])
      await done(token)
    },
  )

  it('keeps the queue and the talk while it is down, and goes on when it is back', async () => {
    const token = await waiting()
    faults.break('before', 100, 'read', 'append', 'proposed', 'unqueue')
    await isClearlyDown(await one.call('GET', '/api/session/handover', token))
    await isClearlyDown(await one.call('DELETE', '/api/session/handover', token))
    await isClearlyDown(await one.call('DELETE', '/api/session', token))
    await expect(one.desk.claim(anna, sessionOf(token))).rejects.toMatchObject({ name: 'StoreDown' })
    faults.mend()
    expect((await one.desk.view(anna)).waiting.map(({ session }) => session)).toEqual([sessionOf(token)])
    await one.desk.claim(anna, sessionOf(token))
    expect(await kinds(token)).toEqual(['begin', 'ask-human', 'claim'])
    await done(token)
  })

  it('is waited for when it is slow', async () => {
    const token = await talking()
    faults.slow(150)
    const answers = await Promise.all(['slow-0001', 'slow-0002'].map((id) => say(token, id)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    faults.mend()
    expect((await kinds(token)).filter((kind) => kind === 'message')).toHaveLength(2)
    await done(token)
  })
})

describe('a process that dies between the write and the answer', () => {
  it('has taken the message: sending it again changes nothing', async () => {
    const token = await talking()
    faults.break('after', 1, 'append')
    await isClearlyDown(await say(token, 'died-0001'))
    expect((await say(token, 'died-0001')).status).toBe(200)
    expect((await kinds(token)).filter((kind) => kind === 'message')).toHaveLength(1)
    faults.break('after', 1, 'append')
    const words = { id: 'died-0002', text: 'Dag' }
    await expect(one.desk.reply(anna, sessionOf(token), words)).rejects.toMatchObject({ name: 'StoreDown' })
    await one.desk.reply(anna, sessionOf(token), words)
    expect((await kinds(token)).filter((kind) => kind === 'message')).toHaveLength(2)
    await done(token)
  })

  it('has asked for a person once', async () => {
    const token = await one.begin()
    await one.desk.presence(anna, true)
    faults.break('after', 1, 'append')
    await isClearlyDown(await ask(token))
    expect((await ask(token)).status).toBe(201)
    expect(await kinds(token)).toEqual(['begin', 'ask-human'])
    expect((await one.desk.view(anna)).waiting).toHaveLength(1)
    await one.call('DELETE', '/api/session', token)
  })

  it('mid-claim: the advisor has it, the visitor sees them, and nobody else can take it', async () => {
    const token = await waiting()
    faults.break('after', 1, 'append')
    await expect(one.desk.claim(anna, sessionOf(token))).rejects.toMatchObject({ name: 'StoreDown' })
    const bas = anAdvisor('bas')
    await expect(one.desk.claim(bas, sessionOf(token))).rejects.toMatchObject({ why: 'taken' })
    expect((await one.desk.view(bas)).waiting).toEqual([])
    expect((await one.desk.view(anna)).mine.map(({ session }) => session)).toEqual([sessionOf(token)])
    await one.desk.claim(anna, sessionOf(token))
    expect(await kinds(token)).toEqual(['begin', 'ask-human', 'claim'])
    const status = await (await one.call('GET', '/api/session/handover', token)).json()
    expect(status).toMatchObject({ state: 'advisor' })
    await done(token)
  })

  it('before the row is tidied: the queue shows the conversation once, where it is', async () => {
    const token = await waiting()
    faults.break('before', 1, 'unqueue')
    await one.desk.claim(anna, sessionOf(token))
    expect((await one.desk.view(anna)).waiting).toEqual([])
    faults.break('before', 1, 'unqueue')
    await one.desk.release(anna, sessionOf(token))
    const { waiting: rows, mine } = await one.desk.view(anna)
    expect([rows.length, mine.length]).toEqual([1, 0])
    await one.call('DELETE', '/api/session', token)
  })

  it('in the middle of wiping: nothing can be read, and the next sweep removes the rest', async () => {
    const token = await talking()
    faults.break('before', 1, 'removeBefore')
    await isClearlyDown(await one.call('DELETE', '/api/session', token))
    expect((await one.call('GET', '/api/session/turns', token)).status).toBe(404)
    expect(await one.desk.catchUp(anna, sessionOf(token), 0)).toMatchObject({ entries: [] })
    one.clock.pass(15 * 60_000)
    await sweep(one.store, one.clock.now)
    expect(await kinds(token)).toEqual(['wipe'])
    // The tombstone stays until its time, and costs the sweep nothing meanwhile.
    expect(await one.store.endedBefore(one.clock.now().getTime(), 10)).toEqual([])
  })
})
