import { withoutReferences } from '../../shared/value-reference.ts'
import type { Article } from '../article.ts'
import type { Section } from '../section.ts'
import type { Reader } from '../terms.ts'
import { type Marks, marksOf } from './marks.ts'

/** A section in its article, numbered as the search numbers it. */
export interface Place {
  readonly article: Article
  readonly section: Section
}

/** One text that a section answers, or is made of. */
export interface Lesson {
  readonly section: number
  readonly text: string
  readonly marks: Marks
  readonly kind: 'example' | 'asked' | 'heading' | 'answer' | 'outside'
}

export const placesIn = (articles: readonly Article[]): Place[] =>
  articles.flatMap((article) => article.sections.map((section) => ({ article, section })))

/** Everything that there is to learn from, in a fixed order. */
export function lessonsOf(articles: readonly Article[], read: Reader): Lesson[] {
  const places = placesIn(articles)
  const lesson = (section: number, kind: Lesson['kind'], text: string): Lesson => ({
    section,
    kind,
    text,
    marks: marksOf(withoutReferences(text), read),
  })
  return [
    ...places.flatMap(({ section }, at) => [
      lesson(at, 'heading', section.title),
      ...ofAnybody(section.title).map((title) => lesson(at, 'example', title)),
      lesson(at, 'answer', [section.answer, section.except ?? '', section.simple ?? ''].join(' ')),
      ...section.questions.map((question) => lesson(at, 'example', question)),
      ...section.asked.map((question) => lesson(at, 'asked', question)),
    ]),
    ...looseQuestions(articles, read).map(({ at, question }) => lesson(at, 'example', question)),
  ]
}

/** "Hoe word ik kok?" is asked as "hoe word je kok" as well. */
function ofAnybody(title: string): string[] {
  const said = title.replace(/(?<!\p{L})(?:ik|mij|mijn)(?!\p{L})/giu, (own) =>
    own.startsWith('I') ? 'Je' : 'je',
  )
  return said === title ? [] : [said]
}

/** Questions that are not ours, each field of life as if it were one more section after all others. */
export const outsideLessons = (
  fields: readonly { readonly questions: readonly string[] }[],
  sections: number,
  read: Reader,
): Lesson[] =>
  fields.flatMap(({ questions }, at) =>
    questions.map((text) => ({
      section: sections + at,
      text,
      marks: marksOf(text, read),
      kind: 'outside' as const,
    })),
  )

/** Example questions in the head of an article go to the section whose heading or text holds most of them. */
function looseQuestions(articles: readonly Article[], read: Reader): { at: number; question: string }[] {
  let first = 0
  return articles.flatMap(({ vragen, sections }) => {
    const from = first
    first += sections.length
    if (vragen.length === 0) return []
    const held = sections.map(({ title, answer, more }) => ({
      heading: marksOf(title, read),
      text: marksOf(withoutReferences(`${answer} ${more}`), read),
    }))
    const rare = (mark: string) =>
      Math.log(
        1 +
          held.length / (1 + held.filter(({ heading, text }) => heading.has(mark) || text.has(mark)).length),
      )
    return vragen.map((question) => {
      const marks = [...marksOf(question, read).keys()]
      const values = held.map(({ heading, text }) =>
        marks.reduce((sum, mark) => sum + rare(mark) * (heading.has(mark) ? 2.5 : text.has(mark) ? 1 : 0), 0),
      )
      return { at: from + values.indexOf(Math.max(...values)), question }
    })
  })
}
