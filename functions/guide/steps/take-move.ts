import type { Article } from '../../knowledge/article.ts'
import type { Section } from '../../knowledge/section.ts'
import { isOnly, makes, says } from '../../reading/reading.ts'
import { onlyTells } from '../../reading/tells.ts'
import type { StoredBlock } from '../../shared/blocks.ts'
import { dayOf } from '../../shared/date.ts'
import { dayInWords } from '../../shared/date-in-words.ts'
import type { Content } from '../content.ts'
import { humanDesks } from '../humans.ts'
import { say } from '../messages.ts'
import { askedAgain } from '../paths/follow.ts'
import { fieldsOf, personOf } from '../paths/funding-facts.ts'
import { type StoredQuestion, waitingIn } from '../paths/path.ts'
import { heardByAll } from '../role.ts'
import { plainAmounts } from '../show-article.ts'
import { fundingBlock } from '../show-funding.ts'
import type { Step, Turn } from '../turn.ts'
import { backToQuestion } from './compose.ts'

/** How many other questions of the same article are offered. */
const MOST = 3

/**
 * What somebody does with the last answer: simpler, shorter, again, in English, "is that so?", "no, I mean …",
 * back to where we were. Read against what was shown last, before anything is searched.
 */
export const takeMove =
  (content: Content): Step =>
  (turn) => {
    if (turn.answer) return turn
    const meant = afterCorrection(turn, content)
    if (meant) return meant
    const scheme = asksHowToApply(turn) ? schemeShown(turn, content) : undefined
    if (scheme) return scheme
    const desk = says(turn.reading, 'waar-terecht') ? deskForFunding(turn, content) : undefined
    if (desk) return desk
    const shown = lastShown(turn, content)
    const waiting = waitingIn(turn.earlier)
    if (waiting && answersIt(turn, waiting, content)) return turn
    const same = shown && asksForOther(turn) ? forOther(turn, content, shown) : undefined
    if (same) return same
    for (const { ids, act } of acts)
      if (
        ids.some((id) => isWhole(turn, id) || endsWith(turn, id, content) || beginsWith(turn, id, content))
      ) {
        const done = act(turn, content, shown, waiting)
        if (done) return done
      }
    return turn
  }

/** "Vier jaar hbo, kan dat niet korter" is about school and not about the answer. */
const isWhole = ({ reading }: Turn, id: string): boolean =>
  isOnly(reading, id) &&
  (!howToTell.has(id) || reading.mentions.every(({ kind }) => kind !== 'opleiding' && kind !== 'beroep'))

/** "Wacht dat snap ik niet helemaal, kan het korter": what comes before such a wish only says why. */
function endsWith({ reading, text }: Turn, id: string, { read }: Content): boolean {
  const last = reading.clauses.at(-1)
  return (
    howToTell.has(id) &&
    last !== undefined &&
    text.split(/\s+/).length <= MOST_FOR_WISH &&
    reading.mentions.every(({ kind }) => namesNothing.has(kind)) &&
    isOnly(read(last.text), id)
  )
}
/** "Are you sure? My boss said no": what comes after the doubt is its reason. */
function beginsWith({ text }: Turn, id: string, { read }: Content): boolean {
  const [, first, rest] = /^([^?!.,]+)[?!.,]+\s*(\S.*)$/s.exec(text) ?? []
  return (
    id === DOUBT &&
    first !== undefined &&
    rest !== undefined &&
    text.split(/\s+/).length <= MOST_FOR_WISH &&
    isOnly(read(first), id) &&
    onlyTells(read(rest))
  )
}
const DOUBT = 'twijfel'
const howToTell: ReadonlySet<string> = new Set(['eenvoudiger', 'korter', 'nog-eens'])
const namesNothing: ReadonlySet<string> = new Set(['gevoel', 'niets', 'geen-som'])
const MOST_FOR_WISH = 14

/** "Hoe vraag ik dat aan?", "waar moet ik zijn?": about what was just shown. */
const asksHowToApply = ({ reading, text }: Turn): boolean =>
  text.split(/\s+/).length <= MOST_TO_APPLY &&
  reading.asks.some(({ kind }) => kind === 'how' || kind === 'where') &&
  says(reading, 'hoe-aanvragen')
const MOST_TO_APPLY = 8

/** The scheme in front of the last reply, by itself: its card says how it is applied for. */
function schemeShown(turn: Turn, content: Content): Turn | undefined {
  const last = turn.earlier.at(-1)?.blocks.find((block) => block.kind === 'funding')
  if (last?.kind !== 'funding') return undefined
  const { named, first } = fundingBlock(last, content.funding, dayOf(turn.now))
  const id = (named[0] ?? first[0])?.id
  return id === undefined
    ? undefined
    : ended(turn, [{ kind: 'funding', facts: last.facts, named: [id], only: true }])
}

/** "Bij wie kan ik terecht voor een gesprek, regio Den Bosch", after schemes: the desk that knows them all, of that region. */
function deskForFunding(turn: Turn, content: Content): Turn | undefined {
  const isAfter = turn.earlier
    .slice(-REMEMBERED)
    .some(({ blocks }) => blocks.some(({ kind }) => kind === 'funding'))
  if (!isAfter) return undefined
  const told = heardByAll(turn, content)
  return ended(told, [
    { kind: 'funding', facts: fieldsOf(personOf(told.known)), named: [DESK], only: true },
    ...backToQuestion(turn),
  ])
}
const DESK = 'werkcentrum'
const REMEMBERED = 3

/** "Alleen" after "Woon je samen?" answers that question, whatever else it may be. */
function answersIt({ text, known }: Turn, waiting: StoredQuestion, { paths }: Content): boolean {
  const path = paths.find(({ about }) => about === waiting.about)
  return path !== undefined && path.answer(waiting.fact, text, known) !== 'unclear'
}

interface Shown {
  readonly article: Article
  readonly section: Section
}

type Act = (
  turn: Turn,
  content: Content,
  shown: Shown | undefined,
  waiting: StoredQuestion | undefined,
) => Turn | undefined

const acts: readonly { readonly ids: readonly string[]; readonly act: Act }[] = [
  { ids: ['eenvoudiger', 'korter'], act: simpler },
  { ids: ['engels'], act: inEnglish },
  { ids: ['nog-eens'], act: again },
  { ids: ['bedankt'], act: thanksWithFeeling },
  { ids: ['twijfel'], act: whereFrom },
  { ids: ['advies'], act: chooseYourself },
  { ids: ['terug'], act: back },
  { ids: ['correctie'], act: askWhat },
  { ids: ['nee', 'ja'], act: whatElse },
]

/** The section that was shown last, in any of the last few turns. */
function lastShown({ earlier }: Turn, { library }: Content): Shown | undefined {
  for (const { blocks } of [...earlier].reverse().slice(0, REMEMBERED)) {
    const block = blocks.findLast((one) => one.kind === 'article')
    if (block?.kind !== 'article') continue
    const article = library.article(block.id)
    const section = article?.sections.find(({ title }) => title === block.section) ?? article?.sections[0]
    if (article && section) return { article, section }
  }
  return undefined
}

const ended = (turn: Turn, blocks: readonly StoredBlock[]): Turn => ({ ...turn, blocks, ending: 'answer' })

/** The other questions of the article, to press. */
const others = ({ article, section }: Shown, title: string): StoredBlock[] => {
  const choices = article.sections
    .filter((one) => one !== section)
    .slice(0, MOST)
    .map((one) => ({ label: one.title, send: one.title, article: article.id, section: one.title }))
  return choices.length === 0 ? [] : [{ kind: 'choices', title, choices }]
}

function simpler(
  turn: Turn,
  content: Content,
  shown: Shown | undefined,
  waiting: StoredQuestion | undefined,
): Turn | undefined {
  const { messages, paths } = content
  // A question that waits below an answer is not what was hard to read.
  const path =
    waiting && !(waiting.waits && shown) ? paths.find(({ about }) => about === waiting.about) : undefined
  const why = waiting && path?.question(waiting.fact, waiting.options)?.why
  if (path && waiting)
    return askedAgain(
      turn,
      path,
      waiting.fact,
      [say(messages.makkelijker_vraag, turn.language), why].join(' '),
    )
  if (!shown) return undefined
  const text = shown.section.simple ?? firstSentences(shown.section.answer)
  return ended(turn, [
    { kind: 'text', text: plainAmounts(text, content, turn.now) },
    ...others(shown, say(messages.ook_hierover, turn.language)),
    ...backToQuestion(turn),
  ])
}

const firstSentences = (answer: string): string =>
  answer
    .split(/(?<=[.?!])\s+/)
    .slice(0, 2)
    .join(' ')

function inEnglish(turn: Turn, content: Content, shown: Shown | undefined): Turn | undefined {
  const english = shown?.section.english
  return english === undefined
    ? undefined
    : ended(turn, [{ kind: 'text', text: plainAmounts(english, content, turn.now, 'en') }])
}

function again(
  turn: Turn,
  { paths }: Content,
  _: Shown | undefined,
  waiting: StoredQuestion | undefined,
): Turn | undefined {
  const last = turn.earlier.at(-1)
  if (!last || last.blocks.length === 0) return undefined
  const path = waiting && paths.find(({ about }) => about === waiting.about)
  return { ...turn, blocks: [...last.blocks], ending: path ? 'question' : 'answer' }
}

/** A sum was the last result that was shown. */
function isAboutSum({ earlier }: Turn): boolean {
  const results = earlier.slice(-REMEMBERED).flatMap(({ blocks }) => blocks)
  return results.findLast(({ kind }) => kind === 'sum' || kind === 'article')?.kind === 'sum'
}

/** Where the answer comes from, of which day, and who can check it. */
function whereFrom(turn: Turn, content: Content, shown: Shown | undefined): Turn | undefined {
  const { messages } = content
  if (isAboutSum(turn))
    return ended(turn, [
      { kind: 'text', text: say(messages.som_is_schatting, turn.language) },
      ...backToQuestion(turn),
    ])
  if (!shown) return undefined
  const { article } = shown
  const source = article.bronnen[0]
  return ended(turn, [
    {
      kind: 'text',
      text: say(messages.waar_vandaan, turn.language, {
        bron: source?.titel ?? article.titel,
        datum: dayInWords(source?.datum ?? article.gecontroleerd),
        gecontroleerd: dayInWords(article.gecontroleerd),
      }),
    },
    toDesk(turn, content, shown, say(messages.wie_kijkt_na, turn.language)),
    ...backToQuestion(turn),
  ])
}

/** "Dankjewel. Ik ben er soms zo moe van": the feeling is answered too, with a next step. */
function thanksWithFeeling(turn: Turn, content: Content, shown: Shown | undefined): Turn | undefined {
  const { messages } = content
  const feeling = turn.reading.mentions.find(
    ({ kind, who, denied }) => kind === 'gevoel' && who !== 'other' && !denied,
  )
  const sentence = feeling && messages.gevoel[feeling.id]
  if (!sentence || turn.earlier.length === 0) return undefined
  const texts = [say(sentence, turn.language), say(messages.graag_gedaan_met_zorg, turn.language)]
  return {
    ...ended(turn, [
      ...texts.map((text) => ({ kind: 'text' as const, text })),
      ...nextStep(turn, content, shown),
    ]),
    ending: 'fixed',
  }
}

/** What was shown last has a next step. */
function nextStep(turn: Turn, content: Content, shown: Shown | undefined): StoredBlock[] {
  const { title, step } = shown?.section ?? {}
  if (title === undefined || step === undefined) return []
  const stap = plainAmounts(step, content, turn.now)
  return [{ kind: 'text', text: say(content.messages.volgende_stap, turn.language, { vraag: title, stap }) }]
}

/** "Wat zou jij doen?": nobody chooses for somebody else; what weighs, and the next step of what was shown last. */
function chooseYourself(turn: Turn, content: Content, shown: Shown | undefined): Turn | undefined {
  if (turn.earlier.length === 0) return undefined
  const { messages } = content
  return ended(turn, [
    { kind: 'text', text: say(messages.ik_kies_niet, turn.language) },
    ...nextStep(turn, content, shown),
    ...(shown ? others(shown, say(messages.ook_hierover, turn.language)) : []),
    toDesk(turn, content, shown, say(messages.denk_met_een_mens, turn.language)),
    ...backToQuestion(turn),
  ])
}

/** "Geldt dat ook voor mijn man?": a person; "voor uitzendkrachten?" has an answer of its own. */
const asksForOther = ({ reading, text }: Turn): boolean =>
  says(reading, 'geldt-ook') &&
  text.split(/\s+/).length <= MOST_FOR_WISH &&
  reading.mentions.every(({ kind }) => !isOwnSubject.has(kind))
const isOwnSubject: ReadonlySet<string> = new Set(['status', 'uitkering', 'opleiding', 'gebeurtenis'])

/** The rule that was shown is the same for another in the same place: it stands there once more, to hold them against. */
const forOther = (turn: Turn, { messages }: Content, { article, section }: Shown): Turn =>
  ended(turn, [
    { kind: 'text', text: say(messages.geldt_ook, turn.language) },
    { kind: 'article', id: article.id, section: section.title, likely: true },
    ...backToQuestion(turn),
  ])

/** The desk for what was shown, else the first where anybody may go. */
function toDesk(turn: Turn, { desks }: Content, shown: Shown | undefined, text: string): StoredBlock {
  const own = shown ? [shown.section.desk, ...shown.article.wie_helpt] : []
  const known = own.filter((id): id is string => id !== undefined && desks.has(id))
  return {
    kind: 'handover',
    state: 'desks',
    text,
    desks: [...known, ...humanDesks(desks, turn)].slice(0, 1),
  }
}

/** The question of a path that was left, however long ago. */
function back(turn: Turn, { paths, messages }: Content): Turn | undefined {
  const question = [...turn.earlier]
    .reverse()
    .flatMap(({ blocks }) => blocks.filter((block): block is StoredQuestion => block.kind === 'question'))[0]
  const path = question && paths.find(({ about }) => about === question.about)
  return path && question
    ? askedAgain(turn, path, question.fact, say(messages.verder_waar_we_waren, turn.language))
    : undefined
}

function askWhat(turn: Turn, { messages }: Content, shown: Shown | undefined): Turn | undefined {
  const text = say(messages.wat_bedoel_je, turn.language)
  return ended(turn, [
    { kind: 'text', text },
    ...(shown ? others(shown, say(messages.ook_hierover, turn.language)) : []),
  ])
}

/** "Nee niet ziek gemeld" tells something. */
const saysMore = ({ reading: { mentions } }: Turn): boolean =>
  mentions.some(({ kind }) => kind !== 'gevoel' && kind !== 'niets')

/** A bare yes or no that answers no question of ours. */
function whatElse(
  turn: Turn,
  { messages }: Content,
  shown: Shown | undefined,
  waiting: StoredQuestion | undefined,
): Turn | undefined {
  if (waiting || turn.earlier.length === 0 || saysMore(turn)) return undefined
  const text = say(isOnly(turn.reading, 'ja') ? messages.waarover_meer : messages.goed_zo, turn.language)
  return ended(turn, [
    { kind: 'text', text },
    ...(shown ? others(shown, say(messages.ook_hierover, turn.language)) : []),
  ])
}

/** "Nee ik bedoel of mijn ww dan stopt": what comes after it is the question. */
function afterCorrection(turn: Turn, { read }: Content): Turn | undefined {
  if (!makes(turn.reading, 'correctie') || isOnly(turn.reading, 'correctie')) return undefined
  const [, rest] =
    /\b(?:bedoel(?:de)?|meant?)\b[\s,:]*(?:eigenlijk |of |dat |of dat )?(.{4,})$/isu.exec(turn.text) ?? []
  if (rest === undefined) return undefined
  const meant = rest.trim()
  // "Nee ik bedoel of mijn ww dan stopt", "nee ik bedoel mijn man": it asks once more, though nothing in it says so.
  const text = meant.includes('?') ? meant : `${meant}?`
  return { ...turn, text, reading: read(text) }
}
