import { commonWords, institutions } from './common-words.ts'
import { firstNames, ordinaryNames, thingNames } from './first-names.ts'
import type { Span } from './kinds.ts'
import { nameAt } from './name.ts'
import { listOf, type Reading, type Word } from './reading.ts'
import { isRelation } from './relation.ts'
import { isAboutStory } from './story.ts'

/** Before these a capital is a place, a thing or a figure, not somebody. */
const notBefore = listOf(`
  de het een the a an in uit te to from richting regio gemeente provincie stad dorp wijk sint st san santa santo zaal merk taal school college
  hogeschool roc mbo hotel cafe café restaurant stichting straat verhaal verhalen film serie boek lied naam namen heilige koning koningin
  prins prinses jip geen vakantie maand programma app methode test model cursus project
`)
const notBehind =
  /^(?:taal|school|college|straat|plein|fonds|wet|prijs|methode|test|model|app|stichting|award|card|pop)/
/** Behind these an everyday word with a capital is somebody: "van Roos", "met Mark". */
const givers = listOf('van met door volgens aan voor bij')
/**
 * "als ik weg ben pakt ▸Youssef de kinderen", "ik moet van ▸Bogdan betalen", "…? ▸Ria, 06": a first name with
 * a capital that no sentence gave it, or alone between marks.
 */
export function loneName(reading: Reading, at: number): Span[] {
  const word = reading.words[at]
  if (word?.shape !== 'capital' || !firstNames.has(word.lower) || isPartOfThing(reading, at)) return []
  const isSomebody = opensSentence(reading, at) ? standsAlone(reading, at) : isMentioned(reading, at, word)
  const name = isSomebody ? nameAt(reading, at, 'known') : undefined
  return name ? [name] : []
}

const isWord = ({ lower }: Word): boolean => commonWords.has(lower) || ordinaryNames.has(lower)

function isMentioned(reading: Reading, at: number, word: Word): boolean {
  const { words } = reading
  if (thingNames.has(word.lower) || isAboutStory(reading)) return false
  return !isWord(word) || givers.has(words[at - 1]?.lower ?? '')
}

function opensSentence({ text, words }: Reading, at: number): boolean {
  const before = words[at - 1]
  return !before || /[.!?:;\n"“*•–-]/.test(text.slice(before.end, words[at]?.start))
}

/** A name at the start of a sentence, with a comma, the end or "(mijn zus)" behind it. */
function standsAlone({ text, words }: Reading, at: number): boolean {
  const word = words[at]
  if (!word || isWord(word) || thingNames.has(word.lower)) return false
  const rest = text.slice(word.end, word.end + 24)
  if (/^ (?:en ik|van (?:het|de|uwv|duo)) /i.test(rest)) return true
  if (at === 0) return isExplained(words, at, rest)
  return /^(?:\s*$|,\s|\s*[\x80-\x9f\n])/.test(rest) || isExplained(words, at, rest)
}

const isExplained = (words: Reading['words'], at: number, rest: string): boolean =>
  rest.startsWith(' (') && [at + 1, at + 2].some((i) => isRelation(words[i]?.lower ?? ''))

/** Beside another capital, a digit or a word for a thing: part of a longer name. */
function isPartOfThing({ text, words }: Reading, at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (!word) return true
  const touches = /[\p{L}\d\-/&'’]/u
  if (touches.test(text.charAt(word.end)) || touches.test(text.charAt(word.start - 1))) return true
  if (next && next.start - word.end === 1 && (isNameLike(next) || notBehind.test(next.lower))) return true
  if (next && next.shape === 'capital' && isWord(word)) return true
  if (/^ \d/.test(text.slice(word.end, word.end + 2))) return isWord(word)
  if (!before || word.start - before.end > 1) return false
  return notBefore.has(before.lower) || institutions.has(before.lower) || (at > 1 && isNameLike(before))
}

const isNameLike = ({ shape, lower }: Word): boolean => shape !== 'lower' && !commonWords.has(lower)
