import { type Concept, isOneSlip } from '../reading/reading.ts'

/** Shorter words sound like too many others. */
const SHORTEST = 5

/**
 * Finds a job by how its name sounds or ends: "kasjere" sounds like caissière, "ziekenhuisschoonmaker" ends as
 * a schoonmaker, "bakkersknecht" begins as a bakker.
 */
export function soundsLike(
  jobs: readonly Concept[],
): (row: readonly string[]) => Concept['tells'] | undefined {
  const bySound = new Map<string, Concept['tells']>()
  const byName = new Map<string, Concept['tells']>()
  for (const { words, tells } of jobs)
    for (const word of words) {
      if (word.length >= SHORTEST && !/[* ]/.test(word) && !byName.has(word)) byName.set(word, tells)
      const sound = soundOf(word.replaceAll(' ', ''))
      if (tells.isco !== undefined && sound.length >= SHORTEST - 1 && !word.includes('*')) put(sound, tells)
    }
  return (row) => whole(row) ?? byEnd(row) ?? byStart(row) ?? byOneSlip(row)

  function put(sound: string, tells: Concept['tells']): void {
    if (!bySound.has(sound)) bySound.set(sound, tells)
  }

  /** One word, or two or three written apart. */
  function whole(row: readonly string[]): Concept['tells'] | undefined {
    for (const words of [4, 3, 2, 1])
      for (let from = 0; from + words <= row.length; from += 1) {
        const found = bySound.get(soundOf(row.slice(from, from + words).join('')))
        if (found !== undefined) return found
      }
    return undefined
  }

  function byOneSlip(row: readonly string[]): Concept['tells'] | undefined {
    const said = row.map(soundOf).filter((sound) => sound.length >= SLIP_FROM)
    for (const [sound, tells] of bySound) if (said.some((one) => isOneSlip(one, sound))) return tells
    return undefined
  }

  /** "Bakkersknecht", "secretaressewerk": who helps with it, or the work itself. */
  function byStart(row: readonly string[]): Concept['tells'] | undefined {
    for (const word of row) {
      for (let to = word.length - 3; to >= SHORTEST; to -= 1) {
        const found = byName.get(word.slice(0, to))
        if (found !== undefined) return found
      }
      // "Systeembeheer": the work of a systeembeheerder.
      const longer = word.length < SLIP_FROM ? undefined : [...byName].find(([name]) => name.startsWith(word))
      if (longer) return longer[1]
    }
    return undefined
  }

  function byEnd(row: readonly string[]): Concept['tells'] | undefined {
    for (const word of row) {
      const sound = soundOf(word)
      for (let from = 2; sound.length - from >= SHORTEST; from += 1) {
        const found = bySound.get(sound.slice(from))
        if (found !== undefined) return found
      }
    }
    return undefined
  }
}

/** One letter off a word this long is a slip. */
const SLIP_FROM = 6

const spellings: readonly (readonly [RegExp, string])[] = [
  [/sch(?=r)|sch$/g, 's'],
  [/sch|sk/g, 'sg'],
  [/tsj|tch/g, 'sj'],
  [/ch(?=au|eu|ef)/g, 'sj'],
  [/sh/g, 'sj'],
  [/ch|gg/g, 'g'],
  [/ss?i(?=[eèo])|ti(?=e|on)/g, 'si'],
  [/c(?=[eiy])/g, 's'],
  [/qu/g, 'kw'],
  [/c|q/g, 'k'],
  [/x/g, 'ks'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/v/g, 'f'],
  [/z/g, 's'],
  [/ij|ei|ey|y/g, 'i'],
  [/ou|au/g, 'o'],
  [/eu/g, 'u'],
  [/dt$|d$/g, 't'],
  [/ie/g, 'i'],
  [/oe/g, 'u'],
  [/(.)\1+/g, '$1'],
  [/(?<=[^aeiou])e(?=[rln]?$)/g, ''],
]

/** How a Dutch word sounds, roughly: what is often confused is written the same. */
const soundOf = (word: string): string =>
  spellings.reduce((sound, [pattern, written]) => sound.replace(pattern, written), word)
