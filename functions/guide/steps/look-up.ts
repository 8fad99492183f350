import { type Audience, audiences } from '../../knowledge/audience.ts'
import type { Found, FoundSection, Library } from '../../knowledge/library.ts'
import type { FactValue, Known } from '../../situation/known.ts'
import type { Content } from '../content.ts'
import { isCertain, type Question, type Step, type Turn } from '../turn.ts'
import { EVENT } from './first-words.ts'

/** A message this short may lean on what was said before it. */
const SHORT_WORDS = 9
/** So many turns back an answer still is what "dat" and "dan" point to. */
const REMEMBERED = 3
/**
 * In the article that was just shown a question needs less to be the right one: so like it at least, and so much of
 * how like it the best section of all is.
 */
const NEAR = { least: 0.2, ofOther: 0.4, confidence: 0.5 } as const

/**
 * Finds the sections for each question. A follow-up is read against the answer before it: the sections of the
 * same article go first, then the whole library with the heading of that answer beside the words.
 */
export const lookUp =
  ({ library }: Content): Step =>
  (turn) => {
    const last = lastShown(turn)
    const search = searchFor(turn, library)
    return {
      ...turn,
      questions: turn.questions.map(({ text }): Question => {
        if (!last || !leansBack(text, turn)) {
          const found = search(text)
          return {
            text,
            found:
              found.kind === 'unknown' && leansBack(text, turn) ? search(withEarlier(text, turn)) : found,
          }
        }
        return { text, found: followUp(text, last, library, search) }
      }),
    }
  }

/** The search for somebody with the benefit, the role and the plans that were told. */
export function searchFor({ known }: Turn, library: Library): (text: string) => Found {
  const audience = audienceTold(known)
  const terms = plannedEvents(known)
  return (text) => library.answerFor({ text, audience, terms })
}

interface Shown {
  readonly id: string
  readonly section: string
}

/**
 * What leans on an answer is first held against the other sections of its article; what they hardly hold is
 * offered together with what both texts find.
 */
function followUp(text: string, last: Shown, library: Library, search: (text: string) => Found): Found {
  const alone = search(text)
  const isOther = ({ id, section }: FoundSection) => id !== last.id || section !== last.section
  const [near] = library.within(text, last.id).filter(isOther)
  const [first] = alone.sections
  const farther = first ? (library.within(text, first.id)[0]?.confidence ?? 0) : 0
  if (near && near.confidence >= NEAR.least && near.confidence >= NEAR.ofOther * farther) {
    const others = alone.sections.filter(({ id, section }) => id !== near.id || section !== near.section)
    return { kind: 'sure', sections: [{ ...near, confidence: NEAR.confidence }, ...others.filter(isOther)] }
  }
  if (isCertain(alone)) return alone
  const both = search(`${last.section} ${text}`).sections.filter(isOther)
  const offered = [...both.slice(0, 2), ...(alone.kind === 'unknown' ? [] : alone.sections.filter(isOther))]
  const once = offered.filter(
    (one, at) => offered.findIndex(({ id, section }) => id === one.id && section === one.section) === at,
  )
  return { kind: once.length === 0 ? 'unknown' : 'doubt', sections: once }
}

/** The section that was shown last. */
export function lastShown({ earlier }: Pick<Turn, 'earlier'>): Shown | undefined {
  for (const { blocks } of [...earlier].reverse().slice(0, REMEMBERED)) {
    const block = blocks.findLast((one) => one.kind === 'article')
    if (block?.kind === 'article' && block.section !== undefined)
      return { id: block.id, section: block.section }
  }
  return undefined
}

const withEarlier = (text: string, { earlier }: Turn): string => `${earlier.at(-1)?.text ?? ''} ${text}`

/** "Krijg ik dan WW?" two turns after "ik wil opzeggen" is about resigning. */
export const plannedEvents = (known: Known): string[] =>
  Object.keys(known).flatMap((fact) => (fact.startsWith(EVENT) ? [fact.slice(EVENT.length)] : []))

const value = (known: Known, fact: string): FactValue | undefined => {
  const one = known[fact]
  return one && 'value' in one ? one.value : undefined
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
  const isEmployer = value(known, 'funding.asks_as_employer') === true
  return audiences.filter((one) => one === name || (isEmployer && one === 'werkgever'))
}

/** A short message that points back, or that names nothing we have a word for. */
export function leansBack(text: string, { reading, earlier }: Turn): boolean {
  if (earlier.length === 0 || text.split(/\s+/).length > SHORT_WORDS) return false
  return (
    pointsBack.test(text.trim()) ||
    !reading.mentions.some(({ kind }) => kind !== 'gevoel' && kind !== 'niets')
  )
}

/** "En als ik samenwoon?", "hoeveel dan?", "waarom?" */
const pointsBack =
  /^(en|maar|ook|dus|want|of|and|but|what about)(?!\p{L})|(?<!\p{L})(dan|daar|daarvoor|daarmee|daarna|dat|die|dit|het|ze|hoeveel|waarom|hoe lang|it|that|then)(?!\p{L})/iu
