import { commonWords, particles, workplaces } from './common-words.ts'
import type { Span } from './kinds.ts'
import { cueAfter, cueBefore, type Finder, type Reading, spansOf, type Word, wordBefore } from './reading.ts'

const postcode = /(?<![\p{L}\d.,€-])[1-9]\d{3}[ \u00a0]{0,2}[A-Za-z]{2}(?![\p{L}\d])/gu
/** Pairs of letters that are a word: "tussen 2019 en 2023". */
const smallWord =
  /^(?:ik|in|is|op|en|of|na|te|om|we|ze|je|al|er|ga|zo|nu|ja|de|to|at|on|my|it|so|if|me|ur|wo|do|by|as|up|us|an|or|he|no|go|hi|am|pm|vr|za|ma|di|nr)$/i
/** Pairs that stand behind a year or an amount more often than in a postcode: "in 2024 WW". */
const abbreviation =
  /^(?:ww|zw|bv|nv|ov|it|ai|tv|pc|hr|eu|vs|uk|nl|be|cv|kw|bo|bl|vo|ex|mb|gb|ad|nt|ao|km|kg|mm|cm)$/i
const postcodeWord = /^(?:postcode|pc|adres|address|woon|woont|wonen|huisnummer|huisnr|live|post|zip|postal)$/

const numberPart = String.raw`\d{1,5}(?:\s?[-–/]\s?(?:\d{1,4}|[A-Za-z]{1,4})(?![\p{L}\d])|\s?[A-Za-z](?![\p{L}\d'’])|[A-Za-z]{2,4}(?![\p{L}\d])|\s(?:bis|hs|huis|rood|zw|boven|beneden|achter|I{1,3}|IV)(?![\p{L}\d]))?`
const houseAfter = new RegExp(
  String.raw`[\s,]{1,3}(?:(?:huis)?(?:nummer|nr|no)\.?:? ?|#)?${numberPart}(?![\d.,]\d|[\p{L}])`,
  'yu',
)
const houseWord = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:huisnummer|huisnr|huis nr|huis nummer|house number|house no)\.?:? {0,2}(?:is )?)${numberPart}`,
  'giu',
)
const numberHere = new RegExp(
  String.raw`[ \u00a0]{1,2}(?:nummer |nr\.? ?|no\.? ?)?(${numberPart})(?![.,:]?\d|[\p{L}%€+])`,
  'yu',
)
const poBox = /(?<!\p{L})(?:postbus|p\.?o\.?\s?box|antwoordnummer)\s?(?:nr\.? ?)?\d{1,6}/giu

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
const unit =
  /^(?:uur|uren|u|jaar|jaren|maand|maanden|week|weken|dag|dagen|km|kilometer|euro|eur|procent|keer|mensen|personen|kinderen|minuten|min|jan|feb|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|hours|years|days|months|weeks|stuks|meter|diploma|diplomas|certificaten|banen|x)$/
const homeWord =
  /^(?:woon|woont|woonde|wonen|woonachtig|adres|woonadres|address|live|lives|living|gevestigd|verhuisd|verhuis|huis|straat|wonend|wonende|thuis|zitten|postadres)$/
const livesIn = /^(?:woon|woont|woonde|wonen|woonachtig|live|lives|living|adres|woonadres)$/

/** Addresses: a postcode with all around it, a street with a number, a PO box, or the street somebody lives in. */
export const findAddress: Finder = (reading) => {
  const { text } = reading
  const codes = spansOf('address', text, postcode).filter((code) => isPostcode(reading, code))
  return joined(text, [
    ...codes.map((code) => aroundPostcode(reading, code)),
    ...streets(reading),
    ...(/huis|house/i.test(text) ? spansOf('address', text, houseWord) : []),
    ...numbersNear(reading, codes),
    ...labelled(text),
    ...numbersFirst(reading),
    ...spansOf('address', text, poBox).map((box) => ({ ...box, end: endOfPlace(reading, box.end, false) })),
  ])
}

/** "1234 AB" as such; "2024 WW" and "1234 ab" only when a cue or a house number says so. */
function isPostcode(reading: Reading, { start, end }: Span): boolean {
  const code = reading.text.slice(start, end)
  const letters = code.slice(-2)
  const spaced = /\s/.test(code)
  if (isRange(reading.text, start, end)) return false
  const isUpper = letters === letters.toUpperCase()
  if (spaced && smallWord.test(letters) && !isUpper) return false
  if (cueBefore(reading, { from: start, reach: 3, for: (word) => postcodeWord.test(word.lower) }) >= 0)
    return true
  if (/^(?:sa|sd|ss)$/i.test(letters) || (smallWord.test(letters) && !isUpper)) return false
  const plain = !abbreviation.test(letters) && (!spaced || (isUpper && !smallWord.test(letters)))
  return plain || followsStreet(reading, start, end)
}

/** "6800 AA tot 6899 ZZ": an area, nobody's home. */
const isRange = (text: string, start: number, end: number): boolean =>
  /^ ?(?:tot|tot en met|t\/m|en|-|–) ?\d{4} ?[A-Za-z]{2}(?!\p{L})/u.test(text.slice(end, end + 24)) ||
  /(?<!\d)\d{4} ?[A-Za-z]{2} ?(?:tot|tot en met|t\/m|-|–) ?$/.test(text.slice(Math.max(0, start - 24), start))

const followsStreet = (reading: Reading, start: number, end: number): boolean =>
  !!houseNumberBefore(reading, start) || !!houseNumberAfter(reading, end)

function aroundPostcode(reading: Reading, code: Span): Span {
  const house = houseNumberBefore(reading, code.start)
  const start = house === undefined ? code.start : startOfStreet(reading, house)
  const end = houseNumberAfter(reading, code.end) ?? code.end
  return { ...code, start, end: endOfPlace(reading, end, start < code.start) }
}

/** Where a house number right before this position starts. */
function houseNumberBefore({ text }: Reading, position: number): number | undefined {
  const from = Math.max(0, position - 24)
  const match = houseBefore.exec(text.slice(from, position))
  return match ? from + match.index : undefined
}
const houseBefore = new RegExp(String.raw`(?<![\p{L}\d.,/-])${numberPart}[\s,;.]{1,4}(?:te )?$`, 'u')

/** Where a house number right after this position ends; "7061 AZ 23 jaar" has none. */
function houseNumberAfter(reading: Reading, position: number): number | undefined {
  houseAfter.lastIndex = position
  const match = houseAfter.exec(reading.text)
  if (!match || isUnit(reading, position + match[0].length)) return undefined
  return position + match[0].length
}

const isUnit = (reading: Reading, position: number): boolean =>
  /^\s?[%€]/.test(reading.text.slice(position, position + 2)) ||
  cueAfter(reading, {
    from: position,
    reach: 1,
    for: (word) => unit.test(word.lower) && word.start - position < 2,
  }) >= 0

/** Walks back over the words of a street: "aan de ▸Lange Nieuwstraat", "▸de ruyterstraat". */
function startOfStreet(reading: Reading, house: number): number {
  const { text, words } = reading
  let start = house
  // "Plein 1944 nr 12": a year may belong to the name
  let right =
    house -
    (/(?: (?:19|20)\d\d)?,? (?:nr|nummer|no)\.? ?$| (?:19|20)\d\d $/.exec(
      text.slice(Math.max(0, house - 16), house),
    )?.[0].length ?? 0)
  const last = wordBefore(reading, right)
  for (let i = last; i >= 0 && last - i < 6; i--) {
    const word = words[i]
    if (!word || !/^[ .,]{0,2}$/.test(text.slice(word.end, right))) break
    const isStreet =
      i === last
        ? !unit.test(word.lower) && !/^(?:en|of|van|tot|is|nr|nummer)$/.test(word.lower)
        : word.shape !== 'lower' && !commonWords.has(word.lower)
    const isParticle = particles.has(word.lower) && i < last
    const isOldTitle =
      /^(?:burgemeester|burg|prins|prinses|koning|koningin|sint|st|oude|nieuwe|grote|kleine|lange|korte|hoge|lage|eerste|tweede|dr|prof|mr|pastoor|dokter|professor|generaal|achter|onder|boven|jan|oud|nieuw|west|oost|noord|zuid)$/.test(
        word.lower,
      )
    if (!isStreet && !isParticle && !isOldTitle) break
    if (/^(?:op|in|aan|te)$/.test(word.lower)) break
    right = word.start
    start = word.start
  }
  const more = /(?:['’]|(?<!\p{N})\d{1,2}(?:e|ste|de) )$/u.exec(text.slice(Math.max(0, start - 7), start))
  return start - (more?.[0].length ?? 0)
}

/** The place behind an address: ", 6811 KG ▸Arnhem", "Kerkstraat 5 ▸te Ulft". */
function endOfPlace(reading: Reading, position: number, isSure: boolean): number {
  const { text, words } = reading
  let end = position
  for (let i = wordBefore(reading, position) + 1; i < words.length; i++) {
    const word = words[i]
    if (!word || !/^[\s,]{1,3}$|^[\s,]{0,2}['’]$|^\s?\($/.test(text.slice(end, word.start))) break
    const isLink =
      /^(?:te|in|aan|den|de|op|bij|het|over|a)$/.test(word.lower) && words[i + 1]?.shape === 'capital'
    const isPlace =
      isPlaceName(word, words[i + 1]) ||
      (isSure && end === position && word.shape === 'lower' && isLowerPlace(word))
    if (!isPlace && !(isLink && i - wordBefore(reading, position) < 4)) break
    if (!isPlace && word.lower !== 'te' && end === position && word.lower !== 'in') break
    end = word.end
    if (isPlace && word.shape === 'lower') break
  }
  return end
}

const cities =
  /^(?:amsterdam|rotterdam|utrecht|arnhem|nijmegen|doetinchem|ulft|tilburg|eindhoven|groningen|zwolle|enschede|apeldoorn|zevenaar|winterswijk)$/
const isPlaceName = (word: Word, next: Word | undefined): boolean => {
  if (word.shape === 'lower') return false
  if (/^(?:den|de|het|sint|the|la|le|los|san|st)$/.test(word.lower))
    return next?.shape === 'capital' && next.start - word.end === 1
  return cities.test(word.lower) || !commonWords.has(word.lower)
}
const isLowerPlace = (word: Word): boolean =>
  cities.test(word.lower) || (!commonWords.has(word.lower) && word.lower.length > 3)

function streets(reading: Reading): Span[] {
  return reading.words.flatMap((word) => {
    const number = numberBehind(reading, word)
    if (number === undefined) return livedIn(reading, word)
    if (!isStreetName(reading, word)) return []
    const start = startOfStreet(reading, number.start)
    return [{ start, end: endOfPlace(reading, number.end, false), kind: 'address' as const }]
  })
}

/** The house number behind a word, unless it is a year or counts something. */
function numberBehind(reading: Reading, word: Word): { start: number; end: number } | undefined {
  const stop = reading.text.startsWith('.', word.end) ? 1 : 0
  numberHere.lastIndex = word.end + stop
  const match = numberHere.exec(reading.text)
  if (!match) return undefined
  const end = word.end + stop + match[0].length
  const isYear = /^(?:19|20)\d\d$/.test(match[1] ?? '')
  return isYear || isUnit(reading, end) ? undefined : { start: word.end + 1, end }
}

function isStreetName(reading: Reading, word: Word): boolean {
  const { lower } = word
  if (/^(?:straat|laan|weg|plein|hof|kade)$/.test(lower)) return endsStreetName(reading, word)
  if (noStreet.test(lower) && word.shape === 'lower') return false
  if (streetEnd.test(lower) && lower.length > 5) return true
  const named =
    word.shape === 'capital' && !noStreet.test(lower) && !commonWords.has(lower) && !workplaces.has(lower)
  if (named && looseStreetEnd.test(lower) && lower.length > 5) return true
  const isHome =
    cueBefore(reading, { from: word.start, reach: 4, for: (each) => homeWord.test(each.lower) }) >= 0
  if (!isHome || noStreet.test(lower)) return false
  const isPlace = /^(?:in|te)$/.test(reading.words[wordBefore(reading, word.start)]?.lower ?? '')
  return !isPlace && (named || (lower.length > 5 && (looseStreetEnd.test(lower) || placeEnd.test(lower))))
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

const nearNumber = new RegExp(
  String.raw`^[\s,]{0,3}(?:en |met |and )?(?:het )?(?:op )?(?:nr|nummer|no|number)\.?:? {0,2}(?:is )?(${numberPart})`,
  'iu',
)

/** "pc 1234 xy nr 15" */
const numbersNear = (reading: Reading, codes: readonly Span[]): Span[] =>
  codes.flatMap(({ end }) => {
    const match = nearNumber.exec(reading.text.slice(end, end + 40))
    return match ? [{ start: end, end: end + match[0].length, kind: 'address' as const }] : []
  })

/** "straat: Acacialaan, nummer: 6", as on a form. */
function labelled(text: string): Span[] {
  if (!/straat(?:naam)?\s?[:=]/i.test(text)) return []
  const label =
    /(?<=(?<!\p{L})(?:straat|straatnaam)\s?[:=]\s?)[\p{L}][\p{L}'’ -]{2,40}|(?<=(?<!\p{L})(?:huis)?(?:nummer|nr)\.?\s?[:=]\s?)\d{1,5}[ -]?[A-Za-z]?(?![\p{L}\d])/giu
  return spansOf('address', text, label)
}

/** Makes one stretch of the parts of an address that only a comma or line break divides. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1)
    if (last && /^[\s,;]{0,3}$/.test(text.slice(last.end, span.start))) {
      result[result.length - 1] = { ...last, end: Math.max(last.end, span.end) }
    } else result.push(span)
  }
  return result
}
