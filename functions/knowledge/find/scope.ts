import { fitted, type Judge } from '../../shared/learning/logistic.ts'
import type { Asked } from './asking.ts'
import type { Weighing } from './belief.ts'

/** What speaks for a question being ours at all: what it says itself, and how well its best sections hold it. */
export function scopeEvidence({ slots, outside, marks }: Asked, weighing: Weighing): number[] {
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
