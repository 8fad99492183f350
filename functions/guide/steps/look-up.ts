import { type Audience, audiences, benefits } from '../../knowledge/audience.ts'
import { type Found, type FoundSection, workTold } from '../../knowledge/library.ts'
import { onlyTells } from '../../reading/tells.ts'
import type { FactValue, Known } from '../../situation/known.ts'
import { askedBefore } from '../asked-before.ts'
import type { Content } from '../content.ts'
import { benefitsDenied, withoutDenied, withoutOthers } from '../presumes.ts'
import { roleIn } from '../role.ts'
import { isCertain, type Question, type Step, type Turn } from '../turn.ts'
import { EVENT } from './first-words.ts'

/** A message this short may lean on what was said before it. */
const SHORT_WORDS = 9
/** A longer one stands by itself. */
const FOLLOW_UP_WORDS = 16
/** So many turns back an answer still is what "dat" and "dan" point to. */
const REMEMBERED = 3
/**
 * In the article that was just shown a question needs less to be the right one: so like it at least, and so much of
 * how like it the best section of all is.
 */
const NEAR = { least: 0.15, ofOther: 0.35, confidence: 0.5 } as const

/**
 * Finds the sections for each question. What is asked further on in a conversation is held against the article that
 * was just shown, and then looked for together with what was asked and told before it.
 */
export const lookUp =
  (content: Content): Step =>
  (turn) => {
    const search = searchFor(turn, content)
    const before = contextsOf(turn, content)
    const find = ({ text, asked, story }: Question): Found => {
      const alone = asTheyWouldAsk(search(asked, story), text, turn, { search, content })
      if (before.length === 0 || text.split(/\s+/).length > FOLLOW_UP_WORDS) return alone
      const near = leansBack(text, turn) ? nearLast(text, turn, alone, content) : undefined
      if (near || isCertain(alone)) return near ?? alone
      const contexts = before.map((context) => added(text, context, search))
      return inContext(alone, contexts, lastShown(turn))
    }
    return {
      ...turn,
      questions: turn.questions.map((question): Question => ({ ...question, found: find(question) })),
    }
  }

/** "Mijn vader is stukadoor en versleten, wat kan hij nog": where nothing was found, as he would have asked it himself. */
function asTheyWouldAsk(
  found: Found,
  text: string,
  { known }: Turn,
  { search, content }: { readonly search: (text: string) => Found; readonly content: Content },
): Found {
  const role = roleIn(known)
  if (found.kind !== 'unknown' || role === undefined || role === 'werkgever') return found
  const theirs = search(content.forOther.told(text))
  return theirs.kind === 'unknown' ? found : { ...theirs, kind: 'doubt' }
}

/** What a follow-up may be about: the heading of the last answer, and the last question with what was told since. */
function contextsOf(turn: Turn, content: Content): string[] {
  // What is only told is kept, and answers the question before it: see keep-told.ts.
  if (turn.earlier.length === 0 || onlyTells(turn.reading)) return []
  const all = [lastShown(turn)?.section, askedBefore(turn, content)]
  return [...new Set(all.flatMap((one) => one ?? []))]
}

/** The search for somebody with the benefit, the role and the plans that were told. */
export function searchFor(turn: Turn, content: Content): (text: string, story?: string) => Found {
  const { known } = turn
  const { library, read } = content
  const audience = audienceOf(turn, read)
  const terms = plannedEvents(known)
  const work = workTold([...turn.earlier.map((one) => read(one.text)), turn.reading])
  const denied = benefitsDenied(turn, content)
  const own = new Set<string>(
    leansBack(turn.text, turn) && !namesBenefit(turn) ? audience.filter((one) => benefits.has(one)) : [],
  )
  return (text, story = '') => {
    const found = withoutDenied(library.answerFor({ text, story, audience, terms, work }), denied)
    return own.size === 0 ? found : withoutOthers(found, own, content)
  }
}

const namesBenefit = ({ reading }: Turn): boolean => reading.mentions.some(({ kind }) => kind === 'uitkering')

interface Shown {
  readonly id: string
  readonly section: string
}

/** The other section of the article just shown that a text is like, when it hardly is another's. */
function nearLast(text: string, turn: Turn, alone: Found, content: Content): Found | undefined {
  const { library } = content
  const last = lastShown(turn)
  const [first] = alone.sections
  // What names something of its own and finds it, is not about the article before it.
  if (!last || (namesThing(turn) && (first?.confidence ?? 0) >= NEAR.confidence)) return undefined
  const isOther = (one: FoundSection) => !isSame(last)(one) && isFor(turn, one, content)
  const [near] = library.within(text, last.id).filter(isOther)
  const farther = first ? (library.within(text, first.id)[0]?.confidence ?? 0) : 0
  if (!near || near.confidence < NEAR.least || near.confidence < NEAR.ofOther * farther) return undefined
  const others = alone.sections.filter((one) => !isSame(near)(one))
  return { kind: 'sure', sections: [{ ...near, confidence: NEAR.confidence }, ...others.filter(isOther)] }
}

/** A section for one benefit is no answer for who told of another. */
export function isFor(turn: Turn, { id, section }: Shown, { library, read }: Content): boolean {
  const told = audienceOf(turn, read)
  const { audience = [] } = library.article(id)?.sections.find(({ title }) => title === section) ?? {}
  const isOfOthers = audience.every((one) => benefits.has(one)) && !audience.some((one) => told.includes(one))
  return told.length === 0 || audience.length === 0 || !isOfOthers
}

/** What the words of a follow-up add to what its context finds by itself: that is what it asks. */
function added(text: string, context: string, search: (text: string) => Found): FoundSection[] {
  const before = search(context).sections
  return search(`${context} ${text}`).sections.flatMap((one) => {
    const more = one.confidence - (before.find(isSame(one))?.confidence ?? 0)
    return more > 0 ? [{ ...one, confidence: more }] : []
  })
}

/** What a follow-up finds by itself, together with what it adds to what it may be about. */
function inContext(alone: Found, contexts: readonly FoundSection[][], last: Shown | undefined): Found {
  // Of words that by themselves are about nothing of ours, little is believed: "mag dat zomaar?"
  const believed = alone.kind === 'unknown' ? LITTLE : 1
  const own = alone.sections.map((one) => ({ ...one, confidence: one.confidence * believed }))
  const all = [...own, ...contexts.flat()].filter((one) => !last || !isSame(last)(one))
  const weigh = (one: FoundSection): number =>
    all.filter(isSame(one)).reduce((sum, { confidence }) => sum + confidence, 0)
  const sections = all
    .filter((one, at) => all.findIndex(isSame(one)) === at)
    .map((one) => ({ ...one, confidence: Math.min(weigh(one), CONTEXT.most) }))
    .filter(({ confidence }) => confidence >= CONTEXT.least)
    .sort((a, b) => b.confidence - a.confidence)
  const [best] = sections
  if (!best) return alone
  const isFirst = alone.kind === 'sure' && alone.sections.slice(0, 1).some(isSame(best))
  return { kind: isFirst || best.confidence >= CONTEXT.sure ? 'sure' : 'doubt', sections }
}

/** From so much on a section is shown, or offered; an answer in context is never certain. */
const LITTLE = 0.5
const CONTEXT = { sure: 0.45, least: 0.12, most: 0.59 } as const

const isSame =
  (shown: Shown) =>
  (one: Shown): boolean =>
    one.id === shown.id && one.section === shown.section

/** The section that was shown last. */
export function lastShown({ earlier }: Pick<Turn, 'earlier'>): Shown | undefined {
  for (const { blocks } of [...earlier].reverse().slice(0, REMEMBERED)) {
    const block = blocks.findLast((one) => one.kind === 'article')
    if (block?.kind === 'article' && block.section !== undefined)
      return { id: block.id, section: block.section }
  }
  return undefined
}

/** "Krijg ik dan WW?" two turns after "ik wil opzeggen" is about resigning. */
export const plannedEvents = (known: Known): string[] =>
  Object.keys(known).flatMap((fact) => (fact.startsWith(EVENT) ? [fact.slice(EVENT.length)] : []))

const value = (known: Known, fact: string): FactValue | undefined => {
  const one = known[fact]
  return one && 'value' in one ? one.value : undefined
}

const audienceOf = (turn: Turn, read: Content['read']): Audience[] => {
  const own = audienceTold(turn.known)
  return own.length > 0 ? own : audienceOfOther(turn, read)
}

/** "Mijn zus zit in de bijstand": for whom somebody asks, hers is the benefit that counts. */
function audienceOfOther({ text, earlier }: Turn, read: Content['read']): Audience[] {
  const told = [...earlier.map((one) => one.text), text].flatMap((one) => read(one).mentions)
  const names = new Set(
    told.flatMap(({ kind, who, denied, id }) =>
      kind === 'uitkering' && who === 'other' && !denied ? [id] : [],
    ),
  )
  return audiences.filter((one) => names.has(one))
}

/** The benefit and the role that were told, as content names them: another's rule is no answer. */
export function audienceTold(known: Known): Audience[] {
  const names = new Map<FactValue | undefined, string>([
    ['geen', 'geen-uitkering'],
    ['wga', 'wia'],
    ['iva', 'wia'],
  ])
  const told = value(known, 'uitkering')
  const name = names.get(told) ?? told
  const role = roleIn(known)
  return audiences.filter((one) => one === name || one === role)
}

/** A short message that points back, or that names nothing we have a word for. */
export function leansBack(text: string, { reading, earlier }: Turn): boolean {
  if (earlier.length === 0 || text.split(/\s+/).length > SHORT_WORDS) return false
  return pointsBack.test(text.trim()) || !namesThing({ reading })
}

export const namesThing = ({ reading }: Pick<Turn, 'reading'>): boolean =>
  reading.mentions.some(({ kind }) => kind !== 'gevoel' && kind !== 'niets')

/** "En als ik samenwoon?", "hoeveel dan?", "waarom?" */
const pointsBack =
  /^(en|maar|ook|dus|want|of|and|but|what about)(?!\p{L})|(?<!\p{L})(dan|daar|daarvoor|daarmee|daarna|dat|die|dit|het|ze|hoeveel|waarom|hoe lang|it|that|then)(?!\p{L})/iu
