import { createHmac } from 'node:crypto'

/**
 * The code with which somebody takes a conversation up again elsewhere: four words from a list of 2,048,
 * so 44 bits. No two words of the list are one typing error apart.
 */
const WORDS_IN_CODE = 4

/** A new code such as `boomhut-lepel-wolk-zebra`; `random` gives a whole number under its argument. */
export const newCode = (words: readonly string[], random: (under: number) => number): string =>
  Array.from({ length: WORDS_IN_CODE }, () => words[random(words.length)]).join('-')

/**
 * The code that somebody typed, as it was given out; undefined when it cannot be one. Capitals, accents and
 * what stands between the words don't matter, nor does one typing error in a word, if one word is meant.
 */
export function readCode(input: string, words: readonly string[]): string | undefined {
  const typed = plain(input).match(/[a-z]+/g) ?? []
  if (typed.length !== WORDS_IN_CODE) return undefined
  const meant = typed.map((word) => wordMeant(word, words))
  return meant.includes(undefined) ? undefined : meant.join('-')
}

/** What is stored instead of the code: without the key nobody can try all codes against it. */
export const codeHash = (key: string, code: string): string =>
  createHmac('sha256', key).update(code).digest('base64url')

const plain = (input: string): string => input.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

function wordMeant(typed: string, words: readonly string[]): string | undefined {
  if (words.includes(typed)) return typed
  const near = words.filter((word) => isOneErrorAway(typed, word))
  return near.length === 1 ? near[0] : undefined
}

/** One letter too many, too few or wrong, or two neighbours swapped. */
function isOneErrorAway(typed: string, word: string): boolean {
  if (Math.abs(typed.length - word.length) > 1) return false
  let same = 0
  while (same < word.length && typed[same] === word[same]) same++
  const rest = (text: string, skipped: number): string => text.slice(same + skipped)
  if (typed.length > word.length) return rest(typed, 1) === rest(word, 0)
  if (typed.length < word.length) return rest(typed, 0) === rest(word, 1)
  const isSwapped = typed[same] === word[same + 1] && typed[same + 1] === word[same]
  return rest(typed, 1) === rest(word, 1) || (isSwapped && rest(typed, 2) === rest(word, 2))
}
