import type { Content } from '../../functions/guide/content.ts'
import { createGuide } from '../../functions/guide/guide.ts'
import { show } from '../../functions/guide/show.ts'
import { languageKnown } from '../../functions/guide/spoken.ts'
import type { Earlier, Guide } from '../../functions/guide/turn.ts'
import { blockText } from '../../functions/http/transcript.ts'
import type { Block, BlockOf } from '../../functions/shared/blocks.ts'
import { withoutPersonalData } from '../../functions/shared/personal-data.ts'
import { realContent } from '../builders/content.ts'
import { testDay } from '../clock.ts'
import type { Shown } from './measure.ts'

export interface Asker {
  /** `after`: what was said before it in the same conversation. */
  (text: string, after?: string): Promise<Shown>
  /** All sections there are, each `article#heading`. */
  readonly sections: ReadonlySet<string>
}

/** How far down the search is followed. */
const RANKED = 20

/** Asks the whole guide one question, from a clean state, and gives back what a visitor would see of it. */
export function asker(guideFor: (content: Content) => Guide = createGuide): Asker {
  const content = realContent()
  const guide = guideFor(content)

  const said = async (text: string, earlier: readonly Earlier[]) =>
    guide({ text, earlier, now: testDay, live: { memory: {} } })
  const ask = async (message: string, after?: string): Promise<Shown> => {
    const { text, found: replaced } = withoutPersonalData(message)
    const earlier = after === undefined ? [] : [{ text: after, ...(await said(after, [])) }]
    const reply = await said(text, earlier)
    const blocks = show(reply.blocks, content, testDay, languageKnown(reply.facts))
    const [first] = blocks
    return {
      ending: reply.ending,
      articles: blocks.flatMap(articlesOf),
      answered: blocks.flatMap(answeredIn),
      oneTap: blocks.flatMap(oneTapFrom),
      ranked: content.library.answerFor({ text, most: RANKED }).sections.map(nameOf),
      urgent: first?.kind === 'urgent' ? urgentOf(first) : undefined,
      blocks,
      text: blocks.map(blockText).join('\n\n'),
      replaced,
    }
  }
  const sections = content.library.articles.flatMap(({ id, sections: own }) =>
    own.map(({ title }) => nameOf({ id, section: title })),
  )
  return Object.assign(ask, { sections: new Set(sections) })
}

const urgentOf = (block: BlockOf<'urgent'>) => {
  const [desk] = block.desks
  return {
    text: blockText(block),
    firstDesk: [desk?.name, desk?.phone].join(' '),
    isSoft: block.tone === 'soft',
  }
}

const nameOf = ({ id, section = '' }: { id: string; section?: string | undefined }) => `${id}#${section}`

const answeredIn = (block: Block): string[] => (block.kind === 'article' ? [nameOf(block)] : [])

/** The sections that a button of this block leads to. */
function oneTapFrom(block: Block): string[] {
  if (block.kind === 'article') return block.questions.map(({ section }) => nameOf({ id: block.id, section }))
  if (block.kind !== 'choices') return []
  return block.choices.flatMap(({ article, section }) =>
    article === undefined ? [] : [nameOf({ id: article, section })],
  )
}

/** The articles of a reply in their order: shown in full, or named on a button. */
const articlesOf = (block: Block): string[] => {
  if (block.kind === 'article') return [block.id]
  return block.kind === 'choices' ? block.choices.flatMap(({ article }) => article ?? []) : []
}
