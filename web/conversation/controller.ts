import type { Asking } from '../../functions/http/handovers.ts'
import type { WireConversation } from '../../functions/http/wire.ts'
import type { Rating } from '../../functions/sessions/handover-entries.ts'
import { nl } from '../strings/nl.ts'
import * as client from './client.ts'
import {
  delivered,
  emptyState,
  enqueue,
  gone,
  mayHearMore,
  receive,
  refused,
  type State,
  type Waiting,
} from './conversation.ts'
import { speakEnglish } from './english.ts'
import { Follower } from './follow.ts'
import { forget, keep, load } from './kept.ts'

/** First wait before a message is sent again; each next one is twice as long. */
const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 30_000
/** An advisor who has gone is noticed at the next question of this kind. */
const STATUS_MS = 30_000

/** Ties what may happen to the helpline: keeps the outbox moving until everything is delivered, in order. */
export class Controller {
  state: State
  readonly #changed: () => void
  #busy = false
  #wait = FIRST_WAIT_MS
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #follower = new Follower(() => this.#catchUp())
  #statusAt = 0

  constructor(changed: () => void) {
    this.#changed = changed
    const { token, outbox, code, draft = '' } = load()
    const phase = outbox.length > 0 ? 'sending' : 'idle'
    this.state = { ...emptyState, token, outbox, code, draft, phase }
    window.addEventListener('online', this.retry)
  }

  dispose(): void {
    window.removeEventListener('online', this.retry)
    clearTimeout(this.#timer)
    this.#follower.dispose()
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

  /** What stands in the field; it is kept, also on another page of this tab. */
  write(draft: string): void {
    this.#set({ ...this.state, draft, refusal: undefined })
  }

  /** The visitor has the code: it goes from the screen for good. */
  noteCode(): void {
    this.#set({ ...this.state, code: undefined })
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

  /** Takes another conversation up; a code that opens nothing says why, and changes nothing here. */
  async resume(code: string): Promise<string | undefined> {
    try {
      const { token, ...conversation } = await client.resume(code)
      this.#set({ ...emptyState, token, draft: this.state.draft })
      this.#take(conversation)
      return undefined
    } catch (error) {
      return error instanceof client.Refused ? error.title : nl.noNetwork
    }
  }

  async askCode(): Promise<boolean> {
    return this.#attempt(async () => {
      const { code, expires } = await client.askCode(await this.#token())
      this.#set({ ...this.state, code, expires, kept: true })
    })
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

  /** Asks for a person, or leaves a question; false when it failed, and then it is known who is there. */
  async askHuman(asking: Asking): Promise<boolean> {
    const isDone = await this.#attempt(async () => {
      const token = await this.#token(asking.summary?.text)
      const { code = this.state.code, ...conversation } = await client.askHuman(token, asking)
      this.#take(conversation)
      this.#set({ ...this.state, code, status: await client.handoverStatus(token) })
    })
    const { problem, help } = this.state
    if (!isDone && this.state.phase !== 'gone') {
      await this.readStatus()
      this.#set({ ...this.state, problem, help })
    }
    return isDone
  }

  stopHuman(): Promise<boolean> {
    return this.#attempt(async () => {
      const token = await this.#token()
      await client.stopHuman(token)
      this.#take(await client.readTurns(token, this.state.last))
    })
  }

  rate(rating: Rating): Promise<boolean> {
    return this.#attempt(async () => client.rate(await this.#token(), rating))
  }

  async readStatus(): Promise<void> {
    await this.#attempt(async () => {
      this.#set({ ...this.state, status: await client.handoverStatus(await this.#token()) })
    })
  }

  /** What came in while a person may answer; true when that was something. */
  async #catchUp(): Promise<boolean> {
    const { token, last, people } = this.state
    if (!token) return false
    try {
      const isDue = people === 'waiting' || Date.now() - this.#statusAt > STATUS_MS
      if (isDue) {
        const status = await client.handoverStatus(token)
        this.#statusAt = Date.now()
        if (this.state.token === token) this.#set({ ...this.state, status })
      }
      const news = await client.readTurns(token, last)
      if (this.state.token !== token) return false
      this.#take(news)
      if (this.state.problem === nl.noNetwork && this.state.outbox.length === 0)
        this.#set({ ...this.state, phase: 'idle', problem: undefined })
      return news.turns.length > 0
    } catch (error) {
      if (error instanceof client.Refused && error.status === 404) this.#set(gone(this.state, error.title))
      else if (!(error instanceof client.Refused)) this.#set({ ...this.state, problem: nl.noNetwork })
      return false
    }
  }

  transcript(): Promise<string | undefined> {
    return this.#text(client.transcript)
  }

  /** The personal profile as `tekst` or `json`. */
  profile(as: string): Promise<string | undefined> {
    return this.#text((token) => client.profile(token, as))
  }

  async #text(fetched: (token: string) => Promise<string>): Promise<string | undefined> {
    const { token } = this.state
    let text: string | undefined
    if (token)
      await this.#attempt(async () => {
        text = await fetched(token)
      })
    return text
  }

  /** True when the helpline has wiped it, or there was nothing to wipe. */
  async wipe(): Promise<boolean> {
    const { token } = this.state
    const done = token === undefined || (await this.#attempt(() => client.wipe(token)))
    if (done) this.#letGo('')
    return done
  }

  /** Lets go of this conversation, here in this tab; what was typed for it stands ready for the next. */
  startAnew(): void {
    this.#letGo(this.state.draft)
  }

  #letGo(draft: string): void {
    forget()
    this.#set({ ...emptyState, draft })
  }

  async #deliver(): Promise<void> {
    if (this.#busy) return
    this.#busy = true
    try {
      for (let [next] = this.state.outbox; next; [next] = this.state.outbox) {
        const { id, text, answer } = next
        const token = await this.#token(text)
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

  /** @param text what is to be said first: if that is of danger, its help does not wait for a conversation */
  async #token(text?: string): Promise<string> {
    if (this.state.token) return this.state.token
    const { token, ...conversation } = await client.begin(text)
    this.#set({ ...this.state, token })
    this.#take(conversation)
    return token
  }

  #take(conversation: WireConversation): void {
    this.#set(receive(this.state, conversation))
    if (conversation.language === 'en') void speakEnglish().then(this.#changed)
  }

  #failed(error: unknown): void {
    const { outbox } = this.state
    const [waiting] = outbox
    if (!(error instanceof client.Refused)) {
      this.#set({ ...this.state, phase: 'offline', problem: nl.noNetwork })
      return this.#later(this.#wait)
    }
    if (error.retryAfter !== undefined) {
      this.#set({ ...this.state, phase: 'offline', problem: error.title, help: error.help })
      return this.#later(error.retryAfter * 1_000)
    }
    if (error.status === 404) return this.#set(gone(this.state, error.title))
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
      this.#set({ ...this.state, problem: undefined, help: [] })
      return true
    } catch (error) {
      const isRefused = error instanceof client.Refused
      const problem = isRefused ? error.title : nl.noNetwork
      const isGone = isRefused && error.status === 404 && this.state.token !== undefined
      const help = isRefused ? error.help : this.state.help
      this.#set(isGone ? gone(this.state, problem) : { ...this.state, problem, help })
      return false
    }
  }

  #set(state: State): void {
    this.state = state
    const { token, outbox, code, draft } = state
    if (token !== undefined || outbox.length > 0 || draft !== '') keep({ token, outbox, code, draft })
    this.#follower.follow(mayHearMore(state), state.people === 'waiting')
    this.#changed()
  }
}
