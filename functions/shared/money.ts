/** The time that an amount is over; `once` is a sum of money that is not repeated, such as savings. */
export type Period = 'hour' | 'day' | 'month' | 'quarter' | 'year' | 'once'

/**
 * An amount in cents that knows its period, so a month is never added to a year.
 *
 * The cents may be broken while a rule is still calculating: the law says where it rounds, and the rule
 * rounds there and nowhere else.
 */
export type Money<P extends Period = Period> = { readonly cents: number; readonly per: P }

/**
 * Rates have at most five decimals, so an exact product of cents has steps of 0.00001. Anything nearer to
 * a whole number than this is the noise of binary fractions (31 000 × 0.3575 is 11 082.499 999 999 998).
 */
const NOISE = 1e-6

const make = <P extends Period>(cents: number, per: P): Money<P> => ({ cents, per })

/** So many euros over a period. */
export const euros = <P extends Period>(amount: number, per: P): Money<P> =>
  make(Math.round(amount * 1e7) / 1e5, per)

/** The amount as a plain number of euros, for showing and comparing with the outside. */
export const inEuros = (money: Money): number => Math.round(money.cents * 1e6) / 1e8

export const plus = <P extends Period>(a: Money<P>, b: Money<NoInfer<P>>): Money<P> =>
  make(a.cents + b.cents, a.per)

export const minus = <P extends Period>(a: Money<P>, b: Money<NoInfer<P>>): Money<P> =>
  make(a.cents - b.cents, a.per)

export const times = <P extends Period>(a: Money<P>, factor: number): Money<P> =>
  make(a.cents * factor, a.per)

/** The sum of a list, over the period that is named. */
export const total = <P extends Period>(per: P, amounts: readonly Money<NoInfer<P>>[]): Money<P> => {
  let cents = 0
  for (const amount of amounts) cents += amount.cents
  return make(cents, per)
}

export const none = <P extends Period>(per: P): Money<P> => make(0, per)

export const smallest = <P extends Period>(a: Money<P>, b: Money<NoInfer<P>>): Money<P> =>
  a.cents <= b.cents ? a : make(b.cents, a.per)

export const largest = <P extends Period>(a: Money<P>, b: Money<NoInfer<P>>): Money<P> =>
  a.cents >= b.cents ? a : make(b.cents, a.per)

/** The amount, or nothing when it is below zero. */
export const notNegative = <P extends Period>(a: Money<P>): Money<P> => (a.cents < 0 ? make(0, a.per) : a)

export const isMore = <P extends Period>(a: Money<P>, b: Money<NoInfer<P>>): boolean =>
  a.cents > b.cents + NOISE

export const downToWholeEuros = <P extends Period>(a: Money<P>): Money<P> =>
  make(Math.floor((a.cents + NOISE) / 100) * 100, a.per)

export const upToWholeEuros = <P extends Period>(a: Money<P>): Money<P> =>
  make(Math.ceil((a.cents - NOISE) / 100) * 100, a.per)

/** Half a euro goes up, as the Awir says. */
export const toNearestWholeEuro = <P extends Period>(a: Money<P>): Money<P> =>
  make(Math.floor((a.cents + NOISE) / 100 + 0.5) * 100, a.per)

export const toWholeCents = <P extends Period>(a: Money<P>): Money<P> =>
  make(Math.floor(a.cents + NOISE + 0.5), a.per)

/** Down to a multiple of a step, as the wage tables do. */
export const downToSteps = <P extends Period>(a: Money<P>, step: Money<NoInfer<P>>): Money<P> =>
  make(Math.floor((a.cents + NOISE) / step.cents) * step.cents, a.per)

export const overTheYear = (a: Money<'month'>): Money<'year'> => make(a.cents * 12, 'year')

export const perMonth = (a: Money<'year'>): Money<'month'> => make(a.cents / 12, 'month')

/** The same amount seen as another period, for the few laws that name their own factor. */
export const over = <P extends Period>(per: P, a: Money, factor: number): Money<P> =>
  make(a.cents * factor, per)
