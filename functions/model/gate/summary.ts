import { numbersIn } from './clause.ts'
import { isOnePlainSentence, strangerIn } from './gate.ts'
import type { WordLists } from './word-lists.ts'

/** Placeholders such as `[naam]` stand where personal data was; they may be taken over. */
const PLACEHOLDER = /\[[\p{L}-]+\]/gu

/** Whether a sentence of a summary names and counts nothing that the turns it is about do not. */
export function isOfTurns(sentence: string, turns: string, lists: WordLists): boolean {
  const text = sentence.replace(PLACEHOLDER, 'iets').trim()
  const known = numbersIn(turns)
  return (
    isOnePlainSentence(text) &&
    strangerIn(text, turns, lists) === undefined &&
    [...numbersIn(text)].every((number) => known.has(number))
  )
}
