import { institutions } from './common-words.ts'
import type { Span } from './kinds.ts'
import { cueBefore, digitsOf, type Finder, type Reading, spansOf, type Word } from './reading.ts'

const phoneWord =
  /^(?:tel|telefoon|telnr|telefoonnr|telefoonnummer|telnummer|mobiel|mobile|phone|gsm|nummer|nr|number|app|appen|whats|whatsapp|bel|bellen|call|sms|bereiken|bereikbaar|reach|signal|mob)$/
const isPhoneWord = (word: Word): boolean => phoneWord.test(word.lower)

const dutchAbroad =
  /(?<![\p{L}\d])\(?(?:\+|00)\s?31\)?[\s.\-/_]{0,3}(?:\(0\)|0)?[\s.\-/_]{0,3}[1-9](?:[\s.\-/_]{0,3}\d){8}(?!\d)/gu
const foreign = /(?<![\p{L}\d]|\d[.,])(?:\+ ?|00)(?!0)\d(?:[ .\-/()_]{0,3}\d){7,13}(?!\d)/gu
const national = /(?<![\p{L}\d]|\d[.,:\-/])\(?[0oO][\s.]?[1-9](?:[\s.\-/()–_]{0,3}\d){8}(?!\d)/gu
const withoutZero = /(?<![\p{L}\d.,])(?:31 ?)?6(?:[ .-]?\d){8}(?!\d)/gu
/** "nul zes 28873410": the first two in words, or one of them. */
const startInWords = /(?<![\p{L}\d])(?:nul[ -]?(?:zes|6)|0[ -]?zes)[ .,-]{0,3}\d(?:[ .-]{0,3}\d){7}(?!\d)/giu
/** "tel0612345678maar": glued to the word before it. */
const gluedMobile = /(?<=\p{L})(?:06|\+316|00316)[ .-]?\d{8}(?!\d)/gu
const gluedToWord = /(?<=(?:tel|telefoon|nummer|nr|bel|app|mobiel|gsm|whatsapp)[.:]?)0\d{9}(?!\d)/giu
/** A digit too few or too many, or the number inside one town: only when announced. */
const nearly = /(?<![\p{L}\d.,€-])\d(?:[ .-]?\d){5,11}(?!\d|[.,:-]\d)/gu

/** Phone numbers of people. Public service numbers (0800, 0900, 088, 14 …) stay. */
export const findPhone: Finder = (reading) => {
  const { text } = reading
  return [
    ...spansOf('phone', text, dutchAbroad).filter((span) => !isPublic(reading, span)),
    ...spansOf('phone', text, foreign).filter(
      (span) => !isAmount(text.slice(span.start, span.end)) && !isPublic(reading, span),
    ),
    ...spansOf('phone', text, national).filter(
      (span) => !isPublic(reading, span) && !startsWithDate(text, span),
    ),
    ...spansOf('phone', text, startInWords),
    ...spansOf('phone', text, gluedMobile),
    ...spansOf('phone', text, gluedToWord).filter((span) => !isPublic(reading, span)),
    ...spansOf('phone', text, withoutZero).filter((span) => isAnnounced(reading, span, 3)),
    ...spansOf('phone', text, nearly).filter((span) => isNearly(reading, span)),
  ]
}

/** "+ 1.250.000" */
const isAmount = (written: string): boolean => /^\+ ?\d{1,3}(?:\.\d{3})+$/.test(written)

const isAnnounced = (reading: Reading, { start }: Span, reach: number): boolean =>
  cueBefore(reading, { from: start, reach, for: isPhoneWord }) >= 0

const startsWithDate = (text: string, { start }: Span): boolean =>
  /^0\d[-./ ]\d{1,2}[-./ ](?:19|20)\d\d/.test(text.slice(start, start + 10))

function isPublic(reading: Reading, span: Span): boolean {
  const digits = digitsOf(reading.text.slice(span.start, span.end)).replace(/^(?:00)?310?/, '0')
  if (/^0[89]00|^090[69]/.test(digits)) return true
  if (digits.startsWith('088')) return !isMine(reading, span)
  return !/^0[68]/.test(digits) && isOfInstitution(reading, span)
}

const isMine = (reading: Reading, { start }: Span): boolean =>
  cueBefore(reading, { from: start, reach: 3, for: (word) => /^(?:mijn|mn|m'n|my)$/.test(word.lower) }) >= 0

/** "UWV belt mij op 026-…", "de gemeente: 0314-…": the number of an office, unless somebody speaks of their own. */
function isOfInstitution(reading: Reading, span: Span): boolean {
  const at = cueBefore(reading, { from: span.start, reach: 3, for: (word) => institutions.has(word.lower) })
  if (at < 0) return false
  const glue = reading.text.slice(reading.words[at]?.end, span.start)
  return !/[,;.]\s|\b(?:mijn|mn|my|me|mij|thuis)\b/i.test(glue)
}

/** Six to twelve digits right behind "tel" or "app me op", that are no year, date, time or amount. */
function isNearly(reading: Reading, span: Span): boolean {
  const { text } = reading
  const run = text.slice(span.start, span.end)
  const digits = digitsOf(run)
  if (/^(?:0[89]00|088|14)/.test(digits) || /^\d{1,2}[-./ ]\d{1,2}[-./ ]\d{2,4}$/.test(run) || isYears(run))
    return false
  const strong = (word: Word) => isPhoneWord(word) && !/^(?:nummer|nr|number|app|bel)$/.test(word.lower)
  const reach = digits.startsWith('06') ? 3 : 1
  return (
    cueBefore(reading, { from: span.start, reach, for: digits.startsWith('06') ? isPhoneWord : strong }) >= 0
  )
}

const isYears = (run: string): boolean => /^\d{3,4}-\d{3,4}$|^(?:19|20)\d\d (?:19|20)\d\d$/.test(run)
