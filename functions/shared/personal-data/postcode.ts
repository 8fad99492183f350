import { houseNumberAfter, houseNumberBefore, numberPart } from './house-number.ts'
import type { Span } from './kinds.ts'
import { endOfPlace } from './place.ts'
import { cueBefore, type Finder, type Reading, spansOf } from './reading.ts'
import { startOfStreet } from './street.ts'

const postcode = /(?<![\p{L}\d.,€-])[1-9]\d{3}[ \u00a0]{0,2}[A-Za-z]{2}(?![\p{L}\d])/gu
/** "3 5 1 1 A B": spelled out. */
const spelled = /(?<![\p{L}\d.,€-]|\d )[1-9] \d \d \d {1,2}[A-Za-z] [A-Za-z](?![\p{L}\d'])/gu
/** "1314pl121": the house number glued to it. */
const gluedHouse = /(?<![\p{L}\d.,€-])[1-9]\d{3}[A-Za-z]{2}\d{1,4}[A-Za-z]?(?![\p{L}\d-])/gu
/** Pairs of letters that are a word: "tussen 2019 en 2023". */
const smallWord =
  /^(?:ik|in|is|op|en|of|na|te|om|we|ze|je|al|er|ga|zo|nu|ja|de|to|at|on|my|it|so|if|me|ur|wo|do|by|as|up|us|an|or|he|no|go|hi|am|pm|vr|za|ma|di|nr)$/i
/** Pairs that stand behind a year or an amount more often than in a postcode: "in 2024 WW". */
const abbreviation =
  /^(?:ww|zw|bv|nv|ov|it|ai|tv|pc|hr|eu|vs|uk|nl|be|cv|kw|bo|bl|vo|ex|mb|gb|ad|nt|ao|km|kg|mm|cm)$/i
const postcodeWord = /^(?:postcode|pc|adres|address|woon|woont|wonen|huisnummer|huisnr|live|post|zip|postal)$/

/** Postcodes with the address around them; four digits alone are a region, and stay. */
export const findPostcode: Finder = (reading) => {
  const codes = [
    ...spansOf('address', reading.text, postcode).filter((code) => isPostcode(reading, code)),
    ...spansOf('address', reading.text, spelled),
    ...spansOf('address', reading.text, gluedHouse).filter(({ start }) =>
      isLettersOfCode(reading.text.slice(start + 4, start + 6)),
    ),
  ]
  return [...codes.map((code) => aroundPostcode(reading, code)), ...numbersNear(reading, codes)]
}

/** "1234 AB" as such; "2024 WW" and "1234 ab" only when a cue or a house number says so. */
function isPostcode(reading: Reading, { start, end }: Span): boolean {
  const code = reading.text.slice(start, end)
  const letters = code.slice(-2)
  const spaced = /\s/.test(code)
  if (isRange(reading.text, start, end)) return false
  const isUpper = letters === letters.toUpperCase()
  if (spaced && smallWord.test(letters) && !isUpper) return false
  if (cueBefore(reading, { from: start, reach: 3, for: (word) => postcodeWord.test(word.lower) }) >= 0)
    return true
  if (/^(?:sa|sd|ss)$/i.test(letters) || (smallWord.test(letters) && !isUpper)) return false
  const plain = !abbreviation.test(letters) && (!spaced || (isUpper && !smallWord.test(letters)))
  return plain || followsStreet(reading, start, end)
}

const isLettersOfCode = (letters: string): boolean =>
  !smallWord.test(letters) && !abbreviation.test(letters) && !/^(?:sa|sd|ss)$/i.test(letters)

/** "6800 AA tot 6899 ZZ": an area, nobody's home. */
const isRange = (text: string, start: number, end: number): boolean =>
  /^ ?(?:tot|tot en met|t\/m|en|-|–) ?\d{4} ?[A-Za-z]{2}(?!\p{L})/u.test(text.slice(end, end + 24)) ||
  /(?<!\d)\d{4} ?[A-Za-z]{2} ?(?:tot|tot en met|t\/m|-|–) ?$/.test(text.slice(Math.max(0, start - 24), start))

const followsStreet = (reading: Reading, start: number, end: number): boolean =>
  !!houseNumberBefore(reading, start) || !!houseNumberAfter(reading, end)

function aroundPostcode(reading: Reading, code: Span): Span {
  const house = houseNumberBefore(reading, code.start)
  const start = house === undefined ? code.start : startOfStreet(reading, house)
  const end = houseNumberAfter(reading, code.end) ?? code.end
  return { ...code, start, end: endOfPlace(reading, end, start < code.start) }
}

const nearNumber = new RegExp(
  String.raw`^[\s,]{0,3}(?:en |met |and )?(?:het )?(?:op )?(?:nr|nummer|no|number)\.?:? {0,2}(?:is )?(${numberPart})`,
  'iu',
)

/** "pc 1234 xy nr 15" */
const numbersNear = (reading: Reading, codes: readonly Span[]): Span[] =>
  codes.flatMap(({ end }) => {
    const match = nearNumber.exec(reading.text.slice(end, end + 40))
    return match ? [{ start: end, end: end + match[0].length, kind: 'address' as const }] : []
  })
