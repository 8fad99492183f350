import type { Features } from '../shared/learning/features.ts'
import { type PackedHead, packHead, unpackHead } from '../shared/learning/linear.ts'

/**
 * Heads that compete for a message: one says that there is no danger, the others are the routes. For each place the
 * weights of all heads stand side by side, so that one look at the memory gives them all:
 *
 *   place 0: none route route … (empty)   place 1: none route route … (empty)   …
 */
export interface RouteHeads {
  readonly routes: readonly string[]
  readonly weights: Float32Array
  readonly biases: Float32Array
}

/** Room for this many heads at a place: as much as the processor fetches at once. */
export const WIDTH = 16
/** Where the head of no danger stands; the routes follow. */
const NONE = 0

/** How strongly each head speaks for a message, no danger first. */
export function scoresOf(
  { routes, weights, biases }: RouteHeads,
  { hashes, values }: Features,
): Float64Array {
  const count = routes.length + 1
  const last = weights.length / WIDTH - 1
  const scores = Float64Array.from(biases.subarray(0, count))
  for (let i = 0; i < hashes.length; i++) {
    const [at, value] = [((hashes[i] ?? 0) & last) * WIDTH, values[i] ?? 0]
    for (let head = 0; head < count; head++)
      scores[head] = (scores[head] ?? 0) + (weights[at + head] ?? 0) * value
  }
  return scores
}

/** How much more the routes together say than that there is no danger; 0 is as likely as not. */
export function alarmOf(scores: Float64Array): number {
  const most = Math.max(...scores.subarray(NONE + 1))
  let sum = 0
  for (let head = NONE + 1; head < scores.length; head++) sum += Math.exp((scores[head] ?? 0) - most)
  return most + Math.log(sum) - (scores[NONE] ?? 0)
}

/** As the build keeps them, no danger first. */
export interface PackedRoutes {
  readonly routes: readonly string[]
  readonly heads: readonly PackedHead[]
}

export function packRoutes({ routes, weights, biases }: RouteHeads, steps: number): PackedRoutes {
  const heads = Array.from(biases.subarray(0, routes.length + 1), (bias, head) => {
    const own = Float32Array.from(
      { length: weights.length / WIDTH },
      (_, at) => weights[at * WIDTH + head] ?? 0,
    )
    return packHead({ weights: own, bias }, steps)
  })
  return { routes, heads }
}

export function unpackRoutes({ routes, heads }: PackedRoutes): RouteHeads {
  const each = heads.map(unpackHead)
  const weights = new Float32Array((each[0]?.weights.length ?? 0) * WIDTH)
  each.forEach((one, head) => {
    for (let at = 0; at < one.weights.length; at++) weights[at * WIDTH + head] = one.weights[at] ?? 0
  })
  return { routes, weights, biases: Float32Array.from(each, ({ bias }) => bias) }
}
