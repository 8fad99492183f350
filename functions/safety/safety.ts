import type { ContentFile } from '../shared/content-file.ts'
import { scoreOf, unpackHead } from '../shared/learning/linear.ts'
import { finderOfOthers } from './bystander.ts'
import type { Spoken } from './language.ts'
import { routesOf } from './rank-routes.ts'
import { type Piece, type Read, readerOf } from './reading.ts'
import { readRoutes, type SafetyRoute } from './route.ts'
import { readTalk, type Talk } from './talk.ts'
import { type CompiledSafety, gateScore } from './train.ts'

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
  const gate = unpackHead(compiled.gate)
  const heads = compiled.routes.map(({ id, head }) => ({ id, head: unpackHead(head) }))
  const routes = readRoutes(files)
  const order = new Map(routes.map(({ id, volgorde }) => [id, volgorde]))
  const dangerOf = (id: string) => order.get(id) ?? routes.length
  const isAboutOther = finderOfOthers(classes)
  /** The sentence that says most, when one of them alone would be reason to stop. */
  const mostAlarming = ({ whole, sentences }: Read): Piece => {
    const alarms = sentences.map(({ features }) => scoreOf(gate, features))
    const most = Math.max(...alarms)
    return most >= compiled.stopAt ? (sentences[alarms.indexOf(most)] ?? whole) : whole
  }

  return {
    routes,
    withoutDanger: (text) =>
      text
        .split(/(?<=[.!?;\n])\s+/u)
        .filter((sentence) => gateScore(gate, read(sentence)) < compiled.checkInAt)
        .join(' ')
        .trim(),
    talk: readTalk(files.find(({ path }) => path === 'safety/talk.yaml')?.text ?? '', classes.spellingOf),
    verdict: (text, extra) => {
      const message = read(text, extra)
      const { language, whole, sentences } = message
      const score = gateScore(gate, message)
      const pieces = [whole, ...sentences]
      const hasEvidence = pieces.some(({ evidence }) => evidence.length > 0)
      const isOfFew = language !== 'nl' && language !== 'en'
      const weight = score + (hasEvidence ? EVIDENCE_HELPS : 0) + (isOfFew ? FEW_EXAMPLES_HELP : 0)
      const outcome = weight >= compiled.stopAt ? 'stop' : weight >= compiled.checkInAt ? 'check-in' : 'none'
      if (outcome === 'none')
        return { outcome, routes: [], language, isBystander: false, score, isUnmistakable: false }

      const found = routesOf(message, { gate, heads, stopAt: compiled.stopAt }, dangerOf)
      return {
        outcome,
        routes: found.slice(0, MOST_ROUTES[outcome]),
        language,
        isBystander: isAboutOther(mostAlarming(message).text),
        score,
        isUnmistakable: hasEvidence || outcome === 'stop',
      }
    },
  }
}
