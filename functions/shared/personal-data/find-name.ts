import { commonWords } from './common-words.ts'
import { explained, ours } from './explained-name.ts'
import { firstNames, ordinaryNames } from './first-names.ts'
import { fullName } from './full-name.ts'
import type { Span } from './kinds.ts'
import { loneName } from './lone-name.ts'
import { nameAt } from './name.ts'
import type { CueFinder } from './name-cue.ts'
import { openingName } from './opening-name.ts'
import { ownName, ownNameWords } from './own-name.ts'
import { type Finder, type Reading, spansOf, wordBefore } from './reading.ts'
import { isRelation, relation, title, titles } from './relation.ts'
import { letterWords, salutation, signature } from './signature.ts'
import { nameAsSubject } from './subject-name.ts'

const cueFinders: readonly CueFinder[] = [ownName, ours, relation, title, signature, salutation]
/** Asked for every word, so one look must do. */
const cueWords = new Set([...ownNameWords, ...titles, ...letterWords, 'ons', 'onze'])

/** Names of people behind a cue, in a signature, or a known first name with a surname. */
export const findName: Finder = (reading) => {
  const found: Span[] = []
  for (const at of reading.words.keys()) found.push(...namesFrom(reading, at, found.at(-1)?.end ?? 0))
  return [...found, ...spelledNames(reading)]
}

const spelledOut = /(?<![\p{L}\d])\p{Lu}(?: \p{Lu}){2,14}(?![\p{L}\d.])/gu
const spelledCue = /^(?:ben|heet|is|naam|met)$/

/** "ik ben S A M I R A": a name letter by letter. */
const spelledNames = (reading: Reading): Span[] =>
  spansOf('name', reading.text, spelledOut).filter(({ start, end }) => {
    const letters = reading.text.slice(start, end).replaceAll(' ', '').toLowerCase()
    const before = reading.words[wordBefore(reading, start)]?.lower ?? ''
    return firstNames.has(letters) || (letters.length > 3 && spelledCue.test(before))
  })

/** The names that a word announces, or starts itself; before `done` all names are found. */
function namesFrom(reading: Reading, at: number, done: number): Span[] {
  const name = announcedName(reading, at)
  if (name) return [withTitle(reading, name, at), ...furtherNames(reading, name)]
  if ((reading.words[at]?.start ?? 0) < done) return []
  const opening = openingName(reading, at)
  if (opening) return [opening]
  const cue = explained(reading, at)
  const theirs = cue && nameAt(reading, cue.first, cue.certainty)
  if (theirs) return [theirs]
  const full = fullName(reading, at, done)
  if (full.length > 0) return full
  const subject = nameAsSubject(reading, at)
  return subject.length > 0 ? subject : loneName(reading, at)
}

function announcedName(reading: Reading, at: number): Span | undefined {
  const word = reading.words[at]?.lower ?? ''
  if (!cueWords.has(word) && !isRelation(word)) return undefined
  for (const find of cueFinders) {
    const cue = find(reading, at)
    const name = cue && nameAt(reading, cue.first, cue.certainty)
    if (name && !isTaken(reading, at, name.start)) return name
  }
  return undefined
}

/** "naam: ▮ bsn": what the word announces is taken out already. */
const isTaken = ({ text, words }: Reading, at: number, start: number): boolean =>
  /[\x80-\x9f]/.test(text.slice(words[at]?.end, start))

/** "mevrouw Jansen" is taken out whole. */
function withTitle({ text, words }: Reading, name: Span, at: number): Span {
  const title = words[at]
  const isTitle =
    title !== undefined && titles.has(title.lower) && /^\.? $/.test(text.slice(title.end, name.start))
  return isTitle ? { ...name, start: title.start } : name
}

/** "mijn kinderen Sam en Noor": names that go on behind the first. */
function furtherNames(reading: Reading, name: Span): Span[] {
  const found: Span[] = []
  for (let next = nextName(reading, name.end); next; next = nextName(reading, next.end)) found.push(next)
  return found
}

function nextName(reading: Reading, end: number): Span | undefined {
  const { text, words } = reading
  const at = wordBefore(reading, end) + 1
  const first = /^(?:en|and|of)$/.test(words[at]?.lower ?? '') ? at + 1 : at
  const word = words[first]
  if (!word || !/^(?:, ?| en | and | & | of |, en )$/.test(text.slice(end, word.start))) return undefined
  if (!firstNames.has(word.lower)) return undefined
  if (word.shape === 'lower' && (commonWords.has(word.lower) || ordinaryNames.has(word.lower)))
    return undefined
  return nameAt(reading, first, 'likely')
}
