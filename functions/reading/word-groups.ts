import type { WordClasses } from '../shared/learning/features.ts'

/** Groups of words that are alike to what is learned; `*` is the rest of a word. */
export type WordGroups = Readonly<Record<string, readonly string[]>>

const MOST_KEPT = 2000

/** The groups that a word belongs to. Other spellings were made the same before. */
export function classesIn(groups: WordGroups): WordClasses {
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
