import { isGiven } from '../../escalation/desk-contact.ts'
import type { SeenConversation } from '../../escalation/seen-by.ts'
import type { Content } from '../../guide/content.ts'
import { show } from '../../guide/show.ts'
import { type FactInWords, factsInWords } from '../../guide/told.ts'
import type { Share } from '../../sessions/handover-entries.ts'
import type { Block } from '../../shared/blocks.ts'

/** Who, what and why in ten seconds: all of it from what the visitor shares. */
export interface Panel {
  readonly share: Share
  readonly team: string
  readonly topic?: string
  readonly region?: string
  readonly language: 'nl' | 'en'
  readonly danger: boolean
  /** As the visitor approved it. */
  readonly summary?: string
  /** True when the visitor left a way to call back; it is read apart. */
  readonly contact: boolean
  /** What is known of the situation, in words: what was told first, then what the sum assumed. */
  readonly facts: readonly FactInWords[]
  /** The sum, the matches, the plan, the profile and the directions as the visitor saw them last. */
  readonly results: readonly Block[]
  readonly articles: readonly { readonly id: string; readonly title: string; readonly href: string }[]
  /** What the visitor asked and the guide did not know. */
  readonly unanswered: readonly string[]
}

const shown: readonly Block['kind'][] = ['sum', 'funding', 'plan', 'profile', 'directions']

/** The side panel for a whole conversation; none for who may not read it. */
export function panelOf(
  { handover, entries }: SeenConversation,
  content: Content,
  now: Date,
): Panel | undefined {
  if (!('ask' in handover)) return undefined
  const { ask, team } = handover
  const turns = entries.flatMap((entry) => (entry.kind === 'turn' ? [entry] : []))
  const blocks = turns.flatMap((turn) => show(turn.blocks, content, now))
  const articles = blocks.flatMap((block) => (block.kind === 'article' ? [block] : []))
  return {
    share: ask.share,
    team: content.teams.get(team)?.naam ?? team,
    language: ask.language,
    danger: handover.danger,
    ...(ask.share !== 'nothing' && {
      topic: ask.topic,
      ...(ask.region !== undefined && { region: ask.region }),
      ...(ask.summary !== undefined && { summary: ask.summary }),
    }),
    contact: isGiven(entries),
    facts: factsInWords(turns, blocks, content),
    results: shown.flatMap((kind) => blocks.findLast((block) => block.kind === kind) ?? []),
    articles: [...new Map(articles.map(({ id, title, href }) => [id, { id, title, href }])).values()],
    unanswered: turns.flatMap(({ ending, text }) => (ending === 'refused' ? [text] : [])),
  }
}
