import type { Found } from '../../knowledge/search.ts'
import type { StoredBlock } from '../../shared/blocks.ts'
import type { Content } from '../content.ts'
import { humanDesks } from '../humans.ts'
import { say } from '../messages.ts'
import { waitingIn } from '../paths/path.ts'
import type { Question, Step, Turn } from '../turn.ts'

/** How many other articles are offered under an answer. */
const ALSO = 2

/** Words around what was found: an answer per question, an honest no where nothing was, and always a way on. */
export const compose =
  (content: Content): Step =>
  (turn) => {
    const answered = turn.questions.filter(({ found }) => found.length > 0)
    if (answered.length === 0) return refuse(turn, content)
    const { messages } = content
    const inDutch: StoredBlock[] =
      turn.language === 'en' ? [{ kind: 'text', text: say(messages.antwoord_in_het_nederlands, 'en') }] : []
    return {
      ...turn,
      blocks: [
        ...turn.blocks,
        ...inDutch,
        ...answers(answered),
        ...turn.questions
          .filter(({ found }) => found.length === 0)
          .map((question) => unanswered(question, turn, content)),
        ...also(answered, turn, content),
        ...backToQuestion(turn, content),
      ],
      ending: 'answer',
    }
  }

/** The best article of each question, each once. */
function answers(answered: readonly Question[]): StoredBlock[] {
  const best = answered.flatMap(({ found }) => found.slice(0, 1))
  const first = (one: Found, i: number) => best.findIndex(({ id }) => id === one.id) === i
  return best
    .filter(first)
    .map(({ id, part }) => ({ kind: 'article', id, ...(part !== undefined && { section: part }) }))
}

const unanswered = ({ text }: Question, { language }: Turn, { messages }: Content): StoredBlock => ({
  kind: 'text',
  text: say(messages.geen_antwoord_deel, language, { vraag: text }),
})

/** What else came up, to press: the next best articles, and a human. */
function also(
  answered: readonly Question[],
  { language }: Turn,
  { library, messages }: Content,
): StoredBlock[] {
  const shown = new Set(answered.map(({ found }) => found[0]?.id))
  const others = answered.flatMap(({ found }) => found.slice(1, 1 + ALSO)).filter(({ id }) => !shown.has(id))
  const choices = [...new Set(others.map(({ id }) => id))].flatMap((id) => {
    const article = library.article(id)
    return article ? [{ label: article.titel, send: article.titel, article: id }] : []
  })
  if (choices.length === 0) return []
  return [{ kind: 'choices', title: say(messages.ook_hierover, language), choices: choices.slice(0, ALSO) }]
}

/** A guided path that was left for this question can be taken up again at once. */
function backToQuestion({ earlier, language }: Turn, { messages }: Content): StoredBlock[] {
  const waiting = waitingIn(earlier)
  return waiting ? [{ kind: 'text', text: say(messages.terug_naar_vraag, language) }, waiting] : []
}

/** "Dat weet ik niet", the topics there are, and people who may know. */
function refuse(turn: Turn, { messages, desks }: Content): Turn {
  const { language } = turn
  return {
    ...turn,
    blocks: [
      ...turn.blocks,
      { kind: 'text', text: say(messages.geen_antwoord, language) },
      {
        kind: 'choices',
        title: say(messages.misschien_bedoel_je, language),
        choices: messages.onderwerpen.map((topic) => ({
          label: say(topic, language),
          send: say(topic, 'nl'),
        })),
      },
      {
        kind: 'handover',
        state: 'desks',
        text: say(messages.naar_een_mens, language),
        desks: humanDesks(desks, turn),
      },
    ],
    ending: 'refused',
  }
}
