import { commonWords, institutions, shops, workplaces } from './common-words.ts'
import { firmBehind } from './employer-name.ts'
import type { Span } from './kinds.ts'
import { type Finder, listOf, type Reading, type Word, wordBefore } from './reading.ts'

const legalForm =
  /(?<![\p{L}\d]|\p{L}\.)(?:B\.\s?V\.?|N\.\s?V\.?|V\.\s?O\.\s?F\.?|BV|NV|VOF|Holding|GmbH|Ltd)(?![\p{L}\d]|\.\p{L})\.?|& ?(?:Zn|Zoon|Zonen|Zo|Co|Meer|Partners|Dochters?)(?!\p{L})\.?|\ben zonen\b/giu

/** "Mijn eigen BV" and "een bv" are nobody's. */
const legalNoise = listOf(
  'een mijn eigen de of en geen als via nv bv of onze je zijn haar personal werk flex stamrecht management holding beheer',
)

/** In front of a name: "v.o.f. Snelder en Pauw". */
const formInFront =
  /(?<![\p{L}\d.])(?:[Vv]\.? ?[Oo]\.? ?[Ff]\.?|[Ff]a\.|[Mm]aatschap|[Gg]ebr(?:oeders|s)?\.?) (?=\p{Lu}\p{Ll})/gu

/** Firms with a legal form: "Jansen Bouw B.V.", "Pieters & Zonen", "v.o.f. Snelder en Pauw". */
export const findLegalForm: Finder = (reading) => [...formBehind(reading), ...formBefore(reading)]

const formBefore = (reading: Reading): Span[] =>
  [...reading.text.matchAll(formInFront)].flatMap((match) => {
    const name = firmBehind(reading, wordBefore(reading, match.index + match[0].length))
    return name ? [{ ...name, start: match.index }] : []
  })

const formBehind = (reading: Reading): Span[] =>
  [...reading.text.matchAll(legalForm)].flatMap((match) => {
    const start = startOfFirm(reading, match.index)
    return start === undefined
      ? []
      : [{ start, end: match.index + match[0].length, kind: 'employer' as const }]
  })

/** Walks back from "B.V." over the name before it; there is none when all of it is a kind of firm. */
function startOfFirm(reading: Reading, form: number): number | undefined {
  const { text, words } = reading
  let start: number | undefined
  let right = form
  let isName = false
  const last = wordBefore(reading, form)
  for (let i = last; i >= 0 && last - i < 6; i--) {
    const word = words[i]
    if (!word || !/^(?:,? |-| ?& ?|\. ?)$/.test(text.slice(word.end, right))) break
    const isLink = start !== undefined && links.has(word.lower)
    if (!isLink && !isPart(word, last - i, words[i + 1])) break
    right = word.start
    if (isLink) continue
    start = word.start
    isName ||= !workplaces.has(word.lower)
  }
  return isName && start !== undefined ? withOpening(reading, start) : undefined
}

/** "▸Van der Velden Bouw": small words before the name belong to it when the first has a capital. */
function withOpening({ text, words }: Reading, start: number): number {
  let at = wordBefore({ text, words }, start)
  let right = start
  for (let word = words[at]; word && links.has(word.lower); word = words[--at]) {
    if (text.slice(word.end, right) !== ' ') break
    if (word.shape === 'capital') return word.start
    right = word.start
  }
  return start
}

const links = listOf('van de der den en het')

/** "Tien bv's", "mijn tweede bv", "zelf iets voorstellen bv": counted, or "bijvoorbeeld". */
const noFirm =
  /^(?:tien|elf|twaalf|eerste|tweede|derde|vierde|ander|andere|zo'n|kleine|grote)$|(?:ver|voor|aan|uit|op|in|af|be|ge)\p{L}+en$/u

/** A lower-case word belongs to it at the most twice, and never in front of a capital, unless it is "garage". */
function isPart(word: Word, distance: number, next: Word | undefined): boolean {
  if (commonWords.has(word.lower) || legalNoise.has(word.lower) || institutions.has(word.lower)) return false
  if (word.shape === 'lower' && noFirm.test(word.lower)) return false
  if (word.shape !== 'lower' || distance === 0) return true
  return shops.has(word.lower) || (distance < 2 && next?.shape === 'lower')
}
