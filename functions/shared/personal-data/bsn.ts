import type { Span } from './kinds.ts'
import { cueAfter, cueBefore, digitsOf, type Finder, type Reading, spansOf, type Word } from './reading.ts'

const bsnWord = /^(?:bsn|sofi|burger-?service)/
/** "B.S.N." is three words to a reader. */
const dottedBsn = /(?<![\p{L}\d])b\. ?s\. ?n(?!\p{L})\.?/giu
/** The last word of "social security (number)", "citizen service (number)", "burger service nummer". */
const secondWord = /^(?:social security|citizen service|burger service)$/
/** Numbers that point at a thing, not at a person. */
const thingWord =
  /^(?:order|factu|bestel|vacatur|artikel|serie|isbn|ean$|crebo|cursus|product|model|track|pakket|transactie|ticket|invoice|btw|rsin|loonheffing|vestiging|telefoon|euro|bedrag|kost)/
const unitWord = /^(?:euro|eur|km|kilometer|stuks|inwoners|mensen|procent)$/

const isBsnWord = (word: Word): boolean => bsnWord.test(word.lower)
const nineDigits = /(?<![\d€]|\d[.\- /]|[€$£] )\d(?:[ .\-/]?\d){8}(?![ .\-/]?\d|,\d)/g
const nineTogether = /(?<!\d|[€$£] ?|\d[.,])\d{9}(?!\d|[.,]\d)/g
/** As people say or write it behind the word "bsn": eight or nine digits with anything small between. */
const digitsAfterCue = /\d(?:[ .,\-/_\n]{0,3}\d){7,8}\d*/y

/**
 * Burgerservicenummers: announced, in any shape; or nine digits that pass the 11-test; or nine digits
 * in a row that nothing marks as the number of a thing.
 */
export const findBsn: Finder = (reading) => [
  ...announced(reading),
  ...askedAbout(reading),
  ...spansOf('bsn', reading.text, nineTogether).filter((span) => !isOfThing(reading, span)),
  ...spansOf('bsn', reading.text, nineDigits).filter(
    (span) => passes11Test(digitsOf(reading.text.slice(span.start, span.end))) && !isOfThing(reading, span),
  ),
]

function announced(reading: Reading): Span[] {
  const { text, words } = reading
  const cues = words.filter(
    (word, i) => isBsnWord(word) || secondWord.test(`${words[i - 1]?.lower} ${word.lower}`),
  )
  const ends = [...cues, ...spansOf('bsn', text, dottedBsn)].map(({ end }) => end)
  return ends.flatMap((end) => {
    const start = nextDigit(text, end)
    if (start < 0) return []
    digitsAfterCue.lastIndex = start
    const run = digitsAfterCue.exec(text)?.[0]
    return run && !isDate(run) ? [{ start, end: start + run.length, kind: 'bsn' as const }] : []
  })
}

/** "6 4 2 1 7 7 0 3 9 is dat mijn bsn?": nine digits in any groups, and the word right behind them. */
const askedAbout = (reading: Reading): Span[] =>
  reading.words.some(isBsnWord)
    ? spansOf('bsn', reading.text, nineDigits).filter(
        ({ start, end }) =>
          !isDate(reading.text.slice(start, end)) &&
          cueAfter(reading, { from: end, reach: 6, for: isBsnWord }) >= 0,
      )
    : []

/** The first digit within sixty characters, when no sentence ends and nothing else was taken out before it. */
function nextDigit(text: string, from: number): number {
  const ahead = text.slice(from, from + 60)
  const distance = ahead.search(/\d/)
  return distance < 0 || /[!?\x80-\x9f]|\.\s+\p{Lu}/u.test(ahead.slice(0, distance)) ? -1 : from + distance
}

const isDate = (run: string): boolean =>
  /^\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d\d$|^(?:19|20)\d\d[-/ ]+(?:19|20)\d\d$/.test(run)

function isOfThing(reading: Reading, { start, end }: Span): boolean {
  if (cueBefore(reading, { from: start, reach: 5, for: isBsnWord }) >= 0) return false
  return (
    cueBefore(reading, { from: start, reach: 2, for: (word) => thingWord.test(word.lower) }) >= 0 ||
    cueAfter(reading, { from: end, reach: 1, for: (word) => unitWord.test(word.lower) }) >= 0 ||
    /\p{L}$/u.test(reading.text.slice(start - 1, start))
  )
}

/** The elfproef: nine digits, weights 9 to 2 and then −1, add up to a multiple of eleven. */
function passes11Test(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (i === 8 ? -1 : 9 - i), 0)
  return digits.length === 9 && Number(digits) > 0 && sum % 11 === 0
}
