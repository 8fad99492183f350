import { performance } from 'node:perf_hooks'
import { learnSections, loadSections } from '../../functions/knowledge/find/section-search.ts'
import { readWords } from '../../functions/knowledge/words.ts'
import { wordsOf } from '../../functions/shared/language.ts'
import { readContent } from '../../infra/build/read-content.ts'
import { manyArticles, manyQuestions } from '../builders/articles.ts'

/** The search on made articles of our size: `node tests/bench/search.ts`. Budgets stand in the design. */
const lists = readWords(readContent('search'))
const bag = commonestFirst(readContent('knowledge').flatMap(({ text }) => wordsOf(text)))

const small = measured(20)
const large = measured(200)
console.info(JSON.stringify({ small, large, ratio: round(large.median / small.median) }))

function measured(count: number) {
  const articles = manyArticles(count, bag)
  const started = performance.now()
  const index = learnSections(articles, lists, [{ name: 'elders', questions: manyQuestions(20, 8, bag) }])
  const learn = performance.now() - started
  const built = JSON.stringify(index)
  const parsed = JSON.parse(built)
  const loads = Array.from({ length: 5 }, () => timed(() => loadSections(parsed)))
  const { answerFor } = loadSections(parsed)
  const questions = [...manyQuestions(150, 8, bag), ...manyQuestions(50, 40, bag)]
  for (const text of questions.slice(0, 50)) answerFor({ text })
  const times = questions.map((text) => timed(() => answerFor({ text })))
  return {
    sections: articles.reduce((sum, { sections }) => sum + sections.length, 0),
    megabytes: round(built.length / 1e6),
    learn: round(learn),
    parse: round(timed(() => JSON.parse(built))),
    load: round(at(loads, 0.5)),
    median: round(at(times, 0.5)),
    p95: round(at(times, 0.95)),
  }
}

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function at(times: readonly number[], share: number): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

function commonestFirst(words: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word)
}
