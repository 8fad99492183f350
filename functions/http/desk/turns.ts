import type { SeenEntry } from '../../escalation/seen-by.ts'
import type { Content } from '../../guide/content.ts'
import { show } from '../../guide/show.ts'
import type { Entry } from '../../sessions/entry.ts'
import { tellsDanger } from '../../sessions/handover.ts'
import type { Outcome, Rating } from '../../sessions/handover-entries.ts'
import type { Block } from '../../shared/blocks.ts'

/** One line of a conversation as the desk shows it; lines of one entry share its number. */
export interface DeskTurn {
  readonly number: number
  /** The moment, as 2026-11-24T09:00:00.000Z. */
  readonly at: string
  /** `event`: something that happened, told by `what`. */
  readonly from: 'visitor' | 'guide' | 'advisor' | 'note' | 'event'
  readonly what?: Entry['kind']
  /** The advisor who said or did it. */
  readonly name?: string
  readonly blocks?: readonly Block[]
  /** The name of the team it goes to. */
  readonly team?: string
  /** True for a note that asks this colleague to look along. */
  readonly to?: string
  readonly outcome?: Outcome
  readonly rating?: Rating
  /** True for words of the visitor that told of danger. */
  readonly danger?: boolean
  /** Kinds of personal data that were replaced. */
  readonly replaced?: readonly string[]
}

/** What an advisor reads of these entries. */
export const deskTurns = (entries: readonly SeenEntry[], content: Content, now: Date): DeskTurn[] =>
  entries.flatMap((entry) => turnsOf(entry, content, now))

function turnsOf(entry: SeenEntry, content: Content, now: Date): DeskTurn[] {
  const common = { number: entry.number, at: new Date(entry.at).toISOString() }
  const text = (said: string): Block[] => [{ kind: 'text', text: said }]
  const danger = tellsDanger(entry) && { danger: true }
  const replaced = 'replaced' in entry && entry.replaced.length > 0 && { replaced: entry.replaced }
  switch (entry.kind) {
    case 'begin':
      return [{ ...common, from: 'guide', blocks: show(entry.blocks, content, now) }]
    case 'turn':
      return [
        { ...common, from: 'visitor', blocks: text(entry.text), ...replaced, ...danger },
        { ...common, from: 'guide', blocks: show(entry.blocks, content, now) },
      ]
    case 'message':
      return [
        {
          ...common,
          from: entry.from,
          blocks: text(entry.text),
          ...replaced,
          ...danger,
          ...(entry.name !== undefined && { name: entry.name }),
        },
        ...(entry.urgent
          ? [{ ...common, from: 'guide' as const, blocks: show(entry.urgent, content, now) }]
          : []),
      ]
    case 'answer':
      return [{ ...common, from: 'advisor', name: entry.name, blocks: text(entry.text) }]
    case 'note':
      return [
        {
          ...common,
          from: 'note',
          name: entry.name,
          blocks: text(entry.text),
          ...(entry.to !== undefined && { to: entry.to }),
        },
      ]
    default:
      return [{ ...common, from: 'event', what: entry.kind, ...eventOf(entry, content) }]
  }
}

function eventOf(entry: SeenEntry, { teams }: Content): Partial<DeskTurn> {
  return {
    ...('name' in entry && entry.name !== undefined && { name: entry.name }),
    ...('team' in entry && { team: teams.get(entry.team)?.naam ?? entry.team }),
    ...(entry.kind === 'close' && { outcome: entry.outcome }),
    ...(entry.kind === 'rate' && { rating: entry.rating }),
  }
}
