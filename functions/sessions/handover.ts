import type { StoredBlock } from '../shared/blocks.ts'
import type { Entry, EntryOf } from './entry.ts'
import type { Handover, Talking, Waiting } from './handover-shape.ts'

export type { Handover, Talking, Waiting }
export type State = Handover['state']

/** For so long a conversation passed on to one advisor stays theirs alone to take. */
const MEANT_MS = 60_000

/** What all that happened amounts to. Entries that make no sense where they stand change nothing. */
export const handoverOf = (entries: readonly Entry[]): Handover =>
  entries.reduce<Handover>(after, { state: 'guide', danger: false })

/** The entry with how the conversation stands once it is written; a summary goes along only while it is in a list. */
export function carrying<E extends Entry>(before: readonly Entry[], entry: E): E {
  const handover = handoverOf([...before, entry])
  if (!('ask' in handover) || handover.state === 'waiting' || handover.state === 'left-question')
    return { ...entry, handover }
  const { summary: _, ...ask } = handover.ask
  return { ...entry, handover: { ...handover, ask } }
}

function after(before: Handover, entry: Entry): Handover {
  const next = moved(before, entry)
  return tellsDanger(entry) && !next.danger && next.state !== 'wiped' ? endangered(next, entry) : next
}

type Told = Entry extends infer E ? (E extends Entry ? Omit<E, 'opens'> : never) : never

/** Whether the visitor told of danger here: then fixed help was shown, or they wrote it to an advisor. */
export function tellsDanger(entry: Told): boolean {
  switch (entry.kind) {
    case 'turn':
      return entry.ending === 'urgent' || entry.blocks.some(isStop)
    case 'ask-human':
      return entry.danger
    case 'message':
      return (entry.urgent ?? []).some(isStop)
    default:
      return false
  }
}

/** Help in place of an answer; one line before an answer only asks how somebody is. */
const isStop = (block: StoredBlock): boolean => block.kind === 'urgent' && block.tone !== 'soft'

/** Danger goes first: who stands in a list gets another place in it, made by this entry. */
const endangered = (handover: Handover, { number }: Entry): Handover =>
  handover.state === 'waiting' || handover.state === 'left-question'
    ? { ...handover, danger: true, carrier: number }
    : { ...handover, danger: true }

function moved(before: Handover, entry: Entry): Handover {
  const { danger } = before
  switch (entry.kind) {
    case 'ask-human':
      return asked(entry, danger)
    case 'stop-waiting':
    case 'back-to-guide':
      return { state: 'guide', danger }
    case 'wipe':
      return { state: 'wiped', danger: false }
    case 'claim':
      return before.state === 'waiting' ? claimed(before, entry) : before
    case 'release':
    case 'transfer':
      return before.state === 'advisor' ? passedOn(before, entry) : before
    case 'move': {
      if (before.state !== 'waiting') return before
      const { meant: _, ...waiting } = before
      return { ...waiting, team: entry.team, carrier: entry.number }
    }
    case 'close':
      return before.state === 'advisor' ? closed(before, entry) : before
    case 'answer': {
      if (before.state !== 'left-question') return before
      const { ask, team } = before
      return { state: 'answered', ask, team, danger, advisor: entry.advisor }
    }
    default:
      return before
  }
}

function asked(entry: EntryOf<'ask-human'>, before: boolean): Handover {
  const { number, at, team, since, topic, language, region, share, summary, due } = entry
  const ask = {
    ...{ number, at, team, since, topic, language, share },
    ...(region !== undefined && { region }),
    ...(summary !== undefined && { summary }),
    ...(due !== undefined && { due }),
  }
  const queued = { ask, team, danger: before || entry.danger, carrier: number }
  return entry.leaves ? { state: 'left-question', ...queued } : { state: 'waiting', ...queued, since }
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

const passedOn = ({ ask, danger }: Talking, entry: EntryOf<'release'> | EntryOf<'transfer'>): Waiting => ({
  state: 'waiting',
  ask,
  team: entry.team,
  danger: danger || entry.danger,
  since: entry.since,
  carrier: entry.number,
  ...(entry.kind === 'transfer' &&
    entry.to !== undefined && { meant: { advisor: entry.to, until: entry.at + MEANT_MS } }),
})

const closed = ({ ask, team, danger }: Talking, { advisor, outcome }: EntryOf<'close'>): Handover => ({
  state: 'closed',
  ask,
  team,
  danger,
  advisor,
  outcome,
})
