/** Finds the known word that a misspelt one stands for. */
export type Nearest = (word: string) => { readonly word: string; readonly slips: number } | undefined

/**
 * Words are compared by their sound (kursus sounds as cursus), then by letters added, left out, changed or
 * swapped: one from four letters on, two from twelve. The first sound is nearly always right.
 */
export function spelling(vocabulary: Iterable<string>): Nearest {
  const shelves = new Map<string, { word: string; sound: string }[]>()
  for (const word of vocabulary) {
    if (word.length < 4 || /\d/.test(word)) continue
    const sound = soundOf(word)
    const shelf = shelves.get(sound.slice(0, 1))
    if (shelf) shelf.push({ word, sound })
    else shelves.set(sound.slice(0, 1), [{ word, sound }])
  }

  return (word) => {
    if (word.length < 4 || /\d/.test(word)) return undefined
    const own = soundOf(word)
    const most = word.length < 12 ? 1 : 2
    let best: { word: string; slips: number } | undefined
    for (const known of shelves.get(own.slice(0, 1)) ?? []) {
      const slips = slipsBetween(own, known.sound, (best?.slips ?? most + 1) - 1)
      if (slips !== undefined) best = { word: known.word, slips }
    }
    return best
  }
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ij|y/g, 'ei'],
  [/au/g, 'ou'],
  [/ph|v/g, 'f'],
  [/c(?!h)/g, 'k'],
  [/z/g, 's'],
  [/dt$|d$/g, 't'],
  [/th/g, 't'],
  [/(.)\1/g, '$1'],
]
const soundOf = (word: string): string =>
  SOUNDS.reduce((sound, [letters, same]) => sound.replace(letters, same), word)

/** Nothing when more than `most`. */
function slipsBetween(a: string, b: string, most: number): number | undefined {
  if (most < 0 || Math.abs(a.length - b.length) > most) return undefined
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const row = rowOf(a, b, i, above, before)
    if (Math.min(...row) > most) return undefined
    before = above
    above = row
  }
  const slips = above[b.length] ?? Number.POSITIVE_INFINITY
  return slips <= most ? slips : undefined
}

/** One row of the table of Damerau and Levenshtein. */
function rowOf(
  a: string,
  b: string,
  i: number,
  above: readonly number[],
  before: readonly number[],
): number[] {
  const far = Number.POSITIVE_INFINITY
  const row = [i]
  for (let j = 1; j <= b.length; j += 1) {
    const same = a[i - 1] === b[j - 1] ? 0 : 1
    const least = Math.min((row[j - 1] ?? far) + 1, (above[j] ?? far) + 1, (above[j - 1] ?? far) + same)
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
    row.push(swapped ? Math.min(least, (before[j - 2] ?? far) + 1) : least)
  }
  return row
}
