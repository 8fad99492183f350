/** Below this many letters one other letter makes another word. */
const ONE_ERROR_FROM = 6
const TWO_ERRORS_FROM = 11
/** No word of ours is this long, so no slip of the pen is either. */
const LONGEST = 40

/** Finds the words that a token is a typing error of. */
export class Typos {
  readonly #byDeletion = new Map<string, string[]>()
  readonly #real: ReadonlySet<string>

  constructor(words: Iterable<string>, real: ReadonlySet<string>) {
    this.#real = real
    for (const word of words)
      if (word.length >= ONE_ERROR_FROM)
        for (const form of new Set([word, ...deletions(word)])) push(this.#byDeletion, form, word)
  }

  /** Words one letter away (wrong, missing, extra or swapped); long words two. */
  meant(token: string): string[] {
    if (token.length < ONE_ERROR_FROM - 1 || token.length > LONGEST || this.#real.has(token)) return []
    const found = new Set<string>()
    for (const form of [token, ...deletions(token)])
      for (const word of this.#byDeletion.get(form) ?? [])
        if (distance(token, word) <= allowedIn(word)) found.add(word)
    return [...found]
  }
}

const allowedIn = (word: string): number => (word.length >= TWO_ERRORS_FROM ? 2 : 1)

const deletions = (word: string): string[] =>
  Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** Edits between two words, a swap of neighbours counting as one (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const edits = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
      row.push(edits)
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}
