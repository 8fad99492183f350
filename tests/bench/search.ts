import { performance } from 'node:perf_hooks'
import { loadSearch } from '../../functions/knowledge/search.ts'
import { buildIndex } from '../../functions/knowledge/search-index.ts'
import { readWords } from '../../functions/knowledge/words.ts'
import { wordsOf } from '../../functions/shared/language.ts'
import { readContent, readContentFile } from '../../infra/build/read-content.ts'
import { manyArticles, manyQuestions } from '../builders/articles.ts'

/** The search on made articles of our size: `node tests/bench/search.ts`. Budgets stand in the design. */
const lists = readWords((name) => readContentFile(`search/${name}.yaml`))
const bag = commonestFirst(readContent('knowledge').flatMap(({ text }) => wordsOf(text)))

const small = measured(280)
const large = measured(2800)
console.info(JSON.stringify({ small, large, ratio: round(large.median / small.median) }))

function measured(articles: number) {
  const built = JSON.stringify(buildIndex(manyArticles(articles, bag), lists))
  const parsed = JSON.parse(built)
  const loads = Array.from({ length: 5 }, () => timed(() => loadSearch(parsed)))
  const search = loadSearch(parsed)
  const questions = [...manyQuestions(150, 8, bag), ...manyQuestions(50, 40, bag)]
  for (const question of questions.slice(0, 50)) search(question)
  const times = questions.map((question) => timed(() => search(question)))
  return {
    articles,
    megabytes: round(built.length / 1e6),
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
