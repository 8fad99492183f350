import { describe, expect, it } from 'vitest'
import { readContent } from '../../infra/build/read-content.ts'
import { realContent } from '../builders/content.ts'

/** What holds for all questions of content/ together: seconds on an idle machine. */
const PATIENCE = 120_000

describe('the questions of content', { timeout: PATIENCE }, () => {
  const { library, read } = realContent()

  it('find nearly every section by its own heading and by its own example questions', () => {
    const asked = library.articles.flatMap(({ id, sections }) =>
      sections.flatMap(({ title, questions }) =>
        [title, ...questions.slice(0, 2)].map((text) => ({ text, id, title })),
      ),
    )
    const lost = asked.filter(
      ({ text, id, title }) =>
        !library.answerFor({ text }).sections.some((found) => found.id === id && found.section === title),
    )
    expect(lost.length).toBeLessThanOrEqual(asked.length * 0.05)
  })

  it('are hardly ever taken for a move', () => {
    const questions = readContent('vragen')
      .filter(({ path }) => !/ori-wat-is-de-hulplijn|ori-anoniem-vragen/.test(path))
      .flatMap(({ text }) => text.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
      .filter((_line, at) => at % 5 === 0)
    const taken = questions.filter((text) => read(text).moves.some((move) => move.alone))
    expect(taken.length / questions.length, taken.join('\n')).toBeLessThan(0.01)
  })
})
