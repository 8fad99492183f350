import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { tidyQueues } from '../../functions/escalation/tend.ts'
import { type ADeskApp, aDeskApp } from '../builders/desk-app.ts'
import { hours } from '../clock.ts'

const apps: ADeskApp[] = []
let one: ADeskApp
beforeEach(async () => {
  one = await aDeskApp()
  apps.push(one)
})
afterAll(() => Promise.all(apps.map((app) => app.close())))

const sessionOf = (token: string) => token.split('.')[0] ?? ''
const status = async (token: string) => (await one.call('GET', '/api/session/handover', token)).json()
const ask = (token: string, body: object = {}) =>
  one.call('POST', '/api/session/handover', token, { region: 'achterhoek', topic: 'scholing', ...body })
const anna = () => one.tokenFor()
const bilal = () => one.tokenFor({ id: 'bilal', name: 'Bilal', groups: ['advisor', 'team:landelijk'] })
const carla = () => one.tokenFor({ id: 'carla', name: 'Carla' })
const act = (who: string, path: string, body: object = {}) =>
  one.callDesk('POST', `/desk/api/${path}`, who, body)
const there = (who: string, available = true) => act(who, 'presence', { available })
const view = async (who: string) => (await act(who, 'view')).json()
const form = async (path: string, fields: Record<string, string>) =>
  (await one.app.request(path, { method: 'POST', body: new URLSearchParams(fields) })).text()

async function waiting(): Promise<string> {
  const token = await one.begin()
  await there(await anna())
  expect((await ask(token)).status).toBe(201)
  return token
}

describe('who waits', () => {
  it('is told when everybody has left, keeps the place, and hears when somebody is back', async () => {
    const token = await waiting()
    expect(await status(token)).toMatchObject({ available: true, queue: { place: 1 } })
    await there(await anna(), false)
    expect(await status(token)).toMatchObject({ state: 'waiting', available: false, queue: { place: 1 } })
    expect((await status(token)).desks.length).toBeGreaterThan(0)
    const page = await form('/gesprek/kijk', { token })
    expect(page).toContain('De adviseurs van dit team zijn nu weg')
    expect(page).not.toContain('als eerste aan de beurt')
    await there(await anna())
    expect(await status(token)).toMatchObject({ available: true })
    expect(await form('/gesprek/kijk', { token })).toContain('als eerste aan de beurt')
  })

  it('is told until when it is closed once the hours are over', async () => {
    const token = await waiting()
    one.clock.pass(hours(5))
    await there(await anna())
    const { available, opens } = await status(token)
    expect(available).toBe(false)
    expect(opens).toBe('2026-11-25T07:30:00.000Z')
    expect(await form('/gesprek/kijk', { token })).toContain('woensdag 25 november om 08:30')
  })

  it('goes to another team that is there, with the place that was kept, and is told so', async () => {
    const token = await waiting()
    one.clock.pass(30_000)
    await there(await bilal())
    expect(await status(token)).toMatchObject({ team: 'Werkcentrum Achterhoek (proef)' })
    await there(await anna(), false)
    expect(await status(token)).toMatchObject({
      state: 'waiting',
      available: true,
      team: expect.stringMatching(/^Landelijk/),
      queue: { place: 1 },
    })
    const { waiting: rows } = await view(await bilal())
    expect(rows).toMatchObject([{ session: sessionOf(token), team: 'landelijk' }])
    expect(one.clock.now().getTime() - rows[0].since).toBe(30_000)
    expect((await view(await anna())).waiting).toEqual([])
    const { turns } = await (await one.call('GET', '/api/session/turns', token)).json()
    expect(turns.at(-1).blocks[0]).toMatchObject({ state: 'waiting' })
    expect(turns.at(-1).blocks[0].text).toContain('Landelijk team')
    expect((await act(await bilal(), `conversations/${sessionOf(token)}/claim`)).status).toBe(200)
  })

  it('goes there also when asked again, or when only the desk looks', async () => {
    const [asks, sleeps] = [await waiting(), await waiting()]
    await there(await anna(), false)
    await there(await bilal())
    expect((await ask(asks)).status).toBe(201)
    expect((await one.store.last(sessionOf(asks)))?.kind).toBe('move')
    const rows = (await view(await bilal())).waiting
    expect(rows.map((row: { session: string }) => row.session).sort()).toEqual(
      [asks, sleeps].map(sessionOf).sort(),
    )
  })

  it('stays when nobody else can help with it', async () => {
    const token = await waiting()
    const brabant = await one.tokenFor({ id: 'dirk', groups: ['advisor', 'team:werkcentrum-midden-brabant'] })
    await there(brabant)
    await there(await anna(), false)
    expect(await status(token)).toMatchObject({ available: false, team: 'Werkcentrum Achterhoek (proef)' })
    expect((await view(brabant)).waiting).toEqual([])
  })
})

describe('an advisor who is gone', () => {
  it.each([
    ['the sweep', () => tidyQueues(one, one.clock.now().getTime())],
    ['a colleague who looks', async () => view(await carla())],
    ['the visitor who looks', (token: string) => status(token)],
  ])('leaves nobody behind: %s puts the conversation back, with its contact', async (_, look) => {
    const token = await waiting()
    await one.call('POST', '/api/session/handover/contact', token, { way: 'phone', value: '0612345678' })
    expect((await act(await anna(), `conversations/${sessionOf(token)}/claim`)).status).toBe(200)
    one.clock.pass(181_000)
    await there(await carla())
    await look(token)
    const { waiting: rows } = await view(await carla())
    expect(rows.map((row: { session: string }) => row.session)).toEqual([sessionOf(token)])
    const taken = await (await act(await carla(), `conversations/${sessionOf(token)}/claim`)).json()
    expect(taken.panel.contact).toBe(true)
    const { contact } = await (await act(await carla(), `conversations/${sessionOf(token)}/contact`)).json()
    expect(contact).toEqual({ way: 'phone', value: '0612345678' })
    expect((await act(await anna(), `conversations/${sessionOf(token)}/contact`)).status).toBe(409)
  })

  it('keeps a conversation while there is a sign of life', async () => {
    const token = await waiting()
    await act(await anna(), `conversations/${sessionOf(token)}/claim`)
    one.clock.pass(170_000)
    await there(await anna())
    one.clock.pass(20_000)
    await tidyQueues(one, one.clock.now().getTime())
    expect((await one.store.last(sessionOf(token)))?.kind).toBe('claim')
  })
})

describe('passing on', () => {
  const held = async () => {
    const token = await waiting()
    await act(await anna(), `conversations/${sessionOf(token)}/claim`)
    return sessionOf(token)
  }
  const title = async (answer: Response) => [answer.status, (await answer.json()).title]

  it.each([
    ['a team where nobody ever was', 'landelijk', async () => {}],
    ['a team whose advisor is away', 'landelijk', async () => there(await bilal(), false)],
    ['the own team with nobody else there', 'werkcentrum-achterhoek', async () => {}],
  ])('to %s is refused with the reason', async (_, team, before) => {
    const session = await held()
    await before()
    const answer = await title(await act(await anna(), `conversations/${session}/transfer`, { team }))
    expect(answer).toEqual([409, expect.stringContaining('Bij dat team is nu niemand')])
    expect((await one.store.last(session))?.kind).toBe('claim')
  })

  it('to a team that has closed is refused, and to one that is there goes on', async () => {
    const session = await held()
    await there(await bilal())
    const ok = await act(await anna(), `conversations/${session}/transfer`, { team: 'landelijk' })
    expect((await ok.json()).handover).toMatchObject({ state: 'waiting', team: 'landelijk' })
    await act(await bilal(), `conversations/${session}/claim`)
    one.clock.pass(hours(7))
    for (const who of [await anna(), await bilal()]) await there(who)
    const late = await act(await bilal(), `conversations/${session}/transfer`, {
      team: 'werkcentrum-achterhoek',
    })
    expect(late.status).toBe(409)
  })

  it.each(['nobody', 'bilal', 'anna'])('asking %s to look along is refused', async (to) => {
    const session = await held()
    await there(await bilal())
    const answer = await act(await anna(), `conversations/${session}/notes`, { text: 'Weet jij dit?', to })
    expect(await title(answer)).toEqual([409, expect.stringContaining('collega')])
  })

  it('asking a colleague of the team is not', async () => {
    const session = await held()
    await there(await carla())
    const body = { text: 'Weet jij dit?', to: 'carla' }
    expect((await act(await anna(), `conversations/${session}/notes`, body)).status).toBe(200)
    expect((await view(await carla())).asked).toMatchObject([{ session }])
  })
})

describe('the next in line', () => {
  it('goes to twenty who press at once, each another, in the order of the queue', async () => {
    await there(await anna())
    const tokens: string[] = []
    for (let i = 0; i < 20; i++) {
      tokens.push(await waiting())
      one.clock.pass(100)
    }
    const advisors = await Promise.all(
      Array.from({ length: 22 }, (_, i) => one.tokenFor({ id: `a-${i}`, name: `A ${i}` })),
    )
    const answers = await Promise.all(advisors.map((who) => act(who, 'conversations/next')))
    const taken = await Promise.all(
      answers.filter(({ status }) => status === 200).map(async (answer) => (await answer.json()).session),
    )
    expect(taken.sort()).toEqual(tokens.map(sessionOf).sort())
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(2)
  })

  it('is nobody of another team, and nobody who is meant for a colleague', async () => {
    const token = await waiting()
    expect((await act(await bilal(), 'conversations/next')).status).toBe(204)
    await act(await anna(), 'conversations/next')
    await there(await carla())
    const to = { team: 'werkcentrum-achterhoek', advisor: 'carla' }
    expect((await act(await anna(), `conversations/${sessionOf(token)}/transfer`, to)).status).toBe(200)
    expect((await act(await anna(), 'conversations/next')).status).toBe(204)
    expect((await (await act(await carla(), 'conversations/next')).json()).session).toBe(sessionOf(token))
  })

  it('is refused to who has as many as one may have', async () => {
    for (let i = 0; i < 4; i++) await waiting()
    const answers = []
    for (let i = 0; i < 4; i++) answers.push((await act(await anna(), 'conversations/next')).status)
    expect(answers).toEqual([200, 200, 200, 409])
  })
})

it('keeps what was typed when nobody is there any more', async () => {
  const token = await one.begin()
  const page = await form('/gesprek/mens/vraag', {
    token,
    go: 'ask',
    share: 'summary',
    summary: 'Wat ik zelf typte',
    region: 'achterhoek',
  })
  expect(page).toContain('>Wat ik zelf typte</textarea>')
  expect(page).toContain('Er is nu geen adviseur')
  expect(page).toContain('value="leave"')
})
