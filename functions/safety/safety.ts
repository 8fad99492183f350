import type { ContentFile } from '../shared/content-file.ts'
import { finderOfOthers } from './bystander.ts'
import type { Spoken } from './language.ts'
import { type Judged, judgedBy, routesOf, scoreIn } from './rank-routes.ts'
import { readerOf } from './reading.ts'
import { readRoutes, type SafetyRoute } from './route.ts'
import { unpackRoutes } from './route-heads.ts'
import { readTalk, type Talk } from './talk.ts'
import type { CompiledSafety } from './train.ts'

/** What a message asks of us: help instead of the answer, a line of help before it, or just the answer. */
export interface Verdict {
  readonly outcome: 'stop' | 'check-in' | 'none'
  /** Ids of the routes that fit, the first to call first; empty for `none`. */
  readonly routes: readonly string[]
  readonly language: Spoken
  /** True when it is about somebody else. */
  readonly isBystander: boolean
  readonly score: number
  /** Nobody could read it otherwise, also without knowing what it follows on. */
  readonly isUnmistakable: boolean
}

export interface Safety {
  readonly routes: readonly SafetyRoute[]
  readonly talk: Talk
  /** `extra`: signs that another reader found in the message, such as who it is about or what is denied. */
  verdict(text: string, extra?: readonly string[]): Verdict
  /** The sentences that tell of no danger; empty when there are none. */
  withoutDanger(text: string): string
}

const MOST_ROUTES = { stop: 3, 'check-in': 2 } as const
/** An unmistakable phrase lowers what it takes by this much. */
const EVIDENCE_HELPS = 0.9
/** Few examples make a low score: what is said in a language of few counts for more. */
const FEW_EXAMPLES_HELP = 0.9

/**
 * What the build learned, ready for use. Needs nothing but content: it answers when everything else is down.
 *
 * @throws ContentBroken naming each field of a route that does not fit
 */
export function loadSafety(compiled: CompiledSafety, files: readonly ContentFile[]): Safety {
  const { read, classes } = readerOf(files)
  const heads = unpackRoutes(compiled.heads)
  const routes = readRoutes(files)
  const order = new Map(routes.map(({ id, volgorde }) => [id, volgorde]))
  const dangerOf = (id: string) => order.get(id) ?? routes.length
  const isAboutOther = finderOfOthers(classes)
  /** The sentence that says most, when one of them alone would be reason to stop. */
  const mostAlarming = ({ whole, sentences }: Judged): string => {
    const [most] = [...sentences].sort((a, b) => b.alarm - a.alarm)
    return most && most.alarm >= compiled.stopAt ? most.text : whole.text
  }

  return {
    routes,
    withoutDanger: (text) =>
      text
        .split(/(?<=[.!?;\n])\s+/u)
        .filter((sentence) => scoreIn(judgedBy(heads, read(sentence))) < compiled.checkInAt)
        .join(' ')
        .trim(),
    talk: readTalk(files.find(({ path }) => path === 'safety/talk.yaml')?.text ?? '', classes.spellingOf),
    verdict: (text, extra) => {
      const message = read(text, extra)
      const { language } = message
      const judged = judgedBy(heads, message)
      const score = scoreIn(judged)
      const hasEvidence = [judged.whole, ...judged.sentences].some(({ evidence }) => evidence.length > 0)
      const isOfFew = language !== 'nl' && language !== 'en'
      const weight = score + (hasEvidence ? EVIDENCE_HELPS : 0) + (isOfFew ? FEW_EXAMPLES_HELP : 0)
      const outcome = weight >= compiled.stopAt ? 'stop' : weight >= compiled.checkInAt ? 'check-in' : 'none'
      if (outcome === 'none')
        return { outcome, routes: [], language, isBystander: false, score, isUnmistakable: false }

      const found = routesOf(judged, { routes: heads.routes, stopAt: compiled.stopAt }, dangerOf)
      return {
        outcome,
        routes: found.slice(0, MOST_ROUTES[outcome]),
        language,
        isBystander: isAboutOther(mostAlarming(judged)),
        score,
        isUnmistakable: hasEvidence || outcome === 'stop',
      }
    },
  }
}
