import type { Features } from '../shared/learning/features.ts'
import { randomFrom } from '../shared/learning/linear.ts'
import { type RouteHeads, scoresOf, WIDTH } from './route-heads.ts'

/** A message, and the head that should win it: 0 for no danger, else the place of its route from 1. */
export interface RouteSample {
  readonly features: Features
  readonly head: number
  /** How much this sample counts. */
  readonly counts: number
}

const RATE = 0.15
const SHRINK = 1e-5
const START = 1e-2
/** A head that is so nearly right about a message learns nothing from it. */
const NEARLY_RIGHT = 0.03

/** Heads that compete: each learns to score its own messages above what the others score for them. */
export function trainRoutes(
  samples: readonly RouteSample[],
  { routes, bits, passes }: { routes: readonly string[]; bits: number; passes: number },
): RouteHeads {
  const heads: Learning = {
    routes,
    weights: new Float32Array(WIDTH << bits),
    seen: new Float32Array(WIDTH << bits).fill(START),
    biases: new Float32Array(WIDTH),
    biasesSeen: new Float32Array(WIDTH).fill(START),
  }
  const random = randomFrom(11)
  // What every head was right about is left out of the next pass: most of it is learned after the first.
  let rested: ReadonlySet<RouteSample> = new Set()
  for (let pass = 0; pass < passes; pass++) {
    const right = new Set<RouteSample>()
    for (const sample of shuffled(samples, random))
      if (!rested.has(sample) && !learns(heads, sample)) right.add(sample)
    rested = right
  }
  return heads
}

interface Learning extends RouteHeads {
  readonly seen: Float32Array
  readonly biasesSeen: Float32Array
}

/** One step for each head that was wrong; false when none was. */
function learns(heads: Learning, { features, head: own, counts }: RouteSample): boolean {
  const scores = scoresOf(heads, features)
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const sum = powers.reduce((total, one) => total + one, 0)
  let isWrong = false
  powers.forEach((power, head) => {
    const miss = (power / sum - Number(head === own)) * counts
    if (Math.abs(miss) < NEARLY_RIGHT) return
    isWrong = true
    step(heads, head, features, miss)
  })
  return isWrong
}

function step(heads: Learning, head: number, { hashes, values }: Features, miss: number): void {
  const { weights, seen, biases, biasesSeen } = heads
  const last = weights.length / WIDTH - 1
  for (let i = 0; i < hashes.length; i++) {
    const at = ((hashes[i] ?? 0) & last) * WIDTH + head
    const slope = miss * (values[i] ?? 0) + SHRINK * (weights[at] ?? 0)
    const sum = (seen[at] ?? 0) + slope * slope
    seen[at] = sum
    weights[at] = (weights[at] ?? 0) - (RATE * slope) / Math.sqrt(sum)
  }
  const biasSeen = (biasesSeen[head] ?? 0) + miss * miss
  biasesSeen[head] = biasSeen
  biases[head] = (biases[head] ?? 0) - (RATE * miss) / Math.sqrt(biasSeen)
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const keys = items.map((item) => ({ item, key: random() }))
  return keys.sort((a, b) => a.key - b.key).map(({ item }) => item)
}
