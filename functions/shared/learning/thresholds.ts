import type { Head } from './linear.ts'

/** What every trainer needs to set its thresholds and to say how it did. */

const rounded = (value: number): number => Math.round(value * 1000) / 1000

/** The score that no more than this share of the messages reaches. */
export function passedBy(found: readonly { readonly score: number }[], most: number): number {
  const sorted = found.map(({ score }) => score).sort((a, b) => b - a)
  return rounded((sorted[Math.floor(sorted.length * most)] ?? 0) + 0.01)
}

export const share = <T>(all: readonly T[], fits: (one: T) => boolean): number =>
  all.length === 0 ? 0 : rounded(all.filter(fits).length / all.length)

/** A number that only the text decides, so that a new line changes nothing for the others. */
export function dice(text: string, start = 7): number {
  let sum = start
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  return (sum ^ (sum >>> 15)) >>> 0
}

/** What a weight must be at least, so that no more are kept than there is room for. */
export function leastWeight(heads: readonly Head[], most: number): number {
  const sizes = heads.flatMap(({ weights }) => [...weights.map(Math.abs)].filter((size) => size > 0))
  return sizes.sort((a, b) => b - a)[most] ?? 0
}
