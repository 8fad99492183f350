import type { FoundSection } from '../../knowledge/library.ts'
import { makes, type Reading } from '../../reading/reading.ts'
import type { BlockOf, StoredBlock } from '../../shared/blocks.ts'
import type { FactValue, Known } from '../../situation/known.ts'
import { stopIn } from '../danger.ts'

/**
 * A guided path: a question that is answered better with each fact. It can be left by any other question
 * and taken up again, since all it needs is what the conversation knows.
 */
export interface Path {
  readonly about: BlockOf<'question'>['about']
  /** True when this path asks for the fact. */
  owns(fact: string): boolean
  /** True when a message asks for what this path gives. */
  wants(text: string, reading: Reading): boolean
  /**
   * What a message teaches that starts this path in other words than those it knows; `answering` are the
   * sections that the search found.
   */
  opens?(reading: Reading, answering: readonly FoundSection[], known: Known): Known | undefined
  /** What a message tells, in the visitor's own words, after what is known. */
  read(text: string, known: Known): Known
  /** What earlier messages tell once this path is asked for, beside what is known. */
  readEarlier?(texts: readonly string[], known: Known): Known
  /** What an answer to one of its questions means, after what is known; `unclear` when it is none. */
  answer(fact: string, given: FactValue, known: Known): Known | 'unclear'
  /** What skipping a question means, when that is more than the question itself. */
  skipped?(fact: string): Known
  /** What stopping means, when there is something to show. */
  stopped?(known: Known): Known | undefined
  /** What a follow-up on its result changes, such as "and with 32 hours?"; nothing when it is none. */
  change?(text: string, known: Known): Known | undefined
  /** The question for a fact, with its words of today; `options` are names to choose from. */
  question(fact: string, options?: readonly string[]): BlockOf<'question'> | undefined
  /** What is asked of somebody who comes back on another day; nothing when nothing waits for that. */
  returned?(known: Known): Step | undefined
  /**
   * Its result so far, and the one question that changes it most; `text` is the message, if there was one, and `shown`
   * what the last few replies have shown.
   */
  reply(known: Known, day: string, text: string, shown?: readonly StoredBlock[]): Step
}

/** One rule, or one scheme by its name, is asked more exactly than a plan or a sum. */
const exact: ReadonlySet<Path['about']> = new Set<Path['about']>(['rule', 'funding'])

/** The path whose result a message asks for. */
export function wantedPath(paths: readonly Path[], text: string, reading: Reading): Path | undefined {
  const wanted = paths.filter((path) => path.wants(text, reading))
  const sum = makes(reading, 'loont') ? wanted.find(({ about }) => about === 'sum') : undefined
  if (sum) return sum
  return wanted.find(({ about }) => exact.has(about)) ?? wanted[0]
}

export interface Step {
  readonly blocks: readonly StoredBlock[]
  /** Nothing was worked out yet: the blocks only say what is going to be asked. */
  readonly begins?: true
  /** The fact to ask for next; without it the path has come to its end. */
  readonly ask?: string
  /** Names to choose from in answering it. */
  readonly options?: readonly string[]
  /** The question before it. */
  readonly back?: string
}

export type StoredQuestion = Extract<StoredBlock, { kind: 'question' }>

/** The question that waits for an answer: the one at the end of the last reply that was no help in danger. */
export const waitingIn = (
  earlier: readonly { readonly blocks: readonly StoredBlock[] }[],
): StoredQuestion | undefined =>
  earlier
    .findLast((turn) => stopIn(turn) === undefined)
    ?.blocks.findLast((block): block is StoredQuestion => block.kind === 'question')
