import { type FactValue, type Known, said } from '../situation/known.ts'
import type { Answers } from './path-answers.ts'
import type { OrientationPath, Paths, WrittenStep } from './paths.ts'

/**
 * The small step at the end of a path: chosen with a moment, asked after when somebody comes back, and then the next
 * one or a smaller one.
 */
export const stepFact = ({ id }: OrientationPath, feit: string): string => `stap.${id}.${feit}`

const OPEN = { from: 'open' as const }

/** Ids of the steps that were done. */
export const doneIn = (path: OrientationPath, known: Known): readonly string[] =>
  [valueIn(known, stepFact(path, 'gedaan')) ?? []].flat().map(String)

/** The step that was chosen, as it is to be done: whole, or made smaller. */
export function chosenStep(path: OrientationPath, known: Known): string | undefined {
  const step = chosenIn(path, known)
  return isSmaller(path, known) ? step?.kleiner : step?.stap
}

const chosenIn = (path: OrientationPath, known: Known): WrittenStep | undefined =>
  path.uitkomst.stappen.find(({ id }) => id === valueIn(known, stepFact(path, 'welke')))

const isSmaller = (path: OrientationPath, known: Known): boolean =>
  valueIn(known, stepFact(path, 'kleiner')) === true

/** The moment somebody chose for it; undefined where none was. */
export function momentOf(path: OrientationPath, known: Known, { steps }: Paths): string | undefined {
  const when = valueIn(known, stepFact(path, 'wanneer'))
  const none = steps.get('wanneer')?.antwoorden.find(({ id }) => id === 'geen')
  return when === undefined || when === none?.zeg ? undefined : String(when)
}

/** The path with a step that nobody asked after yet. */
export function waitingStep(known: Known, paths: Paths): OrientationPath | undefined {
  return paths.all.findLast((path) => {
    const after = known[stepFact(path, 'lukte')]
    const isOpen = after === undefined || after.from === 'open'
    return isOpen && momentOf(path, known, paths) !== undefined && chosenIn(path, known) !== undefined
  })
}

/** What an answer about the step teaches besides its words; `step` is the one that is offered now. */
export function taughtByStep(
  path: OrientationPath,
  feit: string,
  words: readonly string[],
  { known, step, paths, answers }: { known: Known; step: WrittenStep; paths: Paths; answers: Answers },
): Known {
  const welke = stepFact(path, 'welke')
  const smaller = stepFact(path, 'kleiner')
  if (feit === 'wanneer')
    return {
      ...said({ [welke]: isSmaller(path, known) ? valueIn(known, welke) : step.id }),
      [stepFact(path, 'lukte')]: OPEN,
    }
  const question = feit === 'lukte' ? paths.steps.get(feit) : undefined
  const [answer] = question ? answers.of(question, words) : []
  if (answer === undefined || typeof answer === 'string') return {}
  if (answer.id === 'niet') return said({ [smaller]: true })
  const done = answer.id === 'ja' ? [...doneIn(path, known), String(valueIn(known, welke))] : []
  return { [smaller]: OPEN, ...(done.length > 0 && said({ [stepFact(path, 'gedaan')]: done })) }
}

function valueIn(known: Known, id: string): FactValue | undefined {
  const fact = known[id]
  return fact && 'value' in fact ? fact.value : undefined
}
