import { nextWait, shortestWait } from './wait.ts'

/** Asks for what is new while a person may answer: soon after news, ever slower without, at once when looked at. */
export class Follower {
  readonly #ask: () => Promise<boolean>
  #timer: ReturnType<typeof setTimeout> | undefined
  #wait = shortestWait
  #isOn = false
  #isWaiting = false
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

  /** @param isWaiting somebody waits for a person to come: that is not to be missed for long */
  follow(on: boolean, isWaiting = false): void {
    this.#isWaiting = isWaiting
    if (on === this.#isOn) return
    this.#isOn = on
    clearTimeout(this.#timer)
    if (on) this.hurry()
  }

  hurry = (): void => {
    if (!this.#isOn || document.visibilityState === 'hidden') return
    this.#wait = shortestWait
    clearTimeout(this.#timer)
    void this.#round()
  }

  async #round(): Promise<void> {
    if (this.#isAsking) return
    this.#isAsking = true
    const isNew = await this.#ask().catch(() => false)
    this.#isAsking = false
    this.#wait = nextWait(this.#wait, isNew, this.#isWaiting)
    if (this.#isOn) this.#timer = setTimeout(() => void this.#round(), this.#wait)
  }
}
