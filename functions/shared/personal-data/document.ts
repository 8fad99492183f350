import type { Announcement } from './announced.ts'
import { cueBefore, digitsOf, type Finder, listOf, type Reading, spansOf } from './reading.ts'

/** "klant" + "nummer", "klant-nr": each of the first behind each of the second. */
const joinedWith = (endings: readonly string[], words: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    [...words].flatMap((word) => endings.flatMap((ending) => [`${word}${ending}`, `${word}-${ending}`])),
  )

const paperNames = listOf(`
  paspoort pasport passport identiteitskaart identiteitsbewijs idkaart id-kaart idbewijs id-bewijs id rijbewijs licence
  license vreemdelingen verblijfsdocument verblijfsvergunning verblijfspas permit document
`)
const documentWords = new Set([
  ...paperNames,
  ...joinedWith(['nummer', 'nr', 'number'], paperNames),
  ...listOf('kaart vreemdelingennummer vnummer v-nummer v-number v-nr vnr bsnnr'),
])
const clients = listOf(
  'klant client cliënt customer case zaak dossier student personeels polis member employee reference registratie big',
)
const clientWords = new Set([
  ...joinedWith(
    ['nummer', 'nr', 'number', 'no', 'kenmerk', 'id'],
    new Set([
      ...clients,
      ...listOf(`
        clienten cliënten relatie medewerkers studenten leerling werknemers lid lidmaatschaps patient patiënt patienten patiënten
        inschrijf inschrijvings aanvraag aanvraags meldings sollicitatie burger debiteur debiteuren deelnemer deelnemers
        pensioen verzekerings verzekerden loonheffingen loonheffings loonheffing lh btw fiscaal aangifte cjib boete rsin ov-chipkaart correspondentie beschikkings administratie subsidie crv vluchtelingen coa zorg
        contract abonnements referentie betalings account bezwaar beroeps aanslag
      `),
    ]),
  ),
  'kenmerk',
])
const numberNouns = listOf('nummer nr number no id')
/** Alone they announce a number only when it cannot be a year, an amount or a count. */
const bareWords = listOf(
  'dossier zaak polis kenmerk cjib case client cliënt klant debiteur boete beschikking',
)
const kvkWords = listOf('kvk kvk-nummer kvknummer kvk-nr kvknr kvk-inschrijving')
const own = listOf("mijn mn m'n my mij me ik ben eigen onze zzp zzp'er zzper mezelf eenmanszaak")
const passportShape = /(?<![\p{L}\d])(?=(?:[A-Z]*\d){4})[A-NP-Z]{2}[A-NP-Z\d]{6}\d(?![\p{L}\d])/gu
const thingWord = /^(?:order|factu|bestel|vacatur|artikel|serie|product|model|cursus|code|track|pakket)/

const isDateOrYear = (text: string): boolean =>
  /^(?:19|20)\d\d$|^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$|^\d{4}-\d\d-\d\d$|^\d{3,4}-\d{3,4}$|^(?:19|20)\d\d[-/](?:19|20)?\d\d$/.test(
    text,
  )

const isCode = (text: string): boolean =>
  /^[A-Z]{0,5}[-./]?\d[A-Z\d./-]*$/i.test(text) || /^[A-Z\d]{6,}$/.test(text)

/** The number of a passport, ID card, driving licence or residence permit. */
export const papers: Announcement = {
  kind: 'document',
  words: documentWords,
  reach: 4,
  value: ({ text }) => !isDateOrYear(text) && isCode(text) && isLong(text),
}

/** "v nummer": the same in two words. */
export const papersInTwoWords: Announcement = {
  ...papers,
  words: numberNouns,
  when: (words, at) => /^(?:v|vreemdelingen)$/.test(words[at - 1]?.lower ?? ''),
}

/** A number that looks like that of a passport, without a word for it. */
export const findPassport: Finder = (reading) =>
  spansOf('document', reading.text, passportShape).filter(({ start }) => !standsByThing(reading, start))

/** Seven digits, or a mix of letters and digits of that length. */
const isLong = (text: string): boolean =>
  digitsOf(text).length >= 7 || (text.length >= 7 && digitsOf(text).length >= 2)

const standsByThing = (reading: Reading, position: number): boolean =>
  cueBefore(reading, { from: position, reach: 1, for: (word) => thingWord.test(word.lower) }) >= 0

/** Numbers by which an office or employer knows somebody. */
export const clientNumbers: Announcement = {
  kind: 'client',
  words: new Set([...clientWords, ...numberNouns]),
  reach: 4,
  value: ({ text }) => isClientNumber(text),
  when: (words, at) => !numberNouns.has(words[at]?.lower ?? '') || clients.has(words[at - 1]?.lower ?? ''),
}

const isClientNumber = (text: string): boolean =>
  !isDateOrYear(text) && isCode(text) && digitsOf(text).length >= 4 && !/^\d+[.,]\d\d$/.test(text)

/** "dossier Z24-0091873", "cjib 5 0123 4567 8901 2345": the word alone, and a number that counts nothing. */
export const bareNumbers: Announcement = {
  kind: 'client',
  words: bareWords,
  reach: 2,
  value: ({ text }, glue) =>
    /^[\s:=#(]*(?:\p{L}+\.?[\s:=#]*)?$/u.test(glue) && isClientNumber(text) && isNoCount(text),
}

/** Letters and digits together, groups with a dash or slash between, or seven digits. */
const isNoCount = (text: string): boolean =>
  !/^\d{1,3}(?:\.\d{3})+$/.test(text) &&
  (digitsOf(text).length >= 7 || /^(?=.*[a-z])|\d[/-]\d/i.test(text)) &&
  !/(?:euro|eur|jaar|uur|km|e|ste|de)$/i.test(text)

const fiscal = /(?<![\p{L}\d])(?:NL[ .]?)?\d{4}[ .]?\d\d[ .]?\d{3}[ .]{0,2}[LBO][ .]{0,2}\d\d(?![\p{L}\d])/giu

/** The number of a payer of wage tax or VAT: nine digits, a letter, two digits. It says who the employer is. */
export const findFiscalNumber: Finder = ({ text }) => (/\d/.test(text) ? spansOf('client', text, fiscal) : [])

/** The own firm's number at the Kamer van Koophandel; that of a school or employer is public. */
export const kvkNumbers: Announcement = {
  kind: 'kvk',
  words: kvkWords,
  reach: 4,
  value: ({ text }) => /^[\d.-]+$/.test(text) && digitsOf(text).length === 8 && !isDateOrYear(text),
  when: (words, at) => words.slice(Math.max(0, at - 5), at + 6).some(({ lower }) => own.has(lower)),
}
