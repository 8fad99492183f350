import { own } from '../own.ts'

/** A message as the recogniser reads it. Never for storing or showing: signs and accents are gone. */

/** Letters that keep their mark when accents are taken off. */
const foreign: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', ß: 'ss', æ: 'ae', đ: 'd' }
const digits: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' }

/**
 * Small letters without accents, invisible signs and apostrophes; every dash, quote and width alike. Letters that
 * somebody leans on stay two (`dooood` is `dood`), and digits inside a word are letters (`z3lfm00rd`).
 */
export const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}|['’‘`´]/gu, '')
    .replace(/[ıłøßæđ]/gu, (letter) => own(foreign, letter) ?? letter)
    .replace(/(\p{L})\1{2,}/gu, '$1$1')
    .replace(/\p{L}[\p{L}\d]*\d[\p{L}\d]*/gu, (word) =>
      word.replace(/[013457]/g, (one) => own(digits, one) ?? one),
    )

/** The words of a plain text; a number is its size, so that an amount is no word of its own. */
export const wordsOf = (plain: string): string[] =>
  (plain.match(/\d+(?:[.,]\d+)*|[\p{L}\p{N}]+/gu) ?? []).map((word) =>
    /^\d/.test(word) ? sizeOf(word) : word,
  )

const numbersWithMeaning = new Set(['112', '113'])

function sizeOf(written: string): string {
  if (numbersWithMeaning.has(written)) return written
  const whole = written.replace(/[.,]\d{2}$/, '').replace(/\D/g, '')
  return whole.length > 4 ? '#5' : `#${whole.length}`
}

/** The sentences of a plain text; a full stop inside a word ends nothing, and dots are a pause. */
export const sentencesOf = (plain: string): string[] =>
  plain
    .split(/(?:[!?;؟։።]+|(?<![.])[.](?![.]))(?=\s|$)|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
