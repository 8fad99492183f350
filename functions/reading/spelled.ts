import { numeral } from './numerals.ts'
import type { Traced } from './traced.ts'

/**
 * Numbers as digits, however they were spelled: "twee en een half duizend", "9 honderd", "15OO", "drie mille",
 * "veertien veertig per uur". A word that is not a number stays as it is.
 */
export function withDigits(text: Traced): Traced {
  return text
    .replace(/(?<=\d)o+(?=\d|\b)|(?<=\d[.,])o{3}\b/g, ([os]) => '0'.repeat(os.length))
    .replace(
      /\b(een|twee|drie|vier|vijf|zes|zeven|acht|negen) en ([a-z]+tig)\b/g,
      ([both, unit = '', ten = '']) => (numeral(`${unit}en${ten}`) === undefined ? both : `${unit}en${ten}`),
    )
    .replace(/\b([a-z]+) (duizend|honderd)\b/g, ([both, first = '', size = '']) =>
      numeral(first) === undefined ? both : `${first}${size}`,
    )
    .replace(
      /\b([a-z]*(?:duizend|honderd)) ([a-z]+)\b(?! (?:uur|uren|u|dag|dagen|jaar)\b)/g,
      ([both, large = '', rest = '']) =>
        numeral(large) !== undefined && (numeral(rest) ?? 0) > TEN && numeral(large + rest) !== undefined
          ? large + rest
          : both,
    )
    .replace(
      /\b(?:an|een)derhal(?:f|ve) (?=(?:duizend|honderd|mille|meier|uur|uren|jaar|dag)\b)/g,
      () => '1,5 ',
    )
    .replace(/\b([a-z]+?)enhalf(?=duizend|honderd|\b)/g, ([whole, word = '']) => halved(word) ?? whole)
    .replace(/\b([a-z]+|\d{1,2}) en (?:een )?hal(?:f|ve)\b/g, ([whole, word = '']) => halved(word) ?? whole)
    .replace(/\bhalf (?:duizend|mille)\b/g, () => '500')
    .replace(/[a-z]+/g, ([word]) => (isSize(word) ? word : `${numeral(word) ?? word}`))
    .replace(/(?<![\d.])(\d{1,2}(?:,5)?) ?honderd\b/g, ([, count = '']) => String(amount(count) * HUNDRED))
    .replace(/(\d) ?(?:duizend|mille|ruggen)\b/g, ([, digit = '']) => `${digit}k`)
    .replace(/(\d) ?(?:meiers?)\b/g, ([, digit = '']) => `${digit} meier`)
    .replace(/(\d+(?:,5)?) meier\b/g, ([, count = '']) => `${amount(count) * HUNDRED} euro`)
    .replace(/\b(?:een )?(?:honderdje|meier)\b/g, () => '100 euro')
    .replace(/\b(duizend|honderd)\b/g, ([size]) => `${numeral(size)}`)
    .replace(/\b(\d{1,2})k(\d)\b/g, ([, thousands = '', hundreds = '']) => `${thousands}${hundreds}00`)
    .replace(
      /(?<![\d.,])([1-7]\d) (\d\d)(?= (?:bruto |netto )*(?:per uur|per u|p\/u|pu|het uur|in het uur|een uur)\b)/g,
      ([, euros = '', cents = '']) => `${euros},${cents}`,
    )
    .replace(
      /(?<![\d.,])(\d{1,2}) euro (?:en )?(\d\d)(?= (?:cent|bruto|netto|per uur|p\/u|het uur)\b)(?: cent)?/g,
      ([, euros = '', cents = '']) => `${euros},${cents} euro`,
    )
}

const TEN = 9
const HUNDRED = 100
const amount = (count: string): number => Number(count.replace(',', '.'))
/** What counts the number before it: it waits until that number is read. */
const isSize = (word: string): boolean => word === 'duizend' || word === 'honderd'
const halved = (word: string): string | undefined => {
  const value = /^\d+$/.test(word) ? Number(word) : numeral(word)
  return value === undefined ? undefined : `${value},5`
}
