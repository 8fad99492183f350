import { expect, it } from 'vitest'
import { learnSections, loadSections } from '../../functions/knowledge/find/section-search.ts'
import { readWords } from '../../functions/knowledge/words.ts'
import { readContent } from '../../infra/build/read-content.ts'
import { manyArticles } from '../builders/articles.ts'

const words = readWords(readContent('search'))
const bag = Array.from({ length: 600 }, (_, i) => `woord${i}`)

it('learns the same from the same articles, and finds each section by an example it was given', () => {
  const articles = manyArticles(12, bag)
  const index = learnSections(articles, words, [{ name: 'eten', questions: ['hoe bak ik brood'] }])
  expect(learnSections(articles, words, [{ name: 'eten', questions: ['hoe bak ik brood'] }])).toEqual(index)
  const { answerFor } = loadSections(index)
  const asked = articles.flatMap(({ id, sections }) =>
    sections.flatMap(({ title, questions }) => questions.map((text) => ({ id, title, text }))),
  )
  const first = asked.filter(({ id, title, text }) => {
    const [best] = answerFor({ text }).sections
    return best?.id === id && best.section === title
  })
  expect(first.length).toBeGreaterThanOrEqual(asked.length * 0.85)
})
