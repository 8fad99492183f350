import type { Clause, Reading } from '../reading/reading.ts'
import type { Person } from './person.ts'
import { said } from './said.ts'

/** What a message tells of an employer: the one who asks, the one somebody has, the one who wants somebody. */

const people =
  '(?:statushouder|medewerker|medewerkster|werknemer|werknemers|medewerkers|zij-?instromer|personeel|overstapper|vluchteling|leerling|collega|iemand|mensen|bbler)s?'
const firm =
  '(?:\\S*bedrijf|\\S*instelling|\\S*organisatie|\\S*school|\\S*zaak|\\S*winkel|kdv|\\S*restaurant|\\S*praktijk|\\S*aannemer|\\S*kwekerij|\\S*garage|zorginstelling|team|stichting|praktijk)'
/** Each is a way in which somebody who hires speaks. */
const asEmployer: readonly RegExp[] = [
  /\b(?:ben|als|zijn) (?:een |de )?(?:\S+ )?(?:werkgever|hr|hrm|personeelszaken)\b(?! (?:niet|heb|zegt|wil))/,
  /\b(?:ondernemer|zzper) met personeel\b/,
  /\b(?:mijn|onze|ons) (?:\S+ )?(?:personeel|werknemers?|medewerkers?|personeelsleden|mensen in dienst)\b/,
  new RegExp(
    `\\b(?:ik|wij|we) (?:run|runnen|leid|leiden|heb|hebben|bezit|zijn|ben) (?:\\S+ ){0,4}${firm}\\b(?=.* (?:medewerkers|mensen|personeel|man|werknemers|aannemen|opleiden|in dienst|zoek|willen))`,
  ),
  new RegExp(`\\b(?:wij|we) zijn (?:\\S+ ){0,4}${firm}\\b`),
  new RegExp(
    `\\b(?:ons|onze) ${firm} (?:\\S+ ){0,4}(?:wil|zoekt|krijgt|heeft|telt|neemt|biedt|leidt|groeit)\\b`,
  ),
  new RegExp(`\\bmijn ${firm} (?:wil|zoekt|krijgt|heeft|telt|neemt|biedt)\\b`),
  new RegExp(`\\b(?:ik|wij|we) (?:run|runnen) (?:\\S+ ){0,3}${firm}\\b`),
  /\b(?:heb|hebben) (?:een|twee|drie|vier|vijf|\d+|mensen|personeel) (?:\S+ ){0,3}in dienst\b/,
  new RegExp(
    `\\b(?:wij|we|ik) (?:\\S+ ){0,5}(?:een )?${people} (?:\\S+ ){0,4}(?:opleiden|aannemen|omscholen|in dienst nemen|aan te nemen|op te leiden|om te scholen)\\b`,
  ),
  new RegExp(
    `\\b${people} (?:\\S+ ){0,4}(?:om te scholen|omscholen|opleiden|op te leiden|aannemen|aan te nemen|in dienst nemen|in dienst te nemen)\\b`,
  ),
  /\bals ik iemand (?:\S+ )?(?:omschool|opleid|aanneem)\b/,
  /\b(?:subsidie|geld) (?:\S+ ){0,3}(?:krijgen wij|krijg ik als werkgever)\b/,
  /\b(?:wij|we) zoeken (?:subsidie|geld)\b/,
  /\bals (?:zorg)?(?:instelling|bedrijf|school|organisatie|werkgever)\b/,
  /\b(?:ik|wij|we) (?:heb|hebben) (?:\d+|twee|drie|vier|vijf|zes|acht|tien|twaalf) (?:man|mensen|medewerkers|werknemers)\b(?! (?:zien|gezien|ontmoet|gesproken))/,
  /\bals (?:school)?(?:directeur|eigenaar|bedrijfsleider|personeelsadviseur)\b/,
  /\b(?:onze|mijn) \S{4,}(?:en|s|ers) (?:\S+ ){0,3}(?:op te leiden|opleiden|om te scholen|omscholen|bij te scholen|bijscholen)\b/,
  /\bvoor het eerst (?:iemand|personeel) (?:aan|in dienst)/,
  /\bi am an employer\b|\bas an employer\b/,
]

/** "Wij hebben een garagebedrijf … die we willen opleiden": told in two sentences. */
const hasFirm = new RegExp(`\\b(?:wij|we) (?:hebben|runnen|zijn) (?:\\S+ ){0,3}${firm}\\b`)
const takesOn =
  /\b(?:opleiden|op te leiden|omscholen|aannemen|aan te nemen|in dienst|personeel|vacatures?|medewerkers?)\b/

/** True when it is an employer who asks, for somebody else. */
export const asksAsEmployer = ({ clauses, text: whole }: Reading): boolean =>
  (hasFirm.test(whole) && takesOn.test(whole)) ||
  clauses.some(({ text, about }) => about !== 'child' && asEmployer.some((pattern) => pattern.test(text)))

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
const boss = '(?:baas|werkgever|chef|leidinggevende|manager|boss|employer|werk)'
const hides: readonly RegExp[] = [
  new RegExp(`${boss} (?:\\S+ ){0,4}(?:niet|niks|never) (?:\\S+ ){0,2}(?:weten|achter|know|horen|merken)`),
  new RegExp(
    `zonder dat mijn ${boss}|(?:weet|weten) (?:\\S+ ){0,3}(?:nog )?niks?\\b.*${boss}|without mijn ${boss}`,
  ),
]

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
    ...(hides.some((pattern) => pattern.test(text)) ? { keep_from_employer: true } : {}),
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
