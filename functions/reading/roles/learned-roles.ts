import type { Features } from '../../shared/learning/features.ts'
import { type Head, type SparseHead, scoreOf, unpackSparse } from '../../shared/learning/linear.ts'
import type { Voice } from './role-examples.ts'
import type { RoleSigns } from './role-signs.ts'

/** What the build learns from content/rollen/ and the example questions, as plain data. */
export interface LearnedRoles {
  readonly heads: readonly {
    readonly voice: Voice
    readonly head: SparseHead
    /** From this score on a message is in the voice. */
    readonly sureAt: number
    /** From this score on, where nobody tells of themselves. */
    readonly likelyAt: number
    /** How it did on what it had not learned from. */
    readonly figures: Readonly<Record<string, number>>
  }[]
}

export const ROLE_BITS = 15

/** In whose voice a message is by its likeness to the examples; who tells of their own must sound surely so. */
export type VoiceIn = (message: string, sayings: () => ReadonlySet<string>) => Voice | undefined

/** Sayings of who asks for themselves, or for a relative. */
const ofThemselves = ['over-zichzelf', 'voor-mezelf', 'als-werknemer', 'als-naaste', 'als-partner']

export function learnedRolesOf({ heads }: LearnedRoles, signsOf: (message: string) => RoleSigns): VoiceIn {
  const open = heads.map(({ head, ...one }) => ({ ...one, head: unpackSparse(head, ROLE_BITS) }))
  return (message, sayings) => {
    const { parts, possible } = signsOf(message)
    const [best] = open
      .filter(({ voice }) => possible.has(voice))
      .map(({ head, ...one }) => ({ ...one, score: bestOf(head, parts) }))
      .filter(({ score, likelyAt }) => score >= likelyAt)
      .sort((a, b) => b.score - b.likelyAt - (a.score - a.likelyAt))
    if (!best) return undefined
    return best.score >= best.sureAt || !ofThemselves.some((one) => sayings().has(one))
      ? best.voice
      : undefined
  }
}

/** One sentence is enough to say in whose voice all is. */
export const bestOf = (head: Head, parts: readonly Features[]): number =>
  Math.max(...parts.map((features) => scoreOf(head, features)))
