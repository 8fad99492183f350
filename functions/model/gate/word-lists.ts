import * as z from 'zod/mini'
import { readYaml } from '../../shared/content-file.ts'
import { stem } from '../../shared/language.ts'

const words = z.array(z.string().check(z.minLength(1)))
const listsSchema = z.strictObject({
  gewoon: words,
  uitspraken: z.array(words),
  voorbehoud: z.array(words),
  bevestiging: words,
  ontkenning: words,
  voorwaarde: words,
  vraagwoorden: words,
  beloften: words,
  telwoorden: words,
  engels: z.record(z.string(), words),
})

/** What the gate knows of words. */
export interface WordLists {
  /** Says nothing by itself. */
  readonly isPlain: (word: string) => boolean
  /** The claim that a word makes, by the first word of its group. */
  readonly claimOf: (word: string) => string | undefined
  /** What a claim depends on, likewise. */
  readonly hedgeOf: (word: string) => string | undefined
  readonly affirms: (word: string) => boolean
  readonly denies: (word: string) => boolean
  /** Begins a condition. */
  readonly isCondition: (word: string) => boolean
  readonly asks: (word: string) => boolean
  readonly promises: readonly string[]
  readonly isCount: (word: string) => boolean
  /** English words by the Dutch claim that they make. */
  readonly english: readonly (readonly [claim: string, words: readonly string[]])[]
}

/**
 * Reads content/model/poort.yaml; do it once.
 *
 * @throws ContentBroken
 */
export function readWordLists(file: string): WordLists {
  const lists = readYaml(listsSchema, 'model/poort.yaml', file)
  const plain = new Set(lists.gewoon.flatMap((word) => [word, stem(word)]))
  const groups = (all: readonly (readonly string[])[]) =>
    new Map(all.flatMap(([first = '', ...rest]) => [first, ...rest].map((word) => [word, first] as const)))
  const claims = groups(lists.uitspraken)
  const hedges = groups(lists.voorbehoud)
  const denying = new Set(lists.ontkenning)
  const affirming = new Set(lists.bevestiging)
  const conditions = new Set(lists.voorwaarde)
  const asking = new Set(lists.vraagwoorden)
  const counts = new Set(lists.telwoorden)
  return {
    isPlain: (word) => plain.has(word) || plain.has(stem(word)),
    claimOf: (word) => claims.get(word),
    hedgeOf: (word) => hedges.get(word),
    affirms: (word) => affirming.has(word),
    denies: (word) => denying.has(word),
    isCondition: (word) => conditions.has(word),
    asks: (word) => asking.has(word),
    promises: lists.beloften,
    isCount: (word) => counts.has(word),
    english: Object.entries(lists.engels),
  }
}
