import type { WireConversation } from '../../functions/http/wire.ts'
import { nl } from '../strings/nl.ts'
import * as client from './client.ts'
import { delivered, emptyState, enqueue, receive, refused, type State, type Waiting } from './conversation.ts'
import { forget, keep, load } from './kept.ts'

/** First wait before a message is sent again; each next one is twice as long. */
const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 30_000

/** Ties what may happen to the helpline: keeps the outbox moving until everything is delivered, in order. */
export class Controller {
  state: State
  readonly #changed: () => void
  #busy = false
  #wait = FIRST_WAIT_MS
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(changed: () => void) {
    this.#changed = changed
    const { token, outbox } = load()
    this.state = { ...emptyState, token, outbox, phase: outbox.length > 0 ? 'sending' : 'idle' }
    window.addEventListener('online', this.retry)
  }

  dispose(): void {
    window.removeEventListener('online', this.retry)
    clearTimeout(this.#timer)
  }

  /** Takes up what this tab was doing: reads the conversation again and sends what still waits. */
  async start(): Promise<void> {
    const { token } = this.state
    if (token) await this.#attempt(async () => this.#take(await client.readTurns(token, 0)))
    await this.#deliver()
  }

  send(text: string): void {
    this.#enqueue({ text })
  }

  /** Answers a question; `words` stand in the conversation until the reply comes. */
  answer(answer: NonNullable<Waiting['answer']>, words: string): void {
    this.#enqueue({ text: words, answer })
  }

  #enqueue(message: Omit<Waiting, 'id'>): void {
    this.#set(enqueue(this.state, { id: crypto.randomUUID(), ...message }))
    void this.#deliver()
  }

  retry = (): void => {
    clearTimeout(this.#timer)
    this.#wait = FIRST_WAIT_MS
    void this.#deliver()
  }

  async resume(code: string): Promise<boolean> {
    const done = await this.#attempt(async () => {
      const { token, ...conversation } = await client.resume(code)
      this.#set({ ...emptyState, token })
      this.#take(conversation)
    })
    return done
  }

  async code(): Promise<string | undefined> {
    let code: string | undefined
    await this.#attempt(async () => {
      const token = await this.#token()
      const given = await client.askCode(token)
      code = given.code
      this.#set({ ...this.state, expires: given.expires, kept: true })
    })
    return code
  }

  async feedback(about: number, helped: boolean): Promise<void> {
    const { token } = this.state
    if (!token) return
    await this.#attempt(async () => {
      await client.giveFeedback(token, about, helped)
      const turns = this.state.turns.map((turn) =>
        turn.number === about && turn.from === 'guide' ? { ...turn, helped } : turn,
      )
      this.#set({ ...this.state, turns })
    })
  }

  async transcript(): Promise<string | undefined> {
    const { token } = this.state
    let text: string | undefined
    if (token)
      await this.#attempt(async () => {
        text = await client.transcript(token)
      })
    return text
  }

  /** True when the helpline has wiped it, or there was nothing to wipe. */
  async wipe(): Promise<boolean> {
    const { token } = this.state
    const done = token === undefined || (await this.#attempt(() => client.wipe(token)))
    if (done) this.startAnew()
    return done
  }

  /** Lets go of this conversation, here in this tab. */
  startAnew(): void {
    forget()
    this.#set(emptyState)
  }

  async #deliver(): Promise<void> {
    if (this.#busy) return
    this.#busy = true
    try {
      for (let [next] = this.state.outbox; next; [next] = this.state.outbox) {
        const { id, text, answer } = next
        const token = await this.#token()
        const message = { id, after: this.state.last, ...(answer ? { answer } : { text }) }
        // Wiped while the answer was on its way: what still arrives of it is not shown again.
        const isWiped = () => this.state.token !== token
        const part = (turns: WireConversation['turns']) => {
          if (!isWiped()) this.#set(receive(this.state, { ...this.#now(), turns: turns.slice(0, -1) }))
        }
        const reply = await client.send(token, message, part)
        if (isWiped()) return
        this.#take(reply)
        this.#set(delivered(this.state, id))
        this.#wait = FIRST_WAIT_MS
      }
    } catch (error) {
      this.#failed(error)
    } finally {
      this.#busy = false
    }
  }

  #now = (): WireConversation => ({
    turns: [],
    last: this.state.last,
    expires: this.state.expires ?? '',
    kept: this.state.kept,
  })

  async #token(): Promise<string> {
    if (this.state.token) return this.state.token
    const { token, ...conversation } = await client.begin()
    this.#set({ ...this.state, token })
    this.#take(conversation)
    return token
  }

  #take(conversation: WireConversation): void {
    this.#set(receive(this.state, conversation))
  }

  #failed(error: unknown): void {
    const { outbox } = this.state
    const [waiting] = outbox
    if (!(error instanceof client.Refused)) {
      this.#set({ ...this.state, phase: 'offline', problem: nl.noNetwork })
      return this.#later(this.#wait)
    }
    if (error.retryAfter !== undefined) {
      this.#set({ ...this.state, phase: 'offline', problem: error.title })
      return this.#later(error.retryAfter * 1_000)
    }
    if (error.status === 404) return this.#set({ ...this.state, phase: 'gone', problem: error.title })
    this.#set(
      waiting ? refused(this.state, waiting.id, error.title) : { ...this.state, problem: error.title },
    )
  }

  #later(ms: number): void {
    this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT_MS)
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#deliver(), ms)
  }

  /** One call that is not a message: what goes wrong is shown, and nothing is tried again by itself. */
  async #attempt(action: () => Promise<void>): Promise<boolean> {
    try {
      await action()
      this.#set({ ...this.state, problem: undefined })
      return true
    } catch (error) {
      const isRefused = error instanceof client.Refused
      const problem = isRefused ? error.title : nl.noNetwork
      const isGone = isRefused && error.status === 404 && this.state.token !== undefined
      this.#set({ ...this.state, problem, ...(isGone && { phase: 'gone' as const }) })
      return false
    }
  }

  #set(state: State): void {
    this.state = state
    if (state.token !== undefined || state.outbox.length > 0)
      keep({ token: state.token, outbox: state.outbox })
    this.#changed()
  }
}
