import type { Announcement } from './announced.ts'
import type { Span } from './kinds.ts'
import { cueAfter, cueBefore, type Finder, listOf, type Reading, spansOf, type Word } from './reading.ts'

/** The Dutch "sidecodes": three groups of letters or digits, at least one of each. */
const groups = [
  'L2-D2-D2',
  'D2-D2-L2',
  'D2-L2-D2',
  'L2-D2-L2',
  'L2-L2-D2',
  'D2-L2-L2',
  'D2-L3-D1',
  'D1-L3-D2',
  'L2-D3-L1',
  'L1-D3-L2',
  'L3-D2-L1',
  'L1-D2-L3',
  'D1-L2-D3',
  'D3-L2-D1',
]
const written = (between: string, letter: string): string =>
  groups
    .map((group) =>
      group
        .split('-')
        .map((part) => `${part.startsWith('L') ? letter : '\\d'}{${part.charAt(1)}}`)
        .join(between),
    )
    .join('|')

const withDashes = new RegExp(`(?<![\\p{L}\\d-])(?:${written('-', '[A-Z]')})(?![\\p{L}\\d-])`, 'gu')
/** Everyday words that would make "9-TOT-17" a car. */
const notALetterGroup = /TOT|UUR|MEI|EUR|DAG/
/** Plates have no vowels, so that they spell nothing: "bus 15 gaat", "20 jaar" and "95 euro" are none. */
const consonant = '[b-df-hj-np-tv-z]'
const announcedPlate = new RegExp(
  `(?<![\\p{L}\\d-])(?:${written('[ .-]?', consonant)})(?![\\p{L}\\d-])`,
  'giu',
)
const vehicleWords = listOf(`
  kenteken kentekens kentekennummer kentekennr kentekenplaat nummerplaat nummerbord plate auto scooter brommer motor car bus busje
  aanhanger aanhangwagen aanhangertje caravan camper bestelbus bestelauto bestelwagen vrachtwagen vrachtauto trailer oplegger bromfiets wagen brommobiel taxi
`)
const plateWords = listOf('kenteken kentekennummer kentekennr kentekenplaat nummerplaat nummerbord')

/** Number plates: in capitals with dashes, or in any shape near a word for a vehicle. */
export const findPlate: Finder = (reading) => [
  ...spansOf('plate', reading.text, withDashes).filter(
    ({ start, end }) => !notALetterGroup.test(reading.text.slice(start, end)),
  ),
  ...(reading.words.some(({ lower }) => vehicleWords.has(lower)) ? announced(reading) : []),
]

/** Any mix of letters and digits right behind "kenteken". */
export const plates: Announcement = {
  kind: 'plate',
  words: plateWords,
  reach: 3,
  value: ({ text }) => /^(?=.*\d)(?=.*[a-z])[a-z\d-]{5,9}$/i.test(text),
}

/** "50 km 20" tells how far. */
const isMeasure = (text: string): boolean => /\d ?(?:km|kg|cm|mm|st|x)(?![a-z])/i.test(text)

const isVehicle = (word: Word): boolean => vehicleWords.has(word.lower)

const announced = (reading: Reading): Span[] =>
  spansOf('plate', reading.text, announcedPlate).filter(
    ({ start, end }) =>
      !isMeasure(reading.text.slice(start, end)) &&
      (cueBefore(reading, { from: start, reach: 5, for: isVehicle }) >= 0 ||
        cueAfter(reading, { from: end, reach: 5, for: isVehicle }) >= 0),
  )
