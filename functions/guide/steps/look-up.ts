import { type Audience, audiences } from '../../knowledge/audience.ts'
import { type Found, workTold } from '../../knowledge/library.ts'
import type { FactValue, Known } from '../../situation/known.ts'
import type { Content } from '../content.ts'
import { benefitsDenied, withoutDenied } from '../presumes.ts'
import { roleIn } from '../role.ts'
import { talkBefore } from '../talk.ts'
import type { Question, Step, Turn } from '../turn.ts'
import { EVENT } from './first-words.ts'

/** Finds the sections for each question; further on in a conversation, in the light of what was said before it. */
export const lookUp =
  (content: Content): Step =>
  (turn) => {
    const search = searchFor(turn, content)
    const find = ({ text, asked, story }: Question): Found =>
      asTheyWouldAsk(search(asked, story), text, turn, { search, content })
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

/** The search for somebody with the benefit, the role and the plans that were told, after what was said before. */
export function searchFor(turn: Turn, content: Content): (text: string, story?: string) => Found {
  const { known } = turn
  const { library, read } = content
  const audience = audienceOf(turn, read)
  const terms = plannedEvents(known)
  const work = workTold([...turn.earlier.map((one) => read(one.text)), turn.reading])
  const denied = benefitsDenied(turn, content)
  const talk = talkBefore(turn, content)
  return (text, story = '') =>
    withoutDenied(
      library.answerFor({
        text,
        story,
        audience,
        terms,
        work,
        ...(talk && { talk }),
      }),
      denied,
    )
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
