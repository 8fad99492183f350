import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ADeskApp, aDeskApp } from '../builders/desk-app.ts'

describe('the desk over HTTP', () => {
  let one: ADeskApp
  let anna: string
  beforeAll(async () => {
    one = await aDeskApp()
    anna = await one.tokenFor()
  })
  afterAll(() => one.close())
  const api = (path: string) => `/desk/api/${path}`
  const post = (path: string, body: unknown = {}, token = anna) =>
    one.callDesk('POST', api(path), token, body)
  const json = async (answer: Response | Promise<Response>) => (await answer).json()

  it('says who is signed in, with the teams', async () => {
    const me = await json(one.callDesk('GET', api('me'), anna))
    expect(me).toMatchObject({ id: 'anna', name: 'Anna', role: 'advisor' })
    expect(me.teams).toEqual([expect.objectContaining({ id: 'werkcentrum-achterhoek', capacity: 3 })])
    expect(me.all.length).toBeGreaterThan(1)
  })

  it('carries a conversation from the queue to its end', async () => {
    const { token, session } = await one.waiting()
    const view = await json(post('view'))
    expect(view.waiting).toEqual([
      expect.objectContaining({ session, summary: 'Wil de techniek in.', danger: false }),
    ])
    const claimed = await json(post(`conversations/${session}/claim`))
    expect(claimed.panel).toMatchObject({ share: 'conversation', summary: 'Wil de techniek in.' })
    expect(claimed.panel.articles.length).toBeGreaterThan(0)
    expect(JSON.stringify(claimed)).not.toMatch(/opens|"before"|isNew/)

    const reply = { id: 'reply-00001', text: 'Hoi, ik ben Anna.' }
    await post(`conversations/${session}/replies`, reply)
    await post(`conversations/${session}/replies`, reply)
    await one.send(token, 'Fijn! Wie betaalt mijn opleiding?')
    const seen = await json(one.callDesk('GET', api(`conversations/${session}?after=${claimed.last}`), anna))
    expect(seen.turns.map(({ from }: { from: string }) => from)).toEqual(['advisor', 'visitor'])
    expect(seen.panel).toBeUndefined()

    const suggested = await json(one.callDesk('GET', api(`conversations/${session}/suggestions`), anna))
    expect(suggested.canned.map(({ id }: { id: string }) => id)).toContain('leerwerkloket')
    expect(suggested.articles.length).toBeGreaterThan(0)

    await post(`conversations/${session}/notes`, { text: 'Bel hem op 06 12345678' })
    const noted = await json(one.callDesk('GET', api(`conversations/${session}`), anna))
    expect(JSON.stringify(noted)).not.toContain('12345678')
    const visitor = await (await one.call('GET', '/api/session/turns?after=0', token)).text()
    expect(visitor).toContain('Hoi, ik ben Anna.')
    expect(visitor).not.toContain('Bel hem op')

    const closed = await post(`conversations/${session}/close`, { outcome: 'helped', followUp: '2026-12-01' })
    expect(closed.status).toBe(200)
    expect((await json(post('view'))).mine).toEqual([])
    expect(one.mistakes).toEqual([])
  })

  it('tells a visitor who asks for news and finds none how long it is kept', async () => {
    const { token } = await one.waiting()
    const all = await json(one.call('GET', '/api/session/turns?after=0', token))
    const news = await json(one.call('GET', `/api/session/turns?after=${all.last}`, token))
    expect(news).toEqual({ ...all, turns: [] })
    await one.call('DELETE', '/api/session', token)
  })

  it('tells the desk of a wipe, and shows nothing of it any more', async () => {
    const { token, session } = await one.waiting()
    await post(`conversations/${session}/claim`)
    await one.call('DELETE', '/api/session', token)
    const seen = await json(one.callDesk('GET', api(`conversations/${session}`), anna))
    expect(seen).toMatchObject({ handover: { state: 'wiped' }, turns: [] })
    const late = await post(`conversations/${session}/replies`, { id: 'reply-00009', text: 'Ben je er nog?' })
    expect(late.status).toBe(409)
    expect(await late.json()).toMatchObject({ title: expect.stringMatching(/^Gewist/) })
  })

  it('finds a scheme by a part of its name or as a visitor calls it, to be flagged when it is wrong', async () => {
    const named = (schemes: { id: string }[]) => schemes.map(({ id }) => id)
    expect(named((await json(post('search', { text: 'ontwikkeladvies' }))).schemes)).toEqual([
      'ontwikkeladvies-45plus',
      'stap-ontwikkeladvies',
    ])
    expect(named((await json(post('search', { text: 'heb je nog STAP?' }))).schemes)).toEqual(['stap-budget'])
    const about = { kind: 'scheme', id: 'stap-budget' }
    expect((await post('flags', { about, why: 'Dit is gesloten.' })).status).toBe(204)
    const { flags } = await json(one.callDesk('GET', api('flags'), anna))
    expect(flags).toContainEqual(expect.objectContaining({ about, why: 'Dit is gesloten.' }))
  })

  it('answers what cannot be in Dutch, as problem+json', async () => {
    const refused = await post('view', { cursors: { x: 'een' } })
    expect(refused.headers.get('content-type')).toContain('application/problem+json')
    const figures = await one.callDesk('GET', api('figures?from=2026-11-24&to=2026-11-24'), anna)
    expect(figures.status).toBe(403)
    expect((await figures.json()).title).toBe('Dit kan alleen een teamleider.')
  })

  it('gives a lead figures, also as a table, and switches with a reason', async () => {
    const lead = await one.tokenFor({ id: 'carla', groups: ['lead', 'team:werkcentrum-achterhoek'] })
    const period = 'from=2026-11-20&to=2026-11-24'
    const { teams, load } = await json(one.callDesk('GET', api(`figures?${period}`), lead))
    expect(teams).toEqual([expect.objectContaining({ team: 'werkcentrum-achterhoek', waiting: 0 })])
    expect(load).toContainEqual({ advisor: 'anna', claims: 2, replies: 1 })
    const csv = await (await one.callDesk('GET', api(`figures.csv?${period}`), lead)).text()
    expect(csv.split('\r\n')[0]).toBe('soort;naam;aantal')
    const notice = { text: 'De gids is vandaag trager.', why: 'storing' }
    expect((await one.callDesk('PUT', api('notice'), lead, notice)).status).toBe(204)
    expect((await one.callDesk('PUT', api('parts/sum'), lead, { on: false, why: 'fout' })).status).toBe(204)
    // It reaches visitors within so long.
    one.clock.pass(15_000)
    expect(await json(one.call('GET', '/api/notice'))).toEqual({ text: notice.text })
    expect(await (await one.call('GET', '/')).text()).toContain(notice.text)
    const controls = await json(one.callDesk('GET', api('controls'), lead))
    expect(controls).toMatchObject({ notice: { text: notice.text }, off: { sum: { why: 'fout' } } })
    const tooLong = await one.callDesk('GET', api('figures?from=2020-01-01&to=2026-11-24'), lead)
    expect(tooLong.status).toBe(400)
  })

  it('describes each of its routes', async () => {
    const { paths } = await json(one.callDesk('GET', '/desk/openapi.json'))
    const routes = one.deskApp.routes.filter(
      ({ method, path }) => method !== 'ALL' && path.startsWith('/desk/api'),
    )
    expect(routes.length).toBeGreaterThan(20)
    for (const { method, path } of routes)
      expect(paths[path.replace(/:(\w+)/g, '{$1}')]).toHaveProperty(method.toLowerCase())
  })
})
