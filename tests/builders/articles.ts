import { type Article, readArticle } from '../../functions/knowledge/article.ts'

/**
 * Articles as large as ours, for measuring: 8 sections each with 10 example questions, words by how often they
 * occur in Dutch (the commonest half of all), the same every time.
 */
export function manyArticles(count: number, words: readonly string[]): Article[] {
  const draw = drawing(words)
  return Array.from({ length: count }, (_, i) => {
    const sentence = (length: number) => Array.from({ length }, draw).join(' ')
    const titles = Array.from({ length: 8 }, (_, n) => `${sentence(6)} ${i} ${n}`)
    const parts = titles.map((title) => `## ${title}\nantwoord: ${sentence(30)}.\n\n${sentence(55)}.\n`)
    const questions = titles.map((title, n) =>
      [`## ${title}`, ...Array.from({ length: 10 }, (_, k) => `${sentence(8)} ${i} ${n} ${k}`)].join('\n'),
    )
    const file = [...head(sentence), ...foot, ...parts].join('\n')
    return readArticle('regels', `reg-${i}`, file, questions.join('\n'))
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
