import type { HandoverStatus } from '../../functions/http/handovers.ts'
import type { WireConversation, WireTurn } from '../../functions/http/wire.ts'
import type { Block } from '../../functions/shared/blocks.ts'

/** A message that still has to reach the helpline; the same id makes every repeat harmless. */
export interface Waiting {
  readonly id: string
  /** What the visitor wrote, or the answer in words. */
  readonly text: string
  /** Instead of the text: the answer to a question. */
  readonly answer?: { readonly question: string; readonly value?: unknown }
}

/**
 * What the conversation is now. No DOM and no network here: only what may happen next.
 *
 *   empty ── send ──▶ sending ── answer ──▶ idle ── send ──▶ sending …
 *                        │ no network            │ wiped, expired
 *                        ▼                       ▼
 *                     offline ── retry ──▶    gone
 */
export interface State {
  readonly token: string | undefined
  readonly turns: readonly WireTurn[]
  readonly last: number
  readonly expires: string | undefined
  readonly kept: boolean
  readonly outbox: readonly Waiting[]
  readonly phase: 'idle' | 'sending' | 'offline' | 'gone'
  /** Who answers, as far as this tab has heard. */
  readonly people: HandoverStatus['state']
  readonly status: HandoverStatus | undefined
  /** A sentence of the helpline about what went wrong. */
  readonly problem: string | undefined
  /** What helps in danger, when the message that told of it could not be kept. */
  readonly help: readonly Block[]
  /** What stands in the field, not sent. */
  readonly draft: string
  /** Why what stands in the field was not taken. */
  readonly refusal: string | undefined
  /** The four words, until the visitor has written them down. */
  readonly code: string | undefined
}

export const emptyState: State = {
  token: undefined,
  turns: [],
  last: 0,
  expires: undefined,
  kept: false,
  outbox: [],
  phase: 'idle',
  people: 'guide',
  status: undefined,
  problem: undefined,
  help: [],
  draft: '',
  refusal: undefined,
  code: undefined,
}

/** Puts a message in the outbox, unless it is empty or the same one waits there already (a double click). */
export function enqueue(state: State, message: Waiting): State {
  const text = message.text.trim()
  const isDouble = state.outbox.some((waiting) => waiting.text === text)
  if (text === '' || isDouble) return state
  return {
    ...state,
    outbox: [...state.outbox, { ...message, text }],
    phase: 'sending',
    problem: undefined,
    refusal: undefined,
  }
}

/** Takes in what the helpline told: new turns in order, each once. */
export function receive(state: State, answer: WireConversation): State {
  const known = new Set(state.turns.map(keyOf))
  const fresh = answer.turns.filter((turn) => !known.has(keyOf(turn)))
  const turns = [...state.turns, ...fresh].sort((a, b) => a.number - b.number || rank(a) - rank(b))
  return {
    ...state,
    turns,
    people: peopleIn(turns),
    last: Math.max(state.last, answer.last),
    expires: answer.expires,
    kept: answer.kept,
  }
}

/** The message has its answer. */
export function delivered(state: State, id: string): State {
  const outbox = state.outbox.filter((waiting) => waiting.id !== id)
  return { ...state, outbox, phase: outbox.length > 0 ? 'sending' : 'idle', problem: undefined, help: [] }
}

/** The message cannot be taken as it is: what was typed goes back to the field, with the reason. */
export function refused(state: State, id: string, refusal: string): State {
  const back = state.outbox.filter((waiting) => waiting.id === id)
  return { ...delivered(state, id), draft: joined(back, state.draft), refusal }
}

/** There is no conversation to send it to any more: nothing that was typed is lost. */
export function gone(state: State, problem: string): State {
  return { ...state, phase: 'gone', problem, outbox: [], draft: joined(state.outbox, state.draft) }
}

/** Answers that were chosen mean nothing in the field; what was typed does. */
const joined = (waiting: readonly Waiting[], draft: string): string =>
  [...waiting.filter(({ answer }) => !answer).map(({ text }) => text), draft]
    .filter((text) => text !== '')
    .join('\n')

const keyOf = ({ number, from }: WireTurn): string => `${number}.${from}`
const rank = ({ from }: WireTurn): number => (from === 'visitor' ? 0 : 1)

/** Who answers, from what was told in the conversation itself: it needs no other question to the helpline. */
function peopleIn(turns: readonly WireTurn[]): State['people'] {
  let people: State['people'] = 'guide'
  for (const { from, blocks } of turns) {
    if (from === 'advisor' && people === 'left-question') people = 'answered'
    for (const block of blocks)
      if (block.kind === 'handover' && block.state !== 'desks')
        people = block.state === 'stopped' ? 'guide' : block.state
  }
  return people
}

/** True while something may come in without the visitor doing anything. */
export const mayHearMore = ({ token, people, phase }: State): boolean =>
  token !== undefined && phase !== 'gone' && (people === 'waiting' || people === 'advisor')
