import { type Audience, audiences } from '../../knowledge/audience.ts'
import type { Found, FoundSection } from '../../knowledge/library.ts'
import type { FactValue, Known } from '../../situation/known.ts'
import type { Content } from '../content.ts'
import type { Question, Step, Turn } from '../turn.ts'
import { EVENT } from './first-words.ts'

/** A message this short may lean on what was said before it. */
const SHORT_WORDS = 9
/** So many turns back an answer still is what "dat" and "dan" point to. */
const REMEMBERED = 3
/** In the article that was just shown a question needs less to be the right one. */
const NEAR = 0.2

/**
 * Finds the sections for each question. A follow-up is read against the answer before it: the sections of the
 * same article go first, then the whole library with the heading of that answer beside the words.
 */
export const lookUp =
  ({ library }: Content): Step =>
  (turn) => {
    const audience = audienceTold(turn.known)
    const last = lastShown(turn)
    const terms = plannedEvents(turn.known)
    const search = (text: string): Found => library.answerFor({ text, audience, terms })
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
        return { text, found: followUp(text, last, search) }
      }),
    }
  }

interface Shown {
  readonly id: string
  readonly section: string
}

function followUp(text: string, last: Shown, search: (text: string) => Found): Found {
  const alone = search(text)
  const both = search(`${last.section} ${text}`)
  const isOther = ({ id, section }: FoundSection) => id !== last.id || section !== last.section
  const near = both.sections.filter((one) => one.id === last.id && isOther(one))[0]
  const first = alone.sections[0]
  if (alone.kind === 'sure' && first && isOther(first) && first.confidence > (near?.confidence ?? 0))
    return alone
  if (near && near.confidence >= NEAR)
    return { kind: 'sure', sections: [near, ...both.sections.filter((one) => one !== near && isOther(one))] }
  if (alone.kind !== 'unknown') return alone
  const others = both.sections.filter(isOther)
  return { kind: both.kind === 'unknown' || others.length === 0 ? 'unknown' : 'doubt', sections: others }
}

/** The section that was shown last. */
function lastShown({ earlier }: Turn): Shown | undefined {
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
function leansBack(text: string, { reading, earlier }: Turn): boolean {
  if (earlier.length === 0 || text.split(/\s+/).length > SHORT_WORDS) return false
  return (
    pointsBack.test(text.trim()) ||
    !reading.mentions.some(({ kind }) => kind !== 'gevoel' && kind !== 'niets')
  )
}

/** "En als ik samenwoon?", "hoeveel dan?", "waarom?" */
const pointsBack =
  /^(en|maar|ook|dus|want|of|and|but|what about)(?!\p{L})|(?<!\p{L})(dan|daar|daarvoor|daarmee|daarna|dat|die|dit|het|ze|hoeveel|waarom|hoe lang|it|that|then)(?!\p{L})/iu
