import type { FoundSection } from '../../knowledge/library.ts'
import type { BlockOf } from '../../shared/blocks.ts'
import type { Content } from '../content.ts'
import { articleBlock } from '../show-article.ts'
import { audienceTold, plannedEvents } from '../steps/look-up.ts'
import type { Turn } from '../turn.ts'

/** So many sections are laid before a model. */
const MOST = 20
/** The rest of an explanation is folded for visitors; a model reads its beginning. */
const MOST_OF_REST = 6

export type LineKind = 'antwoord' | 'behalve' | 'stap' | 'loket' | 'uitleg'

/** One sentence of a section, with today's amounts in it. */
export interface Line {
  /** As `s3.1`. */
  readonly id: string
  readonly kind: LineKind
  readonly text: string
}

/** One section of content as a model sees it. */
export interface Piece extends FoundSection {
  /** As `s3`. */
  readonly name: string
  readonly lines: readonly Line[]
}

/**
 * The sections that may answer: those found by the visitor's words, by the queries that a model wrote beside them,
 * those that are `near` in meaning, and those of the last answer.
 */
export function piecesFor(turn: Turn, content: Content, near: readonly FoundSection[]): Piece[] {
  const audience = audienceTold(turn.known)
  const terms = plannedEvents(turn.known)
  const texts = [
    turn.text,
    ...turn.questions.map(({ text }) => text),
    ...(turn.heard?.vragen ?? []).flatMap(({ vraag, zoekvragen }) => [vraag, ...zoekvragen]),
  ]
  const lists = [...new Set(texts)].map(
    (text) => content.library.answerFor({ text, audience, terms, most: MOST }).sections,
  )
  const found = [...lastCited(turn), ...turn.questions.flatMap(({ found: { sections } }) => sections)]
  return best([...lists, near, found]).map((one, i) => ({
    ...one,
    ...linesOf(one, `s${i + 1}`, turn, content),
  }))
}

/** Of each list the first, then of each the second: no query pushes out what another is sure of. */
function best(lists: readonly (readonly FoundSection[])[]): FoundSection[] {
  const chosen = new Map<string, FoundSection>()
  for (let rank = 0; rank < MOST; rank += 1)
    for (const list of lists) {
      const one = list[rank]
      const key = one && `${one.id}#${one.section}`
      if (!one || !key) continue
      const before = chosen.get(key)
      if (before) chosen.set(key, before.confidence < one.confidence ? one : before)
      else if (chosen.size < MOST) chosen.set(key, one)
    }
  return [...chosen.values()]
}

/** The sections under the last answer. */
const lastCited = ({ earlier }: Turn): FoundSection[] =>
  (earlier.at(-1)?.blocks ?? []).flatMap((block) =>
    block.kind === 'article' && block.section !== undefined
      ? [{ id: block.id, section: block.section, confidence: 0 }]
      : [],
  )

function linesOf(
  { id, section }: FoundSection,
  name: string,
  { now }: Turn,
  content: Content,
): Pick<Piece, 'name' | 'lines'> {
  const article = content.library.article(id)
  const texts = article ? textsOf(articleBlock(article, section, content, now)) : []
  return { name, lines: texts.map(([kind, text], i) => ({ id: `${name}.${i + 1}`, kind, text })) }
}

function textsOf({ answer, except, step, desk, more }: BlockOf<'article'>): [LineKind, string][] {
  return [
    ...sentencesOf(answer).map((text): [LineKind, string] => ['antwoord', text]),
    ...(except === undefined ? [] : [['behalve', except] satisfies [LineKind, string]]),
    ...(step === undefined ? [] : [['stap', step] satisfies [LineKind, string]]),
    ...(desk
      ? [
          ['loket', [desk.name, desk.phone, desk.forWhat].filter(Boolean).join(', ')] satisfies [
            LineKind,
            string,
          ],
        ]
      : []),
    ...sentencesOf(more ?? '')
      .slice(0, MOST_OF_REST)
      .map((text): [LineKind, string] => ['uitleg', text]),
  ]
}

/** A text in its sentences; a line of a list is one, and "Koos je zelf? Dan …" is one as well. */
const sentencesOf = (text: string): string[] =>
  text
    .split(/\n+/)
    .flatMap((line) => line.replace(/^- /, '').split(/(?<=[.!])\s+(?=\p{Lu})/u))
    .filter((sentence) => sentence.trim() !== '')
