import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WireConversation } from '../../functions/http/wire.ts'
import { anAdvisor } from '../builders/desk.ts'
import { aHelpline, type Helpline } from '../builders/helpline.ts'
import { hours } from '../clock.ts'

let helpline: Helpline
beforeAll(async () => {
  helpline = await aHelpline()
})
afterAll(() => helpline.close())

const sanne = anAdvisor('sanne', { name: 'Sanne' })
const region = 'achterhoek'
const topic = 'scholing'
const session = (token: string) => token.split('.')[0] ?? ''
const status = async (token: string) => (await helpline.call('GET', '/api/session/handover', token)).json()
const ask = (token: string, body: object = {}) =>
  helpline.call('POST', '/api/session/handover', token, { region, topic, ...body })
const turnsOf = async (token: string): Promise<WireConversation['turns']> =>
  (await (await helpline.call('GET', '/api/session/turns', token)).json()).turns

describe('a visitor who wants a person', () => {
  it('is never told that somebody is available when nobody is, and may leave a question instead', async () => {
    const token = await helpline.begin()
    expect(await status(token)).toMatchObject({ state: 'guide', available: false })
    const refused = await ask(token)
    expect(refused.status).toBe(409)
    expect((await refused.json()).title).toContain('Laat je vraag achter')
    const summary = { text: 'Mag ik leren met WW? Bel 0612345678', approved: true }
    const left = await ask(token, { leaveQuestion: true, summary })
    expect(left.status).toBe(201)
    const { code, turns } = await left.json()
    expect(code.split('-')).toHaveLength(4)
    expect(JSON.stringify(turns)).toContain('"state":"left-question"')

    const [question] = (await helpline.desk.view(sanne)).questions
    expect(question?.summary).toContain('[telefoonnummer]')
    helpline.clock.pass(hours(48))
    await helpline.desk.answer(sanne, session(token), { id: 'answer-0001', text: 'Ja, vraag het UWV.' })
    const resumed = await (await helpline.call('POST', '/api/sessions/resume', undefined, { code })).json()
    const last = resumed.turns.at(-1)
    expect(last).toMatchObject({ from: 'advisor', name: 'Sanne' })
    expect(last.blocks[0].text).toBe('Ja, vraag het UWV.')
  })

  it('waits, talks, is passed on and comes back to the guide', async () => {
    const token = await helpline.begin()
    await helpline.desk.presence(sanne, true)
    expect((await ask(token, { summary: { text: 'Ik wil leren', approved: false } })).status).toBe(201)
    expect(await status(token)).toMatchObject({ state: 'waiting', queue: { place: 1 } })
    const rows = (await helpline.desk.view(sanne)).waiting
    expect(rows[0]?.summary).toBeUndefined()
    const waiting = await helpline.send(token, 'wat is EVC?', { after: 0 })
    expect(waiting.turns.at(-1)?.from).toBe('guide')

    await helpline.desk.claim(sanne, session(token))
    const told = await helpline.send(token, 'hoi, mijn bsn is 999971815', { after: 0 })
    expect(told.turns.at(-1)).toMatchObject({ from: 'visitor', replaced: ['bsn'] })
    await helpline.desk.reply(sanne, session(token), { id: 'reply-0001', text: 'Dag!' })
    await helpline.desk.note(sanne, session(token), 'geheime notitie')
    const seen = await helpline.desk.catchUp(sanne, session(token), 0)
    expect(JSON.stringify(seen)).not.toMatch(/EVC|999971815/)
    const turns = await turnsOf(token)
    expect(turns.at(-1)).toMatchObject({ from: 'advisor', name: 'Sanne' })
    const transcript = await (await helpline.call('GET', '/api/session/transcript', token)).text()
    expect(JSON.stringify(turns) + transcript).not.toContain('geheime notitie')
    expect(transcript).toContain('Sanne (ADVISEUR)')
    await helpline.desk.backToGuide(sanne, session(token))
    expect((await helpline.send(token, 'wat is EVC?', { after: 0 })).turns.at(-1)?.from).toBe('guide')
  })

  it('hears after a close that it is over, may say whether it helped, and goes on', async () => {
    const token = await helpline.begin()
    await helpline.desk.presence(sanne, true)
    await ask(token)
    await helpline.desk.claim(sanne, session(token))
    await helpline.desk.close(sanne, session(token), { outcome: 'helped' })
    const body = { id: 'after-close-1', after: 0, text: 'nog iets' }
    expect((await helpline.call('POST', '/api/session/turns', token, body)).status).toBe(409)
    const rating = { rating: 'yes' }
    expect((await helpline.call('POST', '/api/session/handover/rating', token, rating)).status).toBe(204)
    expect((await helpline.call('DELETE', '/api/session/handover', token)).status).toBe(204)
    expect((await helpline.call('POST', '/api/session/turns', token, body)).status).toBe(200)
  })

  it('goes back to the queue when the advisor gives no sign of life, and vanishes from the desk when wiped', async () => {
    const token = await helpline.begin()
    await helpline.desk.presence(sanne, true)
    await ask(token)
    await helpline.desk.claim(sanne, session(token))
    helpline.clock.pass(170_000)
    expect((await status(token)).state).toBe('advisor')
    helpline.clock.pass(10_000)
    expect(await status(token)).toMatchObject({ state: 'waiting', available: false })
    await helpline.call('DELETE', '/api/session', token)
    const view = await helpline.desk.view(sanne)
    expect([...view.waiting, ...view.mine].map((row) => row.session)).not.toContain(session(token))
    expect(await helpline.desk.catchUp(sanne, session(token), 0)).toMatchObject({
      handover: { state: 'wiped' },
      entries: [],
    })
  })

  it('is answered by the advisor alone when a reply of the guide comes too late', async () => {
    let duringGuide = async () => {}
    const slow = await aHelpline({
      wrapGuide: (guide) => async (request) => {
        const reply = await guide(request)
        await duringGuide()
        return reply
      },
    })
    const token = await slow.begin()
    await slow.desk.presence(sanne, true)
    await slow.call('POST', '/api/session/handover', token, { region, topic })
    duringGuide = async () => {
      await slow.desk.claim(sanne, session(token))
    }
    const { turns } = await slow.send(token, 'wat is EVC?', { after: 0 })
    expect(turns.at(-1)).toMatchObject({ from: 'visitor' })
    expect(turns.filter(({ number, from }) => number > 2 && from === 'guide')).toHaveLength(1)
    await slow.close()
  })
})
