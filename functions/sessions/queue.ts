import type { Entry } from './entry.ts'

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
  /** Sorts danger first, then the oldest; questions left by the time they are due. */
  readonly order: string
  readonly team: string
}

/** The queue that this entry puts its conversation in. */
export function placeOf(entry: Entry): Place | undefined {
  switch (entry.kind) {
    case 'ask-human':
      return entry.leaves
        ? { queue: 'left', order: sortable(entry.due ?? entry.at), team: entry.team }
        : waiting(entry)
    case 'release':
    case 'transfer':
      return waiting(entry)
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

const waiting = ({ danger, since, team }: { danger: boolean; since: number; team: string }): Place => ({
  queue: 'waiting',
  order: `${danger ? 0 : 1}-${sortable(since)}`,
  team,
})

const sortable = (moment: number): string => String(moment).padStart(15, '0')
