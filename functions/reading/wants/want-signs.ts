import { type Features, featuresOf } from '../../shared/learning/features.ts'
import { plainText } from '../../shared/learning/plain.ts'
import type { Told } from '../told.ts'
import { classesIn, type WordGroups } from '../word-groups.ts'

/** Signs of a message as a whole, and of each clause in it that asks or wishes. */
export type WantSigns = (told: Told) => Features[]

/** Of a long story the end says most of what is wanted. */
const LONGEST = 600
const LONG = 120
const MOST_PARTS = 4
const LEAST_WORDS = 3

/**
 * The signs of a message, and of each clause of it that asks or wishes: a story hides its question, so each is
 * heard by itself too.
 *
 * @param groups of content/wants/groepen.yaml
 */
export function wantSignsWith(groups: WordGroups): WantSigns {
  const classes = classesIn(groups)
  return (told) => {
    const shared = [
      ...told.mentions.map(({ kind }) => `names ${kind}`),
      ...told.quantities.flat().map(({ kind }) => `counts ${kind}`),
      ...told.asks.map(({ kind }) => `asks ${kind}`),
    ]
    const signs = (text: string, own: readonly string[]) =>
      featuresOf(plainText(text), classes, [...new Set([...shared, ...own])])
    const whole = signs(told.plain.text.slice(-LONGEST), told.plain.text.length > LONG ? ['long'] : [])
    if (told.clauses.length < 2) return [whole]
    const parts = told.clauses
      .filter(({ asked, wish, text }) => (asked || wish) && text.split(' ').length >= LEAST_WORDS)
      .slice(-MOST_PARTS)
      .map(({ text }) => text)
    return [whole, ...parts.map((part) => signs(part, ['part']))]
  }
}
