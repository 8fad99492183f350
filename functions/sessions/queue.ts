import type { Entry } from './entry.ts'
import type { Handover } from './handover-shape.ts'

/**
 * Lists of conversations by what they wait for. `with:` holds those that an advisor has taken, `asked:` those
 * that an advisor is asked to look along with.
 */
export type QueueName = 'waiting' | 'left' | `with:${string}` | `asked:${string}`

/** A row of a queue. The index that gives it may be seconds behind, so it only proposes. */
export interface Proposed {
  readonly session: string
  /** The number of the entry that put it there. */
  readonly number: number
  /** Empty where the team says nothing. */
  readonly team: string
}

interface Place {
  readonly queue: QueueName
  /** Sorts danger first, then the oldest, or the question that is due first. */
  readonly order: string
  readonly team: string
}

/** The queue that this entry puts its conversation in. */
export function placeOf(entry: Entry): Place | undefined {
  switch (entry.kind) {
    case 'ask-human':
      return entry.leaves ? left(entry, entry.due ?? entry.at) : waiting(entry)
    case 'release':
    case 'transfer':
    case 'move':
      return waiting(entry)
    case 'turn':
      return entry.handover && anew(entry.handover, entry.number)
    case 'claim':
      return { queue: `with:${entry.advisor}`, order: sortable(entry.at), team: entry.team }
    case 'note':
      return entry.to === undefined
        ? undefined
        : { queue: `asked:${entry.to}`, order: sortable(entry.at), team: '' }
    default:
      return undefined
  }
}

/** Danger told while in a list already: this entry gives another place in it. */
function anew(handover: Handover, number: number): Place | undefined {
  if (!('carrier' in handover) || handover.carrier !== number) return undefined
  if (handover.state === 'waiting') return waiting(handover)
  return handover.state === 'left-question' ? left(handover, handover.ask.due ?? handover.ask.at) : undefined
}

const left = ({ danger, team }: { danger: boolean; team: string }, due: number): Place => ({
  queue: 'left',
  order: `${danger ? 0 : 1}-${sortable(due)}`,
  team,
})

const waiting = ({ danger, since, team }: { danger: boolean; since: number; team: string }): Place => ({
  queue: 'waiting',
  order: `${danger ? 0 : 1}-${sortable(since)}`,
  team,
})

const sortable = (moment: number): string => String(moment).padStart(15, '0')
