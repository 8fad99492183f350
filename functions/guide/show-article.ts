import { valuesInWords } from '../calculator/calculator.ts'
import type { Article } from '../knowledge/article.ts'
import { deskLine } from '../knowledge/desk.ts'
import type { Section } from '../knowledge/section.ts'
import type { BlockOf, DeskLine } from '../shared/blocks.ts'
import { dayOf } from '../shared/date.ts'
import type { Language } from '../shared/language.ts'
import { writtenOut } from '../shared/value-reference.ts'
import type { Content } from './content.ts'

/** How many other questions of an article stand under an answer. */
const ALSO = 2

/** One section as it stands in a reply; without one, the article in short. */
export function articleBlock(
  article: Article,
  title: string | undefined,
  content: Content,
  now: Date,
): BlockOf<'article'> {
  const section = article.sections.find((one) => one.title === title)
  const { fill, isOld } = amounts(content, now)
  const answer = section ? answerOf(section, fill, amounts(content, now, 'en').fill) : inShort(article, fill)
  const desk = desksOf([section?.desk ?? article.wie_helpt[0] ?? ''], content, now)[0]
  return {
    kind: 'article',
    id: article.id,
    ...(section && { section: section.title }),
    href: `/artikel/${article.id}`,
    ...answer,
    ...(desk && { desk }),
    ...originOf(article, now, isOld()),
    questions: besides(article, section),
  }
}

type Answer = Pick<
  BlockOf<'article'>,
  'title' | 'titleEnglish' | 'answer' | 'except' | 'step' | 'more' | 'simple' | 'english'
>

type Fill = (text: string) => string

function answerOf(section: Section, fill: Fill, fillEnglish: Fill): Answer {
  const { title, answer, except, step, more, simple, english, englishTitle } = section
  return {
    title,
    ...(englishTitle !== undefined && { titleEnglish: englishTitle }),
    answer: fill(answer),
    ...(except !== undefined && { except: fill(except) }),
    ...(step !== undefined && { step: fill(step) }),
    ...(more !== '' && { more: fill(more) }),
    ...(simple !== undefined && { simple: fill(simple) }),
    ...(english !== undefined && { english: fillEnglish(english) }),
  }
}

function inShort({ titel, kort, stappen }: Article, fill: Fill): Answer {
  const [answer = '', ...more] = kort.map(fill)
  const [step] = stappen.map(fill)
  return {
    title: titel,
    answer,
    ...(step !== undefined && { step }),
    ...(more.length > 0 && { more: more.map((line) => `- ${line}`).join('\n') }),
  }
}

/** The questions that follow this one in the article, to press. */
function besides({ sections }: Article, shown: Section | undefined): BlockOf<'article'>['questions'] {
  const at = shown ? sections.indexOf(shown) + 1 : 0
  return [...sections.slice(at), ...sections.slice(0, at)]
    .filter((one) => one !== shown)
    .slice(0, ALSO)
    .map(({ title, englishTitle }) => ({
      title,
      section: title,
      ...(englishTitle !== undefined && { titleEnglish: englishTitle }),
    }))
}

/** A whole article, to be read from end to end. */
export function wholeArticle(article: Article, content: Content, now: Date) {
  const { fill, isOld } = amounts(content, now)
  return {
    id: article.id,
    title: article.titel,
    href: `/artikel/${article.id}`,
    lines: article.kort.map(fill),
    parts: article.sections.map((section) => ({ title: section.title, text: fill(wholeText(section)) })),
    steps: article.stappen.map(fill),
    desks: desksOf(article.wie_helpt, content, now),
    ...originOf(article, now, isOld()),
  }
}

/** An answer that is only the beginning of its own text is not said twice. */
const wholeText = ({ answer, except, more, isWritten }: Section): string =>
  isWritten || more === '' ? [answer, except, more].filter(Boolean).join('\n\n') : more

const originOf = (
  { bronnen, gecontroleerd, herzien_voor, nagekeken_door = '' }: Article,
  now: Date,
  isOld: boolean,
) => ({
  sources: bronnen.map(({ titel, url, datum }) => ({ title: titel, date: datum, ...(url && { url }) })),
  checked: gecontroleerd,
  overdue: herzien_voor < dayOf(now) || isOld,
  reviewed: nagekeken_door !== '',
})

/** Writes out the amounts of a day, and tells whether one of them was of an earlier time. */
function amounts({ money }: Content, now: Date, language: Language = 'nl') {
  const inWords = valuesInWords(money.book.compiled, dayOf(now))
  let old = false
  const fill = (text: string): string =>
    writtenOut(text, (reference) => {
      const value = inWords(reference, language)
      if (value?.isOld) old = true
      return value?.text
    })
  return { fill, isOld: () => old }
}

/** A text of content with its amounts of today. */
export const plainAmounts = (text: string, content: Content, now: Date, language: Language = 'nl'): string =>
  amounts(content, now, language).fill(text)

/** Desks by id, with their hours as they are now. */
export const desksOf = (ids: readonly string[], { desks }: Content, now: Date): DeskLine[] =>
  ids.flatMap((id) => {
    const desk = desks.get(id)
    return desk ? [deskLine(desk, now)] : []
  })
