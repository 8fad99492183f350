import type { FoundSection } from '../../knowledge/library.ts'
import { makes, says } from '../../reading/reading.ts'
import { onlyTells, onlyThanks } from '../../reading/tells.ts'
import type { StoredBlock } from '../../shared/blocks.ts'
import { askedBefore } from '../asked-before.ts'
import type { Content } from '../content.ts'
import { stopIn } from '../danger.ts'
import { say } from '../messages.ts'
import { notUnderstood } from '../paths/follow.ts'
import { type StoredQuestion, waitingIn, wantedPath } from '../paths/path.ts'
import { offersIn } from '../talk.ts'
import { isCertain, type Step, type Turn } from '../turn.ts'
import { backToQuestion, choiceOf } from './compose.ts'

/** A longer message is a story of its own. */
const MOST_WORDS = 25
/** So few words are no story, whatever the search finds for them; amid a path some more. */
const FEW_WORDS = 6
const FEW_ON_PATH = 12
/**
 * How sure a section must be to be shown after something was only told, and of an article that was spoken of: "wel
 * rijbewijs" is no "ik heb geen rijbewijs".
 */
const FITS = 0.45
/** What was offered a moment ago needs less: the fact chooses it. */
const FITS_OFFERED = 0.14
const OFFERED = 3

/**
 * "Den Haag", "32 uur 2400 bruto", "op het werk weten ze niks": who tells something after a question asks nothing new.
 * It is kept, and the question before it is answered anew with what is known now.
 */
export const keepTold =
  (content: Content): Step =>
  (turn) => {
    // Right after help in danger nothing is "kept": what is said then gets its own replies.
    const last = turn.earlier.at(-1)
    if (last && stopIn(last)) return turn
    const kind = thanks(turn, content)
    if (kind) return kind
    if (!isOnlyTold(turn, content)) return turn
    const waiting = waitingIn(turn.earlier)
    if (waiting) return isStory(turn) ? turn : askedOn(turn, waiting, content)
    // After a greeting alone there is nothing that it could add to.
    return askedBefore(turn, content) === undefined ? turn : answeredAnew(turn, content)
  }

/** "Dank u, ik ga het met hem bespreken": thanks are answered as such, whatever is said beside them. */
function thanks(turn: Turn, { read, replies }: Content): Turn | undefined {
  const { reading, earlier, language } = turn
  if (earlier.length === 0 || !onlyTells(reading)) return undefined
  // "Tot 2016" amid a story is no goodbye.
  const around = [reading.clauses[0], reading.clauses.at(-1)]
  if (!around.some((clause) => clause && onlyThanks(read(clause.text)))) return undefined
  const blocks = replies
    .to([{ id: THANKS }])
    .map(({ tekst, tekst_en }) => ({ kind: 'text' as const, text: language === 'en' ? tekst_en : tekst }))
  return { ...turn, blocks: [...turn.blocks, ...blocks], ending: 'fixed' }
}
const THANKS = 'bedankt'

const wordsIn = (text: string): number => text.trim().split(/\s+/).length

function isOnlyTold(turn: Turn, { paths }: Content): boolean {
  const { text, reading, earlier, answer } = turn
  return (
    !answer &&
    earlier.length > 0 &&
    wordsIn(text) <= MOST_WORDS &&
    onlyTells(reading) &&
    !makes(reading, 'onleesbaar') &&
    wantedPath(paths, text, reading) === undefined
  )
}

/** What an article surely answers is more than a fact, and so is a worry that one may answer. */
const isStory = ({ text, questions, reading }: Turn): boolean =>
  (wordsIn(text) > FEW_ON_PATH && questions.some(({ found }) => isCertain(found))) ||
  (wordsIn(text) > FEW_WORDS && worries(reading) && questions.some(({ found }) => found.kind !== 'unknown'))

const worries = ({ mentions }: Turn['reading']): boolean => mentions.some(({ kind }) => kind === 'gevoel')

/**
 * It was no answer to the question of a path, but of use: what it surely is about is answered, and the question stays
 * and is skipped in the end.
 */
function askedOn(turn: Turn, waiting: StoredQuestion, content: Content): Turn {
  const { paths, messages } = content
  const path = paths.find(({ about }) => about === waiting.about)
  if (!path) return turn
  const [first] = offered(turn)
  const isLong = wordsIn(turn.text) > BARE_WORDS
  if (first && isLong && first.confidence >= FITS)
    return ended(turn, [...likely(first, turn, content), ...backToQuestion(turn)])
  const { again, skip } = tellsFact(turn)
    ? { again: messages.onthouden_en_verder, skip: messages.onthouden_en_over }
    : { again: messages.gelezen_en_verder, skip: messages.gelezen_en_over }
  const kept = notUnderstood(turn, path, waiting.fact, {
    again: say(again, turn.language, inWords(turn)),
    skip: say(skip, turn.language, inWords(turn)),
  })
  return first && isLong && first.confidence >= WORTH
    ? beside(kept, choicesOf(offered(turn), say(messages.ook_hierover, turn.language)))
    : kept
}
/** "Den Haag", "32 uur 2400 bruto" are facts and nothing else. */
const BARE_WORDS = 4
/** So likely a section must be to stand beside a question that waits. */
const WORTH = 0.25

/** "Jaja, dat zeggen ze allemaal" tells nothing that could be kept. */
const tellsFact = ({ reading }: Turn): boolean => !says(reading, 'schouderophalen')

/** The turn with these blocks before its question, which is the last thing read. */
function beside(turn: Turn, blocks: readonly StoredBlock[]): Turn {
  const at = turn.blocks.findLastIndex(({ kind }) => kind === 'question')
  return at < 0 ? turn : { ...turn, blocks: turn.blocks.toSpliced(at, 0, ...blocks) }
}

/** The section that what was told surely is about. */
function likely({ id, section }: FoundSection, turn: Turn, { messages }: Content): StoredBlock[] {
  return [
    ...(tellsFact(turn)
      ? [{ kind: 'text' as const, text: say(messages.met_wat_je_vertelde, turn.language, inWords(turn)) }]
      : []),
    { kind: 'article', id, section, likely: true },
  ]
}

const offered = (turn: Turn): readonly FoundSection[] =>
  offersIn(
    turn,
    turn.questions.flatMap(({ found }) => found.sections),
  )

/** What was told, as it was said: who reads it sees that it was heard right. */
function inWords({ text }: Turn): { readonly dit: string } {
  const said = text
    .replace(/\s+/g, ' ')
    .replace(/[\s.!?…]+$/, '')
    .trim()
  return { dit: said.length <= MOST_QUOTED ? said : `${said.slice(0, MOST_QUOTED).replace(/\s+\S*$/, '')} …` }
}
const MOST_QUOTED = 80

/** What somebody tells is held against what was asked: it chooses the answer to that, or what may be asked next. */
function answeredAnew(turn: Turn, content: Content): Turn {
  const { messages } = content
  const { language } = turn
  const all = offered(turn)
  const isOffered = offeredLast(turn)
  const isKnown = seenBefore(turn)
  const chosen = all
    .slice(0, 2)
    .find(({ section, confidence }) => isOffered(section) && confidence >= FITS_OFFERED)
  const [first] = all
  const shown = first && first.confidence >= FITS && isKnown(first) ? first : chosen
  // The same list twice says nothing.
  const others = all.filter((one) => one !== shown && !isOffered(one.section))
  if (shown)
    return ended(turn, [
      ...likely(shown, turn, content),
      ...choicesOf(others, say(messages.iets_anders, language)),
    ])
  const heard = tellsFact(turn) ? messages.onthouden : messages.gelezen
  return ended(turn, [
    { kind: 'text', text: say(heard, language, inWords(turn)) },
    ...choicesOf(others, say(messages.wat_wil_je_nu_weten, language)),
    ...toSum(turn, content),
  ])
}

/** Its article was shown or offered before. */
function seenBefore({ earlier }: Turn): (one: FoundSection) => boolean {
  const seen = new Set(
    earlier.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'article'
          ? [block.id]
          : block.kind === 'choices'
            ? block.choices.flatMap(({ article }) => article ?? [])
            : [],
      ),
    ),
  )
  return ({ id }) => seen.has(id)
}

/** What the last reply has offered. */
function offeredLast({ earlier }: Turn): (section: string) => boolean {
  const seen = new Set(
    earlier
      .at(-1)
      ?.blocks.flatMap((block) => (block.kind === 'choices' ? block.choices.map(({ send }) => send) : [])),
  )
  return (section) => seen.has(section)
}

function choicesOf(sections: readonly FoundSection[], title: string): StoredBlock[] {
  const once = sections.filter(
    (one, at) => sections.findIndex(({ section }) => section === one.section) === at,
  )
  const choices = once.slice(0, OFFERED).map(choiceOf)
  return choices.length === 0 ? [] : [{ kind: 'choices', title, withGist: OFFERED, choices }]
}

/** Who told of work, housing or a partner can have it worked out, one press away; offered once. */
function toSum({ learned, earlier, language }: Turn, { messages, paths }: Content): StoredBlock[] {
  const sum = paths.find(({ about }) => about === 'sum')
  const send = say(messages.reken_uit, 'nl')
  const isOffered = earlier.some(({ blocks }) =>
    blocks.some((block) => block.kind === 'choices' && block.choices.some((one) => one.send === send)),
  )
  const isTold = Object.keys(learned).some((fact) => sum?.owns(fact))
  return isOffered || !isTold
    ? []
    : [{ kind: 'choices', choices: [{ label: say(messages.reken_uit, language), send }] }]
}

const ended = (turn: Turn, blocks: readonly StoredBlock[]): Turn => ({
  ...turn,
  blocks: [...turn.blocks, ...blocks],
  ending: 'answer',
})
