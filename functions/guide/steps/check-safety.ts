import { type Reading, says } from '../../reading/reading.ts'
import type { Verdict } from '../../safety/safety.ts'
import type { Move } from '../../safety/talk.ts'
import type { StoredBlock } from '../../shared/blocks.ts'
import type { Content } from '../content.ts'
import { helpIn, isDangerTold, lastHelp, lineIn, stopIn, talkBlock } from '../danger.ts'
import { say } from '../messages.ts'
import { askedAgain } from '../paths/follow.ts'
import { waitingIn } from '../paths/path.ts'
import type { Step, Turn } from '../turn.ts'

/** Danger first: fixed help with numbers, in place of the answer or before it, and remembered for what comes next. */
export const checkSafety =
  (content: Content): Step =>
  (turn) => {
    const { safety } = content
    const said = saidIn(turn)
    const isOurs = isOnButton(turn, said, content)
    if (said === '' || (isOurs && turn.answer) || isAmount(turn, said)) return turn
    const isAfterStop = turn.earlier.some((one) => stopIn(one) !== undefined)
    if (isAfterStop && safety.talk.isGoOn(said)) return goneOn(turn, said, content)
    const verdict = safety.verdict(said)
    if (answersPlainly(turn, said, content) && verdict.score < PLAIN) return turn
    const move = moveAfter(turn, said, verdict, content)
    const before = lastHelp(turn.earlier)
    if (before && move) return ended(turn, [talkBlock(before, move)])
    if (isFollowUp(turn, said) && saysLittle(turn, verdict)) return turn
    if (verdict.outcome === 'stop') return stopped(turn, verdict, content)
    const concern = isBareAnswer(turn, said) || isOurs ? undefined : lineIn(verdict, turn.earlier)
    return concern ? { ...turn, concern } : turn
  }

/** What is said further on in a conversation that had no danger in it leans on what came before. */
const isFollowUp = ({ earlier }: Turn, said: string): boolean =>
  wordsIn(said) <= FOLLOW_UP && !isDangerTold(earlier) && earlier.some(({ text }) => wordsIn(text) > BARE)
const FOLLOW_UP = 16

/**
 * "En als ik het niet haal?" after a question about school is about school: a short follow-up needs a sign that nobody
 * could read otherwise. Where it is about work, learning or a benefit, or does something with the answer ("weet je dat
 * zeker, want …"), even such a sign says nothing when it is faint, unless a feeling stands beside it: "nooit geen
 * papieren gehaald, alleen heftruck".
 */
function saysLittle({ reading }: Turn, { isUnmistakable, score }: Verdict): boolean {
  if (!isUnmistakable) return true
  const isFelt = reading.mentions.some(({ kind, who }) => kind === 'gevoel' && who !== 'other')
  return !isFelt && isAboutWork(reading) && score < (isAboutAnswer(reading) ? FAINT_ASIDE : FAINT)
}
const FAINT = 0.75
const FAINT_ASIDE = 2

/** "Zeg jij het maar", "weet je dat zeker": said of the answer, and of nobody's life. */
const isAboutAnswer = ({ moves }: Reading): boolean =>
  moves.some(({ id, alone }) => alone && (id === 'advies' || id === 'twijfel'))

const isAboutWork = (reading: Reading): boolean =>
  reading.mentions.some(({ kind }) => ofWork.has(kind)) ||
  reading.moves.some(({ alone }) => alone) ||
  says(reading, 'over-werk')
const ofWork: ReadonlySet<string> = new Set(['beroep', 'sector', 'opleiding', 'uitkering', 'regel', 'status'])

const wordsIn = (text: string): number => text.trim().split(/\s+/).length

/** "Alleen", "huur 600": two or three words after a question answer it. */
const isBareAnswer = ({ earlier }: Turn, said: string): boolean =>
  waitingIn(earlier) !== undefined && wordsIn(said) <= BARE
const BARE = 3

/** "0 euro", "1395,33 bruto per maand": an amount after a question, whatever was told before. */
const isAmount = ({ earlier }: Turn, said: string): boolean =>
  waitingIn(earlier) !== undefined &&
  /^[\s€\d.,-]*\d[\s€\d.,-]*(?:(?:euro|bruto|netto|kaal|per|maand|jaar|uur|week)\W*)*$/i.test(said)

/**
 * "Niet meer nodig" after a question about childcare, "ja, die zijn uit huis" after one about children: a few words
 * that answer a question of a sum, of schemes or of a plan, and say nothing of who answers. Questions of a path take
 * whatever is said, and tell nothing of it.
 */
function answersPlainly({ earlier, known }: Turn, said: string, { paths }: Content): boolean {
  const waiting = waitingIn(earlier)
  const path = paths.find(({ about }) => about === waiting?.about)
  if (!waiting || !path || path.about === 'path' || path.about === 'directions') return false
  if (wordsIn(said) > PLAIN_REPLY || ofOneself.test(said)) return false
  return wordsIn(said) <= BARE || path.answer(waiting.fact, said, known) !== 'unclear'
}
/** From here on nobody could mean anything else by it. */
const PLAIN = 2
const ofOneself = /(?<!\p{L})(?:ik|k|mij|me|mn|mijn|mezelf|wil|i|my|myself)(?!\p{L})/iu

/** An answer in our own words, pressed or typed: what it may tell, its path answers. */
function isOnButton({ answer, earlier }: Turn, said: string, { paths }: Content): boolean {
  const fact = answer?.question ?? waitingIn(earlier)?.fact ?? ''
  const plain = said.trim().toLowerCase()
  const question = paths.find((path) => path.owns(fact))?.question(fact)
  return question?.choices.some(({ label }) => label.toLowerCase() === plain) === true
}

/** What was typed: a message, or the answer to a question. */
const saidIn = ({ text, answer }: Turn): string =>
  text === '' && typeof answer?.value === 'string' ? answer.value : text

const ended = (turn: Turn, blocks: readonly StoredBlock[]): Turn => ({
  ...turn,
  blocks,
  ...(turn.text === '' && { inWords: saidIn(turn) }),
  ending: 'urgent',
})

/** Help instead of the answer, with a way on; the same help twice in a row is said in other words. */
export function stopped(turn: Turn, verdict: Verdict, { safety }: Content): Turn {
  const last = turn.earlier.at(-1)
  const shown = last && stopIn(last)
  const help = helpIn(verdict)
  if (shown && help.every(({ id }) => id === shown.id)) return ended(turn, [talkBlock(shown, 'herhaald')])
  const label = safety.talk.goOn[verdict.language]
  return ended(turn, [...help, { kind: 'choices', choices: [{ label, send: label }] }])
}

/** So few words are a reply and no new story: "hij is weg". */
const PLAIN_REPLY = 6

/** Moves that could as well answer a question of ours. */
const answersToo: ReadonlySet<Move> = new Set(['ja', 'nee', 'dank'])
const notAQuestion: ReadonlySet<Move> = new Set(['ja', 'nee', 'dank', 'voorbij', 'grapje'])

/** What a message says to the help that was just given; nothing when it tells of another danger. */
function moveAfter({ earlier }: Turn, said: string, verdict: Verdict, { safety }: Content): Move | undefined {
  const last = earlier.at(-1)
  const help = last && lastHelp([last])
  const { moveIn, moveAfterLine } = safety.talk
  const isLine = help?.tone === 'soft'
  const move = help && (isLine ? moveAfterLine(said) : moveIn(said))
  if (!help || !move || (said.includes('?') && (isLine || notAQuestion.has(move)))) return undefined
  if (answersToo.has(move) && verdict.outcome === 'stop') return undefined
  const isNewDanger = verdict.outcome === 'stop' && isWorse(verdict.routes[0], help.id, safety)
  return isNewDanger && wordsIn(said) > PLAIN_REPLY ? undefined : move
}

const isWorse = (route: string | undefined, than: string, { routes }: Content['safety']): boolean => {
  const place = (id: string | undefined) => routes.findIndex((one) => one.id === id)
  return route !== undefined && place(route) < place(than)
}

/** "Verder met mijn vraag": what else stood in the message, or the path that it broke into. */
function goneOn(turn: Turn, said: string, content: Content): Turn {
  const { earlier, language } = turn
  const at = earlier.findLastIndex((one) => stopIn(one)?.reply === undefined && stopIn(one) !== undefined)
  const told = earlier[at]?.text ?? ''
  const rest = content.safety.withoutDanger(told)
  const waiting = waitingIn(earlier)
  const path = waiting && content.paths.find(({ about }) => about === waiting.about)
  const on = (text: string): Turn => ({
    ...turn,
    text,
    reading: content.read(text),
    inWords: said,
    isPastSafety: true,
  })
  if (rest !== '') return on(rest)
  return path
    ? askedAgain(on(told), path, waiting.fact, say(content.messages.terug_naar_vraag, language))
    : on(told)
}
