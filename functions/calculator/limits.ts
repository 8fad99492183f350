import { isMore, type Money, minus, notNegative, type Period } from '../shared/money.ts'

/**
 * How a rule compares: every limit has a name, so that the search for borders can find out which limits
 * a household passes when its wage grows. In an ordinary calculation nothing is noted.
 *
 * `margin` is how far the value is beyond the limit, in cents: the sign tells on which side it is.
 */
export type Limits = {
  /** More than the limit; exactly the limit is not. */
  exceeds<P extends Period>(value: Money<P>, limit: Money<NoInfer<P>>, name: string): boolean
  /** The limit or more. */
  atLeast<P extends Period>(value: Money<P>, limit: Money<NoInfer<P>>, name: string): boolean
  /** The part of the value that lies above the limit: where a rate changes. */
  above<P extends Period>(value: Money<P>, limit: Money<NoInfer<P>>, name: string): Money<P>
}

/** Compares without noting. */
export const plainLimits: Limits = {
  exceeds: (value, limit) => isMore(value, limit),
  atLeast: (value, limit) => !isMore({ cents: limit.cents, per: value.per }, value),
  above: (value, limit) => notNegative(minus(value, limit)),
}

export type Note = (name: string, margin: number) => void

/** Compares, and notes each limit that was looked at. */
export const notingLimits = (note: Note): Limits => ({
  exceeds: (value, limit, name) => {
    note(name, value.cents - limit.cents)
    return plainLimits.exceeds(value, limit, name)
  },
  atLeast: (value, limit, name) => {
    note(name, value.cents - limit.cents)
    return plainLimits.atLeast(value, limit, name)
  },
  above: (value, limit, name) => {
    note(name, value.cents - limit.cents)
    return plainLimits.above(value, limit, name)
  },
})
