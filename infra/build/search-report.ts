import { readdirSync, readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { type Article, topics } from '../../functions/knowledge/article.ts'
import type { Library } from '../../functions/knowledge/library.ts'
import { randomFrom } from '../../functions/shared/learning/linear.ts'
import { mistyped } from '../../functions/shared/learning/noise.ts'
import { ENOUGH_QUESTIONS, pathOf } from './section-check.ts'

type Section = Article['sections'][number]

/** What there is by topic: where the content is thin, and how much was really asked there. */
export const coverageReport = (articles: readonly Article[]): string[] =>
  topics.map((topic) => {
    const ours = articles.filter((article) => article.topic === topic)
    const sections = ours.flatMap((article) => article.sections)
    const sum = (count: (section: Section) => number) =>
      sections.reduce((all, section) => all + count(section), 0)
    const thin = sections.filter(({ questions }) => questions.length < ENOUGH_QUESTIONS).length
    return [
      `onderwerp ${topic}: ${ours.length} artikelen, ${sections.length} stukjes`,
      `${sum(({ questions }) => questions.length)} vragen`,
      `${sum(({ asked }) => asked.length)} echt gevraagd`,
      `${thin} stukjes met minder dan ${ENOUGH_QUESTIONS} vragen`,
    ].join(', ')
  })

/**
 * Sections that no question finds, and questions that find nothing. Our own questions are known to the letter, so
 * each gets a typing error: then the search has to look for it.
 */
export function searchReport(library: Library): string[] {
  const random = randomFrom(5)
  const lost = library.articles.flatMap((article) =>
    article.sections
      .filter(({ title, questions }) => {
        const asked = [title, ...questions.slice(0, 2)].map((text) => mistyped(text, 0, random))
        return !asked.some((text) => finds(library, text, article.id, title))
      })
      .map(({ title }) => `${pathOf(article)}: ## ${title}: geen van drie vragen vindt dit stukje`),
  )
  const unanswered = realQuestions()
    .filter((text) => library.answerFor({ text }).kind === 'unknown')
    .map((text) => `vindt niets: ${text}`)
  return [...lost, ...unanswered]
}

const finds = (library: Library, text: string, article: string, title: string): boolean => {
  const { kind, sections } = library.answerFor({ text })
  return kind !== 'unknown' && sections.some(({ id, section }) => id === article && section === title)
}

const SETS = 'tests/eval'
const itemSchema = z.object({ q: z.string(), needs: z.string() })

/** Questions by writers who had not seen the content, that an answer should be found for. */
const realQuestions = (): string[] =>
  readdirSync(SETS)
    .filter((name) => /^questions-[a-z]+\.jsonl$/.test(name))
    .flatMap((name) => readFileSync(`${SETS}/${name}`, 'utf8').trim().split('\n'))
    .flatMap((line) => {
      const item = z.safeParse(itemSchema, JSON.parse(line))
      return item.success && item.data.needs === 'answer' ? [item.data.q] : []
    })
