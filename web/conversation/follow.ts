const FIRST_MS = 2_500
const SLOWER = 1.3
const LONGEST_MS = 12_000

/** Asks for what is new while a person may answer: soon after news, ever slower without, at once when looked at. */
export class Follower {
  readonly #ask: () => Promise<boolean>
  #timer: ReturnType<typeof setTimeout> | undefined
  #wait = FIRST_MS
  #isOn = false
  #isAsking = false

  /** @param ask true when something new came */
  constructor(ask: () => Promise<boolean>) {
    this.#ask = ask
    document.addEventListener('visibilitychange', this.hurry)
    addEventListener('online', this.hurry)
  }

  dispose(): void {
    document.removeEventListener('visibilitychange', this.hurry)
    removeEventListener('online', this.hurry)
    this.follow(false)
  }

  follow(on: boolean): void {
    if (on === this.#isOn) return
    this.#isOn = on
    clearTimeout(this.#timer)
    if (on) this.hurry()
  }

  hurry = (): void => {
    if (!this.#isOn || document.visibilityState === 'hidden') return
    this.#wait = FIRST_MS
    clearTimeout(this.#timer)
    void this.#round()
  }

  async #round(): Promise<void> {
    if (this.#isAsking) return
    this.#isAsking = true
    const isNew = await this.#ask().catch(() => false)
    this.#isAsking = false
    this.#wait = isNew ? FIRST_MS : Math.min(this.#wait * SLOWER, LONGEST_MS)
    if (this.#isOn) this.#timer = setTimeout(() => void this.#round(), this.#wait)
  }
}
