import type { Announcement } from './announced.ts'
import { cueBefore, digitsOf, type Finder, listOf, type Reading, spansOf } from './reading.ts'

/** "klant" + "nummer", "klant-nr": each of the first behind each of the second. */
const joinedWith = (endings: readonly string[], words: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    [...words].flatMap((word) => endings.flatMap((ending) => [`${word}${ending}`, `${word}-${ending}`])),
  )

const paperNames = listOf(`
  paspoort pasport passport identiteitskaart identiteitsbewijs idkaart id-kaart idbewijs id-bewijs id rijbewijs licence
  license verblijfsdocument verblijfsvergunning verblijfspas permit document
`)
const documentWords = new Set([
  ...paperNames,
  ...joinedWith(['nummer', 'nr', 'number'], paperNames),
  ...listOf('kaart vreemdelingennummer vnummer v-nummer v-nr vnr'),
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
        pensioen verzekerings verzekerden correspondentie beschikkings administratie subsidie crv vluchtelingen coa zorg
        contract abonnements referentie betalings account bezwaar beroeps aanslag
      `),
    ]),
  ),
  'kenmerk',
])
const numberNouns = listOf('nummer nr number no id')
const kvkWords = listOf('kvk kvk-nummer kvknummer kvk-nr kvknr')
const own = listOf("mijn mn m'n my eigen onze")
const passportShape = /(?<![\p{L}\d])(?=(?:[A-Z]*\d){4})[A-NP-Z]{2}[A-NP-Z\d]{6}\d(?![\p{L}\d])/gu
const thingWord = /^(?:order|factu|bestel|vacatur|artikel|serie|product|model|cursus|code|track|pakket)/

const isDateOrYear = (text: string): boolean =>
  /^(?:19|20)\d\d$|^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$|^\d{4}-\d\d-\d\d$|^\d{3,4}-\d{3,4}$|^(?:19|20)\d\d[-/](?:19|20)?\d\d$/.test(
    text,
  )

const isCode = (text: string): boolean =>
  /^[A-Z]{0,5}[-.]?\d[A-Z\d./-]*$/i.test(text) || /^[A-Z\d]{6,}$/.test(text)

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

/** The own firm's number at the Kamer van Koophandel; that of a school or employer is public. */
export const kvkNumbers: Announcement = {
  kind: 'kvk',
  words: kvkWords,
  reach: 4,
  value: ({ text }) => /^\d{8}$/.test(text),
  when: (words, at) => words.slice(Math.max(0, at - 3), at).some(({ lower }) => own.has(lower)),
}
