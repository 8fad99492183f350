import { languageOf, wordsOf } from '../../shared/language.ts'
import { withoutReferences } from '../../shared/value-reference.ts'
import type { Article } from '../article.ts'
import type { Reader } from '../terms.ts'
import { type Lesson, type Place, placesIn } from './lessons.ts'
import { type Marks, marksAsked } from './marks.ts'
import { packed } from './packed.ts'
import { likenesses, type Ranker, trainRanker } from './ranker.ts'
import { readTable, type StoredTable, scaledUp, storedTable } from './table.ts'

/**
 * A question in English is held against the sections' own English as well: its Dutch words alone say half of it.
 * What is learned stands beside what the Dutch taught, so that no Dutch question is read otherwise for it.
 */
export interface StoredEnglish {
  readonly table: StoredTable
  readonly rarities: string
  readonly rarest: number
}

/** Each section has two texts in English; more weights find hardly more. */
const KEPT = 100_000
/**
 * How much each likeness counts. More English would be surer than it may be. Of 66 questions in simple English the right
 * article then stands first in 50 instead of 37, and of 30 that are not ours all are refused instead of 27.
 */
const WORTH = { dutch: 0.6, english: 0.25 } as const
const FINEST = 127

/** The marks of a text in English: its words as they are, and our words for those that the lists know. */
const marksIn = (text: string, read: Reader): Marks => marksAsked(text, read.slots(text))

/** The marks of what is asked, when it is asked in English; `stop` are phrases that say nothing of what is asked. */
export const englishMarks = (text: string, read: Reader, stop: readonly string[]): Marks | undefined =>
  isEnglish(text) ? marksIn(without(text, stop), read) : undefined

/** "My friend tells me that in the Netherlands …": words alone are weighed by how rare they are, phrases go. */
const without = (text: string, stop: readonly string[]): string =>
  stop
    .filter((phrase) => phrase.includes(' '))
    .reduce((left, phrase) => left.replaceAll(` ${phrase} `, ' '), ` ${wordsOf(text).join(' ')} `)

/** Learns from what the sections say in English, and from the English among questions that are not ours. */
export function learnEnglish(
  articles: readonly Article[],
  outside: readonly (readonly string[])[],
  read: Reader,
): StoredEnglish {
  const places = placesIn(articles)
  const { table, rarities, rarest } = trainRanker(
    [
      ...places.flatMap((place, at) => lessonsIn(place, at, read)),
      ...outside.flatMap((questions, field) =>
        questions.filter(isEnglish).map((text) => lessonOf(places.length + field, 'outside', text, read)),
      ),
    ],
    places.length + outside.length,
    KEPT,
  )
  return {
    table: storedTable(table),
    rarities: packed(Uint8Array.from(rarities, (one) => Math.round((one / rarest) * FINEST))),
    rarest,
  }
}

function lessonsIn({ section: own }: Place, section: number, read: Reader): Lesson[] {
  const lesson = (kind: Lesson['kind'], text: string | undefined) =>
    text === undefined ? [] : [lessonOf(section, kind, text, read)]
  return [...lesson('heading', own.englishTitle), ...lesson('answer', own.english)]
}

const isEnglish = (text: string): boolean => languageOf(text) === 'en'

const lessonOf = (section: number, kind: Lesson['kind'], text: string, read: Reader): Lesson => ({
  section,
  kind,
  text,
  marks: marksIn(withoutReferences(text), read),
})

/** Adds how like the English of each section, and of each field that is not ours, what was asked is. */
export function openEnglish({ table, rarities, rarest }: StoredEnglish, sections: number) {
  const ranker: Ranker = {
    table: readTable(table),
    rarities: scaledUp(rarities, 0, rarest),
    rarest,
    sections,
  }
  return (likeness: Float64Array, asked: Marks): Float64Array => {
    const english = likenesses(ranker, asked)
    return likeness.map((one, i) => WORTH.dutch * one + WORTH.english * (english[i] ?? 0))
  }
}
