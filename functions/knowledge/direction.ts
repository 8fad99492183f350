import { wordsOf } from '../shared/language.ts'

/** In "ik werk in de zorg en wil elektricien worden" the answer lies with the second, not the first. */
const TOWARDS = 1.5
const AWAY = 0.55

const towards = [
  /\b(\w+) (?:te )?worden\b/g,
  /\bnaar (?:de |het |een )?(\w+)/g,
  /\b(?:de|het) (\w+) (?:in gaan|ingaan|in kan|in wil|in als)\b/g,
  /\bde (\w+) in\b/g,
]
const away = [
  /\b(?:uit|van) (?:de |het |een )?(\w+)(?= naar\b| wil| en wil| kom)/g,
  /\bik (?:werk|werkte|zit|heb|kom) (?:nu |al |altijd |jaren |lang |\d+ jaar )*(?:in|uit|bij|als) (?:de |het |een )?(\w+)(?=.*\b(?:wil|naar|worden)\b)/g,
  /\bik (?:ben|was) (?:nu |een )?(\w+) (?:en|maar) (?:ik )?(?:wil|zou)\b/g,
  /\b(?:in|bij) (?:de|het|een) (\w+) werkt?\b/g,
]

/** By how much each word counts more or less, since the visitor wants to go there or away. */
export function directionsIn(question: string): ReadonlyMap<string, number> {
  const said = wordsOf(question).join(' ')
  const words = (patterns: readonly RegExp[]) =>
    patterns.flatMap((pattern) => [...said.matchAll(pattern)].map(([, word = '']) => word))
  return new Map([
    ...words(away).map((word) => [word, AWAY] as const),
    ...words(towards).map((word) => [word, TOWARDS] as const),
  ])
}
