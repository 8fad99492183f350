import type { Entry, EntryOf } from '../sessions/entry.ts'

/** What the visitor asked and shares; without what opens the conversation. */
type Ask = Omit<EntryOf<'ask-human'>, 'opens'>

/**
 * Where a conversation stands between guide and people.
 *
 *   guide ─ waiting ─ advisor ─ guide │ closed          guide ─ left-question ─ answered
 */
export type Handover =
  | { readonly state: 'guide' | 'wiped' }
  | Waiting
  | Talking
  | { readonly state: 'left-question'; readonly ask: Ask; readonly team: string; readonly carrier: number }
  | { readonly state: 'answered'; readonly ask: Ask; readonly team: string; readonly advisor: string }
  | {
      readonly state: 'closed'
      readonly ask: Ask
      readonly team: string
      readonly advisor: string
      readonly outcome: EntryOf<'close'>['outcome']
    }

export interface Waiting {
  readonly state: 'waiting'
  readonly ask: Ask
  readonly team: string
  readonly danger: boolean
  /** Since when the visitor waits, in milliseconds since 1970; being passed on does not change it. */
  readonly since: number
  /** The number of the entry that put it in the queue. */
  readonly carrier: number
  /** Meant for this advisor alone until that moment. */
  readonly meant?: { readonly advisor: string; readonly until: number }
}

export interface Talking {
  readonly state: 'advisor'
  readonly ask: Ask
  readonly team: string
  readonly danger: boolean
  readonly since: number
  readonly carrier: number
  readonly advisor: string
  readonly name: string
  /** When this advisor took it, in milliseconds since 1970. */
  readonly from: number
}

export type State = Handover['state']

/** For so long a conversation passed on to one advisor stays theirs alone to take. */
const MEANT_MS = 60_000

/** What all that happened amounts to. Entries that make no sense where they stand change nothing. */
export const handoverOf = (entries: readonly Entry[]): Handover =>
  entries.reduce<Handover>(after, { state: 'guide' })

function after(before: Handover, entry: Entry): Handover {
  switch (entry.kind) {
    case 'ask-human':
      return asked(entry)
    case 'stop-waiting':
    case 'back-to-guide':
      return { state: 'guide' }
    case 'wipe':
      return { state: 'wiped' }
    case 'claim':
      return before.state === 'waiting' ? claimed(before, entry) : before
    case 'release':
    case 'transfer':
      return before.state === 'advisor' ? passedOn(before, entry) : before
    case 'close':
      return before.state === 'advisor' ? closed(before, entry) : before
    case 'answer': {
      if (before.state !== 'left-question') return before
      return { state: 'answered', ask: before.ask, team: before.team, advisor: entry.advisor }
    }
    default:
      return before
  }
}

const asked = ({ opens: _, ...ask }: EntryOf<'ask-human'>): Handover => {
  const { number: carrier, team, danger, since } = ask
  if (ask.leaves) return { state: 'left-question', ask, team, carrier }
  return { state: 'waiting', ask, team, danger, since, carrier }
}

const claimed = ({ ask, danger, since }: Waiting, claim: EntryOf<'claim'>): Talking => ({
  state: 'advisor',
  ask,
  team: claim.team,
  danger,
  since,
  carrier: claim.number,
  advisor: claim.advisor,
  name: claim.name,
  from: claim.at,
})

const passedOn = ({ ask }: Talking, entry: EntryOf<'release'> | EntryOf<'transfer'>): Waiting => ({
  state: 'waiting',
  ask,
  team: entry.team,
  danger: entry.danger,
  since: entry.since,
  carrier: entry.number,
  ...(entry.kind === 'transfer' &&
    entry.to !== undefined && { meant: { advisor: entry.to, until: entry.at + MEANT_MS } }),
})

const closed = ({ ask, team }: Talking, { advisor, outcome }: EntryOf<'close'>): Handover => ({
  state: 'closed',
  ask,
  team,
  advisor,
  outcome,
})
