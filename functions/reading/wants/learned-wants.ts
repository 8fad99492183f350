import { type SparseHead, scoreOf, unpackSparse } from '../../shared/learning/linear.ts'
import type { Told } from '../told.ts'
import type { WantSigns } from './want-signs.ts'

/** What the build learns from content/wants/, as plain data. */
export interface LearnedWants {
  readonly heads: readonly {
    readonly want: string
    readonly head: SparseHead
    /** From this score on a message wants it. */
    readonly sureAt: number
    /** How it did on writers and questions that it had not learned from. */
    readonly figures: Readonly<Record<string, number>>
  }[]
}

export const WANT_BITS = 14

/** The guided paths whose result a message asks for, the surest first: `som`, `wie-betaalt`, `plan`. */
export type WantsIn = (told: Told) => readonly string[]

export function learnedWantsOf({ heads }: LearnedWants, signsOf: WantSigns): WantsIn {
  const open = heads.map(({ want, head, sureAt }) => ({ want, sureAt, head: unpackSparse(head, WANT_BITS) }))
  return (told) => {
    const all = signsOf(told)
    return open
      .map(({ want, head, sureAt }) => ({
        want,
        over: Math.max(...all.map((features) => scoreOf(head, features))) - sureAt,
      }))
      .filter(({ over }) => over >= 0)
      .sort((a, b) => b.over - a.over)
      .map(({ want }) => want)
  }
}
