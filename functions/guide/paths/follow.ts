import type { BlockOf, StoredBlock } from '../../shared/blocks.ts'
import { dayOf } from '../../shared/date.ts'
import type { FactValue, Known } from '../../situation/known.ts'
import { learning, type Turn } from '../turn.ts'
import type { Path } from './path.ts'

/** The turn ended with what a path has to say, its next question last. */
export function followed(turn: Turn, path: Path, before: readonly StoredBlock[] = []): Turn {
  const { blocks, ask, options } = path.reply(turn.known, dayOf(turn.now), turn.text)
  return {
    ...turn,
    blocks: [
      ...turn.blocks,
      ...before,
      ...blocks,
      ...(ask === undefined ? [] : [questionOf(path, ask, options)]),
    ],
    ending: ask === undefined ? 'answer' : 'question',
  }
}

/** The turn ended with one question put again, after a word on why. */
export const askedAgain = (turn: Turn, path: Path, fact: string, text: string): Turn => ({
  ...turn,
  blocks: [{ kind: 'text', text }, questionOf(path, fact)],
  ending: 'question',
})

const questionOf = ({ about }: Path, fact: string, options: readonly string[] = []): StoredBlock => ({
  kind: 'question',
  about,
  fact,
  ...(options.length > 0 && { options: [...options] }),
})

/** The turn with the answer to a question taken in; undefined when it says nothing that we understand. */
export function answered(turn: Turn, path: Path, fact: string, given: FactValue | null): Turn | undefined {
  const facts: Known | 'unclear' =
    given === null ? { [fact]: { from: 'skipped' } } : path.answer(fact, given, turn.known)
  return facts === 'unclear' ? undefined : learning(turn, facts)
}

/** How an answer by a button stands in the conversation. */
export function answerInWords(question: BlockOf<'question'> | undefined, given: FactValue): string {
  const choice = question?.choices.find(({ value }) => value === given)
  const written = choice?.label ?? (Array.isArray(given) ? given.join(', ') : String(given))
  return question?.unit && !choice ? `${written} ${question.unit}` : written
}
