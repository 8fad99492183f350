import type { Asked } from './asking.ts'
import { likenesses, type Ranker, SHARPNESS, sharesOf } from './ranker.ts'
import { leanOf, type SectionSigns } from './signs.ts'

/** One section that may be the answer. */
export interface Candidate {
  readonly section: number
  /** How like it what was asked is, 0 to about 1. */
  readonly likeness: number
  /** Its share of the belief that one of all sections answers. */
  readonly belief: number
}

const MOST = 24

/** What was asked, held against all sections and all that is not ours. */
export interface Weighing {
  /** The sections that most likely answer, best first. */
  readonly candidates: readonly Candidate[]
  /** How like the nearest field that is not ours it is. */
  readonly outside: number
}

export function weigh(
  asked: Asked,
  ranker: Ranker,
  signs: readonly SectionSigns[],
  isFor: (sign: SectionSigns) => boolean,
): Weighing {
  const likeness = likenesses(ranker, asked.marks)
  const odds = Float64Array.from(signs, (sign, i) =>
    isFor(sign) ? SHARPNESS * (likeness[i] ?? 0) + leanOf(sign, asked) : Number.NEGATIVE_INFINITY,
  )
  const beliefs = sharesOf(odds)
  const candidates = [...signs.keys()]
    .filter((i) => (likeness[i] ?? 0) > 0 && (beliefs[i] ?? 0) > 0)
    .map((section) => ({ section, likeness: likeness[section] ?? 0, belief: beliefs[section] ?? 0 }))
    .sort((a, b) => b.belief - a.belief || a.section - b.section)
    .slice(0, MOST)
  return { candidates, outside: Math.max(0, ...likeness.slice(signs.length)) }
}

/**
 * How likely a candidate answers, by how far it leads the others. Fitted on real questions of which the answer is
 * known (`tests/eval`): our own examples are too easy to learn that from.
 */
export function confidenceOf({ belief }: Candidate): number {
  const odds = CONFIDENCE.start + CONFIDENCE.belief * Math.log(belief)
  return 1 / (1 + Math.exp(-odds))
}
const CONFIDENCE = { start: 2, belief: 0.63 } as const
