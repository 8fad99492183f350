import { type Clause, type Reading, says } from '../reading/reading.ts'
import type { Person } from './person.ts'
import { said } from './said.ts'

/** What a message tells of an employer: the one who asks, the one somebody has, the one who wants somebody. */

/** True when it is an employer who asks, for somebody else; a parent may speak of a child that has a firm. */
export const asksAsEmployer = (reading: Reading): boolean =>
  soundsAsEmployer(reading) && reading.clauses.some(({ about }) => about !== 'child')

/** By a phrase, or by its likeness to what employers ask; who has a boss, or speaks of a relative, is none. */
const soundsAsEmployer = (reading: Reading): boolean =>
  !says(reading, 'als-werknemer') &&
  (says(reading, 'als-werkgever') || (reading.voice === 'werkgever' && !says(reading, 'als-naaste')))

const hirer =
  '(?:werkgever|school|bestuur|bedrijf|instelling|ziekenhuis|kinderopvang|zaak|employer|ze|zij|die|verpleeghuis|installateur|aannemer)'
const offers: readonly RegExp[] = [
  new RegExp(
    `${hirer} (?:\\S+ ){0,3}(?:wil|wilt|willen|kan|wants to) (?:\\S+ ){0,2}(?:aannemen|in dienst|contract geven|hire|hebben)`,
  ),
  /\bmijn (?:graag )?(?:wil|willen|wilt|kan) (?:aannemen|hebben|in dienst)/,
  /(?:wil|willen|wilt) mijn (?:graag )?(?:aannemen|hebben|in dienst)|baangarantie/,
  new RegExp(`${hirer} wil mijn\\b`),
  /mijn (?:\S+ ){0,2}(?:plek|baan|contract|leerplek|leerbaan) (?:\S+ )?(?:beloofd|gegeven|geboden)|contract getekend bij/,
  /(?<!hoe )kan bij (?:\S+ ){1,4}aan de slag|(?:werkgever|school|bedrijf|leerbaan|leerplek|leerwerkplek|baan) (?:\S+ ){0,2}gevonden/,
  /(?:contract|baan|leerbaan|leerplek) aangeboden|\baangenomen\b|kan (?:\S+ ){0,3}beginnen (?:bij|in|als)|nieuwe werkgever|(?<!\w)mag (?!ik\b)(?:\S+ ){0,4}(?:beginnen|starten)|job offer|found an employer/,
]
const offer = new RegExp(offers.map(({ source }) => source).join('|'))
const noOffer =
  /(?:nog |heb )geen (?:nieuwe )?(?:baan|werkgever|leerbaan|leerplek)\b|geen nieuwe (?:baan|werkgever)/
const paysAll =
  /(?:baas|werkgever|bedrijf|employer|boss) (?:betaalt|pays) (?:alles|de hele|mijn|het|everything|de opleiding (?:helemaal|volledig))/
const paysNothing =
  /(?:baas|werkgever|bedrijf) (?:betaalt|wil|doet|geeft) (?:\S+ ){0,2}(?:niks|niet|geen cent)/
const budget =
  /(?:baas|werkgever) (?:\S+ ){0,4}wil (?:\S+ ){0,2}(?:cursus|opleiding|scholing|training) (?:\S+ )?betalen|opleidingsbudget|scholingsbudget van|(?:baas|werkgever) (?:wil|gaat) (?:ook )?mee ?betalen/
export function employerFacts(reading: Reading, clauses: readonly Clause[], isEmployer: boolean): Person {
  const { text } = reading
  const offered = said(clauses, offer)
  const none = noOffer.test(text)
  const pays = said(clauses, paysAll)
  const nothing = paysNothing.test(text)
  const willing = said(clauses, budget)
  const small = said(clauses, /\bmkb\b|klein(?:e)? (?:bedrijf|zaak|werkgever)|small company/)
  const large = said(clauses, /groot bedrijf|grote werkgever|multinational|large company/)
  return {
    ...(isEmployer || (offered === undefined && !none)
      ? {}
      : { has_employer_offer: offered === true && !none }),
    ...(nothing ? { employer_pays_fully: false } : pays === undefined ? {} : { employer_pays_fully: pays }),
    ...(nothing ? { employer_budget: false } : willing === undefined ? {} : { employer_budget: willing }),
    ...(says(reading, 'geheim-voor-baas') ? { keep_from_employer: true } : {}),
    ...(small ? { employer_size: 'mkb' as const } : large ? { employer_size: 'groot' as const } : {}),
    ...(said(clauses, /leerrekening|\biob\b/) ? { employer_offers_leerrekening: true } : {}),
    ...yearsAndHours(clauses),
  }
}

const first = (hit: RegExpExecArray | null): number | undefined => {
  const value = Number(
    hit
      ?.slice(1)
      .find((group) => group !== undefined)
      ?.replace(',', '.'),
  )
  return hit && Number.isFinite(value) ? value : undefined
}

function yearsAndHours(clauses: readonly Clause[]): Person {
  const text = clauses.map((clause) => clause.text).join(', ')
  const years = first(
    /(\d{1,2}(?:[.,]\d)?) jaar (?:in dienst|in vaste dienst|bij (?:mijn|deze|dezelfde) (?:baas|werkgever))|werk (?:er |hier |daar )?(?:al |nu )*(\d{1,2}(?:[.,]\d)?) jaar\b/.exec(
      text,
    ),
  )
  const months = first(
    /(?:werk (?:er |hier |daar )?(?:al |pas |nu )*|in dienst )(\d{1,2}) (?:maanden|maand)|(\d{1,2}) (?:maanden|maand) in dienst/.exec(
      text,
    ),
  )
  const hours = first(
    /(\d{1,2}) uur(?: per week| contract)|(?:contract|jaar|maanden|baan) (?:van |voor )?(\d{1,2}) uur|(?:werk|baan) (?:\S+ ){0,3}(\d{1,2}) uur\b|(\d{1,2})-?uurs?contract/.exec(
      text,
    ),
  )
  const inService = years === undefined ? months : Math.round(years * 12)
  return {
    ...(inService === undefined ? {} : { months_in_service: inService }),
    ...(hours === undefined ? {} : { contract_hours: hours }),
  }
}
