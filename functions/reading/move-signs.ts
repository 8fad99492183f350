import { type Features, featuresOf, type WordClasses } from '../shared/learning/features.ts'
import { plainText, wordsOf } from '../shared/learning/plain.ts'
import type { MoveLists } from './move-rules.ts'
import type { Move } from './moves.ts'

/** A longer message tells or asks something. */
const MOST_WORDS = 16
const MOST_LETTERS = 200

/** Signs of a message, from its plain text and the moves that phrases found; undefined when it is too long. */
export type SignsOf = (plain: string, found: readonly Move[]) => Features | undefined

/**
 * What a move is learned from and recognised by: the words and the groups they belong to, how the message begins and
 * ends, how long it is, and the phrases found in it.
 */
export function signsWith({ groups }: MoveLists): SignsOf {
  const classes = classesIn(groups)
  return (plain, found) => {
    if (plain.length > MOST_LETTERS) return undefined
    const text = plainText(plain)
    const words = wordsOf(text)
    if (words.length === 0 || words.length > MOST_WORDS) return undefined
    return featuresOf(text, classes, [
      `first ${words[0]}`,
      `start ${words.slice(0, 2).join(' ')}`,
      `last ${words.at(-1)}`,
      `length ${lengthClass(words.length)}`,
      `asks ${text.trimEnd().endsWith('?')}`,
      ...found.map(({ id, alone }) => `${alone ? 'is' : 'has'} ${id}`),
    ])
  }
}

/** The groups of each word. Other spellings were made the same before. */
function classesIn(groups: MoveLists['groups']): WordClasses {
  const byWord = new Map<string, string[]>()
  for (const [group, words] of Object.entries(groups))
    for (const word of words.map(plainText)) byWord.set(word, [...(byWord.get(word) ?? []), group])
  return { spellingOf: (word) => word, classesOf: (word) => byWord.get(word) ?? [] }
}

const lengthClass = (length: number): number => [1, 2, 4, 6, 9, 12].findIndex((most) => length <= most)
