import { isMore, type Money, minus, notNegative, type Period } from '../shared/money.ts'

/**
 * How a rule compares: every limit has a name, so that the search for borders can find out which limits
 * a household passes when its wage grows. In an ordinary calculation nothing is noted.
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

/** `margin`: how far the value is beyond the limit, in cents; above zero is beyond, below zero is not. */
export type Note = (name: string, margin: number) => void

/** A limit itself counts as beyond for `atLeast` and as not beyond for the others. */
const ON_THE_LIMIT = 1e-3

/** Compares, and notes of each limit that was looked at how far beyond it the value is. */
export const notingLimits = (note: Note): Limits => ({
  exceeds: (value, limit, name) => {
    note(name, value.cents - limit.cents - ON_THE_LIMIT)
    return plainLimits.exceeds(value, limit, name)
  },
  atLeast: (value, limit, name) => {
    note(name, value.cents - limit.cents + ON_THE_LIMIT)
    return plainLimits.atLeast(value, limit, name)
  },
  above: (value, limit, name) => {
    note(name, value.cents - limit.cents - ON_THE_LIMIT)
    return plainLimits.above(value, limit, name)
  },
})
