import { type Article, readArticle } from '../../functions/knowledge/article.ts'

/**
 * Articles as large as ours, for measuring: 20 questions and 7 parts each, words by how often they occur in
 * Dutch (the commonest half of all), the same every time.
 */
export function manyArticles(count: number, words: readonly string[]): Article[] {
  const draw = drawing(words)
  return Array.from({ length: count }, (_, i) => {
    const sentence = (length: number) => Array.from({ length }, draw).join(' ')
    const questions = Array.from({ length: 20 }, (_, n) => `  - ${sentence(8)} ${i} ${n}`)
    const parts = Array.from({ length: 7 }, () => `## ${sentence(6)}\n${sentence(55)}.\n`)
    return readArticle('regels', `reg-${i}`, [...head(sentence), ...questions, ...foot, ...parts].join('\n'))
  })
}

/** A question of `length` words out of the same bag. */
export function manyQuestions(count: number, length: number, words: readonly string[]): string[] {
  const draw = drawing(words, 99)
  return Array.from({ length: count }, () => Array.from({ length }, draw).join(' '))
}

const head = (sentence: (length: number) => string) => [
  '---',
  `titel: ${sentence(6)}`,
  'doelgroep: [iedereen]',
  `kort: [${sentence(20)}, ${sentence(20)}]`,
  `stappen: [${sentence(8)}]`,
  'wie_helpt: []',
  'vragen:',
]
const foot = [
  'bronnen: [{ titel: bron, datum: 2026 }]',
  'gecontroleerd: 2026',
  'herzien_voor: 2027-01-01',
  'eigenaar: redactie proef',
  'zie_ook: []',
  '---',
]

/** Draws words with Zipf's law: the nth word about 1/n times as often as the first. */
function drawing(words: readonly string[], start = 7): () => string {
  let seed = start
  return () => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    const at = Math.floor(words.length ** (seed / 2147483648)) - 1
    return words[Math.min(words.length - 1, Math.max(0, at))] ?? ''
  }
}
