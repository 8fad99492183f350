import type { Draft } from '../sessions/entry.ts'
import type { Handover, State, Talking, Waiting } from '../sessions/handover.ts'
import { type Advisor, isOfTeam } from './advisor.ts'
import type { Refusal } from './refused.ts'

/** What follows from a wish: an entry to add, nothing because it is so already, or a refusal with its name. */
export type Decision<D> = { readonly add: D } | { readonly already: true } | { readonly refused: Refusal }

/** Why a wish does not fit a state: the state itself says it. */
const standing: Record<State, Refusal> = {
  guide: 'with-guide',
  waiting: 'waiting',
  advisor: 'taken',
  'left-question': 'question-left',
  answered: 'answered',
  closed: 'closed',
  wiped: 'wiped',
}
const refuse = ({ state }: Handover) => ({ refused: standing[state] })
const already = { already: true } as const

/** Who answers the visitor's next message: the guide, the advisor who took it, or nobody any more. */
export function listenerOf(handover: Handover): 'guide' | 'advisor' | 'nobody' {
  if (handover.state === 'advisor') return 'advisor'
  return handover.state === 'closed' || handover.state === 'wiped' ? 'nobody' : 'guide'
}

/** The visitor asks for a person. After a close they may ask again, but not after abuse. */
export function decideAsk(handover: Handover, ask: Draft<'ask-human'>): Decision<Draft<'ask-human'>> {
  switch (handover.state) {
    case 'waiting':
      // Whoever gives up waiting may leave the question instead.
      return ask.leaves ? asking(ask) : already
    case 'left-question':
      return ask.leaves ? already : asking(ask)
    case 'guide':
    case 'answered':
      return asking(ask)
    case 'closed':
      return handover.outcome === 'abuse' ? refuse(handover) : asking(ask)
    default:
      return refuse(handover)
  }
}

const asking = (ask: Draft<'ask-human'>): Decision<Draft<'ask-human'>> =>
  ask.leaves && !ask.summary ? { refused: 'no-question' } : { add: ask }

/** The visitor wants no person any more, or goes on with the guide after a close. */
export function decideStop(handover: Handover): Decision<Draft<'stop-waiting'>> {
  if (handover.state === 'guide') return already
  if (handover.state === 'wiped') return refuse(handover)
  if (handover.state === 'closed' && handover.outcome === 'abuse') return refuse(handover)
  return { add: { kind: 'stop-waiting' } }
}

/** Takes a conversation from the queue; doing it twice is fine for the one who has it. */
export function decideClaim(handover: Handover, who: Advisor, now: number): Decision<Draft<'claim'>> {
  if (handover.state === 'advisor' && handover.advisor === who.id) return already
  if (handover.state !== 'waiting') return refuse(handover)
  if (!isOfTeam(who, handover.team)) return { refused: 'other-team' }
  if (isMeantForAnother(handover, who, now)) return { refused: 'meant-for-another' }
  return { add: { kind: 'claim', advisor: who.id, name: who.name, team: handover.team } }
}

/** Anything that only the advisor who has the conversation may do. */
export function decideAsHolder<D>(handover: Handover, who: Advisor, add: (held: Talking) => D): Decision<D> {
  return handover.state === 'advisor' && handover.advisor === who.id
    ? { add: add(handover) }
    : refuse(handover)
}

/** Back to the queue, by its advisor or by a lead of the team. */
export function decideRelease(handover: Handover, who: Advisor): Decision<Draft<'release'>> {
  const isLead = who.role === 'lead'
  if (handover.state !== 'advisor' || !(handover.advisor === who.id || isLead)) return refuse(handover)
  if (!isOfTeam(who, handover.team)) return { refused: 'other-team' }
  return { add: { ...releaseOf(handover), advisor: who.id } }
}

/** Back to the queue because the advisor gave no sign of life; `lapsed` tells whether that still holds. */
export const decideLapse = (
  handover: Handover,
  lapsed: (advisor: string) => boolean,
): Decision<Draft<'release'>> =>
  handover.state === 'advisor' && lapsed(handover.advisor) ? { add: releaseOf(handover) } : refuse(handover)

/** To the queue of another team, with the place that was kept. */
export const decideMove = (handover: Handover, team: string): Decision<Draft<'move'>> => {
  if (handover.state !== 'waiting') return refuse(handover)
  const { danger, since } = handover
  return handover.team === team ? already : { add: { kind: 'move', team, danger, since } }
}

const releaseOf = ({ team, danger, since }: Talking): Draft<'release'> => ({
  kind: 'release',
  team,
  danger,
  since,
})

/** Answers a question that was left; the first answer counts. */
export function decideAnswer(
  handover: Handover,
  who: Advisor,
  { id, text }: { readonly id: string; readonly text: string },
): Decision<Draft<'answer'>> {
  if (handover.state !== 'left-question') return refuse(handover)
  if (!isOfTeam(who, handover.team)) return { refused: 'other-team' }
  return { add: { kind: 'answer', advisor: who.id, name: who.name, id, text } }
}

/** The visitor says whether a person helped: after a talk that ended, or an answer. */
export const mayRate = ({ state }: Handover): boolean => state === 'closed' || state === 'answered'

const isMeantForAnother = ({ meant }: Waiting, who: Advisor, now: number): boolean =>
  meant !== undefined && meant.advisor !== who.id && now < meant.until
