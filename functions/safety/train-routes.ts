import type { Features } from '../shared/learning/features.ts'
import { type Head, randomFrom, scoreOf } from '../shared/learning/linear.ts'

/** A message that tells of danger, and the place of its route among the heads. */
export interface RouteSample {
  readonly features: Features
  readonly route: number
  /** How much this sample counts. */
  readonly counts: number
}

const RATE = 0.1
const SHRINK = 1e-5
const START = 1e-2
/** A head that is so nearly right about a message learns nothing from it. */
const NEARLY_RIGHT = 0.01

/** Heads that compete: each learns to score its own route's messages above what the others score for them. */
export function trainRoutes(
  samples: readonly RouteSample[],
  { routes, bits, passes }: { routes: number; bits: number; passes: number },
): Head[] {
  const heads = Array.from({ length: routes }, () => ({
    weights: new Float32Array(1 << bits),
    seen: new Float32Array(1 << bits).fill(START),
    bias: 0,
    biasSeen: START,
  }))
  const random = randomFrom(11)
  for (let pass = 0; pass < passes; pass++)
    for (const { features, route, counts } of shuffled(samples, random)) {
      const scores = heads.map((head) => scoreOf(head, features))
      const most = Math.max(...scores)
      const powers = scores.map((score) => Math.exp(score - most))
      const sum = powers.reduce((total, one) => total + one, 0)
      heads.forEach((head, i) => {
        const miss = ((powers[i] ?? 0) / sum - Number(i === route)) * counts
        if (Math.abs(miss) >= NEARLY_RIGHT) step(head, features, miss)
      })
    }
  return heads
}

interface Learning extends Head {
  readonly seen: Float32Array
  bias: number
  biasSeen: number
}

function step(head: Learning, { hashes, values }: Features, miss: number): void {
  const { weights, seen } = head
  const mask = weights.length - 1
  for (let i = 0; i < hashes.length; i++) {
    const at = (hashes[i] ?? 0) & mask
    const slope = miss * (values[i] ?? 0) + SHRINK * (weights[at] ?? 0)
    const sum = (seen[at] ?? 0) + slope * slope
    seen[at] = sum
    weights[at] = (weights[at] ?? 0) - (RATE * slope) / Math.sqrt(sum)
  }
  head.biasSeen += miss * miss
  head.bias -= (RATE * miss) / Math.sqrt(head.biasSeen)
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const keys = items.map((item) => ({ item, key: random() }))
  return keys.sort((a, b) => a.key - b.key).map(({ item }) => item)
}
