/** The one day on which all tests run: a Tuesday at noon. */
export const testDay = new Date('2026-11-24T11:00:00.000Z')

/** A clock that stands still until it is moved. */
export class TestClock {
  #now = testDay.getTime()

  now = (): Date => new Date(this.#now)

  /** Moves on by this many milliseconds. */
  pass(milliseconds: number): void {
    this.#now += milliseconds
  }
}

const minutes = (count: number): number => count * 60_000
export const hours = (count: number): number => minutes(60 * count)
export const days = (count: number): number => hours(24 * count)
