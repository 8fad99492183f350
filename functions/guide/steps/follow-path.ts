import { makes } from '../../reading/reading.ts'
import { onlyTells } from '../../reading/tells.ts'
import type { StoredBlock } from '../../shared/blocks.ts'
import type { Content } from '../content.ts'
import { say } from '../messages.ts'
import { ended, followed, notUnderstood, stepOf } from '../paths/follow.ts'
import { type Path, type Step as PathStep, waitingIn, wantedPath } from '../paths/path.ts'
import { elsewhere } from '../refuse.ts'
import { roleIn } from '../role.ts'
import { hasShown, leansBack } from '../talk.ts'
import { isCertain, learning, type Step, type Turn } from '../turn.ts'
import { answers, choiceOf, once } from './compose.ts'

/** How many questions of articles are offered beside the result of a path. */
const BESIDE = 3

/** A message that asks for what a guided path gives is answered by that path, with articles beside it. */
export const followPath =
  (content: Content): Step =>
  (turn) => {
    const asked = wantedHere(turn, content)
    const wanted = asked && saysItAgain(turn, asked) ? undefined : asked
    // Its own words begin a path, by a button too: nothing else was asked.
    if (wanted?.about === 'path') return followed(turn, wanted)
    if (wanted) {
      const heard = heardBefore(turn, wanted)
      return withArticles(heard, wanted, content, stepOf({ ...heard, earlier: [] }, wanted))
    }
    const opened = openedPath(turn, content)
    if (opened) return opened
    const waiting = waitingIn(turn.earlier)
    const path = waiting && content.paths.find(({ about }) => about === waiting.about)
    const nothingFound = turn.questions.every(
      ({ text, found }) => found.kind === 'unknown' || (!text.includes('?') && !isCertain(found)),
    )
    // What somebody asks or worries about is no answer that was not understood.
    return path && nothingFound && !saysMore(turn)
      ? notUnderstood(turn, path, waiting.fact, {
          again: say(content.messages.antwoord_onduidelijk, turn.language),
          skip: say(content.messages.sla_vraag_over, turn.language),
        })
      : turn
  }

/** A story told before, also one that was answered with help in danger, counts once a sum is asked. */
function heardBefore(turn: Turn, path: Path): Turn {
  if (roleIn(turn.known) !== undefined) return turn
  const told = turn.earlier.map(({ text }) => text).filter((text) => text !== '')
  return told.length === 0 || !path.readEarlier ? turn : learning(turn, path.readEarlier(told, turn.known))
}

/** "En mijn huurtoeslag dan?", "hoeveel kost dat": what leans on an answer goes on with that, and begins nothing else. */
function wantedHere(turn: Turn, content: Content): Path | undefined {
  const wanted = wantedPath(content.paths, turn.text, turn.reading)
  // What is not ours is paid by nobody of ours.
  if (turn.earlier.length === 0)
    return wanted?.about === 'funding' && elsewhere(turn) !== undefined ? undefined : wanted
  if (!wanted) return undefined
  const leans = leansBack(turn.text, turn)
  return begins[wanted.about]?.(turn, content, leans) === false ? undefined : wanted
}

/** What a path takes to be begun further on in a conversation. */
const begins: {
  readonly [about in Path['about']]?: (turn: Turn, content: Content, leans: boolean) => boolean
} = {
  sum: (turn, _, leans) => {
    if (makes(turn.reading, 'loont')) return true
    // "En als zij naar 28 uur gaat?" changes a plan that was told.
    const changesPlan = turn.known['next.uren'] !== undefined && isAboutMoney(turn)
    return isAboutMoney(turn) && (!leans || !hasShown(turn) || changesPlan)
  },
  plan: ({ text, reading }, { planner }, leans) =>
    !leans || makes(reading, 'overstapplan') || text.trim() === planner.invitation,
  funding: (turn, _, leans) => !leans || !isAnswered(turn),
}

/** What was asked has its answer in what the conversation is about. */
const isAnswered = ({ questions }: Turn): boolean => questions.some(({ found }) => found.kind === 'sure')

/** Further on in a conversation a sum takes a number, or a word for money: "als ik het niet volhoud?" asks for none. */
const isAboutMoney = ({ reading }: Turn): boolean =>
  reading.quantities.flat().some(({ kind }) => kind === 'money' || kind === 'hours') ||
  money.test(reading.text)
const money =
  /\b(?:geld|over|netto|loon|salaris|inkomen|verdien\w*|bijverdien\w*|toeslag\w*|min(?:der)?|meer|money|earn|pay|paid|income)\b/

/** "Daarom geven we geen bedrag" was said a moment ago: what is asked now is asked of the articles. */
function saysItAgain(turn: Turn, path: Path): boolean {
  const { blocks, ask } = stepOf(turn, path)
  const said = turn.earlier.slice(-REMEMBERED).flatMap((one) => one.blocks)
  const texts = blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []))
  return (
    ask === undefined &&
    texts.length > 0 &&
    texts.every((text) => said.some((block) => block.kind === 'text' && block.text === text))
  )
}
const REMEMBERED = 4

/** A question, a case ("en als ik zak"), a worry, or more words than an answer has. */
const saysMore = ({ text, reading }: Turn): boolean =>
  !onlyTells(reading) ||
  reading.mentions.some(({ kind }) => kind === 'gevoel') ||
  text.trim().split(/\s+/).length > ANSWER_WORDS
const ANSWER_WORDS = 8

/** Who tells of doubt or search in own words begins a path, unless an article about something else surely answers. */
function openedPath(turn: Turn, content: Content): Turn | undefined {
  // A few words that lean on what was said before, begin nothing of their own.
  if (leansBack(turn.text, turn) || isNotOurs(turn)) return undefined
  const answering = turn.questions.flatMap(({ found }) =>
    found.kind === 'unknown' ? [] : found.sections.slice(0, 1),
  )
  for (const path of content.paths) {
    const facts = path.opens?.(turn.reading, answering, turn.known)
    if (facts) return withArticles(learning(turn, facts), path, content)
  }
  return undefined
}

/** Heartbreak and politics begin nothing; a clerk who dreams of lighthouses does. */
const isNotOurs = (turn: Turn): boolean =>
  elsewhere(turn) !== undefined &&
  !turn.reading.mentions.some(({ kind, who }) => kind === 'beroep' && who !== 'other')

/** What they have to say once they know enough is the answer itself. */
const computes: ReadonlySet<Path['about']> = new Set<Path['about']>(['sum', 'rule', 'plan', 'directions'])

/** The turn ended by a path, with what articles say of it before the question: that is the last thing read. */
function withArticles(
  turn: Turn,
  path: Path,
  { messages }: Content,
  step: PathStep = stepOf(turn, path),
): Turn {
  // What was worked out is the answer; before that, what answers in general goes first.
  // Who asks for the sum by its name is not told first how to ask for it.
  const isNamed =
    path.about === 'sum' && makes(turn.reading, 'loont') && turn.text.trim().split(/\s+/).length <= NAME_WORDS
  const isTold = path.about === 'sum' && tellsWork(turn)
  const before = !isNamed && !isTold && (step.begins || !computes.has(path.about)) ? answerBefore(turn) : []
  if (before.length > 0) return ended(turn, path, step, before)
  const reply = ended(turn, path, step, [])
  const choices = once(
    turn.questions.flatMap(({ found }) => (found.kind === 'unknown' ? [] : found.sections.slice(0, 2))),
  )
    .slice(0, BESIDE)
    .map(choiceOf)
  if (choices.length === 0 || reply.blocks.some(offersArticle)) return reply
  const beside: StoredBlock = {
    kind: 'choices',
    title: say(messages.ook_hierover, turn.language),
    withGist: GLANCES,
    choices,
  }
  const last = reply.blocks.at(-1)
  const blocks =
    last?.kind === 'question' ? [...reply.blocks.slice(0, -1), beside, last] : [...reply.blocks, beside]
  return { ...reply, blocks }
}

/** Beside the first question of a path there is room to read how these answers begin. */
const GLANCES = 2

/**
 * Somebody who asks something reads the answer before a path asks something back: of the paths that began by
 * mistake most had found it. What is only likely stands short.
 */
function answerBefore({ questions }: Turn): StoredBlock[] {
  return answers(
    questions
      .filter(({ found }) => found.kind === 'sure' && (found.sections[0]?.confidence ?? 0) >= LIKELY)
      .slice(0, MOST_BEFORE),
  )
}
/** From here on an answer that a path began beside is right more often than not. */
const LIKELY = 0.35
const MOST_BEFORE = 2

/** "Hoeveel houd ik over van 2450 bruto bij 28 uur?" is worked out, and no rule in general is asked for. */
const tellsWork = ({ reading }: Turn): boolean =>
  reading.quantities.flat().some(({ kind }) => kind === 'money' || kind === 'hours')

/** So few words only name the sum: "Loont werken voor mij?" */
const NAME_WORDS = 5

/** A result that names its own article needs no others. */
const offersArticle = (block: StoredBlock): boolean =>
  block.kind === 'choices' && block.choices.some(({ article }) => article !== undefined)
