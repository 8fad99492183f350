import type { Block, BlockOf, StoredBlock } from '../shared/blocks.ts'
import { dayOf } from '../shared/date.ts'
import type { Language } from '../shared/language.ts'
import type { Content } from './content.ts'
import { inEnglish } from './in-english.ts'
import { articleBlock, desksOf, plainAmounts } from './show-article.ts'
import { directionsBlock } from './show-directions.ts'
import { fundingBlock } from './show-funding.ts'
import { helpBlock } from './show-help.ts'
import { outcomeBlock } from './show-outcome.ts'
import { planBlock } from './show-plan.ts'
import { profileBlock } from './show-profile.ts'
import { storyBlock } from './show-story.ts'
import { nowAndNext } from './sum/now-and-next.ts'
import { sumBlock } from './sum/sum-block.ts'

/**
 * Fills stored blocks with the content of today; what is no longer there is left out. In English the guide's own
 * words are in English, and the answers keep their Dutch beside it.
 */
export const show = (
  stored: readonly StoredBlock[],
  content: Content,
  now: Date,
  language: Language = 'nl',
): Block[] =>
  stored
    .flatMap((block) => showOne(block, content, now, language) ?? [])
    .map(withoutMore(stored.some(offersOthers)))
    .map((block) => (language === 'en' ? inEnglish(block, content) : block))

/** Where other questions are offered beside an answer, or one is asked back, those of its own article would be too many. */
const offersOthers = (block: StoredBlock): boolean =>
  (block.kind === 'question' && !block.waits) ||
  (block.kind === 'choices' && block.choices.some(({ article }) => article !== undefined))
const withoutMore =
  (isEnough: boolean) =>
  (block: Block): Block =>
    isEnough && block.kind === 'article' ? { ...block, questions: [] } : block

type Choices = Extract<StoredBlock, { kind: 'choices' }>
type Choice = Choices['choices'][number]

/** So many words say it at a glance; a longer sentence would hide the other choices. */
const GLANCE = 24
/** The English of an answer is written as fewer and longer sentences. */
const GLANCE_EN = 40
/** A choice with the first sentence of its answer: who finds it there need not press. */
const withGist =
  ({ withGist: most = 0 }: Choices, content: Content, now: Date, language: Language) =>
  (choice: Choice, i: number): Choice => {
    if (i >= most) return choice
    const section = content.library
      .article(choice.article ?? '')
      ?.sections.find(({ title }) => title === choice.section)
    const english = language === 'en' ? section?.english : undefined
    const answer = english ?? section?.answer
    const written = answer && plainAmounts(answer, content, now, english === undefined ? 'nl' : 'en')
    const [gist = ''] = written?.split(/(?<=[.!?])\s/) ?? []
    return gist === '' || gist.split(' ').length > (english === undefined ? GLANCE : GLANCE_EN)
      ? choice
      : { ...choice, gist }
  }

function withoutNext({ step: _, desk: __, ...answer }: BlockOf<'article'>): BlockOf<'article'> {
  return answer
}

function showOne(block: StoredBlock, content: Content, now: Date, language: Language): Block | undefined {
  switch (block.kind) {
    case 'text':
      return block
    case 'choices':
      return { ...block, choices: block.choices.map(withGist(block, content, now, language)) }
    case 'handover':
      return { ...block, desks: desksOf(block.desks, content, now) }
    case 'question': {
      const path = content.paths.find(({ about }) => about === block.about)
      const question = path?.question(block.fact, block.options)
      return (
        question && {
          ...question,
          ...(block.back !== undefined && { back: block.back }),
          ...(block.waits && { waits: true }),
        }
      )
    }
    case 'outcome':
      return outcomeBlock(block, content.orientation)
    case 'profile':
      return profileBlock(block, content.orientation, now)
    case 'directions':
      return directionsBlock(block, content, now)
    case 'funding':
      return fundingBlock(block, content.funding, dayOf(now))
    case 'sum':
      return {
        ...sumBlock({ ...block, ...nowAndNext(block.facts) }, content),
        ...(block.brief && { brief: true }),
      }
    case 'story':
      return storyBlock(block, content, now)
    case 'plan':
      return planBlock(block, content.planner, dayOf(now))
    case 'urgent':
      return helpBlock(block, content, now)
    case 'written':
      return { ...block, href: `/artikel/${block.id}` }
    case 'article': {
      const article = content.library.article(block.id)
      if (!article) return undefined
      const shown = articleBlock(article, block.section, content, now)
      return { ...(block.likely ? withoutNext(shown) : shown), ...(block.brief && { brief: true }) }
    }
  }
}
