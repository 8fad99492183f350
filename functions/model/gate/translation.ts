import { numeral } from '../../reading/reading.ts'
import { wordsIn } from './clause.ts'
import type { WordLists } from './word-lists.ts'

const TOKEN = /\[[a-z]+-\d+\]/g
/** No translation of a sentence is so much longer. */
const LONGER = 2.5
const ROOM = 60

const tokensIn = (text: string): string => (text.match(TOKEN) ?? []).sort().join(' ')

/**
 * Whether a translation can be one of this Dutch sentence: the same tokens and no number, link or Latin name beside
 * them; in English also no claim that the Dutch does not make. Both still hold their tokens.
 */
export function isTrueTo(sentence: string, dutch: string, language: string, lists: WordLists): boolean {
  const bare = sentence.replace(TOKEN, ' ')
  return (
    sentence.trim() !== '' &&
    sentence.length <= dutch.length * LONGER + ROOM &&
    tokensIn(sentence) === tokensIn(dutch) &&
    !/[\p{N}@<>{}[\]|\\]|:\/\/|www\.|\p{L}\.\p{L}/u.test(bare) &&
    namesIn(bare).every((name) => dutch.includes(name)) &&
    (language !== 'en' || claimsHold(bare, dutch, lists))
  )
}

/** Names in Latin letters, past the first word of a sentence. */
const namesIn = (text: string): string[] =>
  [...text.matchAll(/(?<=[\p{L},;:)'’-] +)\p{Script=Latin}[\p{L}'’-]*/gu)]
    .map(([word]) => word)
    .filter((word) => /^\p{Lu}/u.test(word) && word !== 'I')

function claimsHold(english: string, dutch: string, lists: WordLists): boolean {
  const said = ` ${wordsIn(english).join(' ')} `
  const inDutch = wordsIn(dutch)
  const claims = new Set(inDutch.flatMap((word) => [lists.claimOf(word) ?? [], word].flat()))
  const values = (text: readonly string[]) => text.flatMap((word) => numeral(word) ?? [])
  const known = new Set(values(inDutch))
  return (
    lists.english.every(
      ([claim, words]) => claims.has(claim) || !words.some((word) => said.includes(` ${word} `)),
    ) && values(wordsIn(english)).every((value) => known.has(value))
  )
}
