import type { Reading } from '../reading/reading.ts'
import { type FactValue, type Known, said } from '../situation/known.ts'
import type { Answers } from './path-answers.ts'
import { asFact, asValue, courseOf, factOf } from './path-run.ts'
import type { OrientationPath, Paths, WrittenQuestion } from './paths.ts'
import { type ProfileWords, proofOf, provedBy } from './profile.ts'
import { stepFact } from './steps.ts'

/** Which path is walked, which outcome was asked for early, which goes on after its outcome. */
const NOW = 'pad.nu'
const ENOUGH = 'pad.genoeg'
const MORE = 'pad.verder'
/** The question that was answered last: an answer may get a sentence back. */
const LAST = 'pad.net'
const OPEN = { from: 'open' as const }

/** A question of a path has an id of its own, since one fact may be asked by several. */
const ASKED = 'vraag.'
export const askedAs = (path: OrientationPath, feit: string): string => `${ASKED}${path.id}.${feit}`

export interface Place {
  readonly path: OrientationPath
  readonly question: WrittenQuestion
  /** Where its answer is stored. */
  readonly fact: string
}

/** The question of an id. */
export function placeOf(asked: string, { byId, steps }: Paths, profile: ProfileWords): Place | undefined {
  const [, id = '', feit = ''] = /^vraag\.([a-z0-9-]+)\.(.+)$/.exec(asked) ?? []
  const path = byId.get(id)
  const own = path?.vragen.find((question) => question.feit === feit)
  if (path && own) return { path, question: own, fact: factOf(feit) }
  const proved = path?.vragen.find((question) => question.feit === provedBy(feit))
  if (path && proved) return { path, question: profile.question, fact: proofOf(proved.feit) }
  const step = steps.get(feit)
  return path && step && { path, question: step, fact: stepFact(path, feit) }
}

export const isOwned = (fact: string): boolean => fact.startsWith(ASKED) || fact.startsWith('pad.')

/** The path that is walked. */
export const walkedIn = (known: Known, { byId }: Paths): OrientationPath | undefined =>
  byId.get(String(valueIn(known, NOW) ?? ''))

/** Begins a path. */
export const begun = (path: OrientationPath): Known => ({
  ...said(Object.fromEntries(Object.entries(path.leert).map(([fact, value]) => [fact, asFact(value)]))),
  ...said({ [NOW]: path.id }),
  [LAST]: OPEN,
  [ENOUGH]: OPEN,
  [MORE]: OPEN,
})

/** Goes on after the outcome. */
export const goneOn = (path: OrientationPath): Known => ({
  ...said({ [NOW]: path.id, [MORE]: path.id, [LAST]: '' }),
  [ENOUGH]: OPEN,
})

/** What a message tells of questions that can be heard before they are asked. */
export function heardOn(path: OrientationPath, reading: Reading, answers: Answers, known: Known): Known {
  return Object.fromEntries(
    path.vragen.flatMap((question) => {
      const words = known[factOf(question.feit)] ? [] : heardOf(question, reading, answers)
      return words.length > 0
        ? [[factOf(question.feit), { from: 'said' as const, value: asValue(words) }]]
        : []
    }),
  )
}

const WORK = 'beroep'

function heardOf(question: WrittenQuestion, reading: Reading, answers: Answers): readonly string[] {
  if (question.overal) return answers.heard(question, reading.typed)
  if (question.begrip === undefined) return []
  const own = reading.mentions.filter(
    ({ kind, who, denied, direction, clause }) =>
      (kind === question.begrip || (question.begrip === WORK && kind === 'sector')) &&
      (who === 'you' || who === 'both') &&
      !denied &&
      direction !== 'towards' &&
      reading.clauses[clause]?.wish !== true,
  )
  // "In de thuiszorg" says what work it is, where no job is named.
  const best = own.find(({ kind }) => kind === question.begrip) ?? own[0]
  return (best ? [best] : []).map(({ said: words }) => words)
}

/** What an answer teaches: its words, and the facts that follow from it. */
export function answeredAt(
  { path, question, fact }: Place,
  words: readonly string[],
  answers: Answers,
): Known {
  const taught = answers
    .of(question, words)
    .flatMap((answer) => (typeof answer === 'string' ? [] : Object.entries(answer.leert)))
  return {
    ...said(Object.fromEntries(taught.map(([name, value]) => [name, asFact(value)]))),
    ...said({ [NOW]: path.id, [LAST]: question.feit }),
    [ENOUGH]: OPEN,
    [fact]: { from: 'chosen', value: asValue(words) },
  }
}

export const skippedAt = ({ path, question, fact }: Place): Known => ({
  ...said({ [NOW]: path.id, [LAST]: question.feit }),
  [fact]: { from: 'skipped' },
})

/** Stopping shows what there is, when something was told. */
export function stoppedAt(known: Known, paths: Paths, answers: Answers): Known | undefined {
  const path = walkedIn(known, paths)
  if (!path || valueIn(known, ENOUGH) === path.id) return undefined
  return courseOf(path, known, answers).told.length > 0 ? said({ [ENOUGH]: path.id, [LAST]: '' }) : undefined
}

/** How a path goes on from here. */
export const courseNow = (path: OrientationPath, known: Known, answers: Answers) =>
  courseOf(path, known, answers, {
    wantsMore: valueIn(known, MORE) === path.id,
    stops: valueIn(known, ENOUGH) === path.id,
  })

export const hasJustBegun = (known: Known): boolean => known[LAST]?.from === 'open'

/** The question that was answered last. */
export const lastAsked = (known: Known): string => String(valueIn(known, LAST) ?? '')

function valueIn(known: Known, id: string): FactValue | undefined {
  const fact = known[id]
  return fact && 'value' in fact ? fact.value : undefined
}
