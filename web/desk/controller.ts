import { deskNl } from '../strings/desk-nl.ts'
import { notify } from './alerts.ts'
import * as client from './client.ts'
import { cursorsOf, drop, emptyState, opened, receive, type State, type Talk, talkOf } from './state.ts'

const POLL_MS = 2_500
const LONGEST_POLL_MS = 30_000
const SIGN_OF_LIFE_MS = 20_000

/** Keeps the desk up to date by asking, and brings over what the advisor does, in order and once. */
export class Controller {
  state: State = emptyState
  readonly #changed: () => void
  #timer: ReturnType<typeof setTimeout> | undefined
  #wait = POLL_MS
  #seenAt = 0
  #polling = false
  #sending = false
  #stopped = false

  constructor(changed: () => void) {
    this.#changed = changed
    window.addEventListener('online', this.hurry)
    document.addEventListener('visibilitychange', this.hurry)
  }

  dispose(): void {
    this.#stopped = true
    window.removeEventListener('online', this.hurry)
    document.removeEventListener('visibilitychange', this.hurry)
    clearTimeout(this.#timer)
  }

  async start(): Promise<void> {
    await this.attempt(async () => this.#set({ me: await client.me() }))
    await this.#poll()
  }

  /** Asks now instead of at the end of the wait. */
  hurry = (): void => {
    if (document.visibilityState === 'hidden') return
    this.#wait = POLL_MS
    clearTimeout(this.#timer)
    void this.#poll()
  }

  async setAvailable(available: boolean): Promise<void> {
    await this.attempt(async () => {
      await client.presence(available)
      this.#seenAt = Date.now()
      this.#set({ available })
    })
  }

  open(session: string): void {
    this.#set(opened(this.state, session))
  }

  /** Takes a conversation from the queue and opens it; says who was first when somebody else was. */
  async claim(session: string): Promise<void> {
    await this.attempt(async () => {
      this.#take(await client.act(session, 'claim', 0), 'holder')
      this.open(session)
    })
    this.hurry()
  }

  /** Takes who comes next, as the helpline sees it: colleagues who press at the same moment each get another. */
  async claimNext(): Promise<void> {
    let isNobody = false
    await this.attempt(async () => {
      const taken = await client.next()
      isNobody = taken === undefined
      if (!taken) return
      this.#take(taken, 'holder')
      this.open(taken.session)
    })
    if (isNobody) this.#set({ problem: deskNl.nobodyForYou })
    this.hurry()
  }

  async openQuestion(session: string): Promise<void> {
    await this.attempt(async () => {
      this.#take(await client.read(session, 0), 'answerer')
      this.open(session)
    })
  }

  setDraft(session: string, text: string): void {
    this.#set({ drafts: { ...this.state.drafts, [session]: text } })
  }

  say(talk: Talk, text: string): void {
    if (text.trim() === '') return
    const what = talk.as === 'answerer' ? ('answer' as const) : ('replies' as const)
    const words = { id: crypto.randomUUID(), session: talk.session, what, text }
    this.#set({ unsent: [...this.state.unsent, words], drafts: { ...this.state.drafts, [talk.session]: '' } })
    void this.#deliver()
  }

  /** Everything else that is done to a conversation. True when it is done. */
  act(talk: Talk, what: string, body: unknown = {}): Promise<boolean> {
    return this.attempt(async () => {
      this.#take(await client.act(talk.session, what, talk.last, body), talk.as)
    })
  }

  dismiss(session: string): void {
    this.#set(drop(this.state, session))
  }

  clearProblem(): void {
    this.#set({ problem: undefined })
  }

  /** One call whose failure is told on the screen; true when it went well. */
  async attempt(action: () => Promise<void>): Promise<boolean> {
    try {
      await action()
      this.#set({ problem: undefined })
      return true
    } catch (error) {
      const isRefused = error instanceof client.Refused
      if (isRefused && error.status === 401) this.#set({ me: undefined })
      this.#set({ problem: isRefused ? error.title || deskNl.failed : deskNl.noNetwork })
      return false
    }
  }

  async #poll(): Promise<void> {
    if (this.#polling || this.#stopped) return
    this.#polling = true
    try {
      await this.#signOfLife()
      await this.#update()
      this.#wait = POLL_MS
      if (this.state.isOffline) this.#set({ isOffline: false, problem: undefined })
      void this.#deliver()
    } catch (error) {
      if (error instanceof client.Refused && error.status === 401) return this.#set({ me: undefined })
      this.#wait = Math.min(this.#wait * 2, LONGEST_POLL_MS)
      this.#set({ isOffline: true })
    } finally {
      this.#polling = false
      clearTimeout(this.#timer)
      if (!this.#stopped) this.#timer = setTimeout(() => void this.#poll(), this.#wait)
    }
  }

  async #signOfLife(): Promise<void> {
    if (Date.now() - this.#seenAt < SIGN_OF_LIFE_MS) return
    await client.presence(this.state.available)
    this.#seenAt = Date.now()
  }

  async #update(): Promise<void> {
    const before = this.state.view
    const view = await client.view(cursorsOf(this.state))
    this.#set({ view })
    const waited = new Set(before?.waiting.map(({ session }) => session))
    if (before && view.waiting.some(({ session }) => !waited.has(session))) notify(deskNl.newOne)
    for (const seen of view.mine) await this.#follow(seen, 'holder')
    for (const seen of view.asked) await this.#follow(seen, 'helper')
    const current = new Set([...view.mine, ...view.asked].map(({ session }) => session))
    for (const talk of this.state.talks)
      if (!talk.isOver && !current.has(talk.session))
        this.#take(await client.read(talk.session, talk.last), talk.as)
  }

  async #follow(seen: client.Seen, as: Talk['as']): Promise<void> {
    const known = talkOf(this.state, seen.session)
    // Not known here, or known from an earlier time that it was here: read from the start, with the side panel.
    if (!known || known.isOver) {
      if (known) this.#set(drop(this.state, seen.session))
      return this.#take(await client.read(seen.session, 0), as)
    }
    if (seen.turns.some(({ danger }) => danger)) notify(deskNl.newDanger)
    else if (seen.turns.some(({ from }) => from === 'visitor')) notify(deskNl.newMessage)
    this.#take(seen, as)
  }

  async #deliver(): Promise<void> {
    if (this.#sending) return
    this.#sending = true
    try {
      for (let [next] = this.state.unsent; next; [next] = this.state.unsent) {
        const { id, session, what, text } = next
        const talk = talkOf(this.state, session)
        const done = await client.act(session, what, talk?.last ?? 0, { id, text }).catch(refusedOnly)
        this.#set({ unsent: this.state.unsent.filter((one) => one.id !== id) })
        if (done instanceof client.Refused) this.#giveBack(session, text, done.title)
        else this.#take(done, talk?.as ?? 'holder')
      }
    } catch {
      this.#set({ isOffline: true }) // it stays in line; the next round tries again
    } finally {
      this.#sending = false
    }
  }

  /** What cannot be said any more goes back to the box it was typed in. */
  #giveBack(session: string, text: string, problem: string): void {
    const { drafts } = this.state
    this.#set({ problem, drafts: { ...drafts, [session]: drafts[session] || text } })
  }

  #take(seen: client.Seen, as: Talk['as']): void {
    this.#set(receive(this.state, seen, as))
  }

  #set(changes: Partial<State>): void {
    this.state = { ...this.state, ...changes }
    this.#changed()
  }
}

function refusedOnly(error: unknown): client.Refused {
  if (error instanceof client.Refused && error.status < 500) return error
  throw error
}
