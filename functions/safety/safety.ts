import type { ContentFile } from '../shared/content-file.ts'
import { chance, scoreOf, unpackHead } from '../shared/learning/linear.ts'
import { finderOfOthers } from './bystander.ts'
import type { Spoken } from './language.ts'
import { readerOf } from './reading.ts'
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
}

export interface Safety {
  readonly routes: readonly SafetyRoute[]
  readonly talk: Talk
  /** `extra`: signs that another reader found in the message, such as who it is about or what is denied. */
  verdict(text: string, extra?: readonly string[]): Verdict
  /** The sentences that tell of no danger; empty when there are none. */
  withoutDanger(text: string): string
}

/** A route beside the best one is named from this chance on. */
const ALSO_FROM = 0.5
const MOST_ROUTES = { stop: 3, 'check-in': 2 } as const
/** A route that is nearly as likely as the best is named as well. */
const NEAR = 1
/** How much the whole message counts beside a sentence, for the route. */
const AROUND = 0.5

interface Ranked {
  readonly id: string
  readonly says: number
  /** The chance of this route by this sentence alone. */
  readonly sure: number
  /** An unmistakable phrase of this route stands in it. */
  readonly named: boolean
}
/** An unmistakable phrase lowers what it takes for a line of help by this much. */
const EVIDENCE_HELPS = 0.3

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
  const isAboutOther = finderOfOthers(classes)
  const inOrder = (ids: Iterable<string>) =>
    [...new Set(ids)].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))

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
      const outcome =
        score >= compiled.stopAt
          ? 'stop'
          : score >= compiled.checkInAt - (hasEvidence ? EVIDENCE_HELPS : 0)
            ? 'check-in'
            : 'none'
      if (outcome === 'none') return { outcome, routes: [], language, isBystander: false, score }

      // A sentence is about what the whole message is about, unless it says otherwise itself.
      const ranked = (piece: typeof whole): Ranked[] =>
        heads
          .map(({ id, head }) => {
            const own = scoreOf(head, piece.features)
            const around = piece === whole ? own : scoreOf(head, whole.features)
            return { id, says: own + AROUND * around, sure: chance(own), named: piece.evidence.includes(id) }
          })
          .sort((a, b) => b.says - a.says)
      // Each sentence that is alarming by itself names its own danger; without one the whole message does.
      const alarming = sentences.filter(({ features }) => scoreOf(gate, features) >= compiled.stopAt)
      const deciding = alarming.length > 0 ? alarming : [whole]
      const rankings = deciding.map(ranked)
      const firsts = rankings.flatMap(([first]) => first ?? [])
      const found = [
        ...inOrder(firsts.filter(({ sure }) => sure >= ALSO_FROM).map(({ id }) => id)),
        ...firsts.map(({ id }) => id),
        ...rankings.flatMap(besideBest),
      ]
      return {
        outcome,
        routes: [...new Set(found)].slice(0, MOST_ROUTES[outcome]),
        language,
        isBystander: isAboutOther(deciding[0]?.text ?? whole.text),
        score,
      }
    },
  }
}

/** Routes that a message may be about as well as the one that fits best. */
function besideBest([first, ...others]: readonly Ranked[]): string[] {
  if (!first) return []
  const [second] = others
  const near = second && second.says >= first.says - NEAR ? [second.id] : []
  return [...near, ...others.filter(({ sure, named }) => named && sure >= ALSO_FROM).map(({ id }) => id)]
}
