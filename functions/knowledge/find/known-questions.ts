import { wordsOf } from '../../shared/language.ts'
import type { Lesson } from './lessons.ts'
import { keyOf, packed, packedRising, placeOf, unpacked, unpackedRising } from './packed.ts'

/** Our own example questions and headings, each as a number with its section: who asks one gets its answer. */
export interface StoredQuestions {
  readonly keys: string
  readonly sections: string
}

export function storedQuestions(lessons: readonly Lesson[]): StoredQuestions {
  const first = new Map<number, number>()
  for (const { kind, text, section } of lessons) {
    const key = questionKey(text)
    if (kind !== 'answer' && !first.has(key)) first.set(key, section)
  }
  const keys = Uint32Array.from(first.keys()).sort()
  return {
    keys: packedRising(keys),
    sections: packed(Uint16Array.from(keys, (key) => first.get(key) ?? 0)),
  }
}

/** Finds the section of a question that is one of our own. */
export function knownQuestions(stored: StoredQuestions): (text: string) => number | undefined {
  const keys = unpackedRising(stored.keys)
  const sections = new Uint16Array(unpacked(stored.sections))
  return (text) => {
    const place = placeOf(keys, questionKey(text))
    return place === undefined ? undefined : sections[place]
  }
}

/** The words in their order. */
const questionKey = (text: string): number => keyOf(wordsOf(text).join(' '))
