import type { Orientation } from '../../orientation/orientation.ts'
import { type Course, wordsOf } from '../../orientation/path-run.ts'
import type { OrientationPath, WrittenOption } from '../../orientation/paths.ts'
import { linesIn } from '../../orientation/profile.ts'
import { askedAs, courseNow, hasJustBegun, lastAsked, walkedIn } from '../../orientation/walk.ts'
import type { StoredBlock } from '../../shared/blocks.ts'
import type { Known } from '../../situation/known.ts'
import { sectionOf } from '../tree.ts'
import { afterStep } from './orientation-step.ts'
import type { Step } from './path.ts'

type Choice = Extract<StoredBlock, { kind: 'choices' }>['choices'][number]

/** What stands with the outcome of a path: directions, or the profile so far. */
export type Shows = Readonly<
  Partial<Record<NonNullable<OrientationPath['uitkomst']['toont']>, (known: Known) => readonly StoredBlock[]>>
>

const shownBy = ({ uitkomst: { toont } }: OrientationPath, known: Known, shows: Shows) =>
  toont === undefined ? [] : (shows[toont]?.(known) ?? [])

/** What a path says now: its next question, its outcome, or what comes after a step was chosen. */
export function orientationReply(known: Known, orientation: Orientation, shows: Shows): Step {
  const { paths, answers } = orientation
  const path = walkedIn(known, paths)
  if (!path) return { blocks: [] }
  const course = courseNow(path, known, answers)
  const last = lastAsked(known)
  if (paths.steps.has(last))
    return afterStep(path, known, last, orientation, () => outcome(path, known, course, orientation))
  const begins = hasJustBegun(known)
  const before = begins
    ? opened(path, course, orientation)
    : [...takenAlong(path, known, course, orientation), ...reaction(path, known, last, orientation)]
  if (!course.next)
    return {
      blocks: [...before, ...shownBy(path, known, shows), ...outcome(path, known, course, orientation)],
    }
  const asked = path.vragen.indexOf(course.next)
  const back = path.vragen.slice(0, asked).findLast(({ feit }) => feit === last)
  return {
    blocks: before,
    ask: askedAs(path, course.next.feit),
    ...(begins && { begins }),
    ...(back && { back: askedAs(path, back.feit) }),
  }
}

/** How it goes, and what was told before and is not asked again. */
function opened({ begin }: OrientationPath, { told }: Course, { paths }: Orientation): StoredBlock[] {
  const heard = told.flatMap(({ words }) => words.map((one) => `“${one}”`)).join(', ')
  return [
    { kind: 'text', text: begin },
    ...(heard === '' ? [] : [{ kind: 'text' as const, text: paths.words.gehoord.replace('{dit}', heard) }]),
  ]
}

/** What answered a later question than the one that was asked is repeated, for that one comes again. */
function takenAlong(
  { vragen }: OrientationPath,
  known: Known,
  { next }: Course,
  { paths }: Orientation,
): StoredBlock[] {
  const answered = vragen.findIndex(({ feit }) => feit === lastAsked(known))
  const question = vragen[answered]
  if (!question || !next || vragen.indexOf(next) > answered) return []
  const dit = wordsOf(question, known)
    .join(', ')
    .replace(/[\s.!?]+$/, '')
  return [{ kind: 'text', text: paths.words.neem_mee.replace('{dit}', () => dit) }]
}

/** The sentence that an answer gets back. */
function reaction(
  path: OrientationPath,
  known: Known,
  last: string,
  { answers }: Orientation,
): StoredBlock[] {
  const question = path.vragen.find(({ feit }) => feit === last)
  if (!question) return []
  return answers
    .of(question, wordsOf(question, known))
    .flatMap((answer) =>
      typeof answer === 'string' || answer.reactie === undefined
        ? []
        : [{ kind: 'text' as const, text: answer.reactie }],
    )
    .slice(0, 1)
}

function outcome(
  path: OrientationPath,
  known: Known,
  course: Course,
  orientation: Orientation,
): StoredBlock[] {
  const { paths } = orientation
  const isProfile = path.uitkomst.toont === 'profiel'
  const choices = [
    ...course.options.flatMap((option) => leadOf(option, paths.byId) ?? []),
    ...(course.hasMore ? [{ label: paths.words.verder, send: `${paths.words.verder}: ${path.naam}` }] : []),
  ]
  return [
    ...(isProfile ? [profileOf(known, course, orientation)] : []),
    {
      kind: 'outcome',
      path: path.id,
      // What stands in the profile is changed there.
      told: (isProfile ? [] : course.told).map(({ question, words }) => ({
        feit: question.feit,
        words: [...words],
      })),
      options: course.options.map(({ kop }) => kop),
      step: course.step.id,
    },
    ...(choices.length > 0 ? [{ kind: 'choices' as const, choices }] : []),
  ]
}

const profileOf = (
  known: Known,
  { step }: Course,
  { paths, answers, profile }: Orientation,
): StoredBlock => ({
  kind: 'profile',
  lines: linesIn(known, paths, answers, profile),
  step: step.stap,
})

function leadOf(option: WrittenOption, paths: ReadonlyMap<string, OrientationPath>): Choice | undefined {
  const { knop: label, vraag, pad, zegt } = option
  if (label === undefined) return undefined
  if (vraag !== undefined) {
    const { id, section } = sectionOf(vraag)
    return { label, send: section, article: id, section }
  }
  const send = pad === undefined ? zegt : paths.get(pad)?.start[0]
  return send === undefined ? undefined : { label, send }
}
