import type { Entry } from '../sessions/entry.ts'
import type { Handover } from '../sessions/handover.ts'
import { type Advisor, isOfTeam } from './advisor.ts'

/** An entry without what opens the conversation, and without what it carries of others. */
export type SeenEntry = Entry extends infer E
  ? E extends Entry
    ? Omit<E, 'opens' | 'handover'>
    : never
  : never

/** Where a conversation stands, and what of it this advisor may read. */
export interface SeenConversation {
  readonly session: string
  /** `hidden`: this advisor may not read it. */
  readonly handover: Handover | { readonly state: 'hidden' }
  /** The number of the last entry, to ask from next time. */
  readonly last: number
  readonly entries: readonly SeenEntry[]
}

/** Kinds that say nothing to an advisor. */
const hidden = new Set<Entry['kind']>(['code', 'resume', 'leave', 'wipe'])
/** Kinds that only a visitor who shares the whole conversation shows. */
const own = new Set<Entry['kind']>(['begin', 'turn', 'feedback'])

/** Whether this advisor may read what was said: who has it, who was asked along, or the team of a question left. */
export function mayRead(handover: Handover, entries: readonly Entry[], who: Advisor): boolean {
  switch (handover.state) {
    case 'advisor':
      return (
        isOfTeam(who, handover.team) &&
        (handover.advisor === who.id || wasAsked(entries, who.id, handover.carrier))
      )
    case 'closed':
      return isOfTeam(who, handover.team) && handover.advisor === who.id
    case 'left-question':
    case 'answered':
      return isOfTeam(who, handover.team)
    default:
      return false
  }
}

const wasAsked = (entries: readonly Entry[], advisor: string, from: number): boolean =>
  entries.some(({ number, ...entry }) => number > from && entry.kind === 'note' && entry.to === advisor)

/**
 * What an advisor reads after entry `after`. Without the visitor's consent nothing from before they asked for a
 * person; with consent for the whole conversation all of it, but for notes of an earlier handover.
 */
export function seenEntries(handover: Handover, entries: readonly Entry[], after: number): SeenEntry[] {
  if (!('ask' in handover)) return []
  const { number: from, share } = handover.ask
  return entries
    .filter(
      ({ number, kind }) =>
        number > after &&
        !hidden.has(kind) &&
        (share === 'conversation' ? kind !== 'note' || number >= from : number >= from && !own.has(kind)),
    )
    .map(({ opens: _, handover: __, ...entry }) => entry)
}
