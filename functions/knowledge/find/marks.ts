import { stem, wordsOf } from '../../shared/language.ts'
import type { Reader, Slot, Weighted } from '../terms.ts'
import { kindsOf } from './question-kind.ts'

/**
 * What a text says, as named marks with a weight each.
 *
 *   w  a word's stem, small words too; a number only by its length: 2450 is as good as 1900
 *   t  our term for it
 *   c  four letters of a longer word: what was spelt otherwise, and parts of compounds
 *   k  the kind of question
 */
export type Marks = ReadonlyMap<string, number>

/** A term nearer than this to what was said counts; further away it misleads. */
const NEAR = 0.45
const PIECE = { letters: 4, weight: 0.45 } as const
const KIND = 0.7

/** The marks of a text of ours, or of an example question. */
export const marksOf = (text: string, read: Reader): Marks => marks(text, read.terms(text))

/** The marks of what a visitor asks: mistakes are mended, and what lies near counts a little. */
export const marksAsked = (text: string, slots: readonly Slot[]): Marks =>
  marks(
    text,
    slots.flatMap(({ options }) => options),
  )

function marks(text: string, terms: readonly Weighted[]): Marks {
  const found = new Map<string, number>()
  const add = (name: string, weight: number) => found.set(name, Math.max(found.get(name) ?? 0, weight))
  const words = new Set(wordsOf(text))
  for (const word of words) {
    add(`w${stem(word).replace(/\d/g, '0')}`, 1)
    for (const piece of piecesOf(word)) add(`c${piece}`, PIECE.weight)
  }
  for (const [term, weight] of terms) if (weight >= NEAR) add(`t${term}`, weight)
  for (const kind of kindsOf(text)) add(`k${kind}`, KIND)
  return found
}

/** `_ze _lee leer` …: where a word begins and ends counts as well. */
function piecesOf(word: string): string[] {
  if (word.length < PIECE.letters || /\d/.test(word)) return []
  const whole = `_${word}_`
  return Array.from({ length: whole.length - PIECE.letters + 1 }, (_, at) =>
    whole.slice(at, at + PIECE.letters),
  )
}
