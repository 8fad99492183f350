import { afterAll, beforeAll, expect, it } from 'vitest'
import { handoverOf } from '../../functions/sessions/handover.ts'
import type { EmbeddedDynamoDb } from '../../infra/local/embedded-dynamodb.ts'
import { nextWait, shortestWait } from '../../web/conversation/wait.ts'
import { type ADeskApp, aDeskApp } from '../builders/desk-app.ts'
import { Stopwatch } from './stopwatch.ts'

/** A city's busy evening with `LOAD=full`; else a part of it, which any machine that runs the tests can bear. */
const isFull = process.env.LOAD === 'full'
const VISITORS = isFull ? 200 : 60
const ADVISORS = isFull ? 20 : 6
const CAPACITY = 3
const MESSAGES = 4
/** Evenings with one visitor and one advisor, to compare with. */
const QUIET = 6
/** How long somebody types, and over how long the visitors arrive. */
const TYPING_MS = 8_000
const ARRIVING_MS = 20_000
/** As web/desk/controller.ts asks, and gives its sign of life. */
const VIEW_MS = 2_500
const LIFE_MS = 20_000

/**
 * The design's budget is 10 times what a call takes alone. Client and server share the cores here, and others
 * may run beside the part, so that it gets room; the figures are printed.
 */
const TIMES_UNLOADED = isFull ? 10 : 60
const VISIBLE_MS = isFull ? 5_000 : 10_000
const LOST_CLAIMS = 0.05

interface Seen {
  readonly session: string
  readonly last: number
  readonly turns: readonly { readonly number: number; readonly from: string }[]
}

const sessionOf = (token: string) => token.split('.')[0] ?? ''
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

/** What a busy evening may cost, on any engine: pages and desks ask as the real ones do. */
export function loadContract(engine: () => Promise<EmbeddedDynamoDb>): void {
  let one: ADeskApp
  let clock: ReturnType<typeof setInterval>
  beforeAll(async () => {
    one = await aDeskApp({ engine, limits: { sessions: 10_000, codes: 60, handovers: 10_000 } })
    clock = setInterval(() => one.clock.pass(1_000), 1_000)
  })
  afterAll(async () => {
    clearInterval(clock)
    await one.close()
  })

  it(`serves ${VISITORS} visitors with ${ADVISORS} advisors in time, loses nothing and doubles nothing`, {
    timeout: 900_000,
  }, async () => {
    const alone = new Stopwatch()
    for (let i = 0; i < QUIET; i++) await evening(1, 1, MESSAGES, alone)
    const watch = new Stopwatch()
    const busy = await evening(VISITORS, ADVISORS, MESSAGES, watch)
    console.info([watch.table(alone), busy.inWords()].join('\n'))
    await busy.check()
    expect(watch.over(alone, TIMES_UNLOADED)).toEqual([])
    expect(busy.visible(0.95)).toBeLessThanOrEqual(VISIBLE_MS)
    expect(busy.lost / busy.claims).toBeLessThanOrEqual(LOST_CLAIMS)
  })

  /** So many visitors come, wait, talk and go, with so many advisors. */
  async function evening(visitors: number, advisors: number, messages: number, watch: Stopwatch) {
    const claimedAt = new Map<string, number>()
    const visibleAt = new Map<string, number>()
    const finished = new Set<string>()
    let claims = 0
    let lost = 0
    const isAlone = visitors === 1
    const typing = () => pause(isAlone ? 50 : TYPING_MS)

    const visit = async (n: number): Promise<string> => {
      await pause((ARRIVING_MS * n) / VISITORS)
      const call = (what: string, method: string, path: string, body?: object) =>
        watch.time(what, () => one.call(method, `/api/session${path}`, token, body))
      const { token } = await (
        await watch.time('begin', () => one.call('POST', '/api/sessions', undefined, {}))
      ).json()
      const say = async (what: string, id: string) => {
        for (;;) {
          const { status } = await call(what, 'POST', '/turns', { id, after: 0, text: 'wat is EVC?' })
          if (status === 200) return
          expect([409, 429, 503]).toContain(status)
        }
      }
      for (let i = 0; i < (isAlone ? messages : 1); i++) await say('turn', `first-${n}-${i}`)
      const asked = await call('ask', 'POST', '/handover', { region: 'achterhoek', topic: 'scholing' })
      expect(asked.status).toBe(201)
      let { last } = await asked.json()
      /** One round of the page: where do I stand, and what is new? */
      const look = async (isWaiting: boolean): Promise<readonly Seen['turns'][number][]> => {
        if (isWaiting) expect((await call('status', 'GET', '/handover')).status).toBe(200)
        const news = await (await call('turns', 'GET', `/turns?after=${last}`)).json()
        last = news.last
        return news.turns
      }
      for (let wait = shortestWait; (await look(true)).length === 0; wait = nextWait(wait, false, true))
        await pause(isAlone ? 50 : wait)
      visibleAt.set(sessionOf(token), performance.now())
      for (let i = 0; i < messages; i++) {
        await typing()
        await say('message', `message-${n}-${i}`)
        await look(isAlone)
      }
      finished.add(sessionOf(token))
      return token
    }

    const work = async (n: number): Promise<void> => {
      const token = await one.tokenFor({ id: `adviseur-${n}`, name: `Adviseur ${n}` })
      const call = (what: string, method: string, path: string, body?: object) =>
        watch.time(what, () => one.callDesk(method, `/desk/api/${path}`, token, body))
      const cursors: Record<string, number> = {}
      let lifeAt = Number.NEGATIVE_INFINITY
      let held = 0
      while (finished.size < visitors || held > 0) {
        if (performance.now() - lifeAt > LIFE_MS) {
          await call('presence', 'POST', 'presence', { available: true })
          lifeAt = performance.now()
        }
        // Who had said everything before this look, not since.
        const over = new Set(finished)
        const { mine, waiting } = await (await call('view', 'POST', 'view', { cursors })).json()
        held = mine.length
        for (const seen of mine as Seen[]) held -= await serve(seen, over.has(seen.session))
        for (let room = CAPACITY - held, row = waiting.length; room > 0 && row > 0; room--, row--) {
          const started = performance.now()
          const taken = await call('claim', 'POST', 'conversations/next', {})
          if (taken.status === 204) break
          claims += 1
          if (taken.status !== 200) {
            lost += 1
            continue
          }
          const { session, last } = await taken.json()
          claimedAt.set(session, started)
          cursors[session] = last
          held += 1
        }
        await pause(isAlone ? 50 : VIEW_MS)
      }

      /** Answers what was said; 1 when the conversation is over. */
      async function serve({ session, last, turns }: Seen, isOver: boolean): Promise<number> {
        cursors[session] = last
        const said = turns.filter(({ from }) => from === 'visitor')
        for (const { number } of said)
          for (;;) {
            const body = { id: `answer-${number}`, text: 'Dag' }
            const sent = await call('reply', 'POST', `conversations/${session}/replies?after=${last}`, body)
            if (sent.status === 200) break
            expect(sent.status).toBe(409)
          }
        if (!isOver || said.length > 0) return 0
        const path = `conversations/${session}/close?after=${last}`
        return (await call('close', 'POST', path, { outcome: 'helped' })).status === 200 ? 1 : 0
      }
    }

    const started = performance.now()
    // Somebody is there before the first visitor comes.
    for (let n = 0; n < advisors; n++)
      await one.callDesk('POST', '/desk/api/presence', await one.tokenFor({ id: `adviseur-${n}` }), {
        available: true,
      })
    const [tokens] = await Promise.all([
      Promise.all(Array.from({ length: visitors }, (_, n) => visit(n))),
      ...Array.from({ length: advisors }, (_, n) => work(n)),
    ])
    const took = performance.now() - started
    const visible = (share: number) =>
      Stopwatch.at(
        [...visibleAt].map(([session, seen]) => seen - (claimedAt.get(session) ?? Number.NaN)),
        share,
      )

    return {
      claims,
      lost,
      visible,
      inWords: () =>
        [
          `${visitors} visitors, ${advisors} advisors: ${(took / 1000).toFixed(1)} s`,
          `claim to first visible message: median ${visible(0.5).toFixed(0)} ms, p95 ${visible(0.95).toFixed(0)} ms`,
          `claims ${claims}, lost ${lost}`,
        ].join('\n'),
      check: async () => {
        for (const token of tokens) await checkWhole(sessionOf(token), messages)
      },
    }
  }

  async function checkWhole(session: string, messages: number): Promise<void> {
    const entries = await one.store.read(session)
    const ids = entries.flatMap((entry) => (entry.kind === 'message' ? [`${entry.from} ${entry.id}`] : []))
    expect(new Set(ids).size, 'nothing twice').toBe(ids.length)
    const from = (who: string) => ids.filter((id) => id.startsWith(who))
    expect(from('visitor'), 'nothing lost').toHaveLength(messages)
    expect(from('advisor'), 'everything answered').toHaveLength(messages)
    expect(entries.filter(({ kind }) => kind === 'claim')).toHaveLength(1)
    expect(handoverOf(entries).state).toBe('closed')
  }

  it('catches up on ten minutes at once, on both sides', async () => {
    const { token, session } = await one.waiting()
    const desk = await one.tokenFor({ id: 'offline' })
    const call = (path: string, body: object = {}) => one.callDesk('POST', `/desk/api/${path}`, desk, body)
    const post = async (path: string, body: object = {}) => (await call(path, body)).json()
    const { last } = await post(`conversations/${session}/claim`)
    for (let i = 0; i < 40; i++) {
      one.clock.pass(15_000)
      await call('presence', { available: true })
      const id = `offline-${i}`
      if (i % 2 === 0) await one.send(token, 'hallo', { id })
      else await post(`conversations/${session}/replies`, { id, text: 'Dag' })
    }
    const news = await one.call('GET', `/api/session/turns?after=${last}`, token)
    expect((await news.json()).turns).toHaveLength(40)
    expect((await post('view', { cursors: { [session]: last } })).mine[0].turns).toHaveLength(40)
  })
}
