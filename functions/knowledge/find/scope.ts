import { type Features, featuresOf, type WordClasses } from '../../shared/learning/features.ts'
import { packSparse, type SparseHead, scoreOf, unpackSparse } from '../../shared/learning/linear.ts'
import { fitted, type Judge } from '../../shared/learning/logistic.ts'
import { plainText } from '../../shared/learning/plain.ts'
import { leastWeight } from '../../shared/learning/thresholds.ts'
import { trainHeads } from '../../shared/learning/train-heads.ts'
import type { Asked } from './asking.ts'
import type { Weighing } from './belief.ts'

/** How much a text sounds like our questions, whichever section answers it; above 0 more than like others. */
export type SoundsLikeOurs = (text: string) => number

const BITS = 15
const PASSES = 4
/** Of so many of our own questions one is learned from: there are more than this needs. */
const ONE_IN = 3
const MOST_WEIGHTS = 24_000

/** Learns how our questions sound beside those that are not ours; both kinds together count the same. */
export function trainSound(ours: readonly string[], others: readonly string[]): SparseHead {
  const own = ours.filter((_, i) => i % ONE_IN === 0)
  const worth = own.length / Math.max(1, others.length)
  const [head] = trainHeads(
    [
      ...own.map((text) => ({ features: soundOf(text), says: [1] })),
      ...others.map((text) => ({ features: soundOf(text), says: [-worth] })),
    ],
    BITS,
    PASSES,
  )
  if (!head) throw new Error('Nothing to learn from')
  return packSparse(head, leastWeight([head], MOST_WEIGHTS))
}

export function soundsLikeOurs(packed: SparseHead): SoundsLikeOurs {
  const head = unpackSparse(packed, BITS)
  return (text) => scoreOf(head, soundOf(text))
}

const noClasses: WordClasses = { spellingOf: (word) => word, classesOf: () => [] }
const soundOf = (text: string): Features => featuresOf(plainText(text), noClasses, [])

/** What speaks for a question being ours at all: what it says itself, and how well its best sections hold it. */
export function scopeEvidence({ slots, outside, marks }: Asked, weighing: Weighing, sound: number): number[] {
  const { candidates } = weighing
  const [first] = candidates
  const near = candidates.slice(0, 8)
  const field = slots.reduce((sum, slot) => sum + slot.field, 0)
  return [
    first?.likeness ?? 0,
    weighing.outside,
    (first?.likeness ?? 0) - weighing.outside,
    Math.log((first?.belief ?? 0) + 0.01),
    near.reduce((sum, { likeness }) => sum + likeness, 0) / Math.max(1, near.length),
    Math.min(1, field),
    Math.min(3, Math.max(0, field - 1)),
    Math.min(2, outside),
    Math.log(1 + marks.size),
    weighing.lead,
    sound,
  ]
}

/** One question, with the right verdict. */
export interface Case {
  readonly evidence: readonly number[]
  readonly isOurs: boolean
}

/** Learns to tell questions of ours from others; both kinds together count the same. */
export function trainScope(cases: readonly Case[]): Judge {
  const others = cases.filter(({ isOurs }) => !isOurs).length
  const ours = cases.length - others
  return fitted(
    cases.map(({ evidence, isOurs }) => ({
      evidence,
      isRight: isOurs ? 1 : 0,
      worth: isOurs ? 1 : ours / Math.max(1, others),
    })),
  )
}
