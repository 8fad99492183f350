import { wordsOf } from '../shared/language.ts'

/** One question of a message. */
export interface Part {
  /** The question and the story it belongs to, as one text that can stand alone. */
  readonly text: string
  /** The question in its own words, and what it leans on. */
  readonly asked: string
  /** What was told before it; empty when the message is one question. */
  readonly story: string
}

/**
 * The separate questions in one message, each with the story it belongs to, so it can be searched alone.
 *
 *   "Ik heb WW. Mag ik op vakantie? En hoe vraag ik een opleiding aan?"
 *      story ┘        question 1 ┘                       question 2 ┘
 *
 * A message with one question, or a story without one, stays as it is.
 */
export function questionsIn(text: string, most = 3): Part[] {
  const sentences = listed(text).flatMap(sentencesOf).flatMap(conjoined)
  const asks = sentences.filter((sentence) => sentence.asks)
  const own = asks.filter(({ text: asked }) => !isTag(asked) && !carriesOn(asked))
  if (own.length < 2) return [text.trim()].filter((whole) => whole !== '').map(alone)

  const questions: Omit<Part, 'text'>[] = []
  let story = ''
  for (const { text: said, asks: isQuestion } of sentences) {
    const before = questions.at(-1)
    if (!isQuestion) story = joined(story, said)
    else if (before && (isTag(said) || carriesOn(said)))
      questions.splice(-1, 1, { ...before, asked: joined(before.asked, said) })
    else if (before && leansBack(said)) questions.push({ ...before, asked: joined(before.asked, said) })
    else questions.push({ asked: said, story })
  }
  return questions.slice(0, most).map(({ asked, story }) => ({ text: joined(story, asked), asked, story }))
}

export const alone = (text: string): Part => ({ text, asked: text, story: '' })

interface Sentence {
  readonly text: string
  readonly asks: boolean
}

/** Words that say nothing without what went before: "Wat nu?", "Klopt dat?", "Wie kan mij helpen?" */
const EMPTY = new Set(
  'aan als anders ben dan dat de die dit doe doen dus een en er geen gebeurt gek goed had hallo heb help helpen helpt het hoe hoor hulp ik is ja kan klopt kunnen maar mag me mee mij moet mogelijk mogen na nee niet nog nou nu of ook oplossing regelen slim terecht terug toch tot u vraag waar waarom wat weet wel wie zit zo zomaar zou can do does should what how i is it right true now'.split(
    ' ',
  ),
)
/** Small words that point back to the question before. */
const BACK = new Set(
  'die dat deze dit ze zij hij het er daar daarvoor daarmee daarop dan it they that'.split(' '),
)
/** A sentence that starts so asks something, with or without a question mark. */
const ASKERS = new Set(
  'hoe wat wie waar wanneer waarom welke welk hoeveel hoelang of how what who where when why which'.split(
    ' ',
  ),
)
/** So does one that starts with a verb and then its subject: "mag ik", and not "ben bijna twee jaar ziek". */
const VERBS = new Set(
  'mag kan kun moet krijg heb ben is zijn wordt word bestaat bestaan betaalt helpt telt blijft blijf raak verlies houd hou geldt zou zouden kunnen moeten mogen krijgen hebben heeft gaat kost duurt werkt zit can do does is are am will'.split(
    ' ',
  ),
)
const SUBJECTS = new Set(
  'ik je jij u hij zij ze het er wij we jullie dat die dit deze daar iemand mijn mn mij een de i you he she it they we there my the somebody someone anybody anyone'.split(
    ' ',
  ),
)
const FILLERS = new Set(
  'hallo hoi hi goedemiddag ja nee ok oke nou en maar dus ook dan and but so'.split(' '),
)
/** "Ik wil weten of …" */
const WONDERS = new Set('weten weet vraag vragen afvraag benieuwd know wonder'.split(' '))

/** The items of a list, or the whole text when it is none. */
function listed(text: string): string[] {
  const lines = text.split(/\n+|(?<=[.?!:;])\s+(?=\d[.)]\s)/)
  return lines.map((line) => line.replace(/^\s*(?:\d[.)]|[-*•])\s+/, '').trim()).filter((line) => line !== '')
}

const sentencesOf = (text: string): Sentence[] =>
  (text.match(/[^?!.]+(?:\.(?=\S)[^?!.]*)*[?!.]*/g) ?? [])
    .map((part) => part.trim())
    .filter((part) => wordsOf(part).length > 0)
    .map((part) => ({ text: part, asks: part.includes('?') || (inverts(part) && saysEnough(part)) }))

const AND_ALSO = /,?\s+(?:en ook|en daarnaast|en verder|daarnaast|and also|,\s*en|en|and)\s+(?=\w)/gi

/** "… mag ik bijverdienen en ook of ik een opleiding mag doen" asks two things, when both sides say enough. */
function conjoined(sentence: Sentence): Sentence[] {
  for (const { 0: and, index } of sentence.text.matchAll(AND_ALSO)) {
    const left = sentence.text.slice(0, index)
    const right = sentence.text.slice(index + and.length)
    if (asksInside(left) && saysEnough(left) && startsAsking(right) && saysEnough(right))
      return [{ text: left, asks: true }, ...conjoined({ text: right, asks: true })]
  }
  return [sentence]
}

/** A question stands in it, at its start or behind what was told: "ik ben op, kan ik stoppen". */
const asksInside = (text: string): boolean =>
  text.split(/[,;:]|\s(?:maar|dus|want|but|so)\s/i).some(startsAsking)

/** "Bij wie kan ik terecht", and not "voor wie het weet". */
const BEFORE_WHOM = new Set(['bij', 'naar', 'met', 'aan', 'van', 'voor', 'door', 'in'])
const WHOM = new Set(['wie', 'welke', 'welk', 'wat'])

/** Begins as a question does, with or without a mark: "mag ik", "en hoeveel". */
export function startsAsking(text: string): boolean {
  const all = wordsOf(text)
  const words = all.slice(all.findIndex((word) => !FILLERS.has(word)))
  const [first = '', second = '', third = ''] = words
  if (BEFORE_WHOM.has(first) && WHOM.has(second) && VERBS.has(third)) return true
  if (ASKERS.has(first) || (VERBS.has(first) && SUBJECTS.has(second))) return true
  const wonders = words.slice(0, 4).findIndex((word) => WONDERS.has(word))
  return wonders >= 0 && words.slice(wonders + 1).some((word) => ASKERS.has(word))
}
/**
 * Asks without a question mark: "moet ik dan verhuizen", "en betaalt iemand dat", and not "wat ik leuk vind" nor
 * "kan ik wel zeggen".
 */
function inverts(text: string): boolean {
  const all = wordsOf(text)
  const start = all.findIndex((word) => !FILLERS.has(word))
  const [first = '', second = ''] = all.slice(start)
  if (ASKERS.has(first)) return !PRONOUNS.has(second)
  if (BEFORE_ASKERS.has(first) && ASKERS.has(second)) return true
  if (first === 'als' && start > 0)
    return all.some((word, at) => VERBS.has(word) && SUBJECTS.has(all[at + 1] ?? ''))
  return SUBJECTS.has(second) && (MAY.has(first) || (start > 0 && VERBS.has(first)))
}
/** "Bij wie", "met welk diploma". */
const BEFORE_ASKERS = new Set('aan bij in met op tot van voor'.split(' '))
/** Verbs that start a question more often than a statement. */
const MAY = new Set('mag moet krijg krijgen mogen can may do does should'.split(' '))
/** "Wat ik wil", "waar hij werkt": who comes before the verb, tells. */
const PRONOUNS = new Set('ik je jij u hij zij ze het er wij we mijn mn i you he she it they we my'.split(' '))
const saysEnough = (text: string): boolean => wordsOf(text).filter((word) => !EMPTY.has(word)).length >= 2
const isTag = (text: string): boolean => wordsOf(text).every((word) => EMPTY.has(word))
const leansBack = (text: string): boolean => {
  const words = wordsOf(text)
  return words.length <= 7 && words.some((word) => BACK.has(word)) && !saysEnough(text)
}
/** "Ook zonder diploma?" is the question before it once more. */
function carriesOn(text: string): boolean {
  const words = wordsOf(text)
  return words.length <= 4 && /^(?:ook|zonder|met|also|without|with)$/.test(words[0] ?? '')
}
const joined = (before: string, text: string): string => (before === '' ? text : `${before} ${text}`)
