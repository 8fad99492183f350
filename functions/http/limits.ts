import { createHmac, randomBytes } from 'node:crypto'

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

/** Too many codes were tried by everybody together in this hour. */
export class CodeTriesUsedUp extends Error {
  override name = 'CodeTriesUsedUp' as const
}

const HOUR_MS = 3_600_000

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
  #counts = new Map<string, number>()

  constructor(most: number, now: () => Date) {
    this.#most = most
    this.#now = now
  }

  /** @throws TooFast with the seconds until the hour is over */
  check(address: string): void {
    const now = this.#now().getTime()
    this.#startHour(Math.floor(now / HOUR_MS))
    const name = createHmac('sha256', this.#key).update(address).digest('base64url')
    const count = (this.#counts.get(name) ?? 0) + 1
    this.#counts.set(name, count)
    if (count > this.#most) throw new TooFast(Math.ceil((HOUR_MS - (now % HOUR_MS)) / 1000))
  }

  #startHour(hour: number): void {
    if (hour === this.#hour) return
    this.#hour = hour
    this.#key = randomBytes(32)
    this.#counts = new Map()
  }
}
