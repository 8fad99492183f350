import type { Announcement } from './announced.ts'
import type { Span } from './kinds.ts'
import { cueBefore, digitsOf, type Finder, listOf, type Reading, spansOf, type Word } from './reading.ts'

/** How long an IBAN is, by country. */
const lengths = new Map(
  Object.entries({
    NL: 18,
    BE: 16,
    DE: 22,
    FR: 27,
    GB: 22,
    ES: 24,
    IT: 27,
    PL: 28,
    PT: 25,
    RO: 24,
    BG: 22,
    HU: 28,
    CZ: 24,
    SK: 24,
    AT: 20,
    CH: 21,
    LU: 20,
    IE: 22,
    DK: 18,
    SE: 24,
    NO: 15,
    FI: 18,
    EE: 20,
    LV: 21,
    LT: 20,
    GR: 27,
    HR: 21,
    SI: 19,
    TR: 26,
    UA: 29,
    MT: 31,
    CY: 28,
    MC: 27,
    LI: 21,
    IS: 26,
    AL: 28,
    RS: 22,
    BA: 20,
    MK: 19,
    MD: 24,
    GE: 22,
  }),
)
const dutchBank =
  /^(?:INGB|RABO|ABNA|TRIO|BUNQ|KNAB|SNSB|ASNB|RBRB|REVO|FVLB|HAND|NNBA|INSI|ADYB|BITS|MOYO|TRBK|BNPA|DEUT|COBA)/

const accountWords = listOf(
  'iban rek reknr rekening rekeningnr rekeningnummer bankrekening bankrekeningnummer bank banknummer account giro gironummer',
)
const cardWords = listOf(
  'creditcard creditcardnummer credit-card credit visa mastercard bankpas bankpasnummer pasnummer pasnr kaartnummer card cvc cvc-code cvv',
)
const isAccountWord = (word: Word): boolean => accountWords.has(word.lower)
const ibanHead = /(?<![\p{L}\d])[A-Z]{2}[ .-]?\d{2}(?=[ .-]?[A-Z\d])/giu
const oldAccount =
  /(?<![\p{L}\d.,€-])(?:\d{2}\.\d{2}\.\d{2}\.\d{3}|\d{9,10}|\d{4} \d{2} \d{3,4}|\d{3}\.\d{3}\.\d{3,4})(?!\d|[.,]\d)/gu
const cardNumber = /(?<![\p{L}\d])[3-6]\d{3}(?:[ .-]?\d{4}){2}[ .-]?\d{1,7}(?!\d)/gu

/** Bank accounts: an IBAN of any country, or the old Dutch numbers when announced. */
export const findAccount: Finder = (reading) => [
  ...spansOf('account', reading.text, ibanHead).flatMap((head) => iban(reading, head)),
  ...spansOf('account', reading.text, oldAccount).filter(
    ({ start, end }) =>
      cueBefore(reading, { from: start, reach: 4, for: isAccountWord }) >= 0 &&
      !/^ ?(?:euro|eur|€)/i.test(reading.text.slice(end, end + 6)),
  ),
]

/** Numbers of credit and debit cards: they pass the test of Luhn. */
export const findCard: Finder = ({ text }) =>
  spansOf('card', text, cardNumber).filter(({ start, end }) => passesLuhn(digitsOf(text.slice(start, end))))

/** A card's number that fails the test, or its three secret digits. */
export const accountCards: Announcement = {
  kind: 'card',
  words: cardWords,
  reach: 4,
  value: ({ text }, glue) => digitsOf(text).length >= 8 || (/^\d{3}$/.test(text) && glue.length < 5),
}

/** Reads as many characters as the country prescribes, whatever stands between them. */
function iban({ text, ...rest }: Reading, head: Span): Span[] {
  const length = lengths.get(text.slice(head.start, head.start + 2).toUpperCase())
  if (!length) return []
  let end = head.start
  let code = ''
  for (let i = head.start; i < text.length && code.length < length && i - head.start < 80; i++) {
    const sign = text.charAt(i)
    if (/[A-Za-z\d]/.test(sign)) {
      code += sign.toUpperCase()
      end = i + 1
    } else if (!/[ .\-\n]/.test(sign)) break
  }
  const announced = cueBefore({ text, ...rest }, { from: head.start, reach: 4, for: isAccountWord }) >= 0
  return isAccount(code, length, announced) && !/^[\p{L}\d]/u.test(text.slice(end, end + 1))
    ? [{ ...head, end }]
    : []
}

/** With a slip of the pen it is still somebody's account, when announced or at a bank that exists. */
function isAccount(code: string, length: number, announced: boolean): boolean {
  if (code.length === length && passesMod97(code)) return true
  if (/^..0[01]|^..99/.test(code)) return false
  const looksDutch = /^NL\d\d[A-Z]{4}\d{8,10}/.test(code)
  return looksDutch && (announced || dutchBank.test(code.slice(4)))
}

/** ISO 7064: the first four signs to the back, letters as 10 to 35, the rest of division by 97 is one. */
function passesMod97(code: string): boolean {
  let rest = 0
  for (const sign of code.slice(4) + code.slice(0, 4)) {
    const value = Number.parseInt(sign, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return digits.length >= 13 && digits.length <= 19 && sum % 10 === 0
}
