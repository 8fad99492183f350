import { chance } from '../shared/learning/linear.ts'
import type { Piece, Read } from './reading.ts'
import { alarmOf, type RouteHeads, scoresOf } from './route-heads.ts'

/** A message or a sentence of it, with what the heads say of it. */
interface JudgedPiece extends Piece {
  readonly scores: Float64Array
  readonly alarm: number
}

export interface Judged {
  readonly whole: JudgedPiece
  readonly sentences: readonly JudgedPiece[]
}

export function judgedBy(heads: RouteHeads, { whole, sentences }: Read): Judged {
  const judged = (piece: Piece): JudgedPiece => {
    const scores = scoresOf(heads, piece.features)
    return { ...piece, scores, alarm: alarmOf(scores) }
  }
  return { whole: judged(whole), sentences: sentences.map(judged) }
}

/** What a sentence on its own must score more than the whole message, unless it can't be misread. */
const SENTENCE_ALONE = 1.2

/** How much it counts against a sentence that the message around it sounds like no danger. */
const WHOLE_HARMLESS = 0.5

/** The score of a message: of the whole, or of the sentence that says most. */
export const scoreIn = ({ whole, sentences }: Judged): number =>
  Math.max(
    whole.alarm,
    ...sentences.map(
      ({ alarm, evidence }) =>
        alarm - (evidence.length > 0 ? 0 : SENTENCE_ALONE) + WHOLE_HARMLESS * Math.min(0, whole.alarm),
    ),
  )

interface Ranked {
  readonly id: string
  readonly says: number
  /** An unmistakable phrase of this route stands in the message. */
  readonly isNamed: boolean
}

/** How much the sentences count beside the whole message, each by how alarming it is. */
const SENTENCES = 1.4
/** Two routes so near are as likely as each other: the worse danger goes first. */
const AS_LIKELY = 0.5
/** A route that is nearly as likely as the best is named as well; one with an unmistakable phrase from further off. */
const NEAR = 1
const NAMED_NEAR = 4

/** The routes that fit a message: the likeliest first, unless somebody plainly says that it is worse. */
export function routesOf(
  { whole, sentences }: Judged,
  { routes, stopAt }: { routes: readonly string[]; stopAt: number },
  dangerOf: (id: string) => number,
): string[] {
  const says = routesIn(whole)
  const plain: string[] = []
  for (const { scores, alarm, evidence } of sentences) {
    const counts = (SENTENCES * chance(alarm)) / sentences.length
    const own = routesIn({ scores })
    own.forEach((score, i) => {
      says[i] = (says[i] ?? 0) + counts * score
    })
    const best = routes[own.indexOf(Math.max(...own))] ?? ''
    if (alarm >= stopAt && evidence.includes(best)) plain.push(best)
  }
  const named = new Set([whole, ...sentences].flatMap(({ evidence }) => evidence))
  const [first, ...others] = routes
    .map((id, i): Ranked => ({ id, says: says[i] ?? 0, isNamed: named.has(id) }))
    .sort((a, b) => b.says - a.says)
  if (!first) return []
  const worse = plain
    .filter((id) => dangerOf(id) < dangerOf(first.id))
    .sort((a, b) => dangerOf(a) - dangerOf(b))
  const [second] = others
  if (second && second.says >= first.says - AS_LIKELY && dangerOf(second.id) < dangerOf(first.id))
    worse.push(second.id)
  const near = others.filter(
    ({ says: score, isNamed }, i) =>
      (i === 0 && score >= first.says - NEAR) || (isNamed && score >= first.says - NAMED_NEAR),
  )
  return [...new Set([...worse, first.id, ...near.map(({ id }) => id), ...plain])]
}

/** What the heads of the routes say, without that of no danger. */
const routesIn = ({ scores }: Pick<JudgedPiece, 'scores'>): number[] => [...scores.subarray(1)]
