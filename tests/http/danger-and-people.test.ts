import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ADeskApp, aDeskApp } from '../builders/desk-app.ts'

let one: ADeskApp
let anna: string
beforeAll(async () => {
  one = await aDeskApp()
  anna = await one.tokenFor()
  await one.callDesk('POST', '/desk/api/presence', anna, { available: true })
})
afterAll(() => one.close())

const DANGER = 'ik wil niet meer leven'
const sessionOf = (token: string) => token.split('.')[0] ?? ''
const ask = (token: string, body: object = {}) =>
  one.call('POST', '/api/session/handover', token, { region: 'achterhoek', topic: 'scholing', ...body })
const post = async (path: string, body: object = {}, who = anna) =>
  (await one.callDesk('POST', `/desk/api/${path}`, who, body)).json()
const turnsOf = async (token: string) =>
  (await (await one.call('GET', '/api/session/turns', token)).json()).turns
const rowOf = async (token: string) =>
  (await post('view')).waiting.find((row: { session: string }) => row.session === sessionOf(token))
const gone = (token: string) => one.call('DELETE', '/api/session', token)

describe('danger that was told stays with the conversation', () => {
  it.each([
    ['the last thing that was said', [DANGER]],
    ['before a request for a person', [DANGER, 'ik wil een mens spreken']],
    ['before a yes', [DANGER, 'ja graag']],
    ['long before', [DANGER, 'wat is EVC?', 'hoe werkt de WW?', 'dank je']],
    ['in the middle of other questions', ['wat is EVC?', DANGER, 'mag ik bijverdienen?']],
    ['at home', ['mijn man slaat me', 'hij is nu weg', 'grapje']],
  ])('%s', async (_, texts) => {
    const token = await one.begin()
    for (const text of texts) await one.send(token, text)
    await ask(token)
    expect(await rowOf(token)).toMatchObject({ danger: true })
    const claimed = await post(`conversations/${sessionOf(token)}/claim`)
    expect(claimed.panel.danger).toBe(true)
    expect(claimed.handover.danger).toBe(true)
    await gone(token)
  })

  it.each([
    ['no danger', ['wat is EVC?', 'ik wil een mens spreken']],
    ['words that look like it', ['ik werk me dood voor dat loon']],
  ])('%s is not marked', async (_, texts) => {
    const token = await one.begin()
    for (const text of texts) await one.send(token, text)
    await ask(token)
    expect(await rowOf(token)).toMatchObject({ danger: false })
    await gone(token)
  })

  it('puts who tells it while waiting in front, with the numbers on the screen', async () => {
    const first = await one.begin()
    await ask(first)
    one.clock.pass(1_000)
    const second = await one.begin()
    await ask(second)
    expect((await (await one.call('GET', '/api/session/handover', second)).json()).queue.place).toBe(2)
    const { turns } = await one.send(second, DANGER)
    expect(turns.at(-1)?.blocks[0]?.kind).toBe('urgent')
    const { waiting } = await post('view')
    expect(waiting.map((row: { session: string }) => row.session)).toEqual([second, first].map(sessionOf))
    expect(waiting[0].danger).toBe(true)
    expect((await (await one.call('GET', '/api/session/handover', second)).json()).queue.place).toBe(1)
    const taken = await post('conversations/next')
    expect(taken.session).toBe(sessionOf(second))
    for (const token of [first, second]) await gone(token)
    expect(await one.store.proposed('waiting')).toEqual([])
  })

  it('shows the numbers to who tells it to an advisor, marks it there, and keeps the mark when passed on', async () => {
    const { token, session } = await one.waiting()
    const { last } = await post(`conversations/${session}/claim`)
    await one.send(token, 'hallo')
    const { turns } = await one.send(token, DANGER)
    expect(turns.at(-2)).toMatchObject({ from: 'visitor' })
    expect(turns.at(-1)).toMatchObject({ from: 'guide', blocks: [{ kind: 'urgent' }] })
    const { mine } = await post('view', { cursors: { [session]: last } })
    expect(mine[0].handover.danger).toBe(true)
    const visitor = mine[0].turns.filter(({ from }: { from: string }) => from === 'visitor')
    expect(visitor.map(({ danger }: { danger?: boolean }) => danger === true)).toEqual([false, true])
    await post(`conversations/${session}/release`)
    expect(await rowOf(token)).toMatchObject({ danger: true })

    const bas = await one.tokenFor({ id: 'bas', groups: ['advisor', 'team:landelijk'] })
    await one.callDesk('POST', '/desk/api/presence', bas, { available: true })
    await post(`conversations/${session}/claim`)
    const passed = await post(`conversations/${session}/transfer`, { team: 'landelijk' })
    expect(passed.handover).toMatchObject({ state: 'waiting', danger: true, team: 'landelijk' })
    const { waiting } = await post('view', {}, bas)
    expect(waiting[0]).toMatchObject({ session, danger: true })
    await gone(token)
  })

  it('is heard in a question that is left, and in a summary', async () => {
    const token = await one.begin()
    const left = await ask(token, { leaveQuestion: true, summary: { text: DANGER, approved: true } })
    expect(left.status).toBe(201)
    expect((await turnsOf(token)).at(-1).blocks.map(({ kind }: { kind: string }) => kind)).toEqual([
      'urgent',
      'handover',
    ])
    const other = await one.begin()
    await ask(other, { leaveQuestion: true, summary: { text: 'Mag ik leren?', approved: true } })
    const { questions } = await post('view')
    expect(questions.map((row: { session: string }) => row.session)).toEqual([token, other].map(sessionOf))
    expect(questions[0].danger).toBe(true)
    for (const each of [token, other]) await gone(each)
  })
})
