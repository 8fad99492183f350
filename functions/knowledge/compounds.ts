import { stem } from '../shared/language.ts'

/** Splits a compound into known words, or gives nothing: "scholingsvoucher" → scholing, voucher. */
export type Split = (word: string) => readonly string[]

const LINKS = ['', 's', 'e', 'en', 'n']
const SHORTEST = 3

/**
 * Makes the splitter from a list of words that may be parts, and words that stay whole.
 * A part in front stands as in the list (with a linking s, e, n or en behind it); the last may be inflected.
 */
export function compounds(parts: readonly string[], whole: readonly string[]): Split {
  const fronts = new Set(parts)
  const ends = new Set(parts.map(stem))
  const keep = new Set(whole.map(stem))
  const known = new Map<string, readonly string[]>()

  const split = (word: string): readonly string[] | undefined => {
    for (let at = word.length - SHORTEST; at >= 2; at -= 1) {
      const front = frontOf(word.slice(0, at), fronts)
      if (front === undefined) continue
      const rest = word.slice(at)
      if (ends.has(stem(rest))) return [front, rest]
      const further = rest.length > 2 * SHORTEST ? split(rest) : undefined
      if (further) return [front, ...further]
    }
    return undefined
  }

  return (word) => {
    if (word.length < 6 || keep.has(stem(word))) return []
    const before = known.get(word)
    if (before) return before
    const found = split(word) ?? []
    if (known.size < 20_000) known.set(word, found)
    return found
  }
}

const frontOf = (text: string, fronts: ReadonlySet<string>): string | undefined =>
  LINKS.filter((link) => text.endsWith(link))
    .map((link) => text.slice(0, text.length - link.length))
    .find((front) => front.length >= 2 && fronts.has(front))
