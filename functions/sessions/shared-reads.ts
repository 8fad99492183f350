/** For so long everybody in this process who asks the same gets the same answer. */
const SHARED_MS = 1_000

interface Kept<T> {
  readonly at: number
  readonly answer: Promise<T>
}

/**
 * Reads of what everybody asks for all the time, such as a queue: one for all who ask within a second. What this
 * process itself writes is seen at once, when it says so by `forget`.
 */
export class SharedReads<T> {
  readonly #kept = new Map<string, Kept<T>>()

  read(what: string, load: () => Promise<T>): Promise<T> {
    const known = this.#kept.get(what)
    const now = performance.now()
    if (known && now - known.at < SHARED_MS) return known.answer
    const answer = load()
    this.#kept.set(what, { at: now, answer })
    // A failure is told to who asked, and not to the next.
    answer.catch(() => {
      if (this.#kept.get(what)?.answer === answer) this.#kept.delete(what)
    })
    return answer
  }

  /** What is read from here on is read anew: one answer, or all. */
  forget(what?: string): void {
    if (what === undefined) this.#kept.clear()
    else this.#kept.delete(what)
  }
}
