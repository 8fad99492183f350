import { cueAfter, type Reading, type Word } from './reading.ts'

/** "12", "145-2", "10A", "99 bis", "221-III" */
export const numberPart = String.raw`\d{1,5}(?:\s?[-–/]\s?(?:\d{1,4}|[A-Za-z]{1,4})(?![\p{L}\d])|\s?[A-Za-z](?![\p{L}\d'’])|[A-Za-z]{2,4}(?![\p{L}\d])|\s(?:bis|hs|huis|rood|zw|boven|beneden|achter|I{1,3}|IV)(?![\p{L}\d]))?`
const houseAfter = new RegExp(
  String.raw`[\s,]{1,3}(?:(?:huis)?(?:nummer|nr|no)\.?:? ?|#)?${numberPart}(?![\d.,]\d|[\p{L}])`,
  'yu',
)
const numberHere = new RegExp(
  String.raw`[ \u00a0]{1,2}(?:nummer |nr\.? ?|no\.? ?)?(${numberPart})(?![.,:]?\d|[\p{L}%€+])`,
  'yu',
)
const unit =
  /^(?:uur|uren|u|jaar|jaren|maand|maanden|week|weken|dag|dagen|km|kilometer|euro|eur|procent|keer|mensen|personen|kinderen|minuten|min|jan|feb|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|hours|years|days|months|weeks|stuks|meter|diploma|diplomas|certificaten|banen|x)$/

const houseBefore = new RegExp(String.raw`(?<![\p{L}\d.,/-])${numberPart}[\s,;.]{1,4}(?:te )?$`, 'u')

/** Where a house number right before this position starts. */
export function houseNumberBefore({ text }: Reading, position: number): number | undefined {
  const from = Math.max(0, position - 24)
  const match = houseBefore.exec(text.slice(from, position))
  return match ? from + match.index : undefined
}

/** Where a house number right after this position ends; "7061 AZ 23 jaar" has none. */
export function houseNumberAfter(reading: Reading, position: number): number | undefined {
  houseAfter.lastIndex = position
  const match = houseAfter.exec(reading.text)
  if (!match || isUnit(reading, position + match[0].length)) return undefined
  return position + match[0].length
}

/** The house number behind a word, unless it is a year or counts something. */
export function numberBehind(reading: Reading, word: Word): { start: number; end: number } | undefined {
  const stop = reading.text.startsWith('.', word.end) ? 1 : 0
  numberHere.lastIndex = word.end + stop
  const match = numberHere.exec(reading.text)
  if (!match) return undefined
  const end = word.end + stop + match[0].length
  const isYear = /^(?:19|20)\d\d$/.test(match[1] ?? '')
  return isYear || isUnit(reading, end) ? undefined : { start: word.end + 1, end }
}

const isUnit = (reading: Reading, position: number): boolean =>
  /^\s?[%€]/.test(reading.text.slice(position, position + 2)) ||
  cueAfter(reading, {
    from: position,
    reach: 1,
    for: (word) => unit.test(word.lower) && word.start - position < 2,
  }) >= 0
