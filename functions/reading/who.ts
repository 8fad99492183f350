/** Whom a clause is about. */

/** Whom a clause is about; `doubt` when a fragment after the partner may be about either of the two. */
export type Who = 'you' | 'partner' | 'both' | 'other' | 'doubt'

/** The clause before it. */
interface Before {
  readonly text: string
  readonly who: Who
}

export const partnerWord =
  '(?:man|vrouw|partner|vriend|vriendin|echtgenoot|echtgenote|wederhelft|verloofde|boyfriend|girlfriend)'

const notTheirs =
  /\b(?:buurvrouw|buurman|buren|collega|ex(?:man|vrouw|partner)?|ex-(?:man|vrouw|partner|vriend)|(?<!\b(?:alleenstaande|ben|een|jonge|als|single) )moeder(?! (?:van|met|en|ben|zonder)\b)|(?<!\b(?:alleenstaande|ben|een|jonge|als|single) )vader(?! (?:van|met|en|ben|zonder)\b)|ouders|zus|zusje|broer|broertje|schoon(?:moeder|vader|zus|ouders)|kennis van|(?:mijn|een|onze) (?:klant|client|werknemer|medewerker)|(?:mijn|onze|ons) (?:enige |oudste |jongste |middelste |eigen )?(?:dochter|zoon|kind|kinderen|oudste|jongste)(?: van \d+(?: jaar)?| met \S+)? (?:heeft|hebben|werkt|werken|verdient|krijgt|krijgen|is|zit|zitten|gaat|wil|woont|studeert|doet)|(?:als|omdat|nu|of) (?:mijn|onze|ons) (?:dochter|zoon|kind|kinderen) (?:\S+ ){0,3}(?:krijgt|heeft|gaat|verdient|werkt)|\d van (?:mijn|onze) (?:\d )?kinderen|dochterlief|zoonlief|zwager|schoonzoon|buurjongen|buurmeisje|(?:mijn|een) (?:huisgenoot|maat|kameraad) (?:heeft|is|werkt|verdient|krijgt|zit|doet)|vriend(?:in)? van (?:mijn?|ons|onze)|een vriendin?|a friend|oma|opa|neef|nicht|tante|oom|iemand|mensen|people)\b/
const ownPartner = new RegExp(
  `(?<!\\b(?:met|voor|door|bij|aan|naar|zonder|geen|want|als|ex|alleenstaande?|ik ben|ben|jonge|oudere|with) (?:(?:mijn|je|een) )?)\\b(?:mijn|onze) ${partnerWord}s?\\b(?! en ik)`,
)
const barePartner = new RegExp(
  `^(?:en |maar )?${partnerWord} (?:is |zit |heeft |krijgt |verdient |werkt |werk |kan |wil |gaat |zou |ziek|ook |in |met (?:ww|wia|iva|wga)|\\d+ (?:uur|dagen)|bruto|netto|[\\d.]{4,})`,
)
const incomeOfPartner = new RegExp(
  `\\b(?:loon|inkomen|salaris|uitkering|ww|inkomsten) van mijn ${partnerWord}\\b|\\bmijn ${partnerWord}s (?:loon|inkomen|salaris|uitkering)`,
)
const weTwo = new RegExp(
  `^(?:en )?mijn ${partnerWord}(?: en ik)? (?:hebben|zijn|krijgen|wonen|werken|ontvangen|huren|kregen|willen|gaan)\\b|\\bmijn ${partnerWord} en ik\\b`,
)
const thirdPerson =
  /^(?:en |maar |die |dan )*(?:heeft|krijgt|werkt|verdient|zit|ontvangt|werkte|verdiende|kreeg|is|gaat|wil|wordt)\b/
const theyCue =
  /^(?:en |maar |want |als |dus |dan |nu )*(?:hij|zij|ze|he|she)\b(?!-)|\b(?:moet|gaat|kan|wil|dan|zou|krijgt|werkt|heeft|zal|verdient) (?:hij|zij|ze)\b/
/** "Ze willen me voor 38 uur": they are many, so never the partner. */
const manyCue =
  /^(?:en |maar |want |dus |nu )*(?:ze|zij|they) (?:nu |ook )?(?:willen|vragen|zeggen|zeiden|hebben|bieden|zoeken|betalen|geven|want|offer)\b|\b(?:willen|vragen|zeggen|hebben|bieden|zoeken|betalen|geven) (?:ze|zij)\b/
const youCue =
  /\b(?:ik|zelf)\b|^(?:en |maar |nu |dus |dan )*(?:heb|ben|werk|verdien|krijg|ga|woon|ontvang|i)\b|\bmijn (?:loon|uitkering|salaris|ww|bijstand|baan|baas|werkgever|werk|contract|inkomen|wajong)\b/

/** "Samen met mijn man, die verdient 2900" */
const whoDoes =
  /^(?:en )?die (?:zelf |nu |ook )*(?:heeft|krijgt|werkt|verdient|ontvangt|werkte|verdiende|kreeg)\b/

/** "Sinds mijn man weg is krijg ik bijstand" tells of ik. */
const sinceThem =
  /^(?:en |maar )?(?:sinds|nadat|toen|omdat|doordat) (?!ik\b)(?:\S+ ){1,8}(?:krijg|heb|zit|ontvang|leef|sta|werk|kreeg|kwam) ik\b/

interface Named {
  readonly who: Who
  readonly named: boolean
}

export function whoOf(typed: string, before: Before | undefined, first: boolean, third: Third): Named {
  const text = typed.replace(/\b(?:met wie|waar) ik (?:mee )?\w+/g, '')
  if (sinceThem.test(text)) return { who: 'you', named: true }
  if (weTwo.test(text)) return { who: 'both', named: true }
  if (notTheirs.test(text) && !/\bik\b/.test(text)) return { who: 'other', named: true }
  if (ownPartner.test(text) || barePartner.test(text) || incomeOfPartner.test(text))
    return {
      who:
        /\bik\b.*\bmijn|\bmijn .*\ben ik\b/.test(text) && !incomeOfPartner.test(text)
          ? youOrDoubt(text)
          : 'partner',
      named: true,
    }
  const earlier = before?.who
  if (manyCue.test(text)) return { who: 'other', named: true }
  if (theyCue.test(text) || (third !== undefined && whoDoes.test(text)))
    return { who: third === 'partner' ? 'partner' : 'other', named: true }
  if (/\b(?:wij|we|ons|samen)\b/.test(text)) return { who: 'both', named: true }
  if (youCue.test(text)) return { who: 'you', named: true }
  if (earlier === 'partner') {
    if (thirdPerson.test(text)) return { who: 'partner', named: true }
    if (!first && isTheirWork(before, text)) return { who: 'partner', named: false }
    return { who: first ? 'you' : 'doubt', named: false }
  }
  if (earlier === 'doubt' && !first && thirdPerson.test(text)) return { who: 'partner', named: true }
  if (earlier === 'other' || earlier === 'doubt') return { who: first ? 'you' : earlier, named: false }
  return { who: 'you', named: false }
}

/** Whom "hij" or "zij" means: the last that was named. */
export type Third = 'partner' | 'other' | undefined
const partnerNamed = new RegExp(
  `\\b(?:mijn|onze) ${partnerWord}\\b|${barePartner.source}|\\bik (?:ben )?\\d{2}(?: en)? (?:hij|zij|ze) (?:is )?\\d{2}\\b|\\b(?:ga|gaan|ben|zijn|samen) (?:\\S+ ){0,2}samen ?wonen\\b|\\bsamenwonend\\b`,
)
export const thirdIn = (text: string, before: Third): Third =>
  notTheirs.test(text) ? 'other' : partnerNamed.test(text) ? 'partner' : before

/** "mijn vrouw gaat werken, 16 uur voor 1150 bruto" */
const isTheirWork = (before: Before | undefined, text: string): boolean =>
  before !== undefined &&
  /^(?:voor )?€? ?\d/.test(text) &&
  !(
    /\d/.test(before.text) &&
    (/\b\d{3,}|\d[.]\d{3}|€|bruto|netto/.test(before.text) ||
      /uur|dagen/.test(text.replace(/\bper uur\b/g, '')))
  ) &&
  /\b(?:werken|werkt|krijgt werk|baan|verdient|aan de slag|beginnen)\b|\bis (?:een )?(?!ziek\b|thuis\b|weg\b|oud\b)[a-z]{4,}$/.test(
    before.text,
  )

/** "ik verdien minder dan mijn man" is about ik; with the partner first it is too mixed to tell. */
const youOrDoubt = (text: string): Who => (/^(?:en |maar |dat |als |nu )*ik\b/.test(text) ? 'you' : 'doubt')

/** Whom a clause is about when it is neither the visitor nor the partner. */
export type About =
  | 'child'
  | 'parent'
  | 'family'
  | 'housemate'
  | 'employer'
  | 'colleague'
  | 'ex'
  | 'people'
  | 'other'

const abouts: readonly (readonly [About, RegExp])[] = [
  ['ex', /\bex(?:-?(?:man|vrouw|partner|vriend|vriendin))?\b|\b(?:hun|de) (?:vader|moeder)\b/],
  [
    'child',
    /\b(?:dochters?|zoons?|zonen|kind|kinderen|oudste|jongste|stiefzoon|stiefdochter|kleinkind\w*)\b/,
  ],
  ['parent', /\b(?:moeder|vader|ouders|pa|ma|mama|papa|schoon(?:moeder|vader|ouders))\b/],
  [
    'family',
    /\b(?:broer\w*|zus|zusje|oma|opa|neef|neefje|nicht|nichtje|tante|oom|zwager|schoonzus|familie)\b/,
  ],
  ['housemate', /\b(?:huisgeno\w+|medebewoners?|kamergeno\w+|onderhuurder|kostganger)\b/],
  ['employer', /\b(?:baas|werkgever|chef|leidinggevende|manager|directeur|boss|employer)\b/],
  ['colleague', /\b(?:collega\w*|klant|client|cliente|deelnem\w+|werknem\w+|medewerk\w+|leerling\w*)\b/],
  ['people', /\b(?:mensen|iemand|men|people|someone)\b/],
]

/** The first that is named; nothing when nobody is. */
export const aboutOf = (text: string): About | undefined =>
  abouts.find(([, pattern]) => pattern.test(text))?.[0]
