import type { Orientation } from '../../orientation/orientation.ts'
import type { OrientationPath } from '../../orientation/paths.ts'
import { chosenStep, doneIn, momentOf, stepFact, waitingStep } from '../../orientation/steps.ts'
import { askedAs } from '../../orientation/walk.ts'
import type { StoredBlock } from '../../shared/blocks.ts'
import type { Known } from '../../situation/known.ts'
import type { Step } from './path.ts'

/** Who comes back hears which step it was, and is asked once whether it worked out. */
export function returnedTo(known: Known, { paths }: Orientation): Step | undefined {
  const path = waitingStep(known, paths)
  const stap = path && chosenStep(path, known)
  if (!path || stap === undefined) return undefined
  return { blocks: [text(paths.words.terug, { stap })], ask: askedAs(path, 'lukte') }
}

/**
 * What follows an answer about the step: who helps, and the step once more with its moment; or, for who came back,
 * the next step with `outcome`, or a smaller one.
 */
export function afterStep(
  path: OrientationPath,
  known: Known,
  last: string,
  orientation: Orientation,
  outcome: () => readonly StoredBlock[],
): Step {
  const { paths } = orientation
  const { words } = paths
  if (last === 'lukte') return afterReturn(path, known, orientation, outcome)
  const wanneer = momentOf(path, known, paths)?.toLowerCase()
  const stap = chosenStep(path, known)
  if (wanneer === undefined || stap === undefined) return { blocks: [text(words.zonder_stap)] }
  if (last === 'wanneer' && !known[stepFact(path, 'wie')]) return { blocks: [], ask: askedAs(path, 'wie') }
  const wie = told(known, stepFact(path, 'wie')).toLowerCase()
  return { blocks: [text(wie === '' ? words.gekozen_alleen : words.gekozen, { stap, wanneer, wie })] }
}

function afterReturn(
  path: OrientationPath,
  known: Known,
  { paths, answers }: Orientation,
  outcome: () => readonly StoredBlock[],
): Step {
  const { steps, words } = paths
  const question = steps.get('lukte')
  const said = told(known, stepFact(path, 'lukte'))
  const [answer] = question && said !== '' ? answers.of(question, [said]) : []
  switch (typeof answer === 'string' ? undefined : answer?.id) {
    case 'ja':
      return { blocks: next(path, known, [words.gelukt, words.gelukt_klaar], outcome()) }
    case 'anders':
      return { blocks: next(path, known, [words.iets_anders, words.iets_anders], outcome()) }
    case 'niet':
      return {
        blocks: [text(words.kleiner, { stap: chosenStep(path, known) ?? '' })],
        ask: askedAs(path, 'wanneer'),
      }
    default:
      return { blocks: [text(words.zonder_stap)] }
  }
}

/** Where the path goes on: its ways with the next step, or the ways alone when each step was done. */
function next(
  path: OrientationPath,
  known: Known,
  [withStep, withoutStep]: readonly [string, string],
  outcome: readonly StoredBlock[],
): StoredBlock[] {
  const done = doneIn(path, known)
  const isDone = outcome.some((block) => block.kind === 'outcome' && done.includes(block.step))
  return isDone
    ? [text(withoutStep), ...outcome.filter(({ kind }) => kind === 'choices')]
    : [text(withStep), ...outcome]
}

const text = (sentence: string, words: Readonly<Record<string, string>> = {}): StoredBlock => ({
  kind: 'text',
  text: sentence.replace(/\{(\w+)\}/g, (all, name: string) => words[name] ?? all),
})

function told(known: Known, fact: string): string {
  const one = known[fact]
  return one && 'value' in one ? String(one.value) : ''
}
