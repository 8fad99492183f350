import { type SparseHead, scoreOf, unpackSparse } from '../shared/learning/linear.ts'
import type { SignsOf } from './move-signs.ts'
import type { Move } from './moves.ts'

/** What the build learns from content/moves/, as plain data. */
export interface LearnedMoves {
  readonly heads: readonly { readonly move: string; readonly head: SparseHead }[]
  /** Whether a message says more than its move, for the moves of which that is so. */
  readonly more: SparseHead
  readonly withMore: readonly string[]
  /** From this score on a message makes the move. */
  readonly sureAt: number
  /** How it did on writers and questions that it had not learned from. */
  readonly figures: Readonly<Record<string, number>>
}

export const MOVE_BITS = 14
/**
 * Adds to the moves that phrases found the one that a short message makes by its likeness to the examples, unless a
 * phrase says what the whole message is, or says something else.
 *
 * @param plain the plain text of a Reading
 */
export type AddMoves = (plain: string, found: readonly Move[]) => readonly Move[]

export function learnedMovesOf({ heads, more, withMore, sureAt }: LearnedMoves, signsOf: SignsOf): AddMoves {
  const open = heads.map(({ move, head }) => ({ move, head: unpackSparse(head, MOVE_BITS) }))
  const saysMore = unpackSparse(more, MOVE_BITS)
  const canSayMore = new Set(withMore)

  return (plain, found) => {
    if (found.some(({ alone }) => alone)) return found
    const features = signsOf(plain, found)
    if (!features) return found
    let best: { move: string; score: number } | undefined
    for (const { move, head } of open) {
      const score = scoreOf(head, features)
      if (score >= (best?.score ?? sureAt)) best = { move, score }
    }
    if (!best || found.some(({ id }) => id !== best.move)) return found
    return [{ id: best.move, alone: !(canSayMore.has(best.move) && scoreOf(saysMore, features) > 0) }]
  }
}
