import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Refused } from '../../functions/escalation/refused.ts'
import { handoverOf } from '../../functions/sessions/handover.ts'
import { SessionChanged } from '../../functions/sessions/session-store.ts'
import { anAdvisor } from '../builders/desk.ts'
import { aHelpline, type Helpline } from '../builders/helpline.ts'
import { laggingStore } from '../builders/lagging-store.ts'
import { checkPromises } from './promises.ts'

const advisors = ['anna', 'bas', 'cor'].map((id) => anAdvisor(id))
const visitorActs = ['ask', 'ask', 'ask', 'leave', 'stop', 'say', 'say', 'tell', 'look', 'wipe'] as const
const deskActs = [
  ...(['claim', 'claim', 'next', 'next', 'reply', 'transfer', 'transfer to', 'release'] as const),
  ...(['back', 'close', 'answer', 'view'] as const),
]
const step = fc.record({
  visitor: fc.nat(2),
  visitorAct: fc.constantFrom(...visitorActs),
  who: fc.nat(2),
  deskAct: fc.constantFrom(...deskActs),
  pass: fc.constantFrom(0, 0, 700, 2_900),
})
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

let ids = 0

/** Three visitors and three advisors act two at a time on one store. */
async function play(one: Helpline, steps: readonly Step[]) {
  const tokens = await Promise.all([1, 2, 3].map(() => one.begin()))
  const sessionOf = (token: string) => token.split('.')[0] ?? ''
  const own = new Set(tokens.map(sessionOf))
  const taken: { token: string; id: string }[] = []
  const wiped = new Set<string>()
  const asking = { region: 'achterhoek', topic: 'scholing' }

  const visit = async (token: string, act: Step['visitorAct']) => {
    const id = `random-${++ids}`
    const call = (method: string, path: string, body?: object) =>
      one.call(method, `/api/session${path}`, token, body)
    const acts = {
      ask: () => call('POST', '/handover', asking),
      stop: () => call('DELETE', '/handover'),
      leave: () =>
        call('POST', '/handover', {
          ...asking,
          leaveQuestion: true,
          summary: { text: 'Mag het?', approved: true },
        }),
      say: () => call('POST', '/turns', { id, after: 0, text: 'wat is EVC?' }),
      tell: () => call('POST', '/turns', { id, after: 0, text: 'ik wil niet meer leven' }),
      look: () => call('GET', '/handover'),
      wipe: () => call('DELETE', ''),
    }
    const { status } = await acts[act]()
    expect([200, 201, 204, 404, 409]).toContain(status)
    if ((act === 'say' || act === 'tell') && status === 200) taken.push({ token, id })
    if (act === 'wipe') wiped.add(sessionOf(token))
  }
  const work = async (session: string, { who, deskAct }: Step) => {
    const advisor = advisors[who] ?? anAdvisor('x')
    const gone = new Set(wiped)
    const acts = {
      claim: () => one.desk.claim(advisor, session),
      next: () => one.desk.next(advisor),
      answer: () => one.desk.answer(advisor, session, { id: `random-${++ids}`, text: 'Ja' }),
      'transfer to': () =>
        one.desk.transfer(advisor, session, {
          team: 'werkcentrum-achterhoek',
          advisor: advisors[(who + 1) % 3]?.id ?? '',
        }),
      reply: () => one.desk.reply(advisor, session, { id: `random-${++ids}`, text: 'Dag' }),
      transfer: () => one.desk.transfer(advisor, session, { team: 'werkcentrum-achterhoek' }),
      release: () => one.desk.release(advisor, session),
      back: () => one.desk.backToGuide(advisor, session),
      close: () => one.desk.close(advisor, session, { outcome: 'helped' }),
      view: async () => {
        const { waiting, mine } = await one.desk.view(advisor)
        for (const row of [...waiting, ...mine]) expect(gone).not.toContain(row.session)
      },
    }
    await acts[deskAct]().catch((error: unknown) => {
      if (!(error instanceof Refused || error instanceof SessionChanged)) throw error
    })
  }

  for (const [i, current] of steps.entries()) {
    if (i % 8 === 0) for (const advisor of advisors) await one.desk.presence(advisor, true)
    const token = tokens[current.visitor] ?? ''
    await Promise.all([visit(token, current.visitorAct), work(sessionOf(token), current)])
    one.clock.pass(current.pass)
  }
  return { tokens, own, sessionOf, taken, wiped }
}

/** What must hold on every run of random acts with queues that are up to three seconds old. */
/** @param seed the same acts each time: so few runs at random do not always reach every state */
export function laggingContract(runs: number, seed?: number): void {
  let asked = 0
  let one: Helpline
  beforeAll(async () => {
    one = await aHelpline({
      limits: { sessions: 100_000, codes: 60, handovers: 100_000 },
      wrap: (store, clock) => laggingStore(store, { now: clock.now, lag: () => (++asked * 1237) % 3000 }),
    })
  })
  afterAll(() => one.close())

  it('loses nobody and shows nobody twice while queues are seconds old', { timeout: 600_000 }, async () => {
    const reached = new Map<string, number>()
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 30 }), async (steps) => {
        const { tokens, own, sessionOf, taken, wiped } = await play(one, steps)
        one.clock.pass(3_001)
        const views = await Promise.all(advisors.map((who) => one.desk.view(who)))
        for (const session of own) {
          const entries = await one.store.read(session)
          const handover = handoverOf(entries)
          reached.set(handover.state, (reached.get(handover.state) ?? 0) + 1)
          if (!wiped.has(session)) expect(handover.danger).toBe(checkPromises(entries).danger)
          else expect(entries.map(({ kind }) => kind)).toEqual(['wipe'])
          const shown = views.map(({ waiting }) => waiting.filter((row) => row.session === session).length)
          const held = views.map(({ mine }) => mine.filter((row) => row.session === session).length)
          const asks = views.map(({ questions }) => questions.filter((row) => row.session === session).length)
          const lies = handover.state === 'left-question' ? 1 : 0
          expect(asks).toEqual([lies, lies, lies])
          // What the last entry carries is what all of them amount to.
          const { summary: _, ...carried } = 'ask' in handover ? handover.ask : { summary: '' }
          expect(entries.at(-1)?.handover).toMatchObject(
            'ask' in handover ? { ...handover, ask: carried } : handover,
          )
          const waits = handover.state === 'waiting' ? 1 : 0
          expect(shown).toEqual([waits, waits, waits])
          expect(held).toEqual(
            advisors.map(({ id }) => (handover.state === 'advisor' && handover.advisor === id ? 1 : 0)),
          )
        }
        for (const { waiting } of views)
          expect(waiting, 'danger first, then the oldest').toEqual(
            waiting.toSorted((a, b) => Number(b.danger) - Number(a.danger) || a.since - b.since),
          )
        for (const { token, id } of taken) {
          if (wiped.has(sessionOf(token))) continue
          const entries = await one.store.read(sessionOf(token))
          expect(entries.filter((entry) => 'id' in entry && entry.id === id)).toHaveLength(1)
        }
        // The next run starts with an empty desk.
        for (const token of tokens) await one.call('DELETE', '/api/session', token)
      }),
      { numRuns: runs, ...(seed !== undefined && { seed }) },
    )
    expect(reached.get('advisor') ?? 0).toBeGreaterThan(0)
    expect(reached.get('waiting') ?? 0).toBeGreaterThan(0)
    expect(reached.get('left-question') ?? 0).toBeGreaterThan(0)
  })
}
