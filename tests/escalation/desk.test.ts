import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tidyQueues } from '../../functions/escalation/tend.ts'
import type { Proposed, QueueName } from '../../functions/sessions/queue.ts'
import { embeddedDynamoDb } from '../../infra/local/embedded-dynamodb.ts'
import { type ADesk, aDesk, anAdvisor } from '../builders/desk.ts'
import { claimContract } from './claim-contract.ts'

describe('the desk on the embedded engine', () => claimContract(() => embeddedDynamoDb()))

describe('the desk', () => {
  let one: ADesk
  beforeAll(async () => {
    one = await aDesk()
  })
  afterAll(() => one.close())
  const anna = anAdvisor('anna')
  const bas = anAdvisor('bas')
  const elders = anAdvisor('elders', { teams: ['werkcentrum-midden-brabant'] })

  it('shows danger first, then the oldest, and only of the own team', async () => {
    const at = one.clock.now().getTime()
    const later = await one.waiting({ since: at - 1_000 })
    const oldest = await one.waiting({ since: at - 9_000 })
    const danger = await one.waiting({ since: at, danger: true })
    const { waiting } = await one.desk.view(anna)
    expect(waiting.map(({ session }) => session)).toEqual([danger, oldest, later])
    expect((await one.desk.view(elders)).waiting).toEqual([])
    for (const session of [later, oldest, danger]) await one.add(session, { kind: 'stop-waiting' })
    expect((await one.desk.view(anna)).waiting).toEqual([])
    expect(await one.store.proposed('waiting')).toEqual([])
  })

  it('shows only that somebody waits without approval', async () => {
    const session = await one.waiting({ share: 'nothing', topic: 'schulden', summary: 'geheim' })
    const rows = (await one.desk.view(anna)).waiting
    expect(JSON.stringify(rows)).not.toMatch(/schulden|geheim/)
    await one.desk.claim(anna, session)
    await one.desk.close(anna, session, { outcome: 'helped' })
  })

  it('takes a reply once, keeps notes between advisors, and lets a colleague look along', async () => {
    const session = await one.waiting()
    await one.desk.claim(anna, session)
    await one.desk.reply(anna, session, { id: 'reply-0001', text: 'Hallo' })
    await one.desk.reply(anna, session, { id: 'reply-0001', text: 'Hallo' })
    expect((await one.store.read(session)).filter(({ kind }) => kind === 'message')).toHaveLength(1)
    expect((await one.desk.catchUp(bas, session, 0)).entries).toEqual([])
    await one.desk.presence(bas, false)
    await one.desk.note(anna, session, 'Weet jij dit?', 'bas')
    expect((await one.desk.view(bas)).asked.map((row) => row.session)).toEqual([session])
    await one.desk.note(bas, session, 'Ja: via het leerwerkloket.')
    expect((await one.desk.view(bas)).asked).toEqual([])
    const seen = await one.desk.catchUp(anna, session, 0)
    expect(seen.entries.map(({ kind }) => kind)).toEqual(['ask-human', 'claim', 'message', 'note', 'note'])
    expect(JSON.stringify(seen)).not.toContain('"opens"')
    await one.desk.release(anna, session)
    expect((await one.desk.catchUp(anna, session, 0)).entries).toEqual([])
    await one.add(session, { kind: 'stop-waiting' })
  })

  it('keeps somebody from another team out of everything', async () => {
    const session = await one.waiting()
    await expect(one.desk.claim(elders, session)).rejects.toMatchObject({ why: 'other-team' })
    await one.desk.claim(anna, session)
    const words = { id: 'foreign-01', text: 'x' }
    await expect(one.desk.reply(elders, session, words)).rejects.toMatchObject({ why: 'taken' })
    await expect(one.desk.release(elders, session)).rejects.toMatchObject({ why: 'taken' })
    expect((await one.desk.catchUp(elders, session, 0)).entries).toEqual([])
    await one.desk.close(anna, session, { outcome: 'referred' })
  })

  it('gives an advisor no more than the team allows', async () => {
    const busy = anAdvisor('busy')
    for (let i = 0; i < 3; i++) await one.desk.claim(busy, await one.waiting())
    await expect(one.desk.claim(busy, await one.waiting())).rejects.toMatchObject({ why: 'at-capacity' })
  })

  it('lets only a lead see figures and the audit, and shows small groups to nobody', async () => {
    const lead = anAdvisor('lead', { role: 'lead' })
    const day = '2026-11-24'
    await expect(one.desk.figures(anna, [day])).rejects.toMatchObject({ why: 'leads-only' })
    for (let i = 0; i < 10; i++) await one.desk.count('topic:regels')
    await one.desk.count('topic:schulden')
    const { counts } = await one.desk.figures(lead, [day])
    expect(counts).toEqual({ 'topic:regels': 10 })
    const audit = await one.desk.auditOf(lead, day)
    expect(audit.filter(({ what }) => what === 'claim').length).toBeGreaterThan(3)
    expect(JSON.stringify(audit)).not.toMatch(/session-|Hallo/)
  })
})

it('finds its way with an index that lags behind, and tidies what is stale', async () => {
  const old: Proposed[][] = []
  const one = await aDesk(embeddedDynamoDb, (store) =>
    Object.assign(Object.create(store), {
      read: store.read.bind(store),
      append: store.append.bind(store),
      unqueue: store.unqueue.bind(store),
      proposed: async (queue: QueueName) => old.pop() ?? (await store.proposed(queue)),
    }),
  )
  const anna = anAdvisor('anna')
  const session = await one.waiting()
  const stale = await one.store.proposed('waiting')
  await one.desk.claim(anna, session)
  old.push([], stale, stale)
  expect((await one.desk.view(anna)).waiting).toEqual([])
  await one.desk.close(anna, session, { outcome: 'helped' })
  expect(await tidyQueues(one, one.clock.now().getTime())).toEqual({ waiting: 0, longestWait: 0 })
  expect(await one.store.proposed('waiting')).toEqual([])
  await one.close()
})
