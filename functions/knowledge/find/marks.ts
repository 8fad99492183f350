import { stem, wordsOf } from '../../shared/language.ts'
import type { Reader, Slot, Weighted } from '../terms.ts'

/** What a text says, as named marks with a weight each: `w` a word's stem (small words too), `t` our term for it. */
export type Marks = ReadonlyMap<string, number>

/** A term nearer than this to what was said counts; further away it misleads. */
const NEAR = 0.45

/** The marks of a text of ours, or of an example question. */
export const marksOf = (text: string, read: Reader): Marks => marks(text, read.terms(text))

/** The marks of what a visitor asks: mistakes are mended, and what lies near counts a little. */
export const marksAsked = (text: string, slots: readonly Slot[]): Marks =>
  marks(
    text,
    slots.flatMap(({ options }) => options),
  )

/**
 * What was asked as things said, each with the marks it may be found by: a thing said counts once, by the
 * strongest, however many words mean the same.
 */
export function thingsSaid(text: string, slots: readonly Slot[]): Marks[] {
  const words = [...new Set(wordsOf(text).map(stem))].map((word) => new Map([[`w${word}`, 1]]))
  return [
    ...words,
    ...slots.map(({ options }) => new Map(options.map(([term, weight]) => [`t${term}`, weight]))),
  ]
}

function marks(text: string, terms: readonly Weighted[]): Marks {
  const found = new Map<string, number>()
  const add = (name: string, weight: number) => found.set(name, Math.max(found.get(name) ?? 0, weight))
  for (const word of wordsOf(text)) add(`w${stem(word)}`, 1)
  for (const [term, weight] of terms) if (weight >= NEAR) add(`t${term}`, weight)
  return found
}
