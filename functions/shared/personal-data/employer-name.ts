import { brands, commonWords, institutions, shops, workplaces } from './common-words.ts'
import { firstNames, ordinaryNames, thingNames } from './first-names.ts'
import type { Span } from './kinds.ts'
import { surnames } from './people.ts'
import { towns } from './place.ts'
import { listOf, type Reading, type Word } from './reading.ts'
import { isStrange, isUnknownWord } from './strange-word.ts'

/** Words before a name that are not part of it. */
export const articles = listOf("de het 't n the")
/** Small words inside a name: "Stichting *De* Zonnebloem", "Jansen *en* Zonen". */
const links = listOf("van de der den het 't t en the and of")
const openings = new Set([...articles, 'van'])

const firmEnd =
  /(?:bedrijf|kwekerij|bakkerij|slagerij|garage|restaurant|winkel|bureau|rijschool|salon|fabriek|drukkerij|makelaardij|praktijk|opvang|pizzeria|dagverblijf|brouwerij|wasserij|stomerij|rederij|zorggroep|studio|handel|(?:bloemen|shoarma|kebab|döner|doner|schoenen|kleding|meubel|sigaren|brood|ijs|fiets|fietsen|vis|kaas|groente)zaak)$/

/** A kind of firm, which may be followed by its own name: "restaurant", "champignonkwekerij". */
export const isFirmKind = ({ lower }: Word): boolean =>
  shops.has(lower) || (lower.length > 6 && !institutions.has(lower) && firmEnd.test(lower))

/** The employer whose name starts with the word at this index, or undefined. */
export function employerAt(reading: Reading, first: number): Span | undefined {
  const opening = reading.words[first]
  if (!opening || institutions.has(opening.lower) || opening.lower === 'een') return undefined
  const last = isFirmKind(opening) ? lastOfShop(reading, first) : lastOfCapitals(reading, first)
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
  return isName && !(last === first && isNoFirm(opening)) ? last : undefined
}

/** "Geen werk voor Jamal", "net over de grens bij Kleve": a first name or a town alone is no firm. */
const isNoFirm = ({ lower }: Word): boolean =>
  towns.has(lower) || (firstNames.has(lower) && !brands.has(lower) && !thingNames.has(lower))

/** "bakkerij van voorbeeld", "restaurant de gouden leeuw", "stichting kinderopvang Madelief": a kind of firm and its own name. */
function lastOfShop(reading: Reading, first: number): number | undefined {
  const { text, words } = reading
  let last: number | undefined
  let guesses = 0
  for (let i = first + 1; i < words.length && i - first < 6; i++) {
    const word = words[i]
    const glue = text.slice(words[i - 1]?.end, word?.start)
    const isAbbreviated =
      i === first + 1 && glue === '. ' && /^(?:\p{L}{1,2}|gebrs?)$/iu.test(words[first]?.text ?? '')
    if (!word || !(isAbbreviated || /^(?: |-| ?& ?| ?["“'])$/.test(glue))) break
    if (i === first + 1 && word.lower === 'en') break
    if (
      smallInShop.has(word.lower) ||
      (capitalInShop.has(word.lower) && word.shape === 'capital') ||
      (word.shape === 'lower' && isKindBeforeName(reading, i))
    )
      continue
    if (institutions.has(word.lower) && !isBehindCapitalSmall(words, i)) break
    if (word.shape === 'lower' && (commonWords.has(word.lower) || workplaces.has(word.lower))) break
    if (word.shape === 'lower' && (words[last ?? i]?.shape === 'capital' || !mayGuess(reading, first, i)))
      break
    if (word.shape === 'lower' && ++guesses > 2) break
    last = i
  }
  return last
}

const smallInShop = listOf("van de der den het 't t en")
/** Small in a name as well, when written with a capital: "slagerij *Ter* Borgh", "shoarmazaak *Al* Sultan". */
const capitalInShop = listOf('al el la le ter ten te in op aan bij onder boven')

/** "De *Zilveren* Linde" is no public body. */
export const isBehindCapitalSmall = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.shape === 'capital' &&
  (smallInShop.has(words[at - 1]?.lower ?? '') || capitalInShop.has(words[at - 1]?.lower ?? ''))

/** Whether a word without a capital is a firm's own name: no word that we know, or only a name. */
export const isOwnName = ({ lower }: Word): boolean =>
  (isStrange(lower) && !/(?:en|[td]e?)$/.test(lower)) ||
  (surnames.has(lower) && isUnknownWord(lower)) ||
  (firstNames.has(lower) && !ordinaryNames.has(lower) && isUnknownWord(lower))

/** The name behind a word that only a firm has before its name: "v.o.f. ▸De Twee Gebroeders". */
export function firmBehind(reading: Reading, form: number): Span | undefined {
  const [opening, end] = [reading.words[form + 1], reading.words[lastOfShop(reading, form) ?? -1]]
  return opening && end ? { start: opening.start, end: end.end, kind: 'employer' } : undefined
}

/** "stichting ▸kinderopvang Madelief": a second kind of firm, before a capital. */
const isKindBeforeName = ({ words }: Reading, at: number): boolean =>
  (workplaces.has(words[at]?.lower ?? '') ||
    /(?:zorg|opvang|wonen|welzijn|dorp|huis)$/.test(words[at]?.lower ?? '')) &&
  words.slice(at + 1, at + 3).some(({ shape }) => shape === 'capital')

const clauseEnd = /^\s*(?:$|[,.!?;:)\n])|^ (?:en|in|als|maar|want|sinds|te|uit|met|op|nu|al)(?!\p{L})/u

/**
 * A name in lower case: behind a small word ("bakkerij van dortsen"), a surname, or alone at the end of a
 * clause. "De kwekerij stopte" and "in fabriek koekjes" tell what happens there.
 */
function mayGuess({ text, words }: Reading, first: number, at: number): boolean {
  const word = words[at]
  if (!word) return false
  const isBehindSmallWord = at > first + 1
  if (isBehindSmallWord || surnames.has(word.lower) || firstNames.has(word.lower) || isOwnName(word))
    return true
  const isPlain = /^(?:bij|via|voor|van)$/.test(words[first - 1]?.lower ?? '')
  return isPlain && !/(?:en|[td]e?)$/.test(word.lower) && clauseEnd.test(text.slice(word.end, word.end + 12))
}
