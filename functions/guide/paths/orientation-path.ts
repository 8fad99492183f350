import { type FoundSection, SURE } from '../../knowledge/library.ts'
import type { Orientation } from '../../orientation/orientation.ts'
import { mostOf } from '../../orientation/path-answers.ts'
import { factOf } from '../../orientation/path-run.ts'
import type { OrientationPath } from '../../orientation/paths.ts'
import { taughtByStep } from '../../orientation/steps.ts'
import {
  answeredAt,
  begun,
  courseNow,
  goneOn,
  heardOn,
  isOwned,
  type Place,
  placeOf,
  skippedAt,
  stoppedAt,
  walkedIn,
} from '../../orientation/walk.ts'
import type { Mention, Reader, Reading } from '../../reading/reading.ts'
import { asksAnything } from '../../reading/tells.ts'
import type { BlockOf } from '../../shared/blocks.ts'
import type { Known } from '../../situation/known.ts'
import { EMPLOYER, roleIn } from '../role.ts'
import { orientationReply, type Shows } from './orientation-reply.ts'
import { returnedTo } from './orientation-step.ts'
import type { Path } from './path.ts'

/** The paths of content/paths: doubt, who am I, telling the boss … One is walked at a time; each knows what others learned. */
export function orientationPath(orientation: Orientation, read: Reader, shows: Shows): Path {
  const { paths, answers, profile, startOf, openingOf } = orientation
  return {
    about: 'path',
    owns: isOwned,
    wants: (text) => startOf(text) !== undefined || onward(text, orientation) !== undefined,
    read: (text, known) => {
      const on = onward(text, orientation)
      if (on) return goneOn(on)
      const path = startOf(text)
      if (path) return begun(path)
      const walked = walkedIn(known, paths)
      return walked ? heardOn(walked, read(text), answers, known) : {}
    },
    opens: (reading, answering, known) => {
      const path = [
        paths.byId.get(openingOf(reading, answering) ?? '') ??
          whereNothingFits(reading, answering, orientation),
      ].find((one) => one && isForAsker(one, known))
      return path && !isWalkedOn(path, reading, known)
        ? { ...heardOn(path, reading, answers, known), ...begun(path) }
        : undefined
    },
    answer: (asked, given, known) => {
      const own = placeOf(asked, paths, profile)
      const place = own && ((typeof given === 'string' && wishPlace(own, read(given), known)) || own)
      const words = place && answers.read(place.question, given)
      if (!place || !words) return 'unclear'
      const { path, question } = place
      const { step } = courseNow(path, known, answers)
      return {
        ...answeredAt(place, words, answers),
        ...taughtByStep(path, question.feit, words, { known, step, paths, answers }),
      }
    },
    skipped: (asked) => {
      const place = placeOf(asked, paths, profile)
      return place ? skippedAt(place) : {}
    },
    stopped: (known) => stoppedAt(known, paths, answers),
    returned: (known) => returnedTo(known, orientation),
    question: (asked) => questionBlock(asked, orientation),
    reply: (known) => orientationReply(known, orientation, shows),
  }

  /** What is asked amid the path is answered first, and one that came to its outcome does not begin by itself. */
  function isWalkedOn(path: OrientationPath, reading: Reading, known: Known): boolean {
    const isWalked = walkedIn(known, paths)?.id === path.id
    return isWalked && (asksAnything(reading) || !courseNow(path, known, answers).next)
  }
}

/** "Buiten zijn vind ik fijn", "ik hou van tuinieren". */
const likes = /\bvind (?:ik )?(?:\S+ ){0,4}(?:leuk|fijn|mooi|heerlijk|prettig)\b|\bik (?:hou|houd) van\b/

/**
 * "Ik zou met hout willen werken" after "Wat deed je daar?" answers the question what somebody likes, and "niet meer in
 * de avonden" the one what they cannot do.
 */
function wishPlace({ path, question }: Place, { clauses, text }: Reading, known: Known): Place | undefined {
  if (question.soort !== 'woorden') return undefined
  const isLimit =
    question.begrip === undefined && /^\W*(?:maar |ook |liever )*(?:niet|geen|nooit) (?!\w+$)/.test(text)
  const other = isLimit
    ? path.vragen.find(({ grens }) => grens)
    : (clauses[0]?.wish === true || likes.test(text)) && path.vragen.find(({ wens }) => wens)
  return other && !known[factOf(other.feit)] ? { path, question: other, fact: factOf(other.feit) } : undefined
}

/**
 * Who asks for somebody else is not asked what they like to do themselves. An employer has a path of their own, which
 * begins for nobody else: "bedrijven die herintreders opleiden" is asked by who looks for one.
 */
const isForAsker = ({ leert }: OrientationPath, known: Known): boolean => {
  const role = roleIn(known)
  return EMPLOYER in leert ? role === 'werkgever' : role === undefined
}

/**
 * "Veertig jaar, incasso, mbo 3, ben er klaar mee": a story of somebody's work that no section answers mostly looks
 * for other work, unless it is about a benefit or asks something: what is asked has its own answer.
 */
function whereNothingFits(
  reading: Reading,
  answering: readonly FoundSection[],
  { paths }: Orientation,
): OrientationPath | undefined {
  if (asksAnything(reading)) return undefined
  const { mentions } = reading
  const isFound = answering.length > 0
  const own = ({ kind, who, asked, direction }: Mention) =>
    who === 'you' &&
    (kind === 'beroep' || kind === 'sector') &&
    (isFound || (!asked && direction !== undefined))
  const isLost = answering.every(({ confidence }) => confidence < SURE)
  return isLost && mentions.some(own) && !mentions.some(({ kind }) => kind === 'uitkering')
    ? paths.all.find(({ als_niets_past }) => als_niets_past)
    : undefined
}
/** "Vraag verder: …" goes on where the first outcome came. */
const onward = (text: string, { paths }: Orientation): OrientationPath | undefined =>
  paths.all.find(({ naam }) => text.trim() === `${paths.words.verder}: ${naam}`)

function questionBlock(asked: string, { paths, profile }: Orientation): BlockOf<'question'> | undefined {
  const place = placeOf(asked, paths, profile)
  if (!place) return undefined
  const { question, path } = place
  const shown = question.antwoorden.filter(({ verborgen }) => verborgen === undefined)
  const most = mostOf(question)
  return {
    kind: 'question',
    about: 'path',
    fact: asked,
    title: question.vraag,
    why: question.waarom,
    input: question.soort === 'woorden' ? 'words' : most > 1 ? 'choices' : 'choice',
    ...(question.soort === 'meer' && { limit: most }),
    choices: shown.map(({ zeg }) => ({ label: zeg, value: zeg })),
    skip: paths.words.overslaan,
    path: paths.steps.has(question.feit)
      ? { name: paths.words.stap, most: paths.steps.size }
      : { name: path.naam, most: path.vragen.filter(({ later }) => later === undefined).length },
  }
}
