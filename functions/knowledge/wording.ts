import { stem, wordsOf } from '../shared/language.ts'

/**
 * Likeness of wording: the small words count as well, so "moet ik blijven of gaan" finds itself.
 * The cosine of two questions' words, each by how rare it is among all example questions.
 */
export interface Wordings {
  readonly words: readonly string[]
  /** Per word: unit, weight, unit, weight, … A question's weights have length 1. */
  readonly postings: readonly (readonly number[])[]
  readonly questions: number
}

/** Prepares the example questions and titles, each under the number of its unit. */
export function wordingsOf(questions: readonly { readonly unit: number; readonly text: string }[]): Wordings {
  const read = questions.map(({ unit, text }) => ({ unit, words: wordSet(text) }))
  const counts = new Map<string, number>()
  for (const { words } of read) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const rare = (word: string) => rarity(counts.get(word) ?? 0, read.length)

  const postings = new Map<string, number[]>([...counts.keys()].map((word) => [word, []]))
  for (const { unit, words } of read) {
    const length = Math.hypot(...[...words].map(rare))
    for (const word of words) postings.get(word)?.push(unit, round(rare(word) / length))
  }
  return { words: [...postings.keys()], postings: [...postings.values()], questions: read.length }
}

/** Makes the measure: question → likeness (0 to 1) of each of `units` units. */
export function wordingLikeness(wordings: Wordings, units: number): (question: string) => Float64Array {
  const byWord = new Map(wordings.words.map((word, i) => [word, wordings.postings[i] ?? []]))

  return (question) => {
    const likeness = new Float64Array(units)
    const words = [...wordSet(question)]
    const rare = words.map((word) => rarity((byWord.get(word)?.length ?? 0) / 2, wordings.questions))
    const length = Math.max(1e-9, Math.hypot(...rare))
    words.forEach((word, at) => {
      addPostings(likeness, byWord.get(word) ?? [], (rare[at] ?? 0) / length)
    })
    return likeness
  }
}

function addPostings(likeness: Float64Array, postings: readonly number[], weight: number): void {
  for (let i = 0; i < postings.length; i += 2) {
    const unit = postings[i] ?? 0
    likeness[unit] = (likeness[unit] ?? 0) + weight * (postings[i + 1] ?? 0)
  }
}

const wordSet = (text: string): Set<string> => new Set(wordsOf(text).map(stem))
const rarity = (count: number, questions: number): number => Math.log(1 + questions / (count + 1))
const round = (weight: number): number => Math.round(weight * 1000) / 1000
