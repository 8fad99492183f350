import { commonWords, institutions, particles, weakParticles, workplaces } from './common-words.ts'
import { firstNames, ordinaryNames } from './first-names.ts'
import type { Span } from './kinds.ts'
import { surnames } from './people.ts'
import { listOf, type Reading, type Word } from './reading.ts'
import { isStrange, isUnknownWord } from './strange-word.ts'

/**
 * How sure the cue is that a name follows.
 * - `sure`: "ik heet …": a name whatever it looks like
 * - `told`: "ik ben …": a capital, a name that we know, or what is no word at all
 * - `likely`: "mevrouw …": a capital, or a name that we know
 * - `known`: "bedankt, …": only a first name that we know
 */
export type Certainty = 'sure' | 'told' | 'likely' | 'known'

const maxWords = 6
const withinName = /^(?: |\. ?|\.?-| ?['’])$/
const initial = (word: Word): boolean =>
  word.text.length <= 2 && word.shape !== 'lower' && !commonWords.has(word.lower)
/** "A." is an initial, though "a" is a word. */
const isDotted = ({ text }: Reading, word: Word): boolean =>
  word.text.length === 1 && word.shape !== 'lower' && text.startsWith('.', word.end)
/** Abbreviations and languages in capitals are no surname. */
const isAbbreviation = (word: Word): boolean => word.shape === 'upper' && word.text.length <= 5

/** Whether this word names no person, however it is written. */
const isOther = (word: Word): boolean =>
  institutions.has(word.lower) ||
  workplaces.has(word.lower) ||
  (commonWords.has(word.lower) && !surnames.has(word.lower))

/** The name that starts with the word at this index, or undefined. */
export function nameAt(reading: Reading, first: number, certainty: Certainty): Span | undefined {
  const opening = reading.words[first]
  if (!opening || !opens(reading, first, certainty)) return undefined
  const last = lastOfName(reading, first, certainty)
  const end = reading.words[last]
  return end ? { start: opening.start, end: end.end, kind: 'name' } : undefined
}

function opens(reading: Reading, first: number, certainty: Certainty): boolean {
  const word = reading.words[first]
  if (!word) return false
  if (word.shape === 'lower' && ordinaryNames.has(word.lower)) return opensOrdinary(reading, first, certainty)
  if (isKnown(word, certainty)) return true
  if (certainty !== 'known' && isDotted(reading, word)) return isInitial(reading, first)
  if (particles.has(word.lower) && !/^[VD]$/.test(word.text))
    return opensWithParticle(reading, first, certainty)
  if (certainty === 'known' || isOther(word) || commonWords.has(word.lower)) return false
  if (initial(word)) return isInitial(reading, first)
  if (word.shape !== 'lower') return !isAbbreviation(word)
  return (certainty === 'sure' && word.text.length > 2) || (certainty === 'told' && isStrange(word.lower))
}

/** Words that are a name only where nothing else can be meant: "per kind max 100", "de dag erna". */
const seldomNames = listOf('enzo max mega said servet erna koos leen toon win harm trees wil ben ton')

/** "collega roos", "ik ben bas, 42": a name in lower case that is a word as well; "ik ben bas geweest" has none. */
function opensOrdinary(reading: Reading, first: number, certainty: Certainty): boolean {
  const { words } = reading
  const [word, next] = [words[first], words[first + 1]]
  if (!word) return false
  const isDouble =
    next !== undefined &&
    firstNames.has(next.lower) &&
    !ordinaryNames.has(next.lower) &&
    next.start - word.end === 1
  if (certainty === 'sure') return isDouble || !commonWords.has(word.lower) || closes(reading, first)
  if (seldomNames.has(word.lower)) return false
  if (certainty !== 'known' && !commonWords.has(word.lower)) return true
  return isDouble || closes(reading, first)
}

const goesOnAboutMe =
  /^\s*(?:$|[,.!?;:)\n\x80-\x9f]|\d|\(\d)|^ (?:ik|uit|(?:dus|en) (?:ik|zoek|wil|heb|ben|woon|werk|kom|mijn|mn|al|nu|net|zit|moet|mag|doe|sta)|werk|hier|weer) /

/** Whether what somebody says about himself ends or starts anew behind this word. */
export const closes = ({ text, words }: Reading, at: number): boolean => {
  const end = words[at]?.end ?? text.length
  return goesOnAboutMe.test(`${text.slice(end, end + 12)}${end + 12 > text.length ? ' ' : ''}`)
}

function isKnown(word: Word, certainty: Certainty): boolean {
  if (firstNames.has(word.lower) && !(commonWords.has(word.lower) && word.shape === 'lower')) return true
  return (
    certainty !== 'known' &&
    surnames.has(word.lower) &&
    !(commonWords.has(word.lower) && word.shape === 'lower')
  )
}

/** "M. Bakker", "J.P. de Wit": the dot, or another initial or name, follows. */
function isInitial({ text, words }: Reading, at: number): boolean {
  const word = words[at]
  const next = words[at + 1]
  return (
    (word !== undefined &&
      next !== undefined &&
      /^(?:\.| )/.test(text.slice(word.end, next.start)) &&
      next.shape !== 'lower') ||
    (word !== undefined && next !== undefined && particles.has(next.lower) && text.startsWith('.', word.end))
  )
}

/** "mevrouw de Vries", "van den berg": something like a surname follows the small words. */
function opensWithParticle({ text, words }: Reading, first: number, certainty: Certainty): boolean {
  let at = first
  while (at - first < 3 && particles.has(words[at]?.lower ?? '')) at++
  const word = words[at]
  const before = words[at - 1]
  if (!word || !before || text.slice(before.end, word.start) !== ' ' || certainty === 'known') return false
  if (/^(?:op|in|aan|te|ten|ter)$/.test(words[first]?.lower ?? '')) return false
  if (surnames.has(word.lower) || (before.lower !== 'het' && isStrange(word.lower))) return true
  return word.shape === 'capital' && !isOther(word) && !commonWords.has(word.lower)
}

/** Walks over the words that belong to a name: initials, particles, surnames. */
function lastOfName(reading: Reading, first: number, certainty: Certainty): number {
  const { text, words } = reading
  // "Ben logopedist": behind a name that is a word as well a word that we do not know is no surname.
  const opening = words[first]
  const mayGuess =
    certainty === 'sure' ||
    (!commonWords.has(opening?.lower ?? '') && (certainty !== 'known' || opening?.shape === 'lower'))
  let last = first
  let guesses = words[first]?.shape === 'lower' ? 1 : 0
  for (let i = first + 1; i < words.length && i - first < maxWords; i++) {
    const word = words[i]
    const before = words[i - 1]
    if (!word || !before || !withinName.test(text.slice(before.end, word.start))) break
    if (endsSentence(reading, before, word) || endsAtParticle(reading, before, word)) break
    if (particles.has(word.lower) && word.shape !== 'upper') {
      if (weakParticles.has(word.lower) && !isSurname(reading, i, certainty)) break
      if (/^(?:in|op|aan)$/.test(word.lower) && !/^(?:'t|t|de|den|der|het)$/.test(words[i + 1]?.lower ?? ''))
        break
      continue
    }
    if (!belongs(reading, i, certainty, guesses, mayGuess)) break
    if (word.shape === 'lower') guesses++
    last = i
  }
  return last
}

/** A dot after a whole word ends the name; after an initial it does not. */
const endsSentence = ({ text }: Reading, before: Word, word: Word): boolean =>
  text.slice(before.end, word.start).startsWith('.') &&
  before.text.length > 2 &&
  !/^(?:mr|dr|st|chr|joh|wm|th)$/.test(before.lower)

/** "Ben op. Wil morgen": a small word with a dot is no part of a name. */
const endsAtParticle = ({ text }: Reading, before: Word, word: Word): boolean =>
  particles.has(before.lower) &&
  before.shape === 'lower' &&
  !/^v?d?$/.test(before.lower) &&
  text.slice(before.end, word.start).includes('.')

/** "van *Loon*": behind a small word a capital makes a surname of an everyday word. */
const isCapitalSurname = (word: Word): boolean =>
  word.shape === 'capital' && !institutions.has(word.lower) && !workplaces.has(word.lower)

/** Whether something like a surname follows the small word at this index: "van den *berg*", not "van de *gemeente*". */
function isSurname({ words }: Reading, at: number, certainty: Certainty): boolean {
  let next = at + 1
  while (particles.has(words[next]?.lower ?? '') && next - at < 3) next++
  const word = words[next]
  if (!word) return false
  return (
    surnames.has(word.lower) ||
    isCapitalSurname(word) ||
    (!isOther(word) && (certainty === 'sure' || isSurnameBehind(words[next - 1], word)))
  )
}

/** "femke ten *kate*", "youness el *khattabi*", "karin *oosterhof*": in lower case, and no word that we know. */
const isSurnameBehind = (before: Word | undefined, word: Word): boolean =>
  /^(?:ten|ter|vd|der|den|el|al|bin|ben|thi)$/.test(before?.lower ?? '')
    ? isUnknownWord(word.lower)
    : !/^(?:het|'?t|op|in|aan|te)$/.test(before?.lower ?? '') && isStrange(word.lower)

function belongs(
  reading: Reading,
  at: number,
  certainty: Certainty,
  guesses: number,
  mayGuess: boolean,
): boolean {
  const { words } = reading
  const word = words[at]
  const afterParticle = particles.has(words[at - 1]?.lower ?? '')
  if (!word) return false
  if (isDotted(reading, word)) return true
  if (firstNames.has(word.lower) && word.shape !== 'lower') return true
  if (surnames.has(word.lower)) return word.shape !== 'lower' || afterParticle || !commonWords.has(word.lower)
  if (afterParticle && isCapitalSurname(word)) return true
  if (isOther(word) || commonWords.has(word.lower)) return false
  if (word.shape !== 'lower') return !isAbbreviation(word) || word.text.length === 1
  const startsLower = words[at - 1]?.shape === 'lower' && !afterParticle
  return (
    (firstNames.has(word.lower) && !ordinaryNames.has(word.lower) && startsLower) ||
    (certainty === 'sure' && guesses > 0 && (afterParticle || guesses < 2)) ||
    (mayGuess && guesses < 3 && isSurnameBehind(words[at - 1], word))
  )
}
