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
    /** How it did on what it had not learned from. */
    readonly figures: Readonly<Record<string, number>>
  }[]
}

export const ROLE_BITS = 15

/** In whose voice a message surely is, by its likeness to the examples. */
export type VoiceIn = (message: string) => Voice | undefined

export function learnedRolesOf({ heads }: LearnedRoles, signsOf: (message: string) => RoleSigns): VoiceIn {
  const open = heads.map(({ voice, head, sureAt }) => ({
    voice,
    sureAt,
    head: unpackSparse(head, ROLE_BITS),
  }))
  return (message) => {
    const { parts, possible } = signsOf(message)
    const [best] = open
      .filter(({ voice }) => possible.has(voice))
      .map(({ voice, head, sureAt }) => ({ voice, over: bestOf(head, parts) - sureAt }))
      .filter(({ over }) => over >= 0)
      .sort((a, b) => b.over - a.over)
    return best?.voice
  }
}

/** One sentence is enough to say in whose voice all is. */
export const bestOf = (head: Head, parts: readonly Features[]): number =>
  Math.max(...parts.map((features) => scoreOf(head, features)))
