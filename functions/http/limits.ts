import { createHmac, randomBytes } from 'node:crypto'
import { networkOf } from './network.ts'

/** Too many messages or new conversations in a short time; carries how long to wait. */
export class TooFast extends Error {
  override name = 'TooFast' as const
  readonly seconds: number

  constructor(seconds: number) {
    super()
    this.seconds = seconds
  }
}

/** The conversation has as many entries as one may have. */
export class ConversationFull extends Error {
  override name = 'ConversationFull' as const
}

/** More codes were tried by everybody together in this hour than people would; who tried before must wait. */
export class CodeTriesUsedUp extends Error {
  override name = 'CodeTriesUsedUp' as const
}

const HOUR_MS = 3_600_000
/** So many wrong tries cost nothing; each one after that doubles the wait. */
const FREE_TRIES = 5
const LONGEST_WAIT_MS = 60_000

interface Seen {
  readonly count: number
  /** Until when nothing more is tried, in milliseconds since 1970. */
  readonly until: number
}

/** A try that may turn out right. */
export interface Attempt {
  /** True when this network tried nothing wrong in this hour. */
  readonly isFirst: boolean
  /** It was no guess after all: it counts for nothing. */
  forgive(): void
}

/**
 * Counts what one network does in an hour, in the memory of this process only.
 *
 * The address is hashed with a random key that lives one hour and is written nowhere, so nobody can find out
 * later who was here. Many people share one address in a library or an asylum centre: limits are generous.
 */
export class NetworkLimit {
  readonly #most: number
  readonly #now: () => Date
  #hour = -1
  #key = randomBytes(32)
  #seen = new Map<string, Seen>()

  constructor(most: number, now: () => Date) {
    this.#most = most
    this.#now = now
  }

  /** @throws TooFast with the seconds until the hour is over */
  check(address: string): void {
    this.#begin(address, 0)
  }

  /**
   * One try at a secret: the more wrong ones before it, the longer the wait for the next.
   *
   * @throws TooFast with the seconds to wait
   */
  attempt(address: string): Attempt {
    const { name, before, count } = this.#begin(address, FREE_TRIES)
    return {
      isFirst: count === 1,
      forgive: () => {
        const seen = this.#seen.get(name)
        if (seen) this.#seen.set(name, { count: seen.count - 1, until: before.until })
      },
    }
  }

  #begin(address: string, free: number): { name: string; before: Seen; count: number } {
    const now = this.#now().getTime()
    this.#startHour(Math.floor(now / HOUR_MS))
    const name = createHmac('sha256', this.#key).update(networkOf(address)).digest('base64url')
    const before = this.#seen.get(name) ?? { count: 0, until: 0 }
    if (now < before.until) throw new TooFast(Math.ceil((before.until - now) / 1000))
    const count = before.count + 1
    if (count > this.#most) throw new TooFast(Math.ceil((HOUR_MS - (now % HOUR_MS)) / 1000))
    const wait = free > 0 && count > free ? Math.min(LONGEST_WAIT_MS, 1000 * 2 ** (count - free)) : 0
    this.#seen.set(name, { count, until: now + wait })
    return { name, before, count }
  }

  #startHour(hour: number): void {
    if (hour === this.#hour) return
    this.#hour = hour
    this.#key = randomBytes(32)
    this.#seen = new Map()
  }
}
