import { type Audience, audiences } from '../../knowledge/audience.ts'
import { type Found, workTold } from '../../knowledge/library.ts'
import { type Reading, says } from '../../reading/reading.ts'
import type { FactValue, Known } from '../../situation/known.ts'
import type { Content } from '../content.ts'
import { forEmployer, LOOKED_AT } from '../for-employer.ts'
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
      aboutOwnWork(
        howToBecome(asTheyWouldAsk(search(asked, story), text, turn, { search, content }), text, content),
        turn,
      )
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

/** "Stukadoor, knie kapot, wat nu": who tells of their own work is ours, however few of the words we know. */
function aboutOwnWork(found: Found, { reading }: Turn): Found {
  const isOwn = ({ kind, who, denied }: Reading['mentions'][number]) =>
    ofWork.has(kind) && who !== 'other' && !denied
  return found.kind === 'unknown' && found.elsewhere === undefined && reading.mentions.some(isOwn)
    ? { ...found, kind: 'doubt' }
    : found
}
const ofWork: ReadonlySet<string> = new Set(['beroep', 'uitkering', 'status'])

/** "Hoe word je notaris": of a job that no section tells of, how to find out is the answer. */
function howToBecome(found: Found, text: string, { library, read }: Content): Found {
  const reading = read(text)
  if (found.kind !== 'unknown' || text.trim().split(/\s+/).length > FEW_WORDS) return found
  const jobs = says(reading, 'beroep-worden') ? jobsIn(reading) : []
  const general = library.article(ANY_JOB)?.sections[0]?.title
  if (jobs.length === 0 || general === undefined) return found
  const { elsewhere: _, ...here } = found
  const own = found.sections.filter(({ section }) => jobsIn(read(section)).some((job) => jobs.includes(job)))
  return {
    ...here,
    kind: 'sure',
    sections: [...own, { id: ANY_JOB, section: general }].map((one) => ({ ...one, confidence: LIKELY_JOB })),
  }
}
/** Its first section tells how to find out what a job takes. */
const ANY_JOB = 'ori-beroep-uitzoeken'
/** A longer message asks more than that. */
const FEW_WORDS = 9
const LIKELY_JOB = 0.3

const jobsIn = ({ mentions }: Reading): string[] =>
  mentions.flatMap(({ kind, who, id }) => (kind === 'beroep' && who !== 'other' ? [id] : []))

/** The search for somebody with the benefit, the role and the plans that were told, after what was said before. */
export function searchFor(turn: Turn, content: Content): (text: string, story?: string) => Found {
  const { known } = turn
  const { library, read } = content
  const audience = audienceOf(turn, read)
  const terms = plannedEvents(known)
  const work = workTold([...turn.earlier.map((one) => read(one.text)), turn.reading])
  const denied = benefitsDenied(turn, content)
  const talk = talkBefore(turn, content)
  const isEmployer = audience.includes('werkgever')
  return (text, story = '') => {
    const found = library.answerFor({
      text,
      story,
      audience,
      terms,
      work,
      ...(talk && { talk }),
      ...(isEmployer && { most: LOOKED_AT }),
    })
    return withoutDenied(isEmployer ? forEmployer(found, content) : found, denied)
  }
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
