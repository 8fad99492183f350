import { stem } from '../shared/language.ts'

/**
 * The one list of words that mean something to us, from content/lexicon: jobs, sectors, benefits, costs, life
 * events, feelings. A concept is found by its words, their inflections and small typing errors; the longest
 * wins, so "zorgtoeslag" is never care work.
 */
export interface Concept {
  /** Its name within its kind: `kok`, `zorg`, `alimentatie`. */
  readonly id: string
  readonly kind: string
  /** As editors wrote them, in plain letters; `*` stands for any letters at the beginning or the end of a word. */
  readonly words: readonly string[]
  /** What else content says of it, such as the sector of a job. */
  readonly tells: Readonly<Record<string, string>>
}

/** A concept in a row of words: from the first to the one after the last. */
export interface Hit {
  readonly concept: Concept
  readonly from: number
  readonly to: number
  readonly repaired: boolean
}

/** Longest row of words that is one concept. */
const MOST_WORDS = 6
/** A word this short is what it is: at one letter's distance stands another word. */
const REPAIR_FROM = 7
const STEM_FROM = 5
const NO_CONCEPTS: readonly Concept[] = []

export interface Lexicon {
  find(words: readonly string[]): Hit[]
}

/** Makes the lexicon ready to read with; `known` are words that are right as they are, though near to one of ours. */
export function openLexicon(concepts: readonly Concept[], known: ReadonlySet<string>): Lexicon {
  const rows = new Map<string, Concept[]>()
  const stems = new Map<string, Concept[]>()
  const starts = new Map<string, Concept[]>()
  const ends = new Map<string, Concept[]>()
  const single = new Set<string>()
  for (const concept of concepts)
    for (const written of concept.words) {
      if (written.endsWith('*')) add(starts, written.slice(0, -1), concept)
      else if (written.startsWith('*')) add(ends, written.slice(1), concept)
      else {
        add(rows, written, concept)
        add(stems, stemmed(written.split(' ')), concept)
        if (!written.includes(' ')) single.add(written)
      }
    }
  const near = nearWords(single)

  return { find }

  function find(words: readonly string[]): Hit[] {
    const hits: Hit[] = []
    for (let from = 0; from < words.length; ) {
      const found = at(words, from)
      for (const concept of found.concepts)
        hits.push({ concept, from, to: from + found.size, repaired: found.repaired })
      from += found.size
    }
    return hits
  }

  /** The longest row of words from here that is a concept; one word that is none when there is none. */
  function at(words: readonly string[], from: number) {
    for (let size = Math.min(MOST_WORDS, words.length - from); size > 0; size -= 1) {
      const row = words.slice(from, from + size)
      const concepts = rows.get(row.join(' ')) ?? stemHit(row)
      if (concepts) return { concepts, size, repaired: false }
    }
    const word = words[from] ?? ''
    const open = byStart(word) ?? byEnd(word)
    if (open) return { concepts: open, size: 1, repaired: false }
    const meant = repaired(word)
    return {
      concepts: (meant === undefined ? undefined : rows.get(meant)) ?? NO_CONCEPTS,
      size: 1,
      repaired: meant !== undefined,
    }
  }

  function stemHit(row: readonly string[]): Concept[] | undefined {
    const last = row.at(-1) ?? ''
    return last.length >= STEM_FROM ? stems.get(stemmed(row)) : undefined
  }

  /** Compound words: the longest beginning or ending that is ours. */
  function byStart(word: string): Concept[] | undefined {
    for (let n = Math.min(word.length, 30); n > 2; n -= 1) {
      const found = starts.get(word.slice(0, n))
      if (found) return found
    }
    return undefined
  }
  function byEnd(word: string): Concept[] | undefined {
    for (let n = Math.min(word.length, 30); n > 2; n -= 1) {
      const found = ends.get(word.slice(-n))
      if (found) return found
    }
    return undefined
  }

  function repaired(word: string): string | undefined {
    if (word.length < REPAIR_FROM || word.length > 30 || /\d/.test(word) || known.has(word)) return undefined
    const found = new Set<string>(near.get(word) ?? [])
    for (const shorter of withOneLetterLess(word)) {
      if (single.has(shorter)) found.add(shorter)
      for (const one of near.get(shorter) ?? []) if (isOneSlip(word, one)) found.add(one)
    }
    const [only] = found
    return found.size === 1 && only !== undefined && only[0] === word[0] ? only : undefined
  }
}

function add(map: Map<string, Concept[]>, key: string, concept: Concept): void {
  const list = map.get(key)
  if (!list) map.set(key, [concept])
  else if (!list.includes(concept)) list.push(concept)
}

const stemmed = (row: readonly string[]): string => [...row.slice(0, -1), stem(row.at(-1) ?? '')].join(' ')

/** Every word under what is left of it without one of its letters. */
function nearWords(words: ReadonlySet<string>): Map<string, string[]> {
  const near = new Map<string, string[]>()
  for (const word of words) {
    if (word.length < REPAIR_FROM - 1) continue
    for (const shorter of withOneLetterLess(word)) {
      const list = near.get(shorter)
      if (list) list.push(word)
      else near.set(shorter, [word])
    }
  }
  return near
}

const withOneLetterLess = (word: string): string[] =>
  Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1))

/** One letter wrong, missing, too many, or two neighbours swapped. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < Math.min(a.length, b.length) && a[from] === b[from]) from += 1
  const rest = (text: string, skip: number) => text.slice(from + skip)
  return (
    rest(a, 1) === rest(b, 1) ||
    rest(a, 0) === rest(b, 1) ||
    rest(a, 1) === rest(b, 0) ||
    (a[from] === b[from + 1] && a[from + 1] === b[from] && rest(a, 2) === rest(b, 2))
  )
}
