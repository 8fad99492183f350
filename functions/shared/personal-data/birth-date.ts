import type { Kind, Span } from './kinds.ts'
import { markOf } from './marked-text.ts'
import { cueAfter, cueBefore, type Finder, listOf, type Reading, spansOf, type Word } from './reading.ts'

const month =
  '(?:jan(?:uari|uary)?|feb(?:ruari|ruary|r)?|mrt|maart|mar(?:ch)?|apr(?:il)?|mei|may|juni?e?|juli?y?|aug(?:ustus|ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const year = "['’]?(?:(?:19|20)\\d\\d|\\d\\d)"
const dayWord =
  '(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n)?twintig|dertig|eenendertig)(?:ste|de)?'

const yearInWords =
  ' (?:negentien|tweeduizend|twintig)\\p{L}*(?: (?:en )?\\p{L}*(?:tig|tien|elf|twaalf|een|twee|drie|vier|vijf|zes|zeven|acht|negen))?'

const edge = '(?<![\\p{L}\\d.,/-])'
const end = '(?![\\p{L}\\d]|[.,/-]\\d)'
const numeric = new RegExp(
  `${edge}(?:\\d{1,2}\\s?[-/. ]\\s?\\d{1,2}\\s?[-/. ]\\s?${year}|(?:19|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2})${end}`,
  'gu',
)
const dayFirst = new RegExp(
  `${edge}(?:\\d{1,2}(?:e|ste|de|th|st|nd|rd)?|${dayWord})[ -]?(?:of )?${month}(?:,? ?[-/]?${year}|${yearInWords})?${end}`,
  'giu',
)
const monthFirst = new RegExp(`${edge}${month} \\d{1,2}(?:th|st|nd|rd)?,? ${year}${end}`, 'giu')
const monthOnly = new RegExp(`${edge}${month} (?:19|20)\\d\\d${end}`, 'giu')
const together = /(?<![\p{L}\d.,/-])(?:\d{6}|\d{8})(?![\p{L}\d]|[.,]\d)/gu
const dayOnly = /(?<![\p{L}\d.,/-])\d{1,2}[-/]\d{1,2}(?![\p{L}\d]|[.,/-]\d)/gu

const birthWords = listOf(
  'geboren gebore geb geboorte geboortedatum geboortedag geboorte-datum gebdatum gebdat gebrtedatum gebortedatum born birth birthday birthdate dob verjaardag verjaar jarig',
)
/** "Geboren vóór 1 januari 1960" is a rule, not a birthday. */
const ruleWords = listOf('voor vóór na tussen vanaf sinds before after between ouder jonger tot')
const relatives = listOf(
  'zoon zoontje dochter dochtertje kind kindje baby tweeling partner man vrouw moeder vader jongste oudste son daughter husband wife child kleinkind',
)

const isBirthWord = (word: Word): boolean => birthWords.has(word.lower)

/** Days of birth, in all the ways people write them. Other dates stay: they say when a contract ends. */
export const findBirthDate: Finder = (reading) => {
  const { text, words } = reading
  const hasCue =
    words.some(
      ({ lower }) => birthWords.has(lower) || relatives.has(lower) || lower === 'ben' || lower === 'zijn',
    ) || anyPerson.test(text)
  if (!hasCue) return []
  const full = [numeric, dayFirst, monthFirst].flatMap((pattern) => spansOf('birthDate', text, pattern))
  const loose = [monthOnly, together, dayOnly].flatMap((pattern) => spansOf('birthDate', text, pattern))
  return [
    ...full.filter(
      (date) =>
        isBirthday(reading, date) ||
        isOfRelative(reading, date) ||
        isFrom(text, date) ||
        areFrom(text, date) ||
        followsPerson(text, date),
    ),
    ...loose.filter((date) => isBirthday(reading, date, 3)),
  ]
}

function isBirthday(reading: Reading, { start, end }: Span, reach = 6): boolean {
  const before = cueBefore(reading, { from: start, reach, for: isBirthWord })
  if (before >= 0) return !hasRule(reading, before, start)
  const after = cueAfter(reading, { from: end, reach: 4, for: isBirthWord })
  const glue = reading.text.slice(end, reading.words[after]?.start ?? end)
  return (
    after >= 0 &&
    !/[,;]|\bdienst\b/.test(glue) &&
    cueBefore(reading, { from: start, reach: 1, for: isRuleWord }) < 0
  )
}

const isRuleWord = (word: Word): boolean => ruleWords.has(word.lower)

const hasRule = ({ words }: Reading, from: number, until: number): boolean =>
  words.slice(from + 1, from + 8).some((word) => word.end <= until && isRuleWord(word))

/** "Mijn zoon is van 14 februari 2008", "mijn dochter (12-05-2015)". */
function isOfRelative(reading: Reading, { start }: Span): boolean {
  const at = cueBefore(reading, { from: start, reach: 3, for: (word) => relatives.has(word.lower) })
  if (at < 0) return false
  return /^(?: \(|,? (?:is |die is )?van |: ?)$/.test(reading.text.slice(reading.words[at]?.end, start))
}

/** "Ik ben van 15-08-1982" */
const isFrom = (text: string, { start }: Span): boolean =>
  /(?:^|\W)(?:ben|komt?|kom) (?:ik )?(?:van|uit) $/i.test(text.slice(Math.max(0, start - 16), start))

const isOld = (written: string): boolean =>
  /(?:19[2-9]\d|200\d|201[0-2])$|^(?:19[2-9]\d|200\d|201[0-2])/.test(written)

/** "Wij zijn alle twee van 1 jan 1985" */
const areFrom = (text: string, { start, end }: Span): boolean =>
  isOld(text.slice(start, end)) &&
  /(?:^|[^\p{L}])(?:wij|we|ze|zij|die|beiden?|ouders) (?:zijn|waren)(?: \p{L}{1,10}){0,3} van $/iu.test(
    text.slice(Math.max(0, start - 50), start),
  )

const personal: readonly Kind[] = ['name', 'bsn', 'address', 'email', 'phone']
const anyPerson = new RegExp(`[${personal.map(markOf).join('')}${markOf('birthDate')}]`)
const afterPerson = new RegExp(
  `[${personal.map(markOf).join('')}][ ,;/\\n(-]{1,3}$|${markOf('birthDate')},? (?:en )?$`,
)

/** In a list of somebody's particulars an old date is the day of birth. */
function followsPerson(text: string, { start, end }: Span): boolean {
  return isOld(text.slice(start, end)) && afterPerson.test(text.slice(Math.max(0, start - 6), start))
}
