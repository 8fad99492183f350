import type { BlockOf, StoredBlock } from '../../shared/blocks.ts'
import { dayOf } from '../../shared/date.ts'
import type { FactValue, Known } from '../../situation/known.ts'
import { learning, type Turn } from '../turn.ts'
import { type Path, type Step, waitingIn } from './path.ts'

/** The turn ended with what a path has to say, its next question last. */
export const followed = (turn: Turn, path: Path, before: readonly StoredBlock[] = []): Turn =>
  ended(turn, path, stepOf(turn, path), before)

/** So many turns back what was shown is still at hand. */
const REMEMBERED = 3

/** What a path has to say to this turn. */
export const stepOf = ({ known, now, text, earlier }: Turn, path: Path): Step =>
  path.reply(
    known,
    dayOf(now),
    text,
    earlier.slice(-REMEMBERED).flatMap(({ blocks }) => blocks),
  )

/** The turn ended with a step of a path; `before` stands ahead of its blocks. */
export function ended(turn: Turn, path: Path, step: Step, before: readonly StoredBlock[]): Turn {
  const { ask, options, back } = step
  return {
    ...turn,
    blocks: [
      ...turn.blocks,
      ...before,
      ...saidOnce(step, turn),
      ...(ask === undefined ? [] : [questionOf(path, ask, options, back)]),
    ],
    ending: ask === undefined ? 'answer' : 'question',
  }
}

/** How a path goes is told once in a conversation: begun again it just goes on. */
function saidOnce({ blocks, begins }: Step, { earlier }: Turn): readonly StoredBlock[] {
  const texts = new Set(
    earlier.flatMap((one) => one.blocks.map((block) => (block.kind === 'text' ? block.text : ''))),
  )
  const [first] = blocks
  const isSaid = begins === true && first?.kind === 'text' && texts.has(first.text)
  return isSaid ? blocks.filter(({ kind }) => kind !== 'text') : blocks
}

/** The turn ended with one question put again, after a word on why. */
export const askedAgain = (turn: Turn, path: Path, fact: string, text: string): Turn => ({
  ...turn,
  blocks: [{ kind: 'text', text }, questionOf(path, fact)],
  ending: 'question',
})

/**
 * The turn when an answer was not understood: the question comes once more, and after that it is skipped, so that
 * nobody is held by a question.
 */
export function notUnderstood(turn: Turn, path: Path, fact: string, { again, skip }: AskedWords): Turn {
  const before = turn.earlier.slice(-2).map(({ blocks }) => waitingIn([{ blocks }])?.fact)
  const isStuck = before.length === 2 && before.every((asked) => asked === fact)
  if (!isStuck || path.about === 'sum') return askedAgain(turn, path, fact, again)
  return followed(learning(turn, { [fact]: { from: 'skipped' }, ...path.skipped?.(fact) }), path, [
    { kind: 'text', text: skip },
  ])
}

interface AskedWords {
  readonly again: string
  readonly skip: string
}

const questionOf = (
  { about }: Path,
  fact: string,
  options: readonly string[] = [],
  back?: string,
): StoredBlock => ({
  kind: 'question',
  about,
  fact,
  ...(options.length > 0 && { options: [...options] }),
  ...(back !== undefined && { back }),
})

/** The turn with the answer to a question taken in; undefined when it says nothing that we understand. */
export function answered(turn: Turn, path: Path, fact: string, given: FactValue | null): Turn | undefined {
  const facts: Known | 'unclear' =
    given === null
      ? { [fact]: { from: 'skipped' }, ...path.skipped?.(fact) }
      : path.answer(fact, given, turn.known)
  return facts === 'unclear' ? undefined : learning(turn, facts)
}

/** How an answer by a button stands in the conversation. */
export function answerInWords(question: BlockOf<'question'> | undefined, given: FactValue): string {
  const choice = question?.choices.find(({ value }) => value === given)
  const written =
    choice?.label ?? (Array.isArray(given) ? given.join(', ') : String(given).replaceAll('\n', ', '))
  return question?.unit && !choice ? `${written} ${question.unit}` : written
}
