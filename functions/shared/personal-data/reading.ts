import type { Kind, Span } from './kinds.ts'

/** How a word is written: `lower`, `Capital`, or `UPPER` (two letters or more). */
type Shape = 'lower' | 'capital' | 'upper'

export type Word = {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly shape: Shape
}

/** A text cut into words. Digits and marks are no words. */
export type Reading = { readonly text: string; readonly words: readonly Word[] }

export type Finder = (reading: Reading) => Span[]

const word = /[\p{L}\p{M}]+(?:['’`-][\p{L}\p{M}]+)*/gu

/**
 * Cuts a text into words. In a text that SHOUTS, or Writes Every Word So, a capital says nothing: all of it
 * counts as lower case.
 */
export function read(text: string): Reading {
  const shouts = isShouting(text) || isTitleCase(text)
  const words: Word[] = []
  for (const match of text.matchAll(word)) {
    const written = match[0]
    const lower = written.toLowerCase()
    words.push({
      start: match.index,
      end: match.index + written.length,
      text: written,
      lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
      shape: shouts ? 'lower' : shapeOf(written, lower),
    })
  }
  return { text, words }
}

function isShouting(text: string): boolean {
  let upper = 0
  let lower = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 65 && code <= 90) upper++
    else if (code >= 97 && code <= 122) lower++
  }
  return upper > 12 && upper > 3 * lower
}

const capitalLink =
  /(?<=[\p{L},] )(?:En|In|Op|De|Het|Een|Is|Met|Voor|Van|Te|Of|Bij|Ik|Als|Maar|And|The|To|For|My)(?= \p{Lu})/gu

/** "Ik Ben Pools En Zoek Werk": two small words with a capital between capitals, and next to nothing without. */
function isTitleCase(text: string): boolean {
  const links = text.match(capitalLink)?.length ?? 0
  if (links === 0) return false
  const lower = text.match(/(?<!\p{L})\p{Ll}/gu)?.length ?? 0
  const capitals = text.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0
  return capitals >= 5 && capitals >= 4 * lower
}

function shapeOf(written: string, lower: string): Shape {
  if (written === lower || written.charAt(0) === lower.charAt(0)) return 'lower'
  return written.length > 1 && written === written.toUpperCase() ? 'upper' : 'capital'
}

/** The index of the last word that ends at or before this position, or -1. */
export function wordBefore({ words }: Reading, position: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.end ?? 0) <= position) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** A sentence ends here, so a cue on the other side belongs to something else. */
const parts = (between: string, next: string): boolean =>
  /[!?]|\n\s*\n/.test(between) || (/\.\s/.test(between) && /^\p{Lu}/u.test(next))

type Look = { readonly from: number; readonly reach: number; readonly for: (word: Word) => boolean }

/** The index of the nearest such word within `reach` words before a position, in the same sentence. */
export function cueBefore(reading: Reading, look: Look): number {
  let right = look.from
  for (let i = wordBefore(reading, look.from); i >= 0 && look.reach > 0; i--) {
    const candidate = reading.words[i]
    if (!candidate || right - candidate.end > 40) return -1
    if (parts(reading.text.slice(candidate.end, right), reading.text.slice(right, right + 1))) return -1
    if (look.for(candidate)) return i
    if (wordBefore(reading, look.from) - i + 1 >= look.reach) return -1
    right = candidate.start
  }
  return -1
}

/** The index of the nearest such word within `reach` words after a position, in the same sentence. */
export function cueAfter(reading: Reading, look: Look): number {
  const first = wordBefore(reading, look.from) + 1
  let left = look.from
  for (let i = first; i < first + look.reach; i++) {
    const candidate = reading.words[i]
    if (!candidate || candidate.start - left > 40) return -1
    if (parts(reading.text.slice(left, candidate.start), candidate.text)) return -1
    if (look.for(candidate)) return i
    left = candidate.end
  }
  return -1
}

/** All matches of a pattern as stretches of one kind. */
export const spansOf = (kind: Kind, text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind,
  }))

/** The digits of a text, without what stands between them. */
export const digitsOf = (text: string): string => text.replace(/\D/g, '')

/** The words of a list that is written as running text. */
export const listOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))
