import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { StoreDown } from '../../functions/sessions/session-store.ts'
import { anAdvisor } from '../builders/desk.ts'
import { aHelpline, type Helpline } from '../builders/helpline.ts'

let one: Helpline
beforeEach(async () => {
  one = await aHelpline()
})
afterEach(() => one.close())

const lead = anAdvisor('lead', { role: 'lead' })
const NOTICE = 'Door een storing bij DUO kloppen sommige antwoorden niet.'
/** What a lead sets reaches visitors within fifteen seconds. */
const reach = () => one.clock.pass(15_000)
const setNotice = async (text?: string) => {
  await one.desk.setNotice(lead, text, 'storing')
  reach()
}
const switchOff = async (part: string) => {
  await one.desk.switchPart(lead, part, false, 'bedragen kloppen niet')
  reach()
}
const ask = (token: string) => one.call('POST', '/api/session/handover', token, { topic: 'scholing' })
const status = async (token: string) => (await one.call('GET', '/api/session/handover', token)).json()

describe('a notice to all visitors', () => {
  it('stands before the next reply, once, in the greeting, on the page and where people are asked', async () => {
    const token = await one.begin()
    await setNotice(NOTICE)
    const { turns } = await one.send(token, 'wat is EVC?', { after: 1 })
    expect(turns.at(-1)?.blocks[0]).toEqual({ kind: 'text', text: NOTICE })
    const again = await one.send(token, 'mag ik bijverdienen in de bijstand', { after: 3 })
    expect(JSON.stringify(again.turns.filter(({ number }) => number > 2))).not.toContain('DUO')
    expect((await status(token)).notice).toBe(NOTICE)
    expect(await (await one.call('GET', '/')).text()).toContain(NOTICE)
    expect(await (await one.call('POST', '/api/sessions', undefined, {})).text()).toContain(NOTICE)
    await setNotice()
    expect(await (await one.call('GET', '/')).text()).not.toContain(NOTICE)
    expect((await status(token)).notice).toBeUndefined()
  })

  it('never stands before help in danger', async () => {
    const token = await one.begin()
    await setNotice(NOTICE)
    const { turns } = await one.send(token, 'ik wil niet meer leven', { after: 1 })
    expect(turns.at(-1)?.blocks[0]?.kind).toBe('urgent')
  })
})

describe('a part that is switched off', () => {
  const asked = {
    funding: 'wie betaalt mijn opleiding?',
    search: 'wat is EVC?',
  }
  it.each(Object.entries(asked))('answers with a sentence and desks: %s', async (part, text) => {
    await switchOff(part)
    const { turns } = await one.send(await one.begin(), text, { after: 1 })
    const [block] = turns.at(-1)?.blocks ?? []
    expect(block).toMatchObject({ kind: 'handover', state: 'desks' })
    expect(block?.kind === 'handover' && block.text).toContain('staat nu even uit')
    expect(block?.kind === 'handover' && block.desks.length).toBeGreaterThan(1)
  })

  it('switches one rule by itself off with the sums', async () => {
    await switchOff('sum')
    const { turns } = await one.send(await one.begin(), 'hoeveel zorgtoeslag bij 24000 inkomen', { after: 1 })
    expect(JSON.stringify(turns.at(-1)?.blocks)).toContain('staat nu even uit')
  })

  it('leaves the other parts as they are, and comes back', async () => {
    await switchOff('funding')
    const token = await one.begin()
    expect((await one.send(token, asked.search, { after: 1 })).turns.at(-1)?.blocks[0]?.kind).toBe('article')
    await one.desk.switchPart(lead, 'funding', true, 'weer goed')
    reach()
    const { turns } = await one.send(token, asked.funding, { after: 3 })
    expect(JSON.stringify(turns)).not.toContain('staat nu even uit')
  })

  it('keeps help in danger, whatever is off', async () => {
    for (const part of ['search', 'funding', 'sum', 'handover']) await switchOff(part)
    const { turns } = await one.send(await one.begin(), 'ik wil niet meer leven', { after: 1 })
    expect(turns.at(-1)?.blocks[0]?.kind).toBe('urgent')
  })

  it.each([
    ['sum', '/api/work-pays', { now: {} }],
    ['sum', '/api/rules/wml', {}],
    ['search', '/api/search', { text: 'EVC' }],
  ])('is off for other sites too: %s %s', async (part, path, body) => {
    expect((await one.call('POST', path, undefined, body)).status).not.toBe(503)
    await switchOff(part)
    const answer = await one.call('POST', path, undefined, body)
    expect(answer.status).toBe(503)
    expect((await answer.json()).title).toContain('staat nu even uit')
  })

  it.each([
    ['sum', '/loont-werken'],
    ['funding', '/wie-betaalt'],
    ['plan', '/overstapplan'],
  ])('says so on its page: %s %s', async (part, path) => {
    expect((await one.call('GET', path)).status).toBe(200)
    await switchOff(part)
    const answer = await one.call('GET', path)
    expect(answer.status).toBe(503)
    expect(await answer.text()).toContain('staat nu even uit')
    expect(one.mistakes).toEqual([])
  })

  it('lets nobody ask for a person, and names other ways', async () => {
    await one.desk.presence(anAdvisor('anna', { teams: ['landelijk'] }), true)
    const token = await one.begin()
    expect(await status(token)).toMatchObject({ available: true })
    await switchOff('handover')
    await one.desk.presence(anAdvisor('anna', { teams: ['landelijk'] }), true)
    expect((await ask(token)).status).toBe(503)
    const { available, desks } = await status(token)
    expect(available).toBe(false)
    expect(desks.length).toBeGreaterThan(2)
  })
})

it('names the desks that are open now first when nobody is here', async () => {
  const { desks } = await status(await one.begin())
  const states = desks.map(({ open }: { open?: string }) => open ?? 'unknown')
  expect(states).toContain('open')
  expect(states.lastIndexOf('open')).toBeLessThan(
    states.indexOf('closed') === -1 ? 99 : states.indexOf('closed'),
  )
})

it('keeps what was last known while the store is down', async () => {
  await setNotice(NOTICE)
  await one.call('GET', '/')
  const { controls } = one.deskStore
  Object.assign(one.deskStore, {
    controls: async () => {
      throw new StoreDown()
    },
  })
  reach()
  expect(await (await one.call('GET', '/')).text()).toContain(NOTICE)
  Object.assign(one.deskStore, { controls })
})
