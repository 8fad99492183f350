import { aboutTheTalk } from '../../reading/moves.ts'
import { isOnly, makes, says } from '../../reading/reading.ts'
import { asksAnything } from '../../reading/tells.ts'
import type { FactValue } from '../../situation/known.ts'
import type { Content } from '../content.ts'
import { say } from '../messages.ts'
import { answered, answerInWords, askedAgain, followed, notUnderstood } from '../paths/follow.ts'
import { type Path, waitingIn } from '../paths/path.ts'
import { aboutRule } from '../paths/rule-turn.ts'
import { answerFor, heardByAll, toldFor } from '../role.ts'
import { type Answer, learning, type Step, type Turn } from '../turn.ts'

/** An answer to a question of a guided path; a message that is none goes on as an ordinary one. */
export const takeAnswer =
  (content: Content): Step =>
  (turn) => {
    if (turn.answer) return byButton(turn, turn.answer, content)
    const waiting = waitingIn(turn.earlier)
    const path = waiting && content.paths.find(({ about }) => about === waiting.about)
    // "Iets anders" at "Welke uitkering heb je nu?" is one of its answers.
    const choice = path && choiceIn(path, waiting.fact, turn.text)
    const picked = path && choice !== undefined && answered(turn, path, waiting.fact, choice)
    if (path && picked) return followed(picked, path)
    if (path && isStop(turn.text)) return stopped(turn, path, content)
    const shown = path && wantsToSee(turn.text) ? path.stopped?.(turn.known) : undefined
    if (path && shown) return followed(learning(turn, shown), path)
    const left = path && doesNotSay(turn) && answered(turn, path, waiting.fact, null)
    if (path && left) return followed(left, path)
    // A sector, a cao or a function may have any name, but thanks and goodbye are none.
    if (path?.about === 'funding' && isAboutTalk(turn)) return turn
    // "Vorige keer moest ik 1100 terugbetalen, daarom durf ik niet" is a worry, and no amount for the sum.
    if (path?.about === 'sum' && tellsWorry(turn)) return turn
    // Own words answer nearly any question of a path, but not when they ask for a story or begin another path.
    if (path?.about === 'path' && leavesPath(turn, content)) return heardByAll(turn, content)
    // "38" as an answer says nothing but that: who it is about only the question tells.
    const bare =
      path && isBare(turn.text) && !isPlaceElse(turn, path, content)
        ? answered(turn, path, waiting.fact, answerFor(turn, path, content))
        : undefined
    if (path && bare) return followed(bare, path)
    const single = aboutRule(turn, content)
    if (single) return single
    const changed = changedPlan(turn, content)
    if (changed) return changed
    const told = path ? heardBeside(turn, path, waiting.fact, content) : heardByAll(turn, content)
    return path ? inOwnWords(told, path, waiting.fact, content) : (toldAfter(told, content) ?? told)
  }

/** The choice of a sum's question that was typed as it stands on its button. */
function choiceIn(path: Path, fact: string, text: string): FactValue | undefined {
  if (path.about !== 'sum') return undefined
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/, '')
  return path.question(fact)?.choices.find(({ label }) => label.toLowerCase() === typed)?.value
}

/**
 * What every path hears beside an answer. "3050 euro bruto per maand" has one number, and that is the answer: it is
 * never heard as the visitor's own wage as well when the partner's was asked.
 */
function heardBeside(turn: Turn, path: Path, fact: string, content: Content): Turn {
  const heard = heardByAll(turn, content)
  const isOne = turn.reading.quantities.flat().length === 1 || ofCare.test(fact) || ofOthers.has(fact)
  const taken = isOne ? path.answer(fact, answerFor(turn, path, content), turn.known) : {}
  if (taken === 'unclear' || Object.keys(taken).length === 0) return heard
  const isTheAnswer = ([one]: [string, unknown]) =>
    taken[one] === undefined &&
    (ofWork.test(one) ||
      (ofCare.test(fact) && ofCare.test(one)) ||
      (fact === 'kinderen' && ofAge.test(one) && !ofMe.test(turn.text)))
  const beside = Object.entries(heard.learned).filter((entry) => !isTheAnswer(entry))
  return learning(turn, Object.fromEntries(beside))
}

/** Asked of others, no number of the answer is the visitor's own. */
const ofOthers: ReadonlySet<string> = new Set(['kinderen', 'inkomenHuisgenoten'])
const ofAge = /(?:leeftijd|funding\.age)$/
const ofMe = /\bik (?:ben|word) /i
/** The hours and the price of childcare are no work. */
const ofCare = /opvang$/
const ofWork = /(?:uren|urenTot|loon|uurloon|loonNetto|metVakantiegeld)$/

const leavesPath = ({ text, reading }: Turn, { paths }: Content): boolean =>
  paths.some((one) => (one.about === 'path' || one.about === 'directions') && one.wants(text, reading))

/** "En als ik 32 uur werk?" after a sum gives a new sum. */
function changedPlan(turn: Turn, content: Content): Turn | undefined {
  const path = content.paths.find(({ about }) => about === 'sum')
  const isAsking = waitingIn(turn.earlier)?.about === 'sum'
  if (!path?.change || !(isAsking || turn.earlier.some(hasSum))) return undefined
  const change = path.change(toldFor(turn, path, content), turn.known)
  return change && followed(learning(turn, change), path)
}

/** More about oneself right after a sum gives the sum anew. */
function toldAfter(turn: Turn, { paths }: Content): Turn | undefined {
  const path = paths.find(({ about }) => about === 'sum')
  const last = turn.earlier.at(-1)
  if (!path || !last || !hasSum(last) || turn.text.includes('?')) return undefined
  return Object.keys(turn.learned).some((fact) => path.owns(fact)) ? followed(turn, path) : undefined
}

const hasSum = ({ blocks }: Turn['earlier'][number]): boolean => blocks.some(({ kind }) => kind === 'sum')

const isAboutTalk = ({ reading: { moves } }: Turn): boolean =>
  moves.some(({ id, alone }) => alone && aboutTheTalk.has(id))

const tellsWorry = ({ reading, text }: Turn): boolean =>
  says(reading, 'moet-terugbetalen') &&
  reading.mentions.some(({ kind }) => kind === 'gevoel') &&
  !isBare(text)

/** "Geen idee", "liever niet": the sum reads these itself, for some of its facts have a usual value. */
const doesNotSay = ({ reading: { moves }, text }: Turn): boolean =>
  !/\d/.test(text) && moves.some(({ id, alone }) => alone && (id === 'weet-niet' || id === 'overslaan'))

/** "Waalwijk" says where somebody lives, whatever a question of own words asked. */
const isPlaceElse = ({ text }: Turn, { about }: Path, { funding }: Content): boolean =>
  about === 'path' && funding.place(text.trim()) !== undefined

const isBare = (text: string): boolean => text.trim().split(/\s+/).length <= 3

function byButton(turn: Turn, { question: fact, value }: Answer, { paths, messages }: Content): Turn {
  const path = paths.find((one) => one.owns(fact))
  if (!path) return { ...turn, blocks: [unclear(turn, messages)], ending: 'fixed' }
  const question = path.question(fact)
  const asked = (text: string): Turn => ({
    ...turn,
    inWords: question ? `${text}: ${question.title}` : text,
  })
  if (value === undefined)
    return askedAgain(
      learning(asked(say(messages.anders, turn.language)), { [fact]: { from: 'open' } }),
      path,
      fact,
      say(messages.nieuw_antwoord, turn.language),
    )
  const worded: Turn =
    value === null
      ? { ...turn, inWords: say(messages.overgeslagen, turn.language) }
      : { ...turn, inWords: answerInWords(question, value) }
  const taken = answered(worded, path, fact, value)
  return taken ? followed(taken, path) : notUnderstood(worded, path, fact, wordsFor(turn, messages))
}

/** A path that has something to show shows it; the others say that they stop. */
function stopped(turn: Turn, path: Path, { messages }: Content): Turn {
  const shown = path.stopped?.(turn.known)
  if (shown) return followed(learning(turn, shown), path)
  return {
    ...turn,
    blocks: [{ kind: 'text', text: say(messages.pad_gestopt, turn.language) }],
    ending: 'fixed',
  }
}

function inOwnWords(turn: Turn, path: Path, fact: string, content: Content): Turn {
  const { messages } = content
  const why = path.question(fact)?.why
  if (why && asksWhy(turn.text)) return askedAgain(turn, path, fact, why)
  if (goesOn(turn)) return followed(turn, path)
  if (isBare(turn.text) && isPlaceElse(turn, path, content)) return turn
  // A question is answered as one, and the path comes back after it.
  if (asksElse(turn)) return turn
  const taken = answered(turn, path, fact, answerFor(turn, path, content))
  if (taken) return followed(taken, path)
  // Something else than was asked, but of use: the question comes again with the better result.
  const toldMore = Object.keys(turn.learned).some((one) => path.owns(one))
  if (toldMore && !turn.text.includes('?')) return followed(turn, path)
  return makes(turn.reading, 'onleesbaar') ? notUnderstood(turn, path, fact, wordsFor(turn, messages)) : turn
}

/** "Ja" after "Wil je nog verder met waar we waren?" asks for that question once more. */
const goesOn = ({ reading, earlier }: Turn): boolean =>
  isOnly(reading, 'ja') && (earlier.at(-1)?.blocks.length ?? 0) > 1 && hasAnswer(earlier.at(-1))
const hasAnswer = (turn: Turn['earlier'][number] | undefined): boolean =>
  turn?.blocks.some(({ kind }) => kind === 'article') ?? false

/** A question of more than a few words: "Moet mijn partner ook solliciteren?", with its mark or without. */
const asksElse = ({ reading, text }: Turn): boolean =>
  (text.includes('?')
    ? reading.asks.some(({ kind }) => kind !== 'other') || makes(reading, 'correctie')
    : asksAnything(reading) && !/\d/.test(text) && text.trim().split(/\s+/).length > FEW_WORDS) &&
  !/^\W*(?:ja|nee|klopt)\b/i.test(text)
const FEW_WORDS = 3

const wordsFor = ({ language }: Turn, { antwoord_onduidelijk, sla_vraag_over }: Content['messages']) => ({
  again: say(antwoord_onduidelijk, language),
  skip: say(sla_vraag_over, language),
})

const unclear = (turn: Turn, messages: Content['messages']) => ({
  kind: 'text' as const,
  text: say(messages.antwoord_onduidelijk, turn.language),
})

const isStop = (text: string): boolean =>
  /^\W*(?:stop|stoppen|laat maar|hou(?:d)? maar op|ik (?:wil|ga) stoppen|iets anders|andere vraag|cancel|never mind)\W*$/iu.test(
    text,
  )
const wantsToSee = (text: string): boolean =>
  /^\W*(?:laat (?:maar |het |alles |nu )*zien|toon (?:maar|het)|wat heb je(?: nu| al)*|show me)\W*$/iu.test(
    text,
  )
/** "Waarom?", "waarom wil je dat weten?": why a rule is so, is a question of its own. */
const asksWhy = (text: string): boolean =>
  /^\W*(?:waarom|hoezo|why)(?:\s+\S+){0,2}\W*$/iu.test(text) ||
  /(?:waarom|hoezo|why) (?:wil|wilt|willen|vraag|vraagt|vragen|moet|moeten|do) (?:je|jij|jullie|u|you)(?!\p{L})/iu.test(
    text,
  )
