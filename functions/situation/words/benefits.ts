import type { Clause } from '../../reading/reading.ts'
import { type Finding, prefixOf } from './finding.ts'

/** Which benefit somebody has, has not, or will lose. */

const kinds: readonly (readonly [string, RegExp])[] = [
  [
    'bijstand',
    /\b(?:bijstand|aanvulling (?:van|bij|door|op) (?:de )?(?:gemeente|bijstand)|(?:geld|inkomen) (?:van|via) (?:de )?(?:gemeente|sociale dienst)|(?:gemeente|sociale dienst) (?:betaalt|geeft) (?:mijn|ons)|aanvullende (?:bijstand|uitkering)|uitkering (?:(?:van|via|bij) )?(?:de |mijn )?(?:gemeente|sociale dienst)|gemeente ?uitkering|social assistance)\b/,
  ],
  ['ww', /\bww\b/],
  ['ziektewet', /\b(?:ziektewet|ziekte ?uitkering|ziek uitkering)\b/],
  ['wga', /\bwga\b/],
  ['iva', /\biva\b/],
  ['wajong', /\bwajong\b/],
  ['anw', /\banw\b/],
  ['ioaw', /\bioa[wz]\b/],
  ['anders', /\b(?:wao|aow|waz|leefgeld)\b/],
]
export const benefitWord = /\b(?:bijstand|ww|ziektewet|wga|iva|wia|wajong|wao|aow|anw|ioaw|ioaz|uitkering)\b/

const denial = /\b(?:geen|niet|nooit|zonder|uit)(?: \S+){0,3} $/
const notNow =
  /\b(?:recht|aanvragen|aangevraagd|aanvraag|aan te vragen|afgewezen|hoe hoog|hoogte|hoe lang|hoelang|hoe werkt|wat is|wat zijn|bestaat|in aanmerking|voorwaarden|regels|verschil|bang|of ik|wie|(?<!sinds )vorig|vroeger)\b|\bvraag\b.*\baan\b/
const askedFor =
  /^(?:en |maar |dan )*(?:(?:krijg|kom|val) (?:ik|je|we|wij)\b|(?:heb|kan|mag|moet|ga) (?:ik|je|we|wij|mijn)\b.*\b(?:dan|ww|nog)\b)/
/** "wanneer krijg ik", "can I get": asked for. */
const wished = /\b(?:krijg ik|(?:kan|do|will|does) ik (?:\S+ )?get|is er)(?: \S+){0,2} $/
/** "Sinds september krijg ik bijstand" */
const isSince =
  /^(?:(?:en|maar|nu) )*(?:sinds|nu|vanaf|daarom|inmiddels|al|verder|daarnaast|nadat|omdat|toen|doordat)\b/
/** The benefit by itself, between commas. */
const alone = /^(?:(?:nu|met|ook|heb|1) )*\w+(?: uitkering)?(?: nu| momenteel)?(?: (?:van )?€? ?\d.*)?$/
const later = /\b(?:daarna|straks|later|misschien)(?: \S+){0,2} $/
const besides = /\b(?:naast|met|bij|van|vanuit|mijn|heb|zit|sta|nog|zonder verlies van)(?: \S+){0,3} $/
const compared = /\b(?:dan|of|voor|tegen|naar|richting|plaats van)(?: (?:in|de|een))* $/
/** "… of kom ik in de bijstand" */
const falls = /\b(?:kom|raak|val|beland)(?: ik| je)?(?: dan)? (?:in|op)(?: de)? $/
const stops =
  /\b(?:stopt|wordt stopgezet|loopt (?:\S+ ){0,4}af|afloopt|eindigt|vervalt|wegvalt|valt (?:\S+ ){0,2}weg|houdt (?:\S+ ){0,3}op|is (?:\S+ ){0,3}(?:op(?! ?[€\d])|afgelopen)|kwijt zijn)\b/
const mayStop = /\b(?:als|of|bang|misschien|denk|volgens)\b/

/** The benefit that is told in each clause. */
export function benefitsIn(clauses: readonly Clause[]): Finding[] {
  return clauses.flatMap((clause) => {
    const { text, who } = clause
    if (
      who === 'other' ||
      (/\b(?:mijn|onze|ons) (?:(?:oudste|jongste|enige) )?(?:dochter|zoon|kind|oudste|jongste)\b/.test(
        text,
      ) &&
        !/\bik\b|\bmijn (?:bijstand|ww|wga|iva|wajong|uitkering)\b/.test(text))
    )
      return []
    if (/\bgeen(?: enkele)? uitkering\b|\bzonder uitkering\b|\bniet (?:in een|een) uitkering\b/.test(text))
      return noBenefit(clause)
    const prefix = who === 'partner' ? 'partner.' : ''
    const found = kinds.flatMap(([kind, pattern]): Finding[] => {
      const hit = pattern.exec(text)
      if (!hit || !isHad(clause, text.slice(0, hit.index), text.slice(hit.index + hit[0].length))) return []
      return who === 'doubt' && kind !== 'bijstand' ? [] : [[`${prefix}uitkering`, kind]]
    })
    return stopsIn(clause) ? [...found, [`next.${prefix}uitkering`, 'geen']] : found
  })
}

const stopsIn = ({ text, asked, who, when }: Clause): boolean =>
  !asked &&
  who !== 'doubt' &&
  when !== 'past' &&
  benefitWord.test(text) &&
  stops.test(text) &&
  !mayStop.test(text) &&
  !/\bniet\b/.test(text)

function noBenefit({ text, who, when, asked }: Clause): Finding[] {
  if (asked || /^(?:als|wat als)\b/.test(text) || when === 'past' || who === 'doubt') return []
  const dan = /\b(?:dan|straks|daarna|binnenkort|vanaf|als)\b/.test(text)
  if (when === 'next' || (dan && !/\bnu\b/.test(text))) return [[`next.${prefixOf(who)}uitkering`, 'geen']]
  return [[`${prefixOf(who)}uitkering`, 'geen']]
}

/** "Dus bijstand zal wel niet", "ww heb ik vast niet" */
const notSo =
  /^ (?:niet|geen|aanvragen)\b|^ (?:is |raakt )?(?:nu |al )?(?:op|voorbij|afgelopen)\b(?! ?[€\d])|^ (?:zal|zou|krijg|heb|wordt|gaat) (?:\S+ ){0,3}niet$/

/** "Met mijn vriend, die in de bijstand zat" */
const ofWhom =
  /\b(?:vriend|vriendin|man|vrouw|partner|zoon|dochter|moeder|vader|broer|zus|buurvrouw|buurman|collega|iemand|mensen) die (?:\S+ ){0,4}$/

/** True when the benefit is there now: not denied, not asked for, not compared with, not over. */
function isHad({ text, when, asked, named }: Clause, before: string, after: string): boolean {
  if (ofWhom.test(before)) return false
  if (denial.test(before) || later.test(before) || falls.test(before) || notSo.test(after)) return false
  if (notNow.test(text) || compared.test(before) || /^ ?(?:toeslag|fraude|regels)/.test(after)) return false
  if (asked && askedFor.test(text) && !/\b(?:naast|met|mijn|vanuit|nu)(?: \S+){0,2} $/.test(before))
    return false
  if (
    (wished.test(before) && !isSince.test(before)) ||
    (/^ (?:krijg|krijgen|te krijgen)\b/.test(after) &&
      /\b(?:voor|voordat|of|zodra|wanneer|hoe|kan|wil)\b/.test(before))
  )
    return false
  if (
    asked &&
    !named &&
    !alone.test(text) &&
    !/\b(?:met|in de|naast|vanuit|heb|zit|mijn)(?: \S+){0,2} $/.test(before)
  )
    return false
  if (when === 'past') return /\b(?:nu|sinds|zit)\b/.test(before)
  if (when === 'if') return /\b(?:heb|zit|heeft|ben|am)\b/.test(text) && !/\bkrijg\b/.test(text)
  if (when === 'next')
    return (
      besides.test(before) ||
      /^ (?:zit|heb|heeft|stopt|loopt)\b/.test(after) ||
      // "Loont het om te gaan werken met 2 kinderen in de bijstand": who weighs work is in it.
      (/^(?:loont|heeft het zin|hou|houd)\b/.test(text) && /\bin de $/.test(before))
    )
  return true
}

/** "60% afgekeurd", "een wia van 78 procent"; from 35 to 80 percent the benefit is the WGA. */
export function disabledIn(clauses: readonly Clause[]): Finding[] {
  const isOld = clauses.some(({ text }) => /\b(?:wao|waz|wajong|iva)\b/.test(text))
  return clauses.flatMap(({ text, who, when, asked }, at): Finding[] => {
    // "WGA (45 procent)"
    const isBehind = /\b(?:wga|wia)\b/.test(clauses[at - 1]?.text ?? '')
    const whole = wholly.test(text) || wholly.test(clauses[at - 1]?.text ?? '') ? classOf.exec(text) : null
    const hit =
      whole ??
      (isBehind ? /^(\d{2,3}) ?(?:%|procent)$/.exec(text) : null) ??
      /\b(\d{2,3}) ?(?:%|procent) (?:afgekeurd|arbeidsongeschikt|ao\b)/.exec(text) ??
      /\bwia\b(?: \S+){0,3} (\d{2,3}) ?(?:%|procent)/.exec(text)
    if (!hit || asked || who === 'other' || who === 'doubt' || when === 'if' || notYet.test(text)) return []
    const share = Number(hit[1])
    const isWga = share >= WGA_FROM && share < WGA_BELOW && !isOld
    return [
      [`${prefixOf(who)}arbeidsongeschiktheid`, share],
      ...(isWga ? [[`${prefixOf(who)}uitkering`, 'wga'] as const] : []),
    ]
  })
}
/** "Volledig afgekeurd (80-100)": of the highest class its lower end. */
const wholly = /\b(?:afgekeurd|arbeidsongeschikt|wga|wia)\b/
const classOf = /\b(80) ?%? ?(?:-|–|tot) ?100\b/
/** "Straks word ik 50% afgekeurd" */
const notYet = /\b(?:word|wordt|straks|misschien|bang)\b/
const WGA_FROM = 35
const WGA_BELOW = 80

/** The WGA after its first period, what UWV says somebody can earn, and the daily wage of before. */
export const moreOfUwv = (clauses: readonly Clause[]): Finding[] =>
  clauses.flatMap(({ text, who, when, asked }): Finding[] => {
    if (who === 'other' || who === 'doubt' || when === 'if' || asked) return []
    const earns = capacity.exec(text)
    const daily = dailyWage.exec(text)
    return [
      ...(/\b(?:loonaanvulling\w*|vervolguitkering)\b/.test(text)
        ? [[`${prefixOf(who)}wgaPeriode`, 'daarna'] as const]
        : []),
      ...(earns ? [[`${prefixOf(who)}restverdiencapaciteit`, euros(earns[1] ?? earns[2])] as const] : []),
      ...(daily ? [[`${prefixOf(who)}oudLoon`, Math.round(euros(daily[1]) * DAYS_A_MONTH)] as const] : []),
    ]
  })
/** "Volgens UWV kan ik nog 1240 verdienen": said of what somebody could earn, and no wage. */
const capacity =
  /\bkan (?:ik |hij |zij |ze )?(?:volgens (?:het |de )?uwv )?nog €? ?(\d[\d.]{2,})(?: euro| bruto| per maand)* verdienen\b|\b(?:\w*verdiencapaciteit|rvc) (?:is |was |van |volgens uwv )*€? ?(\d[\d.]{2,})/
const dailyWage = /\bdagloon (?:is |was |van )*€? ?(\d{2,3}(?:,\d\d?)?)\b/
/** True for what UWV reckons with: no wage that is paid. */
export const isOfUwv = (text: string): boolean => capacity.test(text) || dailyWage.test(text)
const euros = (written = ''): number => Number(written.replaceAll('.', '').replace(',', '.'))
const DAYS_A_MONTH = 21.75

/** "Een uitkering van UWV, want mijn baan ben ik kwijt": by its reason it is the WW. */
export function afterDismissal(clauses: readonly Clause[]): Finding[] {
  const isOther = clauses.some(({ text }) => otherBenefit.test(text))
  const paid = clauses.some(
    ({ text, who, when, asked }) =>
      who === 'you' && when !== 'next' && when !== 'if' && !asked && paidBenefit.test(text),
  )
  const lost = clauses.some(
    ({ text, who, when }) =>
      (who === 'you' || who === 'doubt') && when !== 'next' && when !== 'if' && lostWork.test(text),
  )
  return paid && lost && !isOther ? [['uitkering', 'ww']] : []
}
const paidBenefit =
  /\b(?:heb|krijg|ontvang) (?:ik )?(?:\S+ ){0,3}uitkering\b|\buwv betaalt mijn\b|\buitkering van (?:het |de )?uwv\b/
const lostWork =
  /\b(?:baan|werk|contract) (?:\S+ ){0,3}(?:verloren|kwijt|niet verlengd|afgelopen)\b|\b(?:verloren|kwijt) (?:\S+ ){0,2}(?:baan|werk)\b|\b(?:ontslagen|ontslag gekregen|failliet\w*|faillissement|reorganisatie|wegbezuinigd|boventallig)\b|\b(?:zaak|winkel|bedrijf|fabriek) (?:\S+ ){0,5}(?:dicht|gestopt|gesloten|failliet)\b/
const otherBenefit =
  /\b(?:bijstand|gemeente|ziektewet|ziek|wga|iva|wia|wajong|wao|anw|ioaw|ioaz|aow|afgekeurd|keuring)\b(?!toeslag)|\bmijn (?:man|vrouw) verlo\w+|\bjaar (?:werkloos|thuis)\b/

/** The month of the WW when it is told: "derde maand ww". A round "2 maanden" may be the third. */
export function monthOfWw(clauses: readonly Clause[]): Finding[] {
  const nth = [
    'eerste',
    'tweede',
    'derde',
    'vierde',
    'vijfde',
    'zesde',
    'zevende',
    'achtste',
    'negende',
    'tiende',
  ]
  return clauses.flatMap(({ text, who, when }) => {
    if (who === 'other' || who === 'doubt' || when === 'next' || !/\bww\b/.test(text)) return []
    const hit =
      /\b(?:([a-z]+de|eerste|achtste)|(\d{1,2})(?:e|de|ste)) maand (?:in |van )?(?:de |mijn )?ww\b|\bww\b.{0,20}\b(?:([a-z]+de|eerste|achtste)|(\d{1,2})(?:e|de|ste)) maand\b/.exec(
        text,
      )
    const word = hit?.[1] ?? hit?.[3]
    const month = word
      ? nth.indexOf(word) + 1
      : Number(
          hit?.[2] ??
            hit?.[4] ??
            /\b(\d{1,2}) (?:maand|maanden) (?:in |van )?(?:de |mijn )?ww\b/.exec(text)?.[1] ??
            0,
        )
    return month > (hit ? 0 : 2) ? [[`${prefixOf(who)}wwMaand`, month]] : []
  })
}
