import { type Clause, isDenied, said } from './clauses.ts'
import type { Employment, Person } from './person.ts'

/** What a message tells about work, benefits and the employer. */

const benefits: readonly (readonly [Employment, RegExp])[] = [
  ['ww', /\bww(?:'er)?\b|\bww-|werkloosheidsuitkering|unemployment benefit/],
  [
    'bijstand',
    /\bbijstand|participatie(?:wet|-?uitkering)|uitkering van de gemeente|social assistance|on welfare/,
  ],
  ['wia', /\b(?:wia|wao|wga|waz|iva)\b/],
  ['wajong', /\bwajong/],
  ['zw', /\bziektewet|ziekte-?uitkering|uitkering (?:\S+ ){0,5}ziek\b|\bzw\b|sickness benefit/],
  [
    'statushouder',
    /statushoud|verblijfsvergunning|\bvluchteling\b(?!enwerk)|asielstatus|status gekregen|refugee|residence permit/,
  ],
  ['asielzoeker', /asielzoek|\bazc\b|asielprocedure|asylum seeker/],
]
const agency =
  /uitzendkracht|uitzendbureau|uitzendwerk|uitzendbaan|\buitzend\b|flexkracht|agency worker|temp agency|temping/
const selfEmployed =
  /\bzzp|\bheb (?:\S+ ){0,2}eigen (?:bedrijf|zaak|winkel|onderneming)|\bzelfstandig|freelance|eenmanszaak|self-?employed|ondernemer\b/
const atRisk =
  /op het punt (?:\S+ )?ontslagen|gaat (?:\S+ )?failliet|wederzijds goedvinden|boventallig|reorganisatie|niet verlengd|niet verlengen|contract (?:stopt|loopt af|eindigt)|ontslag aangezegd|(?:word|wordt|krijg) (?:\S+ ){0,2}ontsla|baan (?:verdwijnt|vervalt|stopt|kwijt)|sociaal plan|vaststellingsovereenkomst|redundant|being laid off|losing my job/
const dismissed =
  /wederzijds goedvinden|krijg (?:een |mijn )?transitievergoeding|ontslagen|boventallig|niet verlengd|niet verlengen|vaststellingsovereenkomst|redundant|laid off|fired|baan kwijtgeraakt|faillie?t|reorganisatie/
const resigned =
  /zelf ontslag (?:genomen|ingediend)|ontslag genomen|zelf opgezegd|baan opgezegd|heb opgezegd|zelf gestopt|gestopt met (?:mijn |m'n )?(?:baan|werk)|resigned|quit my job/
const worker =
  /\b(?:werk ik|ik werk) (?:er|hier|daar|nu|nog|al|momenteel)\b|\b(?:ik |i )?werk(?:t)? (?:nu |al |er |daar |daarnaast |ook |\d+ uur |\d+ jaar )*(?:in|bij|als|voor|op|aan|daar|achter|met|via|onder|parttime|fulltime|\d+ uur)\b|\bheb (?:\S+ ){0,2}(?:vaste|vast|tijdelijke|tijdelijk) (?:baan|contract)|\bin vaste dienst|krijg (?:nog )?(?:mijn )?loon\b|\b(?:ik )?sta voor de klas|\b(?:ik )?rijd? (?:op (?:de|een) )?(?:vrachtwagen|bus|taxi)|\bvan beroep\b|\bin loondienst|\bloondienst|\bwerkzaam|\b(?:vaste|vast|tijdelijke|tijdelijk|parttime|mooie|goede|kleine|een|n|'n) (?:baan|contract)\b(?! (?:zoek|zoeken|vinden|krijgen|als|in|bij))|\bi (?:work|am working) (?:in|at|as|for)|\bi have a job\b|\bemployed\b|\bwerknemer\b|\bmedewerker\b/
/** Work that is gone, or that is only wished for. */
const notMine = /\bafgekeurd|\b(?:wil|zou)\b.*\bmijn werk\b|vroeger|\boude (?:baas|werkgever|werk)/
const boss =
  /\b(?:mijn|me|m'n|mn|onze|my) (?:baas|werkgever|chef|leidinggevende|manager|employer|boss|werk)\b/
const occupation =
  /\b(?:ik ben|^ben) (?:nu |al |een )*(?:\d+ jaar )?(?:verkoper|verkoopster|magazijnmedewerker|monteur|chauffeur|kok|kapper|schoonmaker|schoonmaakster|accountant|verpleegkundige|onderwijsassistent|leraarondersteuner|leraar|docent|leerkracht|lasser|timmerman|metselaar|schilder|kassamedewerker|receptionist|secretaresse|accountmanager|productiemedewerker|postbode|orderpicker)/
const atHome =
  /huisvrouw|huisman|thuisblijf|(?:leef|leven) van (?:\S+ ){0,3}(?:man|vrouw|partner|spaargeld)|zonder (?:inkomen|inkomsten)|geen (?:inkomen|inkomsten)|herintre|thuis (?:bij|met|voor) (?:de |mijn )?kind|housewife|stay-at-home/
const student = /\bik studeer\b|\b(?:ben|nog) student|\bscholier\b|i am a student/
const noBenefit = /uitkering|benefits?\b/

/** Reads kinds of work and benefit, and what is said about the employer. */
export function workFacts(clauses: readonly Clause[], message: string): Person {
  const whole = message.toLowerCase()
  const asEmployer =
    /\b(?:ik ben|als|wij zijn|we zijn) (?:een )?(?:\S+ )?(?:werkgever|ondernemer met personeel|hr)|\bmijn (?:personeel|werknemer|medewerker)|(?:zij-?instromer|statushouder|iemand|medewerker) (?:wil(?:len)? )?(?:aannemen|in dienst nemen)|(?:wij|we) zijn een (?:\S+ ){0,4}(?:bedrijf|instelling|organisatie|school|zorg)|\b(?:ons|mijn) bedrijf (?:wil|zoekt|krijgt)|(?:wij|we) (?:\S+ ){0,2}iemand (?:\S+ ){0,3}(?:opleiden|aannemen)|(?:subsidie|geld) (?:\S+ ){0,3}(?:krijgen wij|krijg ik als werkgever)|(?:mijn|ons|onze) (?:bedrijf|zaak|organisatie|school) (?:heeft|telt) \S+ (?:mensen|medewerkers|werknemers|man)\b|als ik iemand (?:\S+ )?(?:omschool|opleid|aanneem)|(?:statushouder|medewerker|werknemer|zij-?instromer|personeel|overstapper|vluchteling)\w* (?:\S+ ){0,3}(?:om te scholen|omscholen|opleiden|op te leiden|aannemen|aan te nemen|in dienst nemen)|(?:wij|we) zoeken (?:subsidie|geld)|\bals (?:zorg)?(?:instelling|bedrijf|school|organisatie)\b|i am an employer/.test(
      whole,
    )
  const employment = asEmployer ? [] : employmentOf(clauses)
  const isResigned = said(clauses, resigned) === true
  const isDismissed = said(clauses, dismissed)
  return {
    ...(employment.length > 0 ? { employment } : {}),
    ...(asEmployer ? { asks_as_employer: true, has_employer_offer: true } : {}),
    ...(isResigned
      ? { dismissed_by_employer: false }
      : isDismissed === true
        ? { dismissed_by_employer: true }
        : {}),
    ...(isResigned && !employment.includes('ww') ? { ww_entitled: false } : {}),
    ...employerFacts(clauses, whole, asEmployer),
  }
}

function employmentOf(clauses: readonly Clause[]): Employment[] {
  const found = benefits.flatMap(([kind, pattern]): Employment[] => (said(clauses, pattern) ? [kind] : []))
  const hasBenefit = found.some((kind) => kind !== 'statushouder' && kind !== 'asielzoeker')
  if (
    said(clauses, selfEmployed) &&
    !said(clauses, /\b(?:wil|ga|zou|worden)\b.*(?:\bzzp|zelfstandig|freelance|ondernemer)/)
  )
    found.push('self_employed')
  if (said(clauses, student)) found.push('student')
  const viaAgency = said(clauses, agency) === true
  if (viaAgency) found.push('employee_uitzend')
  const works =
    !viaAgency &&
    (tellsWork(clauses) ||
      (!hasBenefit && clauses.some(({ text }) => boss.test(text) && !notMine.test(text))))
  const isResigned = said(clauses, resigned) === true
  if (works && !isResigned && !found.includes('self_employed')) found.push('employee')
  if (!hasBenefit && !isResigned && said(clauses, atRisk)) found.push('employee_at_risk', 'employee')
  if (found.length === 0 && hasNothing(clauses)) found.push('no_benefit')
  if (found.length === 1 && found[0] === 'statushouder' && said(clauses, noBenefit) === false)
    found.push('no_benefit')
  return [...new Set(found)]
}

const tellsWork = (clauses: readonly Clause[]): boolean =>
  clauses.some(({ text }) => {
    if (
      /\b(?:wil|wilt|zou|zoek|zoeken|graag|want to|looking for|hoe|kan ik)\b.*(?:\b(?:werk|baan|work|job)|werker\b)/.test(
        text,
      )
    )
      return false
    if (/vrijwillig|volunteer|werk(?:te|ervaring|loos)|geweest|vroeger/.test(text)) return false
    const hit = worker.exec(text) ?? occupation.exec(text)
    return hit !== null && !isDenied(text, hit.index, hit[0].length)
  })

const hasNothing = (clauses: readonly Clause[]): boolean =>
  said(clauses, noBenefit) === false ||
  said(clauses, /\bww\b|\bbijstand/) === false ||
  said(clauses, resigned) === true ||
  said(clauses, atHome) === true ||
  said(clauses, /\bnugger|niet-uitkeringsgerechtigd/) === true

function employerFacts(clauses: readonly Clause[], whole: string, asEmployer: boolean): Person {
  const offer = said(
    clauses,
    /(?:werkgever|school|bestuur|bedrijf|instelling|ziekenhuis|kinderopvang|zaak|employer|ze|zij|die) (?:\S+ ){0,3}(?:wil|wilt|willen|kan|wants to) (?:\S+ ){0,2}(?:aannemen|in dienst|contract geven|hire)|\b(?:me|mij) (?:graag )?(?:wil|willen|wilt|kan) (?:aannemen|hebben|in dienst)|(?:wil|willen|wilt) (?:me|mij) (?:graag )?(?:aannemen|hebben|in dienst)|baangarantie|(?:school|werkgever|bedrijf|verpleeghuis|ziekenhuis|instelling|installateur|aannemer) wil (?:mij|me)\b|(?:mij|me) (?:\S+ ){0,2}(?:plek|baan|contract|leerplek|leerbaan) (?:\S+ )?(?:beloofd|gegeven|geboden)|contract getekend bij|(?<!hoe )kan bij (?:\S+ ){1,4}aan de slag|(?:werkgever|school|bedrijf|leerbaan|leerplek|leerwerkplek|baan) (?:\S+ ){0,2}gevonden|(?:contract|baan|leerbaan|leerplek) aangeboden|\baangenomen\b|kan (?:\S+ ){0,3}beginnen (?:bij|in|als)|nieuwe werkgever|job offer|found an employer/,
  )
  const none =
    /(?:nog |heb )geen (?:nieuwe )?(?:baan|werkgever|leerbaan|leerplek)\b|geen nieuwe (?:baan|werkgever)/.test(
      whole,
    )
  const pays = said(
    clauses,
    /(?:baas|werkgever|bedrijf|employer|boss) (?:betaalt|pays) (?:alles|de hele|mijn|het|everything|my|de opleiding (?:helemaal|volledig))/,
  )
  const paysNothing = /(?:baas|werkgever|bedrijf) (?:betaalt|wil|doet) (?:niks|niets|niet)/.test(whole)
  const budget = said(
    clauses,
    /(?:baas|werkgever) (?:\S+ ){0,4}wil (?:\S+ ){0,2}(?:cursus|opleiding|scholing|training) (?:\S+ )?betalen|opleidingsbudget|scholingsbudget van|(?:baas|werkgever) (?:wil|gaat) (?:ook )?mee ?betalen/,
  )
  const hides =
    /(?:baas|werkgever|chef|leidinggevende|manager|boss|employer|werk) (?:\S+ ){0,4}(?:niet|niks|niets|not|never|nothing) (?:\S+ ){0,2}(?:weten|achter|know|horen|merken)|zonder dat (?:mijn|me|m'n) (?:baas|werkgever|chef)|(?:weet|weten) (?:\S+ ){0,3}(?:nog )?niks?\b.*(?:baas|werkgever)|without my (?:boss|employer)/.test(
      whole,
    )
  const small = said(clauses, /\bmkb\b|klein(?:e)? (?:bedrijf|zaak|werkgever)|small company/)
  const large = said(clauses, /groot bedrijf|grote werkgever|multinational|large company/)
  return {
    ...(asEmployer || (offer === undefined && !none) ? {} : { has_employer_offer: offer === true && !none }),
    ...(paysNothing
      ? { employer_pays_fully: false }
      : pays === undefined
        ? {}
        : { employer_pays_fully: pays }),
    ...(paysNothing ? { employer_budget: false } : budget === undefined ? {} : { employer_budget: budget }),
    ...(hides ? { keep_from_employer: true } : {}),
    ...(small ? { employer_size: 'mkb' as const } : large ? { employer_size: 'groot' as const } : {}),
    ...(said(clauses, /leerrekening|\biob\b/) ? { employer_offers_leerrekening: true } : {}),
    ...yearsAndHours(clauses),
  }
}

function yearsAndHours(clauses: readonly Clause[]): Person {
  const text = clauses.map((clause) => clause.text).join(', ')
  const years =
    /(\d{1,2}) jaar (?:in dienst|in vaste dienst|bij (?:mijn|deze|dezelfde) (?:baas|werkgever))|werk (?:er |hier |daar )?(?:al |nu )*(\d{1,2}) jaar\b/.exec(
      text,
    )
  const months =
    /(?:werk (?:er |hier |daar )?(?:al |pas |nu )*|in dienst )(\d{1,2}) maanden|(\d{1,2}) maanden in dienst/.exec(
      text,
    )
  const hours =
    /(\d{1,2}) uur(?: per week| pw| p\/w| in de week| contract|scontract| a week)|contract (?:van |voor )?(\d{1,2}) uur|(?:werk|baan) (?:\S+ ){0,3}(\d{1,2}) uur\b/.exec(
      text,
    )
  const number = (hit: RegExpExecArray | null) => Number(hit?.slice(1).find((group) => group !== undefined))
  return {
    ...(years
      ? { months_in_service: number(years) * 12 }
      : months
        ? { months_in_service: number(months) }
        : {}),
    ...(hours ? { contract_hours: number(hours) } : {}),
  }
}
