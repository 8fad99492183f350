import type { Article } from '../../functions/knowledge/article.ts'
import { learnSections, loadSections } from '../../functions/knowledge/find/section-search.ts'
import { compileLibrary } from '../../functions/knowledge/library.ts'
import { readAllContent } from '../../infra/build/read-content.ts'
import { readItems } from './items.ts'

/**
 * `node tests/eval/learning-curve.ts FILE [LABELS]`: what a quarter, half and all of the example questions find,
 * so that one sees what more of them would bring.
 */
const [file = 'tests/eval/questions-asked.jsonl', labels] = process.argv.slice(2)
const items = readItems(file, labels).filter(({ section = [] }) => section.length > 0)
const FOUR = 4
const TWENTY = 20

compileLibrary(readAllContent(), (articles, words, outside) => {
  const of = (share: number) => {
    const fewer = articles.map((article) => withShare(article, share))
    const index = learnSections(fewer, words, outside)
    const { answerFor } = loadSections(index)
    const places = items.map(({ text, section = [] }) => {
      const found = answerFor({ text, most: TWENTY }).sections.map((one) => `${one.id}#${one.section}`)
      return found.findIndex((one) => section.includes(one))
    })
    const among = (most: number) =>
      Math.round((places.filter((at) => at >= 0 && at < most).length / places.length) * 1000) / 1000
    const examples = fewer.flatMap(({ sections }) => sections.flatMap(({ questions }) => questions)).length
    console.info(
      JSON.stringify({ examples, first: among(1), amongFour: among(FOUR), amongTwenty: among(TWENTY) }),
    )
    return index
  }
  return [0.25, 0.5, 1].map(of).at(-1) ?? of(1)
})

/** Spread over each section, so that every writer keeps a share. */
function withShare(article: Article, share: number): Article {
  const kept = (_: string, i: number) => Math.floor((i + 1) * share) > Math.floor(i * share)
  return {
    ...article,
    sections: article.sections.map((section) => ({ ...section, questions: section.questions.filter(kept) })),
  }
}
