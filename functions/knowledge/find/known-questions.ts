import { wordsOf } from '../../shared/language.ts'
import type { Lesson } from './lessons.ts'
import { base64, bytes } from './table.ts'

/** Our own example questions and headings, each as a number with its section: who asks one gets its answer. */
export interface StoredQuestions {
  readonly keys: string
  readonly sections: string
}

export function storedQuestions(lessons: readonly Lesson[]): StoredQuestions {
  const first = new Map<number, number>()
  for (const { kind, text, section } of lessons)
    if (kind !== 'answer' && !first.has(keyOf(text))) first.set(keyOf(text), section)
  return {
    keys: base64(Int32Array.from(first.keys())),
    sections: base64(Uint16Array.from(first.values())),
  }
}

/** Finds the section of a question that is one of our own. */
export function knownQuestions({ keys, sections }: StoredQuestions): (text: string) => number | undefined {
  const all = new Uint16Array(bytes(sections))
  const places = new Map([...new Int32Array(bytes(keys))].map((key, i) => [key, all[i]]))
  return (text) => places.get(keyOf(text))
}

/** The words in their order, as one number (FNV-1a): two in a million questions share one by accident. */
function keyOf(text: string): number {
  let key = 0x811c9dc5
  for (const letter of wordsOf(text).join(' '))
    key = Math.imul(key ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return key
}
