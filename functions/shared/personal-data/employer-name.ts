import { brands, commonWords, institutions, shops, workplaces } from './common-words.ts'
import type { Span } from './kinds.ts'
import { listOf, type Reading, type Word } from './reading.ts'

/** Words before a name that are not part of it. */
export const articles = listOf("de het 't n the")
/** Small words inside a name: "Stichting *De* Zonnebloem", "Jansen *en* Zonen". */
const links = listOf("van de der den het 't t en the and of")
const openings = new Set([...articles, 'van'])

/** The employer whose name starts with the word at this index, or undefined. */
export function employerAt(reading: Reading, first: number): Span | undefined {
  const opening = reading.words[first]
  if (!opening || institutions.has(opening.lower) || opening.lower === 'een') return undefined
  const last = shops.has(opening.lower) ? lastOfShop(reading, first) : lastOfCapitals(reading, first)
  const end = reading.words[last ?? lastOfBrand(reading, first) ?? -1]?.end
  return end === undefined
    ? undefined
    : { start: opening.start, end: withSuffix(reading.text, end), kind: 'employer' }
}

const twoWordBrands = new Set(['albert heijn', 'media markt', 'tempo team', 'burger king', 'de bijenkorf'])

function lastOfBrand({ words }: Reading, first: number): number | undefined {
  if (twoWordBrands.has(`${words[first]?.lower} ${words[first + 1]?.lower}`)) return first + 1
  return brands.has(words[first]?.lower ?? '') ? first : undefined
}

const suffix =
  /^(?:\.(?:com|nl|eu)(?!\p{L})|,? (?:B\.?V\.?|N\.?V\.?|V\.?O\.?F\.?|Holding|& ?(?:Zn|Zoon|Zonen|Co)\.?)(?!\p{L}))/iu

const withSuffix = (text: string, end: number): number =>
  end + (suffix.exec(text.slice(end, end + 12))?.[0].length ?? 0)

const directions = listOf(
  'oost west noord zuid midden nederland benelux groep group werk thuis jong groot klein nieuw oud',
)

const isNamed = (word: Word): boolean =>
  word.shape !== 'lower' && !commonWords.has(word.lower) && !institutions.has(word.lower)

/** What may follow a name within a name: "Zorggroep *Oost*". */
const goesOn = (word: Word): boolean =>
  word.shape !== 'lower' && (workplaces.has(word.lower) || directions.has(word.lower))

/** Walks over "Voorbeeld Transport", "Stichting De Zonnebloemhof": capitals and the small words between. */
function lastOfCapitals({ text, words }: Reading, first: number): number | undefined {
  const opening = words[first]
  if (
    !opening ||
    opening.shape === 'lower' ||
    (commonWords.has(opening.lower) && !openings.has(opening.lower))
  )
    return undefined
  let last: number | undefined
  let isName = false
  for (let i = first; i < words.length && i - first < 7; i++) {
    const word = words[i]
    if (!word || (i > first && !/^(?: |-| ?& ?|['’.]{1,2})$/.test(text.slice(words[i - 1]?.end, word.start))))
      break
    if (isNamed(word) || (i > first && goesOn(word))) {
      last = i
      isName ||= !workplaces.has(word.lower)
    } else if (!links.has(word.lower)) break
  }
  return isName ? last : undefined
}

/** "bakkerij van voorbeeld", "restaurant de gouden leeuw": a kind of shop and its own name. */
function lastOfShop(reading: Reading, first: number): number | undefined {
  const { text, words } = reading
  let last: number | undefined
  let guesses = 0
  for (let i = first + 1; i < words.length && i - first < 6; i++) {
    const word = words[i]
    if (!word || !/^(?: |-| ?& ?| ?["“'])$/.test(text.slice(words[i - 1]?.end, word.start))) break
    if (/^(?:van|de|der|den|het|'t|t|en)$/.test(word.lower)) continue
    if (institutions.has(word.lower)) break
    if (word.shape === 'lower' && (commonWords.has(word.lower) || workplaces.has(word.lower))) break
    if (word.shape === 'lower' && ++guesses > 2) break
    last = i
  }
  return last
}
