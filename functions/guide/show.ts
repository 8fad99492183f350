import { valuesInWords } from '../calculator/calculator.ts'
import type { Article } from '../knowledge/article.ts'
import { deskLine } from '../knowledge/desk.ts'
import type { Section } from '../knowledge/section.ts'
import type { Block, BlockOf, DeskLine, StoredBlock } from '../shared/blocks.ts'
import { dayOf } from '../shared/date.ts'
import { writtenOut } from '../shared/value-reference.ts'
import type { Content } from './content.ts'
import { fundingBlock } from './show-funding.ts'
import { helpBlock } from './show-help.ts'
import { planBlock } from './show-plan.ts'
import { nowAndNext } from './sum/now-and-next.ts'
import { sumBlock } from './sum/sum-block.ts'

/** Fills stored blocks with the content of today; what is no longer there is left out. */
export const show = (stored: readonly StoredBlock[], content: Content, now: Date): Block[] =>
  stored.flatMap((block) => showOne(block, content, now) ?? [])

function showOne(block: StoredBlock, content: Content, now: Date): Block | undefined {
  switch (block.kind) {
    case 'text':
    case 'choices':
      return block
    case 'handover':
      return { ...block, desks: desksOf(block.desks, content, now) }
    case 'question':
      return content.paths.find(({ about }) => about === block.about)?.question(block.fact, block.options)
    case 'funding':
      return fundingBlock(block, content.funding, dayOf(now))
    case 'sum':
      return {
        ...sumBlock({ ...block, ...nowAndNext(block.facts) }, content),
        ...(block.brief && { brief: true }),
      }
    case 'plan':
      return planBlock(block, content.planner, dayOf(now))
    case 'urgent':
      return helpBlock(block, content, now)
    case 'article': {
      const article = content.library.article(block.id)
      return article && articleBlock(article, block.part, content, now)
    }
  }
}

/** An article as it stands in a reply: the short answer, the part that fits, where it comes from. */
export function articleBlock(
  article: Article,
  part: string | undefined,
  content: Content,
  now: Date,
): BlockOf<'article'> {
  const { fill, isOld } = amounts(content, now)
  const fitting = article.sections.find(({ title }) => title === part)
  return {
    kind: 'article',
    id: article.id,
    title: article.titel,
    href: `/artikel/${article.id}`,
    lines: article.kort.map(fill),
    ...(fitting && { part: wholeSection(fitting, fill) }),
    steps: article.stappen.map(fill),
    desks: desksOf(article.wie_helpt, content, now),
    sources: article.bronnen.map(({ titel, url, datum }) => ({
      title: titel,
      date: datum,
      ...(url && { url }),
    })),
    checked: article.gecontroleerd,
    overdue: article.herzien_voor < dayOf(now) || isOld(),
    reviewed: (article.nagekeken_door ?? '') !== '',
  }
}

/** The whole text of each section, for who reads the article from end to end. */
export const wholeSections = ({ sections }: Article, content: Content, now: Date) =>
  sections.map((section) => wholeSection(section, amounts(content, now).fill))

const wholeSection = (
  { title, answer, except, more, isWritten }: Section,
  fill: (text: string) => string,
) => ({
  title,
  text: fill(isWritten || more === '' ? [answer, except, more].filter(Boolean).join('\n\n') : more),
})

/** Writes out the amounts of a day, and tells whether one of them was of an earlier time. */
function amounts({ money }: Content, now: Date) {
  const write = valuesInWords(money.book.compiled, dayOf(now))
  let old = false
  const fill = (text: string): string =>
    writtenOut(text, (reference) => {
      const value = write(reference)
      if (value?.isOld) old = true
      return value?.text
    })
  return { fill, isOld: () => old }
}

/** Desks by id, with their hours as they are now. */
export const desksOf = (ids: readonly string[], { desks }: Content, now: Date): DeskLine[] =>
  ids.flatMap((id) => {
    const desk = desks.get(id)
    return desk ? [deskLine(desk, now)] : []
  })
