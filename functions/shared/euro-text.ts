/** Needs nothing else, so that browser parts can use it without the rest. */

const NBSP = '\u00a0'
const whole = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 })
const exact = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const euroSign = (amount: number, format: Intl.NumberFormat): string => {
  const digits = format.format(Math.abs(amount))
  return `${amount < 0 && /[1-9]/.test(digits) ? '−' : ''}€${NBSP}${digits}`
}

/** `€ 1.380`, in whole euros; an amount below zero gets a minus sign. */
export const wholeEuros = (amount: number): string => euroSign(amount, whole)

/** `€ 1.380,50`, to the cent. */
export const exactEuros = (amount: number): string => euroSign(amount, exact)

/** `€ 85 meer`, `€ 85 minder` or `gelijk`: a difference that needs no sign or colour to be read. */
export const differenceText = (difference: number): string =>
  difference === 0 ? 'gelijk' : `${wholeEuros(Math.abs(difference))} ${difference > 0 ? 'meer' : 'minder'}`
