import { type FactValue, type Known, valuesIn } from '../situation/known.ts'
import { type Answers, OTHER } from './path-answers.ts'
import type { Condition, OrientationPath, WrittenOption, WrittenQuestion, WrittenStep } from './paths.ts'
import { doneIn } from './steps.ts'

/** Facts of paths; those with a dot in their name are shared with others and stand as they are. */
const OWN = 'pad.'
/** So many "weet ik niet" in a row, and nothing more is asked. */
const ENOUGH_UNKNOWN = 3
const MOST_OPTIONS = 3

/** Where an answer is stored. */
export const factOf = (feit: string): string => (feit.includes('.') ? feit : OWN + feit)

/** The words of an answer, as they were told. */
export function wordsOf({ feit }: WrittenQuestion, known: Known): readonly string[] {
  const value = known[factOf(feit)]
  if (!value || !('value' in value)) return []
  return Array.isArray(value.value) ? value.value.map(String) : [String(value.value)]
}

export const asValue = (words: readonly string[]): FactValue =>
  words.length === 1 ? String(words[0]) : [...words]

/** A path as it stands with what is known. */
export interface Course {
  /** What is asked next; nothing when the outcome is there. */
  readonly next?: WrittenQuestion
  /** What was told, in the order of asking. */
  readonly told: readonly Told[]
  readonly options: readonly WrittenOption[]
  readonly step: WrittenStep
  /** True when questions are left for who wants to go on. */
  readonly hasMore: boolean
}

export interface Told {
  readonly question: WrittenQuestion
  readonly words: readonly string[]
}

/**
 * Asks what is not known yet, in the order of the file; comes to its outcome when nothing is left, after three
 * times "weet ik niet", or when somebody wants to see it.
 */
export function courseOf(
  path: OrientationPath,
  known: Known,
  answers: Answers,
  { wantsMore = false, stops = false } = {},
): Course {
  const values = idsIn(path, known, answers)
  const done = doneIn(path, known)
  const holds = (condition: Condition) =>
    Object.entries(condition ?? {}).every(([feit, wanted]) =>
      (values.get(feit) ?? []).some((id) => wanted.includes(id)),
    )
  const inPlay = path.vragen.filter(({ als }) => holds(als))
  const open = inPlay.filter((question) => !isTold(question, known))
  const first = open.filter(({ later }) => later === undefined)
  const next = (wantsMore && open[0]) || first[0]
  const passed = inPlay.slice(0, next ? inPlay.indexOf(next) : inPlay.length)
  const isTired =
    passed.length >= ENOUGH_UNKNOWN &&
    passed.slice(-ENOUGH_UNKNOWN).every(({ feit }) => known[factOf(feit)]?.from === 'skipped')
  return {
    ...(next && !stops && !isTired && { next }),
    told: inPlay.flatMap((question) => {
      const words = wordsOf(question, known)
      return words.length > 0 ? [{ question, words }] : []
    }),
    options: path.uitkomst.opties.filter(({ als }) => holds(als)).slice(0, MOST_OPTIONS),
    step:
      path.uitkomst.stappen.find(({ als, id }) => holds(als) && !done.includes(id)) ??
      lastOf(path.uitkomst.stappen),
    hasMore: open.length > first.length,
  }
}

/** The answers by the names of their facts, also those that follow from what was told elsewhere. */
function idsIn(
  path: OrientationPath,
  known: Known,
  answers: Answers,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    path.vragen.map((question) => {
      const told = answers.of(question, wordsOf(question, known))
      const ids = told.map((one) => (one === OTHER ? OTHER : one.id))
      return [question.feit, ids.length > 0 ? ids : impliedIn(question, known)]
    }),
  )
}

/** "Ik heb ww", told to the sum, answers the question for a benefit here. */
function impliedIn({ antwoorden }: WrittenQuestion, known: Known): readonly string[] {
  const values = valuesIn(known)
  return antwoorden
    .filter(({ leert }) => {
      const facts = Object.entries(leert)
      return facts.length > 0 && facts.every(([fact, value]) => isSame(values[fact], value))
    })
    .map(({ id }) => id)
}

/** Told, skipped, or known from elsewhere. */
function isTold(question: WrittenQuestion, known: Known): boolean {
  const fact = known[factOf(question.feit)]
  if (fact && fact.from !== 'open') return true
  return fact === undefined && impliedIn(question, known).length > 0
}

const isSame = (known: FactValue | undefined, written: string | readonly string[]): boolean =>
  known !== undefined && JSON.stringify(known) === JSON.stringify(asFact(written))

/** A fact as content writes it: yes and no are true and false. */
export function asFact(written: string | readonly string[]): FactValue {
  if (typeof written !== 'string') return [...written]
  if (written === 'ja' || written === 'nee') return written === 'ja'
  return /^\d+$/.test(written) ? Number(written) : written
}

function lastOf<T>(all: readonly T[]): T {
  const last = all.at(-1)
  if (last === undefined) throw new Error('a path has at least one step')
  return last
}
