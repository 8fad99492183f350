import type { Orientation } from '../../orientation/orientation.ts'
import { type Course, wordsOf } from '../../orientation/path-run.ts'
import type { OrientationPath, WrittenOption } from '../../orientation/paths.ts'
import { linesIn } from '../../orientation/profile.ts'
import { askedAs, courseNow, hasJustBegun, lastAsked, stepFact, walkedIn } from '../../orientation/walk.ts'
import type { StoredBlock } from '../../shared/blocks.ts'
import type { Known } from '../../situation/known.ts'
import { sectionOf } from '../tree.ts'
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
  if (last === 'wanneer' || last === 'wie') return afterStep(path, known, course, orientation)
  const before = hasJustBegun(known)
    ? opened(path, course, orientation)
    : reaction(path, known, last, orientation)
  if (!course.next)
    return {
      blocks: [...before, ...shownBy(path, known, shows), ...outcome(path, known, course, orientation)],
    }
  const asked = path.vragen.indexOf(course.next)
  const back = path.vragen.slice(0, asked).findLast(({ feit }) => feit === last)
  return {
    blocks: before,
    ask: askedAs(path, course.next.feit),
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

/** A step was chosen or left: who helps, and then the step once more with its moment. */
function afterStep(path: OrientationPath, known: Known, { step }: Course, orientation: Orientation): Step {
  const { paths } = orientation
  const [when = '', who = ''] = ['wanneer', 'wie'].map((feit) => told(known, stepFact(path, feit)))
  const chosen = paths.steps.get('wanneer')
  const isNone = when === '' || chosen?.antwoorden.find(({ zeg }) => zeg === when)?.id === 'geen'
  if (isNone) return { blocks: [{ kind: 'text', text: paths.words.zonder_stap }] }
  if (lastAsked(known) === 'wanneer' && !known[stepFact(path, 'wie')])
    return { blocks: [], ask: askedAs(path, 'wie') }
  const words: Record<string, string> = {
    stap: step.stap,
    wanneer: when.toLowerCase(),
    wie: who.toLowerCase(),
  }
  const text = who === '' ? paths.words.gekozen_alleen : paths.words.gekozen
  return {
    blocks: [{ kind: 'text', text: text.replace(/\{(\w+)\}/g, (all, name: string) => words[name] ?? all) }],
  }
}

function told(known: Known, fact: string): string {
  const one = known[fact]
  return one && 'value' in one ? String(one.value) : ''
}
