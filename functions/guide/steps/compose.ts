import type { FoundSection } from '../../knowledge/library.ts'
import { makes, says } from '../../reading/reading.ts'
import type { StoredBlock } from '../../shared/blocks.ts'
import type { Content } from '../content.ts'
import { say } from '../messages.ts'
import { waitingIn } from '../paths/path.ts'
import { refused } from '../refuse.ts'
import { roleIn } from '../role.ts'
import { plainAmounts } from '../show-article.ts'
import { offersIn } from '../talk.ts'
import { isCertain, type Question, type Step, type Turn } from '../turn.ts'

/** How many other questions stand below a likely answer, and how many are offered in doubt. */
const ELSE = 2
const IN_DOUBT = 5
/** How many of these show how their answer begins: the reply stays one screen. */
const GLANCES = 3

/** Words around what was found: an answer where it is sure, questions to press in doubt, else an honest no. */
export const compose =
  (content: Content): Step =>
  (turn) => {
    const sure = turn.questions.filter(({ found }) => found.kind === 'sure')
    const doubt = turn.questions.filter(({ found }) => found.kind === 'doubt')
    if (sure.length + doubt.length === 0) {
      const no = refused(turn, content)
      return { ...no, blocks: [...no.blocks, ...backToQuestion(turn)] }
    }
    return {
      ...turn,
      blocks: [
        ...turn.blocks,
        ...(turn.language === 'en' ? inEnglish(bestOf(sure), turn, content) : []),
        ...answers(sure),
        ...turn.questions
          .filter(({ text, found }) => found.kind === 'unknown' && isShort(text) && asks(text, content))
          .map((question) => unanswered(question, turn, content)),
        ...(doubt.length > 0 ? inDoubt(doubt, bestOf(sure), turn, content) : orElse(sure, turn, content)),
        ...(sure.length > 0 ? toWhoPays(turn, content) : []),
        ...backToQuestion(turn),
      ],
      ending: sure.length > 0 ? 'answer' : 'doubt',
    }
  }

/** The answers in English where content has them; what stands below is in Dutch. */
export function inEnglish(
  best: readonly { readonly id: string; readonly section: string }[],
  { now }: Turn,
  content: Content,
): StoredBlock[] {
  const { messages, library } = content
  const answers = best.flatMap(
    ({ id, section }) => library.article(id)?.sections.find(({ title }) => title === section)?.english ?? [],
  )
  if (best.length === 0) return [{ kind: 'text', text: say(messages.keuze_in_het_nederlands, 'en') }]
  if (answers.length < best.length)
    return [{ kind: 'text', text: say(messages.antwoord_in_het_nederlands, 'en') }]
  const antwoord = answers.map((one) => plainAmounts(one, content, now, 'en')).join('\n\n')
  return [{ kind: 'text', text: say(messages.antwoord_ook_in_het_nederlands, 'en', { antwoord }) }]
}

/** Quoting half a story to say that it was not understood helps nobody. */
const isShort = (text: string): boolean => text.split(/\s+/).length <= QUOTED
const QUOTED = 14

/** "Hallo, ik heb long covid" tells something: to say that there is no answer to it would be unkind. */
const asks = (text: string, { read }: Content): boolean => text.includes('?') || read(text).asks.length > 0

/** The best section of each question, each once; what is only likely stands short, as do two together. */
export function answers(sure: readonly Question[]): StoredBlock[] {
  const best = bestOf(sure)
  const areShort = best.length > 1 || sure.some(({ found }) => !isCertain(found))
  return best.map(({ id, section }) => ({ kind: 'article', id, section, ...(areShort && { likely: true }) }))
}

/** The best section of each question, each once. */
const bestOf = (sure: readonly Question[]): FoundSection[] =>
  once(sure.flatMap(({ found }) => found.sections.slice(0, 1)))

/** Each section where it came first; two articles may ask the same, and a question is offered once. */
export const once = (sections: readonly FoundSection[]): FoundSection[] =>
  sections.filter((one, at) => sections.findIndex(({ section }) => section === one.section) === at)

const unanswered = ({ text }: Question, { language }: Turn, { messages }: Content): StoredBlock => ({
  kind: 'text',
  text: say(messages.geen_antwoord_deel, language, { vraag: text }),
})

/** Which question is most like yours? The nearest ones of all that was asked, and none of these. */
function inDoubt(
  doubt: readonly Question[],
  shown: readonly FoundSection[],
  turn: Turn,
  content: Content,
): StoredBlock[] {
  const { language } = turn
  const { messages } = content
  const each = Math.ceil(IN_DOUBT / doubt.length)
  const isShown = ({ id, section }: FoundSection) =>
    shown.some((one) => one.id === id && one.section === section)
  const near = once(
    inTurns(
      doubt.map(({ found }) =>
        offersIn(turn, found.sections)
          .filter((one) => !isShown(one))
          .slice(0, each),
      ),
    ),
  )
  const none = say(messages.geen_van_deze, language)
  return [
    {
      kind: 'choices',
      title: say(messages.welke_vraag, language),
      withGist: GLANCES,
      choices: [...near.map(choiceOf), { label: none, send: none }],
    },
  ]
}

/** The first of each list, then the second of each: no question waits for all that the one before it may be. */
const inTurns = <T>(lists: readonly (readonly T[])[]): T[] =>
  Array.from({ length: Math.max(0, ...lists.map(({ length }) => length)) }, (_, at) =>
    lists.flatMap((list) => list.slice(at, at + 1)),
  ).flat()

/**
 * What else may have been meant stands below an answer that is only likely; below a certain one what else the message
 * may ask, for long ones ask more than one thing.
 */
function orElse(sure: readonly Question[], turn: Turn, content: Content): StoredBlock[] {
  const { language } = turn
  const { messages } = content
  const isLikely = sure.some(({ found }) => !isCertain(found))
  const asked = isLikely
    ? sure.filter(({ found }) => !isCertain(found))
    : sure.map(({ found, ...one }) => ({
        ...one,
        found: { ...found, sections: found.sections.filter((other, i) => i === 0 || believed(other)) },
      }))
  const shown = sure.flatMap(({ found }) => found.sections.slice(0, 1))
  const each = Math.ceil(ELSE / Math.max(1, asked.length))
  const others = once([
    ...shown,
    ...asked.flatMap(({ found }) =>
      offersIn(turn, found.sections)
        .filter((one) => one !== found.sections[0])
        .slice(0, each),
    ),
  ])
  const choices = others.slice(once(shown).length).map(choiceOf)
  return choices.length === 0
    ? []
    : [
        {
          kind: 'choices',
          title: say(isLikely ? messages.iets_anders : messages.ook_hierover, language),
          withGist: isLikely ? GLANCES_ELSE : isLong(turn) ? GLANCES_BESIDE : 0,
          choices,
        },
      ]
}

const GLANCES_ELSE = 2
const GLANCES_BESIDE = 1
/** A long message asks more than one thing: what else it may ask is answered in a sentence as well. */
const isLong = ({ text }: Turn): boolean => text.length > LONG
const LONG = 100

/** Less believed than this, the other questions of the article that answers are as good an offer. */
const BESIDE_CERTAIN = 0.05
const believed = ({ confidence }: FoundSection): boolean => confidence >= BESIDE_CERTAIN

export const choiceOf = ({ id, section }: FoundSection) => ({
  label: section,
  send: section,
  article: id,
  section,
})

/** Who told what they are and where they want to go may also want to know, one press away, who pays. */
function toWhoPays({ known, earlier }: Turn, { messages }: Content): StoredBlock[] {
  const isTold = (fact: string) => known[fact]?.from === 'said'
  const isStory =
    isTold('funding.target_sectors') && (isTold('funding.region') || isTold('funding.employment'))
  const isKnown =
    waitingIn(earlier) ?? earlier.some(({ blocks }) => blocks.some(({ kind }) => kind === 'funding'))
  const text = say(messages.naar_potjes, 'nl')
  return isStory && !isKnown && roleIn(known) !== 'werkgever'
    ? [{ kind: 'choices', choices: [{ label: text, send: text }] }]
    : []
}

/** A guided path that was left for this question can be taken up again at once. */
export function backToQuestion({ earlier, reading, learned }: Turn): StoredBlock[] {
  // What was asked before an employer said to be one, was asked of who asks for themselves.
  if (roleIn(learned) === 'werkgever') return []
  const waiting = makes(reading, 'stop') || says(reading, 'stopt-ermee') ? undefined : waitingIn(earlier)
  return waiting ? [{ ...waiting, waits: true }] : []
}
