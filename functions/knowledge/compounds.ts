import { stem } from '../shared/language.ts'

/** Splits a compound into known words, or gives nothing: "scholingsvoucher" → scholing, voucher. */
export type Split = (word: string) => readonly string[]

const LINKS = ['', 's', 'e', 'en', 'n']
const SHORTEST = 3
/** Half as long again as any compound of our field; what is longer was not written to be read. */
const LONGEST = 64
const MOST_KEPT = 20_000

/**
 * Makes the splitter from a list of words that may be parts, and words that stay whole.
 * A part in front stands as in the list (with a linking s, e, n or en behind it); the last may be inflected.
 * `onStep` hears of every cut that is tried: a word of n letters takes at most n times the longest part.
 */
export function compounds(
  parts: readonly string[],
  whole: readonly string[],
  onStep: () => void = () => {},
): Split {
  const fronts = new Set(parts)
  const ends = new Set(parts.map(stem))
  const keep = new Set(whole.map(stem))
  const longestFront = Math.max(0, ...parts.map(({ length }) => length)) + 2
  const known = new Map<string, readonly string[]>()

  return (word) => {
    if (word.length < 6 || word.length > LONGEST || keep.has(stem(word))) return []
    const before = known.get(word)
    if (before) return before
    const found = partsFrom(word, 0, new Set()) ?? []
    if (known.size < MOST_KEPT) known.set(word, found)
    return found
  }

  /** Where a tail could not be split once, it never can: each is tried one time. */
  function partsFrom(word: string, from: number, hopeless: Set<number>): readonly string[] | undefined {
    if (hopeless.has(from)) return undefined
    const last = Math.min(word.length - SHORTEST, from + longestFront)
    for (let at = last; at >= from + 2; at -= 1) {
      onStep()
      const front = frontOf(word.slice(from, at), fronts)
      if (front === undefined) continue
      const rest = word.slice(at)
      if (ends.has(stem(rest))) return [front, rest]
      const further = rest.length > 2 * SHORTEST ? partsFrom(word, at, hopeless) : undefined
      if (further) return [front, ...further]
    }
    hopeless.add(from)
    return undefined
  }
}

const frontOf = (text: string, fronts: ReadonlySet<string>): string | undefined =>
  LINKS.filter((link) => text.endsWith(link))
    .map((link) => text.slice(0, text.length - link.length))
    .find((front) => front.length >= 2 && fronts.has(front))
