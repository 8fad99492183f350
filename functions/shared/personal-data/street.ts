import { commonWords, particles, workplaces } from './common-words.ts'
import { numberBehind, numberPart } from './house-number.ts'
import type { Span } from './kinds.ts'
import { endOfPlace } from './place.ts'
import { cueBefore, type Finder, listOf, type Reading, spansOf, type Word, wordBefore } from './reading.ts'

const streetEnd =
  /(?:straat|straatje|straatweg|laan|laantje|plein|pleintje|gracht|kade|singel|steeg|dreef|dijk|plantsoen|boulevard|street|str)$/
/** These also end everyday words (arbeidsmarkt, loopbaan), so they need a capital or a word for home. */
const looseStreetEnd =
  /(?:weg|hof|park|pad|markt|ring|wal|baan|brink|erf|weide|akker|hoeve|gaarde|gaard|allee|avenue|road|wetering|vaart|oever|passage)$/
/** These also end the names of places (Tilburg, Barneveld), so they need a word for home. */
const placeEnd =
  /(?:dam|kamp|veld|berg|haven|hoek|oord|burg|wijk|poort|kwartier|hout|daal|zoom|rade|donk|horst|esch|enk|steen|stede|werf|sluis|brug|zicht|bos|tuin|meent)$/
const noStreet =
  /^(?:onderweg|snelweg|vanweg|weg|halverweg|leerweg|levensweg|uitweg|omweg|arbeidsmarkt|markt|banenmarkt|woningmarkt|loopbaan|ervaring|werkervaring|levenservaring|herkeuring|keuring|regeling|verhoging|vergoeding|uitkering|opleiding|scholing|training|aanvraag|straat|plein|laan|dijk|park|ring|regio|vakantiepark|bedrijf|leerpad|carrièrepad|groei|proces|voorbeeld|spring|during|bring|string|industriepark|bus|collegejaar|.*ering)$/
const homeWord =
  /^(?:woon|woont|woonde|wonen|woonachtig|adres|woonadres|address|live|lives|living|gevestigd|verhuisd|verhuis|huis|straat|wonend|wonende|thuis|zitten|postadres)$/
const livesIn = /^(?:woon|woont|woonde|wonen|woonachtig|live|lives|living|adres|woonadres)$/

/** Streets with a number, in either order, and the street somebody says to live in. */
export const findStreet: Finder = (reading) => [
  ...streets(reading),
  ...numbersFirst(reading),
  ...labelled(reading.text),
  ...polishStreets(reading.text),
  ...(/\d{4}/.test(reading.text) ? spansOf('address', reading.text, namedAfterYear) : []),
]

/** "ul. Długa 5/12"; "nu al. Ik ben 28" is no street. */
const polishStreets = (text: string): Span[] =>
  /(?:ul|al|os)\. ?\p{Lu}/u.test(text)
    ? spansOf('address', text, polishStreet).filter(
        ({ start, end }) =>
          !/ /.test(text.slice(start + 4, end).replace(/ \d.*$/, '')) || text.startsWith('ul', start),
      )
    : []

const polishStreet = /(?<!\p{L})(?:ul|al|os)\. ?\p{Lu}[\p{L} ]{2,30} \d{1,4}(?:\/\d{1,4})?(?!\d)/gu

/** "Plein 1944 nr 3", "Laan van 1813 24": a year is the name, and what counts something is no number. */
const namedAfterYear =
  /(?<!\p{L})(?:plein|laan van|straat van|kade|park|\p{L}{3,}(?:plein|straat|laan|kade|park|weg)) (?:1[5-9]|20)\d\d(?:[-–](?:1[5-9]|20)?\d\d)?,? (?:(?:huis)?(?:nr|nummer)\.? ?)?\d{1,4}(?:[-\s]?[a-z](?!\p{L}))?(?![\p{L}\d.,:]|\s?(?:uur|jaar|maand|week|weken|dag|mensen|euro|keer|km|procent|%|€))/giu

function streets(reading: Reading): Span[] {
  return reading.words.flatMap((word) => {
    const number = numberBehind(reading, word)
    if (number === undefined) return livedIn(reading, word)
    if (!isStreetName(reading, word)) return []
    const start = startInWords(reading, word) ?? startOfStreet(reading, number.start)
    return [{ start, end: endOfPlace(reading, number.end, false), kind: 'address' as const }]
  })
}

/** First words of streets that are no name by themselves: "Burgemeester van Voorbeeldlaan", "Oude Rijksweg". */
const streetTitles = listOf(`
  burgemeester burg prins prinses koning koningin sint st oude nieuwe grote kleine lange korte hoge lage groene eerste tweede dr
  prof mr pastoor dokter professor generaal achter onder boven jan oud nieuw west oost noord zuid
`)
/** "Plein 1944 nr 12": a year may belong to the name, and a word may stand before the number. */
const yearOrNumber = /(?: (?:19|20)\d\d)?,? (?:nr|nummer|no)\.? ?$| (?:19|20)\d\d $/
/** "'t Zand", "1e Hogeweg" */
const streetOpening = /(?:['’]|(?<!\p{N})\d{1,2}(?:e|ste|de) )$/u

/** Walks back over the words of a street: "aan de ▸Lange Nieuwstraat", "▸de ruyterstraat". */
export function startOfStreet(reading: Reading, house: number): number {
  const { text, words } = reading
  let start = house
  let right = house - lengthOf(yearOrNumber, text.slice(Math.max(0, house - 16), house))
  const last = wordBefore(reading, right)
  for (let i = last; i >= 0 && last - i < 6; i--) {
    const word = words[i]
    if (!word || !/^[ .,]{0,2}$/.test(text.slice(word.end, right))) break
    if (i === last ? endsNoStreet.has(word.lower) : !isInStreet(word)) break
    right = word.start
    start = word.start
  }
  return start - lengthOf(streetOpening, text.slice(Math.max(0, start - 7), start))
}

const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0

const endsNoStreet = listOf('en of van tot is nr nummer op in aan te uur jaar euro')

const isInStreet = (word: Word): boolean =>
  !/^(?:op|in|aan|te)$/.test(word.lower) &&
  (particles.has(word.lower) ||
    streetTitles.has(word.lower) ||
    (word.shape !== 'lower' && !commonWords.has(word.lower)))

function isStreetName(reading: Reading, word: Word): boolean {
  const { lower } = word
  if (/^(?:straat|laan|weg|plein|hof|kade|pad|dijk)$/.test(lower))
    return (
      endsStreetName(reading, word) || isTitled(reading, word) || startInWords(reading, word) !== undefined
    )
  if (noStreet.test(lower) && word.shape === 'lower') return false
  if (streetEnd.test(lower) && lower.length > 5) return true
  const named =
    word.shape === 'capital' && !noStreet.test(lower) && !commonWords.has(lower) && !workplaces.has(lower)
  if (named && looseStreetEnd.test(lower) && lower.length > 5) return true
  const isHome =
    cueBefore(reading, { from: word.start, reach: 4, for: (each) => homeWord.test(each.lower) }) >= 0
  if (noStreet.test(lower)) return false
  if (looseStreetEnd.test(lower) && lower.length > 5 && isLedTo(reading, word)) return true
  if (!isHome) return false
  const isPlace = /^(?:in|te)$/.test(reading.words[wordBefore(reading, word.start)]?.lower ?? '')
  return !isPlace && (named || (lower.length > 5 && (looseStreetEnd.test(lower) || placeEnd.test(lower))))
}

/** "op oude ▸haagweg 211", "aan het hoge ▸eindsepad 14", "lange ▸molenpad 3": led to as only a place is, or titled as a street. */
function isLedTo(reading: Reading, word: Word): boolean {
  const { words } = reading
  let at = wordBefore(reading, word.start)
  const last = at
  while (isStreetTitle(words[at])) at--
  if (at < last || standsAlone(reading, word)) return true
  if (/^(?:de|het|'t)$/.test(words[at]?.lower ?? '')) at--
  return /^(?:op|aan)$/.test(words[at]?.lower ?? '') && !noPlace.test(word.lower)
}
/** ", bosweg 9": alone between marks, as on an envelope. */
const standsAlone = ({ text }: Reading, { start, end, lower }: Word): boolean =>
  !noPlace.test(lower) &&
  /[,:;\n] ?$/.test(text.slice(Math.max(0, start - 2), start)) &&
  /^ \d{1,4}[a-z]?\s*(?:$|[,.;\n])/.test(text.slice(end, end + 9))

const noStreetName = listOf(
  'drukke stille rustige zelfde lange deze die onze mijn leuke hele andere nieuwe dood goede',
)

/** "in de ▸jan steen straat 12": a street of several words in lower case, at home. */
function startInWords(reading: Reading, word: Word): number | undefined {
  const { text, words } = reading
  if (word.shape !== 'lower' || !/^(?:straat|laan|weg|plein|kade)$/.test(word.lower)) return undefined
  const at = wordBefore(reading, word.end)
  let first = at
  while (
    at - first < 5 &&
    first > 0 &&
    !/^(?:in|aan|op|naar|de|het|een)$/.test(words[first - 1]?.lower ?? '')
  )
    first--
  const name = words.slice(first, at)
  const isName =
    name.length > 0 &&
    name.every((each) => !noStreetName.has(each.lower)) &&
    !/[.,;!?]/.test(text.slice(words[first]?.start, word.start))
  const isHome =
    cueBefore(reading, { from: word.start, reach: 8, for: (each) => homeWord.test(each.lower) }) >= 0
  return isName && isHome && name.some((each) => !commonWords.has(each.lower))
    ? words[first]?.start
    : undefined
}

/** Roads of everybody, and words that only look like one. */
const noPlace =
  /(?:snel|rijks?|auto|provinciale|vaar|spoor|fiets|leer|zij|uit|om|door|tussen|loop|kruis|ring|dienst|in)(?:weg|pad|vaart)|(?:maat|werk|voorbeeld)/

const isStreetTitle = (word: Word | undefined): boolean =>
  word !== undefined &&
  /^(?:oude?|nieuwe?|grote|kleine|lange|korte|hoge|lage|groene|eerste|tweede|derde)$/.test(word.lower)

/** "naar lange groene ▸weg 3a": two such words, or a home before it. */
function isTitled(reading: Reading, word: Word): boolean {
  const { words } = reading
  const at = wordBefore(reading, word.end)
  if (!isStreetTitle(words[at - 1])) return false
  return isStreetTitle(words[at - 2]) || /^(?:aan|op|naar)$/.test(words[at - 2]?.lower ?? '')
}

/** "Pastoor van Ars ▸straat 5": the word for the street stands alone behind its name. */
function endsStreetName({ text, words }: Reading, word: Word): boolean {
  const before = words[wordBefore({ text, words }, word.start)]
  return (
    before !== undefined &&
    word.start - before.end === 1 &&
    before.shape === 'capital' &&
    !commonWords.has(before.lower)
  )
}

/** "op nummer 12 in de Kerkstraat" */
const numberFirst = new RegExp(
  String.raw`(?<!\p{L})(?:nummer|nr\.?|huisnummer) ${numberPart},? (?:in|aan|op|van) (?:de |het |')?(?=\p{L}+)`,
  'giu',
)

function numbersFirst(reading: Reading): Span[] {
  return spansOf('address', reading.text, numberFirst).flatMap((span) => {
    for (let i = wordBefore(reading, span.end) + 1, n = 0; n < 4; i++, n++) {
      const word = reading.words[i]
      if (
        word &&
        (streetEnd.test(word.lower) || (word.shape === 'capital' && looseStreetEnd.test(word.lower)))
      )
        return [{ ...span, end: word.end }]
    }
    return []
  })
}

/** "Ik woon in de Kerkstraat": without a number too, since it is somebody's home. */
function livedIn(reading: Reading, word: Word): Span[] {
  if (!streetEnd.test(word.lower) || word.lower.length < 7 || noStreet.test(word.lower)) return []
  const home = cueBefore(reading, { from: word.start, reach: 4, for: (each) => livesIn.test(each.lower) })
  if (home < 0) return []
  const start = Math.min(word.start, startOfStreet(reading, word.end + 1))
  return [{ start, end: word.end, kind: 'address' }]
}

/** "straat: Acacialaan, nummer: 6", as on a form. */
function labelled(text: string): Span[] {
  if (!/straat(?:naam)?\s?[:=]/i.test(text)) return []
  const label =
    /(?<=(?<!\p{L})(?:straat|straatnaam)\s?[:=]\s?)[\p{L}][\p{L}'’ -]{2,40}|(?<=(?<!\p{L})(?:huis)?(?:nummer|nr)\.?\s?[:=]\s?)\d{1,5}[ -]?[A-Za-z]?(?![\p{L}\d])/giu
  return spansOf('address', text, label)
}
