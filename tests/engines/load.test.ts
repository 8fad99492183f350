import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Advisor } from '../../functions/escalation/advisor.ts'
import { handoverOf } from '../../functions/escalation/handover.ts'
import { Refused } from '../../functions/escalation/refused.ts'
import { SessionChanged } from '../../functions/sessions/session-store.ts'
import { anAdvisor } from '../builders/desk.ts'
import { aHelpline, type Helpline } from '../builders/helpline.ts'

const VISITORS = 200
const ADVISORS = 20
const MESSAGES = 4
/** How long a visitor's page or the desk waits before it asks again. */
const POLL_MS = 5_000
/** How long somebody types, and over how long the visitors arrive. */
const TYPING_MS = 8_000
const ARRIVING_MS = 20_000

let one: Helpline
beforeAll(async () => {
  one = await aHelpline({ limits: { sessions: 10_000, codes: 60, handovers: 10_000 } })
})
afterAll(() => one.close())

const sessionOf = (token: string) => token.split('.')[0] ?? ''
const pause = (milliseconds = POLL_MS) => new Promise((done) => setTimeout(done, milliseconds))
const sorted = (times: readonly number[]) => [...times].sort((a, b) => a - b)
const at = (times: readonly number[], share: number) => sorted(times)[Math.floor(times.length * share)] ?? 0
const timed = async <T>(work: () => Promise<T>): Promise<{ took: number; done: T }> => {
  const started = performance.now()
  const done = await work()
  return { took: performance.now() - started, done }
}
const say = (token: string, id: string) =>
  one.call('POST', '/api/session/turns', token, { id, after: 0, text: 'wat is EVC?' })
const ask = (token: string) =>
  one.call('POST', '/api/session/handover', token, { region: 'achterhoek', topic: 'scholing' })
const unlessLost = (error: unknown) => {
  if (!(error instanceof Refused || error instanceof SessionChanged)) throw error
}

it(`serves ${VISITORS} visitors with ${ADVISORS} advisors, loses nothing and doubles nothing`, {
  timeout: 600_000,
}, async () => {
  const advisors = Array.from({ length: ADVISORS }, (_, i) => anAdvisor(`adviseur-${i}`))
  for (const who of advisors) await one.desk.presence(who, true)
  const alone = await unloaded(advisors[0] ?? anAdvisor('x'))

  const claimedAt = new Map<string, number>()
  const finished = new Set<string>()
  const loaded: number[] = []
  const visibleAt = new Map<string, number>()

  const visit = async (n: number) => {
    await pause((ARRIVING_MS * n) / VISITORS)
    const token = await one.begin()
    expect((await ask(token)).status).toBe(201)
    for (;;) {
      const { turns } = await (await one.call('GET', '/api/session/turns?after=2', token)).json()
      if (turns.length > 0) break
      await pause()
    }
    visibleAt.set(sessionOf(token), performance.now())
    for (let i = 0; i < MESSAGES; i++) {
      await pause(TYPING_MS)
      for (;;) {
        const { took, done } = await timed(() => say(token, `load-${n}-${i}`))
        loaded.push(took)
        if (done.status === 200) break
        expect([409, 429, 503]).toContain(done.status)
      }
    }
    finished.add(sessionOf(token))
    return token
  }
  const work = async (who: Advisor, n: number) => {
    const cursors = new Map<string, number>()
    while (finished.size < VISITORS || (await one.desk.view(who, cursors)).mine.length > 0) {
      // Who had said everything before this look, not since.
      const over = new Set(finished)
      const { waiting, mine } = await one.desk.view(who, cursors)
      for (const { session, last, entries } of mine) {
        cursors.set(session, last)
        const said = entries.filter((entry) => entry.kind === 'message' && entry.from === 'visitor')
        for (const { number } of said) await answer(who, session, `answer-${number}`)
        if (over.has(session) && said.length === 0)
          await one.desk.close(who, session, { outcome: 'helped' }).catch(unlessLost)
      }
      // Colleagues look at the same list: each begins somewhere else, as people do.
      const from = Math.floor((waiting.length * n) / ADVISORS)
      const room = Math.max(0, 3 - mine.length)
      for (const { session } of waiting.slice(from, from + room)) {
        const started = performance.now()
        await one.desk.claim(who, session).then(() => claimedAt.set(session, started), unlessLost)
      }
      await pause()
    }
  }
  const { took, done: tokens } = await timed(async () => {
    const [visitors] = await Promise.all([
      Promise.all(Array.from({ length: VISITORS }, (_, n) => visit(n))),
      ...advisors.map(work),
    ])
    return visitors
  })

  for (const token of tokens) {
    const entries = await one.store.read(sessionOf(token))
    const ids = entries.flatMap((entry) => (entry.kind === 'message' ? [`${entry.from} ${entry.id}`] : []))
    expect(new Set(ids).size, 'nothing twice').toBe(ids.length)
    expect(
      ids.filter((id) => id.startsWith('visitor')),
      'nothing lost',
    ).toHaveLength(MESSAGES)
    expect(
      ids.filter((id) => id.startsWith('advisor')),
      'everything answered',
    ).toHaveLength(MESSAGES)
    expect(entries.filter(({ kind }) => kind === 'claim')).toHaveLength(1)
    expect(handoverOf(entries).state).toBe('closed')
  }
  const visible = [...visibleAt].map(([session, seen]) => seen - (claimedAt.get(session) ?? Number.NaN))
  const median = at(alone, 0.5)
  const p95 = at(loaded, 0.95)
  console.info(
    [
      `${VISITORS} visitors, ${ADVISORS} advisors: ${(took / 1000).toFixed(1)} s, 0 lost, 0 doubled`,
      `a message: median unloaded ${median.toFixed(1)} ms, p95 loaded ${p95.toFixed(1)} ms (${(p95 / median).toFixed(1)} x)`,
      `claim to first visible message: median ${at(visible, 0.5).toFixed(0)} ms, p95 ${at(visible, 0.95).toFixed(0)} ms`,
    ].join('\n'),
  )
})

/** The desk tells the advisor that it did not go, who sends it again. */
async function answer(who: Advisor, session: string, id: string): Promise<void> {
  for (;;) {
    const isSent = await one.desk.reply(who, session, { id, text: 'Dag' }).then(
      () => true,
      (error: unknown) => {
        if (!(error instanceof SessionChanged)) throw error
        return false
      },
    )
    if (isSent) return
  }
}

/** How long a message to an advisor takes when nothing else goes on. */
async function unloaded(who: Advisor): Promise<number[]> {
  const times: number[] = []
  const token = await one.begin()
  await ask(token)
  await one.desk.claim(who, sessionOf(token))
  for (let i = 0; i < 19; i++) times.push((await timed(() => say(token, `alone-${i}-message`))).took)
  await one.desk.close(who, sessionOf(token), { outcome: 'helped' })
  return times.slice(4)
}

it('catches up on ten minutes at once, on both sides', async () => {
  const who = anAdvisor('offline')
  await one.desk.presence(who, true)
  const token = await one.begin()
  await ask(token)
  const { last } = await one.desk.claim(who, sessionOf(token))
  for (let i = 0; i < 40; i++) {
    one.clock.pass(15_000)
    await one.desk.presence(who, true)
    if (i % 2 === 0) expect((await say(token, `offline-${i}`)).status).toBe(200)
    else await one.desk.reply(who, sessionOf(token), { id: `offline-${i}`, text: 'Dag' })
  }
  const visitor = await timed(async () =>
    (await one.call('GET', `/api/session/turns?after=${last}`, token)).json(),
  )
  const desk = await timed(() => one.desk.view(who, new Map([[sessionOf(token), last]])))
  expect(visitor.done.turns).toHaveLength(40)
  expect(desk.done.mine[0]?.entries).toHaveLength(40)
  console.info(
    `after ten minutes away: visitor ${visitor.took.toFixed(1)} ms, desk ${desk.took.toFixed(1)} ms for 40 messages`,
  )
})
