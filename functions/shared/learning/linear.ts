import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Features } from './features.ts'

/** One linear head: a weight for each place that a hash falls on. */
export interface Head {
  readonly weights: Float32Array
  readonly bias: number
}

/** How strongly a head speaks for a message; 0 is as likely as not. */
export function scoreOf({ weights, bias }: Head, { hashes, values }: Features): number {
  const mask = weights.length - 1
  let sum = bias
  for (let i = 0; i < hashes.length; i++) sum += (weights[(hashes[i] ?? 0) & mask] ?? 0) * (values[i] ?? 0)
  return sum
}

export const chance = (score: number): number => 1 / (1 + Math.exp(-score))

/** A head as the build keeps it: a byte for each weight, deflated (most are near zero), and what a step is worth. */
export interface PackedHead {
  readonly bytes: string
  readonly unit: number
  readonly bias: number
}

/** As many steps at either side of zero as a byte holds. */
const FINEST = 127

export function packHead({ weights, bias }: Head, steps = FINEST): PackedHead {
  const largest = weights.reduce((most, one) => Math.max(most, Math.abs(one)), 0)
  const unit = largest / steps || 1
  const bytes = Int8Array.from(weights, (one) => Math.round(one / unit))
  return { bytes: deflateRawSync(bytes).toString('base64'), unit, bias }
}

export function unpackHead({ bytes, unit, bias }: PackedHead): Head {
  const raw = inflateRawSync(Buffer.from(bytes, 'base64'))
  const weights = Float32Array.from(
    new Int8Array(raw.buffer, raw.byteOffset, raw.length),
    (one) => one * unit,
  )
  return { weights, bias }
}

/** A head of which the weights are kept that say most. */
export interface SparseHead extends PackedHead {
  /** How far each kept weight stands from the one before it, a byte each. */
  readonly steps: string
}

const LONGEST_STEP = 255

/** Keeps the weights of at least `least`, for or against, and one now and then so that each step fits a byte. */
export function packSparse({ weights, bias }: Head, least: number): SparseHead {
  const steps: number[] = []
  const kept: number[] = []
  let last = 0
  weights.forEach((weight, at) => {
    if (Math.abs(weight) < least && at - last < LONGEST_STEP) return
    steps.push(at - last)
    kept.push(weight)
    last = at
  })
  return {
    ...packHead({ weights: Float32Array.from(kept), bias }),
    steps: Buffer.from(Uint8Array.from(steps)).toString('base64'),
  }
}

export function unpackSparse({ steps, ...packed }: SparseHead, bits: number): Head {
  const kept = unpackHead(packed)
  const weights = new Float32Array(1 << bits)
  let at = 0
  for (const [i, step] of Buffer.from(steps, 'base64').entries()) {
    at += step
    weights[at] = kept.weights[i] ?? 0
  }
  return { weights, bias: kept.bias }
}

/** Numbers between 0 and 1, always the same row for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
    return (state >>> 0) / 4_294_967_296
  }
}

export function shuffle<T>(order: T[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const [a, b] = [order[i], order[j]]
    if (a === undefined || b === undefined) continue
    order[i] = b
    order[j] = a
  }
}
