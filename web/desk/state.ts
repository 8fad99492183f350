import type { DeskTurn } from '../../functions/http/desk/turns.ts'
import type { Me, Panel, Seen, View } from './client.ts'

/** Something that still has to reach the helpline; the same id makes every repeat harmless. */
export interface Unsent {
  readonly id: string
  readonly session: string
  readonly what: 'replies' | 'answer'
  readonly text: string
}

/** A conversation on the screen. */
export interface Talk {
  readonly session: string
  readonly state: string
  readonly last: number
  readonly turns: readonly DeskTurn[]
  readonly panel?: Panel | undefined
  /** The visitor told of danger, now or earlier. */
  readonly danger: boolean
  /** Messages of the visitor that came while another conversation was open. */
  readonly unread: number
  /** What this advisor is here for. */
  readonly as: 'holder' | 'helper' | 'answerer'
  /** True once it is no longer with this advisor. */
  readonly isOver: boolean
}

/** What the desk knows now. No DOM and no network here. */
export interface State {
  readonly me: Me | undefined
  readonly available: boolean
  readonly view: View | undefined
  readonly talks: readonly Talk[]
  readonly open: string | undefined
  readonly unsent: readonly Unsent[]
  readonly drafts: Readonly<Record<string, string>>
  readonly isOffline: boolean
  readonly problem: string | undefined
}

export const emptyState: State = {
  me: undefined,
  available: false,
  view: undefined,
  talks: [],
  open: undefined,
  unsent: [],
  drafts: {},
  isOffline: false,
  problem: undefined,
}

export const talkOf = ({ talks }: State, session: string | undefined): Talk | undefined =>
  talks.find((talk) => talk.session === session)

export const cursorsOf = ({ talks }: State): Record<string, number> =>
  Object.fromEntries(talks.map(({ session, last }) => [session, last]))

/** Takes in what the helpline told of one conversation: each line once, in order. */
export function receive(state: State, seen: Seen, as: Talk['as']): State {
  const known = talkOf(state, seen.session)
  if (seen.handover.state === 'wiped') return withTalk(state, over(known ?? begun(seen, as), 'wiped'))
  const old = known ?? begun(seen, as)
  const keys = new Set(old.turns.map(keyOf))
  const fresh = seen.turns.filter((turn) => !keys.has(keyOf(turn)))
  const heard = fresh.filter(({ from }) => from === 'visitor').length
  const isOpen = state.open === seen.session
  return withTalk(state, {
    ...old,
    as,
    state: seen.handover.state,
    last: Math.max(old.last, seen.last),
    turns: [...old.turns, ...fresh].sort((a, b) => a.number - b.number || rank(a) - rank(b)),
    panel: seen.panel ?? old.panel,
    danger: old.danger || seen.handover.danger === true,
    unread: isOpen || !known ? 0 : old.unread + heard,
    isOver: isOverFor(as, seen.handover.state),
  })
}

/** A conversation of which nothing may be shown any more. */
export function drop(state: State, session: string): State {
  const { [session]: _, ...drafts } = state.drafts
  return {
    ...state,
    drafts,
    talks: state.talks.filter((talk) => talk.session !== session),
    open: state.open === session ? undefined : state.open,
  }
}

export const opened = (state: State, session: string): State => ({
  ...state,
  open: session,
  talks: state.talks.map((talk) => (talk.session === session ? { ...talk, unread: 0 } : talk)),
})

const begun = ({ session, last }: Seen, as: Talk['as']): Talk => ({
  session,
  as,
  state: '',
  last,
  turns: [],
  danger: false,
  unread: 0,
  isOver: false,
})

/** Whoever no longer has a conversation keeps nothing of it on the screen, but that it went. */
const over = (talk: Talk, state: string): Talk => ({
  ...talk,
  state,
  turns: [],
  panel: undefined,
  danger: false,
  isOver: true,
})

const isOverFor = (as: Talk['as'], state: string): boolean =>
  as === 'answerer' ? state !== 'left-question' : state !== 'advisor'

function withTalk(state: State, talk: Talk): State {
  const shown = talk.isOver ? over(talk, talk.state) : talk
  const isKnown = state.talks.some(({ session }) => session === talk.session)
  const talks = isKnown
    ? state.talks.map((one) => (one.session === talk.session ? shown : one))
    : [...state.talks, shown]
  return { ...state, talks }
}

const keyOf = ({ number, from }: DeskTurn): string => `${number}.${from}`
const rank = ({ from }: DeskTurn): number => (from === 'visitor' ? 0 : 1)
