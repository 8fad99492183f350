import type { Features } from './features.ts'
import { chance, type Head, randomFrom, shuffle } from './linear.ts'

/** A message to learn from. */
export interface Sample {
  readonly features: Features
  /** What it says to each head: so much for it, so much against it (below 0), or nothing (0). */
  readonly says: readonly number[]
}

const RATE = 0.1
const SHRINK = 1e-5
const START = 1e-2
/** A head that is so nearly right about a message learns nothing from it. */
const NEARLY_RIGHT = 0.01

/**
 * L2 logistic regressions with a step of its own for each weight. The same samples always give the same heads. Heads
 * learn side by side, for most time goes into reading the samples and into finding a weight in memory.
 */
export function trainHeads(samples: readonly Sample[], bits: number, passes: number): Head[] {
  const count = samples[0]?.says.length ?? 0
  const rows = rowsOf(samples, bits)
  const learning = new Heads(count, bits)
  const random = randomFrom(7)
  const order = samples.map((sample) => inputOf(sample, rows))
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random)
    for (const input of order) learning.learn(input)
  }
  return Array.from({ length: count }, (_, head) => learning.head(head, rows))
}

/** A sample by the rows of its signs. */
interface Input {
  readonly rows: Int32Array
  readonly values: Float32Array
  readonly says: readonly number[]
}

/** The row of each place that a hash falls on. The signs that are seen most come first: they stay in fast memory. */
function rowsOf(samples: readonly Sample[], bits: number): Int32Array {
  const seen = new Int32Array(1 << bits)
  const mask = seen.length - 1
  for (const { features } of samples)
    for (const hash of features.hashes) seen[hash & mask] = (seen[hash & mask] ?? 0) + 1
  const rows = new Int32Array(seen.length)
  Int32Array.from(seen.keys())
    .sort((a, b) => (seen[b] ?? 0) - (seen[a] ?? 0) || a - b)
    .forEach((place, row) => {
      rows[place] = row
    })
  return rows
}

const inputOf = ({ features, says }: Sample, rows: Int32Array): Input => ({
  rows: features.hashes.map((hash) => rows[hash & (rows.length - 1)] ?? 0),
  values: features.values,
  says,
})

/** The weights of all heads for the same sign lie side by side. */
class Heads {
  readonly #count: number
  readonly #weights: Float32Array
  readonly #seen: Float32Array
  readonly #bias: Float64Array
  readonly #biasSeen: Float64Array
  readonly #scores: Float64Array

  constructor(count: number, bits: number) {
    this.#count = count
    this.#weights = new Float32Array(count << bits)
    this.#seen = new Float32Array(count << bits).fill(START)
    this.#bias = new Float64Array(count)
    this.#biasSeen = new Float64Array(count).fill(START)
    this.#scores = new Float64Array(count)
  }

  head(place: number, rows: Int32Array): Head {
    const weights = Float32Array.from(rows, (row) => this.#weights[row * this.#count + place] ?? 0)
    return { weights, bias: this.#bias[place] ?? 0 }
  }

  learn(input: Input): void {
    this.#score(input)
    for (let head = 0; head < this.#count; head++) {
      const said = input.says[head] ?? 0
      if (said === 0) continue
      const miss = (chance(this.#scores[head] ?? 0) - (said > 0 ? 1 : 0)) * Math.abs(said)
      if (Math.abs(miss) >= NEARLY_RIGHT) this.#step(head, input, miss)
    }
  }

  #score({ rows, values }: Input): void {
    const [scores, weights, count] = [this.#scores, this.#weights, this.#count]
    scores.set(this.#bias)
    for (let i = 0; i < rows.length; i++) {
      const value = values[i] ?? 0
      const from = (rows[i] ?? 0) * count
      for (let head = 0; head < count; head++)
        scores[head] = (scores[head] ?? 0) + (weights[from + head] ?? 0) * value
    }
  }

  #step(head: number, { rows, values }: Input, miss: number): void {
    const [weights, seen, count] = [this.#weights, this.#seen, this.#count]
    for (let i = 0; i < rows.length; i++) {
      const at = (rows[i] ?? 0) * count + head
      const weight = weights[at] ?? 0
      const slope = miss * (values[i] ?? 0) + SHRINK * weight
      const sum = (seen[at] ?? 0) + slope * slope
      seen[at] = sum
      weights[at] = weight - (RATE * slope) / Math.sqrt(sum)
    }
    const sum = (this.#biasSeen[head] ?? 0) + miss * miss
    this.#biasSeen[head] = sum
    this.#bias[head] = (this.#bias[head] ?? 0) - (RATE * miss) / Math.sqrt(sum)
  }
}

/** How a kind of thing is learned from. */
export interface Lessons<T> {
  readonly samplesOf: (one: T) => readonly Sample[]
  /** The part that a thing belongs to, 0 to `parts`: what one writer wrote stays together. */
  readonly partOf: (one: T, place: number) => number
  readonly parts: number
  readonly bits: number
  readonly passes: number
}

/** What was learned from everything, and each thing with heads that learned in the same way from all other parts. */
interface Learned<T> {
  readonly heads: readonly Head[]
  readonly held: readonly { readonly one: T; readonly heads: readonly Head[] }[]
}

/** Learns from everything, and beside it what shows how well that does on what it has not seen. */
export function trainAndHold<T>(
  all: readonly T[],
  { samplesOf, partOf, parts, bits, passes }: Lessons<T>,
): Learned<T> {
  const own = all.map((one, place) => partOf(one, place))
  const samples = all.flatMap((one, place) =>
    samplesOf(one).map(({ features, says }) => ({
      features,
      says: Array.from({ length: parts + 1 }, (_, part) =>
        part === own[place] ? says.map(() => 0) : says,
      ).flat(),
    })),
  )
  const learned = trainHeads(samples, bits, passes)
  const count = learned.length / (parts + 1)
  const headsOf = (part: number) => learned.slice(part * count, (part + 1) * count)
  const apart = Array.from({ length: parts }, (_, part) => headsOf(part))
  return {
    heads: headsOf(parts),
    held: all.map((one, place) => ({ one, heads: apart[own[place] ?? 0] ?? [] })),
  }
}
