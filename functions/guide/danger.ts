import type { Verdict } from '../safety/safety.ts'
import type { TalkReply } from '../safety/talk.ts'
import type { StoredBlock } from '../shared/blocks.ts'
import type { Content } from './content.ts'

/** What a conversation remembers of danger: it stands in the replies that were given. */

export type StoredUrgent = Extract<StoredBlock, { kind: 'urgent' }>
type Told = readonly { readonly blocks: readonly StoredBlock[] }[]

/** The help in a reply, when that stood in place of an answer. */
export const stopIn = ({ blocks }: Told[number]): StoredUrgent | undefined => {
  const [first] = blocks
  return first?.kind === 'urgent' && first.tone !== 'soft' ? first : undefined
}

/** The last help that was given, also when it was one line before an answer. */
export const lastHelp = (turns: Told): StoredUrgent | undefined =>
  turns.flatMap(({ blocks }) => blocks).findLast(isHelp)

const isHelp = (block: StoredBlock): block is StoredUrgent => block.kind === 'urgent'

/** Whether danger was told at any turn: it marks the conversation until its end. */
export const isDangerTold = (turns: Told): boolean => turns.some((turn) => stopIn(turn) !== undefined)

/**
 * The help that a text asks for, for every door where somebody can write: nothing when it asks for none. Needs no
 * store and no conversation.
 */
export const helpFor = (text: string, { safety }: Pick<Content, 'safety'>): StoredBlock[] =>
  helpIn(safety.verdict(text))

export function helpIn({ outcome, routes, language, isBystander }: Verdict): StoredUrgent[] {
  if (outcome === 'none') return []
  return routes.map((id) => ({
    kind: 'urgent',
    id,
    language,
    ...(outcome === 'check-in' && { tone: 'soft' as const }),
    ...(isBystander && { about: 'other' as const }),
  }))
}

/** The line of help before an answer; the same line stands in a conversation once. */
export function lineIn(verdict: Verdict, earlier: Told): StoredUrgent | undefined {
  const [line] = helpIn(verdict)
  const isSaid = ({ blocks }: Told[number]) =>
    blocks.some((block) => isHelp(block) && block.tone === 'soft' && block.id === line?.id)
  return earlier.some(isSaid) ? undefined : line
}

/** What the guide says to a reply after help was given; never the same words twice in a row. */
export function talkBlock(before: StoredUrgent, reply: TalkReply): StoredUrgent {
  const { id, language, about, reply: last } = before
  const variant = last ? last.variant + 1 : 0
  return { kind: 'urgent', id, language, ...(about && { about }), reply: { says: reply, variant } }
}
