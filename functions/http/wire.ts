import type { Content } from '../guide/content.ts'
import { show } from '../guide/show.ts'
import { languageKnown } from '../guide/spoken.ts'
import { isKept } from '../sessions/conversation.ts'
import type { Entry, EntryOf } from '../sessions/entry.ts'
import type { Block } from '../shared/blocks.ts'
import type { Language } from '../shared/language.ts'
import { handoverTurns } from './handover-turns.ts'

/** One turn as the visitor gets it. Two turns of one entry share its number: the message and the reply. */
export interface WireTurn {
  readonly number: number
  readonly from: 'visitor' | 'guide' | 'advisor'
  /** The advisor's name. */
  readonly name?: string
  /** The moment, as 2026-11-24T09:00:00.000Z. */
  readonly at: string
  readonly blocks: readonly Block[]
  /** Kinds of personal data replaced in the visitor's message. */
  readonly replaced?: readonly string[]
  /** What the visitor said of this reply. */
  readonly helped?: boolean
}

/** A conversation as the visitor gets it. */
export interface WireConversation {
  readonly turns: readonly WireTurn[]
  /** Number of the last entry, to ask from next time. */
  readonly last: number
  /** Until when it is kept, as 2026-11-24T09:00:00.000Z. */
  readonly expires: string
  /** True once the visitor has a code to come back with. */
  readonly kept: boolean
  /** The language that it is held in now, where that is not Dutch. */
  readonly language?: 'en'
}

/** The turns after `after`, with the content filled in as it stands today. */
export function wire(
  entries: readonly Entry[],
  after: number,
  content: Content,
  now: Date,
): WireConversation {
  const last = entries.at(-1)
  return {
    turns: entries
      .filter(({ number }) => number > after)
      .flatMap((entry) => turnsOf(entry, entries, content, now)),
    last: last?.number ?? after,
    expires: new Date(last?.expires ?? now.getTime()).toISOString(),
    kept: last !== undefined && isKept(last),
    ...(languageNow(entries) === 'en' && { language: 'en' }),
  }
}

function turnsOf(entry: Entry, entries: readonly Entry[], content: Content, now: Date): WireTurn[] {
  const { number } = entry
  const at = new Date(entry.at).toISOString()
  if (entry.kind === 'begin' || (entry.kind === 'resume' && entry.blocks))
    return [{ number, from: 'guide', at, blocks: show(entry.blocks ?? [], content, now, languageAt(entry)) }]
  if (entry.kind !== 'turn') return handoverTurns(entry, content, now)
  const helped = helpedBy(number, entries)
  return [
    {
      number,
      from: 'visitor',
      at,
      blocks: [{ kind: 'text', text: saidIn(entry, content) }],
      ...(entry.replaced.length > 0 && { replaced: entry.replaced }),
    },
    {
      number,
      from: 'guide',
      at,
      blocks: show(entry.blocks, content, now, languageAt(entry)),
      ...(helped !== undefined && { helped }),
    },
  ]
}

/** The language of the newest reply, or the one chosen at the door. */
const languageNow = (entries: readonly Entry[]): Language => {
  const last = entries.findLast(({ kind }) => kind === 'turn' || kind === 'begin')
  return last ? languageAt(last) : 'nl'
}

/** The language in which the guide spoke then. */
const languageAt = (entry: Entry): Language =>
  entry.kind === 'turn'
    ? languageKnown(entry.facts)
    : entry.kind === 'begin'
      ? (entry.language ?? 'nl')
      : 'nl'

/** A button that was pressed stands there as it was read. */
const saidIn = (entry: EntryOf<'turn'>, { english }: Content): string =>
  (languageAt(entry) === 'en' && english(entry.text)) || entry.text

function helpedBy(number: number, entries: readonly Entry[]): boolean | undefined {
  const feedback = entries.findLast((entry) => entry.kind === 'feedback' && entry.about === number)
  return feedback?.kind === 'feedback' ? feedback.helped : undefined
}
