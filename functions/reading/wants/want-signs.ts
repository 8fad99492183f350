import { type Features, featuresOf, type WordClasses } from '../../shared/learning/features.ts'
import { plainText } from '../../shared/learning/plain.ts'
import type { Told } from '../told.ts'

/** The groups of words of content/wants/groepen.yaml; `*` is the rest of a word. */
export type WantGroups = Readonly<Record<string, readonly string[]>>

/** Signs of a message as a whole, and of each clause in it that asks or wishes. */
export type WantSigns = (told: Told) => Features[]

/** Of a long story the end says most of what is wanted. */
const LONGEST = 600
const LONG = 120
const MOST_PARTS = 4
const LEAST_WORDS = 3
const MOST_KEPT = 2000

/**
 * The signs of a message, and of each clause of it that asks or wishes: a story hides its question, so each is
 * heard by itself too.
 */
export function wantSignsWith(groups: WantGroups): WantSigns {
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

/** Other spellings were made the same before. */
function classesIn(groups: WantGroups): WordClasses {
  const rules = Object.entries(groups).flatMap(([group, words]) =>
    words.map((word) => ({ group, fits: fitsOf(word) })),
  )
  const kept = new Map<string, readonly string[]>()
  return {
    spellingOf: (word) => word,
    classesOf: (word) => {
      const before = kept.get(word)
      if (before) return before
      const found = [...new Set(rules.filter(({ fits }) => fits(word)).map(({ group }) => group))]
      // What visitors write is not kept for ever.
      if (kept.size > MOST_KEPT) kept.clear()
      kept.set(word, found)
      return found
    },
  }
}

function fitsOf(written: string): (word: string) => boolean {
  const [, before = '', part = '', after = ''] = /^(\*?)(.*?)(\*?)$/.exec(written) ?? []
  if (before && after) return (word) => word.includes(part)
  if (before) return (word) => word.endsWith(part)
  if (after) return (word) => word.startsWith(part)
  return (word) => word === part
}
