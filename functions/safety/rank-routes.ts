import { chance, type Head, scoreOf } from '../shared/learning/linear.ts'
import type { Piece, Read } from './reading.ts'

export interface RouteHead {
  readonly id: string
  readonly head: Head
}

interface Ranked {
  readonly id: string
  readonly says: number
  /** An unmistakable phrase of this route stands in the message. */
  readonly isNamed: boolean
}

/** How much the sentences count beside the whole message, each by how alarming it is. */
const SENTENCES = 1.4
/** A route that is nearly as likely as the best is named as well; one with an unmistakable phrase from further off. */
const NEAR = 1
const NAMED_NEAR = 4

/** The routes that fit a message: the likeliest first, unless somebody plainly says that it is worse. */
export function routesOf(
  { whole, sentences }: Read,
  { gate, heads, stopAt }: { gate: Head; heads: readonly RouteHead[]; stopAt: number },
  dangerOf: (id: string) => number,
): string[] {
  const scoresOf = ({ features }: Piece) => heads.map(({ head }) => scoreOf(head, features))
  const says = scoresOf(whole)
  const plain: string[] = []
  for (const sentence of sentences) {
    const alarm = scoreOf(gate, sentence.features)
    const scores = scoresOf(sentence)
    const counts = (SENTENCES * chance(alarm)) / sentences.length
    scores.forEach((score, i) => {
      says[i] = (says[i] ?? 0) + counts * score
    })
    const best = heads[scores.indexOf(Math.max(...scores))]?.id ?? ''
    if (alarm >= stopAt && sentence.evidence.includes(best)) plain.push(best)
  }
  const named = new Set([whole, ...sentences].flatMap(({ evidence }) => evidence))
  const [first, ...others] = heads
    .map(({ id }, i): Ranked => ({ id, says: says[i] ?? 0, isNamed: named.has(id) }))
    .sort((a, b) => b.says - a.says)
  if (!first) return []
  const worse = plain
    .filter((id) => dangerOf(id) < dangerOf(first.id))
    .sort((a, b) => dangerOf(a) - dangerOf(b))
  const near = others.filter(
    ({ says: score, isNamed }, i) =>
      (i === 0 && score >= first.says - NEAR) || (isNamed && score >= first.says - NAMED_NEAR),
  )
  return [...new Set([...worse, first.id, ...near.map(({ id }) => id), ...plain])]
}
