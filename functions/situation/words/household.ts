import { type Clause, perMonth, quantitiesOf } from '../../reading/reading.ts'
import type { Finding } from './finding.ts'

/** Partner and housing. */

const partnerWord = '(?:man|vrouw|partner|echtgenoot|echtgenote|wederhelft)'
const noPartner =
  /\b(?:(?:partner|man|vrouw|relatie) heb ik niet|heb niemand$|(?:rond\w*|leef|woon|zit|sta|alles) (?:\S+ ){0,3}in mijn (?:dooie )?eentje|geen (?:vaste )?(?:partner|man|vrouw|relatie|vriend|vriendin)|zonder (?:partner|man|vrouw)|niet samen\w*|niet getrouwd en|alleenstaande?\b|alleenwonend|alleen woon\b|woon op mijn(?:zelf)?|vrijgezel|single|woon (?:nu |al |nog |toch |weer |sinds kort |inmiddels )*(?:ik )?(?:nu |nog |weer |toch )*alleen\b(?! (?:nog )?(?:maar|als|met (?:mijn )?(?:partner|man|vrouw)))|leef alleen|alleen wonend|live alone|living alone|alleen met (?:mijn |een )?(?:\d )?(?:kinderen|kind|zoon|dochter|tweeling|drieling)|eenoudergezin|sta er alleen voor)/
const aPartner = new RegExp(
  `\\b(?:(?:mijn|onze) ${partnerWord}s?\\b|samenwonende?|woon(?:t)? (?:ik )?(?:nu |al |toch |wel )*samen\\b(?! met (?:mijn )?(?:ouders|moeder|vader|zus|broer|kinderen|kind|vrienden|zoon|dochter|een vriendin|huisgenoten|\\d))|wonen (?:wij |we )?samen|getrouwd\\b(?! geweest)|verloofd(?! geweest)|gehuwd|married|live (?:\\S+ ){0,3}(?:with|met) mijn (?:partner|man|vrouw|boyfriend|girlfriend)|met (?:mijn |je |een )?partner\\b|heb (?:een |wel een )?partner\\b|(?:kinderen|kind|zoons?|zonen|dochters?|huis|heb|wel) (?:en )?een (?:man|vrouw)\\b(?! (?:van|als|uit|met|voor|nodig|op|bij|ontmoet|leren))|partner (?:heeft|werkt|verdient|zit|krijgt|is)\\b)`,
)
const bareSpouse =
  /^(?:en )?(?:man|vrouw|partner|vriend|vriendin) (?:is |zit |heeft |krijgt |verdient |werkt |werk |doet |blijft |ziek|in (?:de )?(?:ziektewet|ww|wga|iva|wajong)|\d+ (?:uur|dagen)|[\d.]{4,})/
const withFriend =
  /\bwo(?:on|nen) (?:ik |we |wij )?(?:\S+ ){0,2}met mijn (?:vriend|vriendin|verloofde|man|vrouw|partner|gezin)\b/
const friendAtHome =
  /\b(?:vriend|vriendin)\b.*\bsamen ?woon|\bsamen ?wo(?:on|nen) (?:\S+ ){0,3}(?:met )?(?:mijn )?(?:vriend|vriendin)\b/
const notSo =
  /\b(?:niet|nooit|geen|was|ooit|ex|bijna|gaan?|wil|willen|als|of|wordt|word|zou|straks|later)\b(?: \S+){0,2} ?$/

export function partnerIn(clauses: readonly Clause[]): Finding[] {
  const findings: Finding[] = []
  for (const [at, clause] of clauses.entries()) {
    const { text } = clause
    if (isSpouse(clause, clauses[at - 1], clauses[at + 1])) findings.push(['heeftPartner', true])
    const denied =
      noPartner.exec(text) ?? (isAlone.test(text) && clause.who === 'you' ? isAlone.exec(text) : null)
    if (
      denied &&
      clause.who !== 'other' &&
      clause.when !== 'past' &&
      !/\b(?:wil|ga|als|of|straks|niet) (?:\S+ ){0,3}$/.test(text.slice(0, denied.index))
    ) {
      findings.push(['heeftPartner', false])
      continue
    }
    if (clause.who === 'other') continue
    if (together.test(text) && clause.when !== 'past' && !clause.asked) findings.push(['heeftPartner', true])
    const hit =
      aPartner.exec(text) ?? bareSpouse.exec(text) ?? friendAtHome.exec(text) ?? withFriend.exec(text)
    if (hit && hasLeft.test(text) && clause.when !== 'if' && !clause.asked)
      findings.push(['heeftPartner', false])
    if (!hit && isApart.test(text) && clause.who !== 'partner' && !clause.asked && !clause.wish)
      findings.push(['heeftPartner', false])
    if (!hit || isOver(clause, hit)) continue
    findings.push(['heeftPartner', true])
  }
  return findings
}

/** "Man en twee pubers thuis", "ik heb 5 kinderen en een man", "ik 41 zij 39" */
const isSpouse = (
  { text, who, when }: Clause,
  before: Clause | undefined,
  after: Clause | undefined,
): boolean => {
  if (who === 'other' || when === 'past') return false
  if (/\bik (?:ben )?\d\d(?: en)? (?:hij|zij|ze) (?:is )?\d\d$/.test(text)) return true
  if (/^en een (?:man|vrouw)(?:$| die\b)/.test(text))
    return ofFamily.test(before?.text ?? '') && before?.who !== 'other'
  // By itself at the very beginning it is who asks.
  return (
    before !== undefined &&
    /^(?:en |met )?(?:man|vrouw|partner)$/.test(text) &&
    someChildren.test(after?.text ?? '')
  )
}
const ofFamily = /\b(?:kinderen|kind|zoons?|zonen|dochters?|huis|gezin|hond)$/
const someChildren =
  /^(?:en )?(?:\d|een) (?:\S+ )?(?:kinderen|kind|zoons?|zonen|dochters?|pubers?|jongens|meisjes|peuters?)\b/

/** "bijstand, alleen, 2 kinderen": by itself between commas. */
const isAlone = /^(?:en |ik ben |ik |ben )?(?:helemaal )?alleen$/

/** "We krijgen samen bijstand" */
const together =
  /\b(?:wij|we|beiden|allebei)\b.*\bsamen\b.*\b(?:bijstand|uitkering|ioaw)\b|^samen (?:in de |met )?(?:bijstand|een uitkering)\b|^(?:wij|we) (?:\S+ ){0,2}met zn twee(?:en)?\b/

/** A partner who is gone, and somebody who is alone since. */
const hasLeft =
  /\b(?:overleden|overleed|gestorven|weggegaan|verlaten|vertrokken|weg bij|bij mijn weg|uit elkaar|niet meer samen)\b/
const isApart =
  /\b(?:ben|zijn|was|net|pas) (?:\S+ ){0,2}(?:gescheiden|weduwe|weduwnaar)\b|^(?:weduwe|weduwnaar)\b(?! van)|\b(?:mijn|uit) elkaar gegaan\b|\bmijn scheiding\b/

/** "mijn man is overleden", "we gaan samenwonen", "als ik ga samenwonen" are not a partner now. */
function isOver({ text, when }: Clause, hit: RegExpExecArray): boolean {
  if (
    /\b(?:overleden|overleed|apart|gestorven|weggegaan|verlaten|vertrokken|gescheiden|scheiden|scheiding|weg bij|uit elkaar|was getrouwd)\b/.test(
      text,
    )
  )
    return true
  if (/\bmijn\b/.test(hit[0]) && !/\bsamen/.test(hit[0])) return false
  return (
    notSo.test(text.slice(0, hit.index)) ||
    when === 'past' ||
    /^ (?:gaan?|wil)/.test(text.slice(hit.index + hit[0].length))
  )
}

const rents =
  /\b(?:ik huur|huur ik|wij huren|we huren|huren (?:wij|we)|huurwoning|huurhuis|huurappartement|sociale huur|huurflat|huur (?:een |nu een )?(?:appartement|huis|flat|woning|studio))\b/
const owns =
  /\b(?:koophuis|koopwoning|koopappartement|hypotheek|eigen huis|eigen woning|koopflat|mortgage|eigen (?:appartement|flat|studio)|(?:ik|wij|we) huur(?:en)? niet)\b/

/** Who lives with their parents, or in a room, has no dwelling of their own to rent. */
const withParents =
  /\b(?:woon|wonen) (?:ik |we |wij |nu |nog |weer |thuis |gewoon |zelf )*(?:bij|met) (?:mijn |onze )?(?:ouders|vader en moeder|moeder en vader|schoonouders|ouwelui|pa en ma)\b/
const inARoom =
  /(?<!\d )\b(?:zit|woon|slaap) (?:\S+ ){0,3}(?:in|op) (?:een |mijn )?(?:\w*kamers?|studentenhuis)\b(?! (?:appartement|woning|flat))/

export function housingIn(clauses: readonly Clause[]): Finding[] {
  return clauses.flatMap(({ text, who, when, asked }): Finding[] => {
    if (withParents.test(text) && when !== 'past' && when !== 'next' && when !== 'if' && !asked)
      return [['huurt', false]]
    if (
      who === 'other' ||
      when === 'past' ||
      asked ||
      /\b(?:wil|kopen|zoek|zoeken|krijgen|als|wacht\w*|inschr\w*|ingeschr\w*)\b/.test(text)
    )
      return []
    if (owns.test(text)) return /\bgeen\b/.test(text) ? [] : [['huurt', false]]
    if (inARoom.test(text)) return [['huurt', false]]
    if (/\bhuur (?:ik )?(?:nu )?een kamer\b|\bstudentenkamer\b/.test(text)) return [['huurt', false]]
    if (/\b(?:huur|huren) (?:\S+ ){0,2}niet meer\b/.test(text)) return [['huurt', false]]
    if (rents.test(text) || /^huur (?:is |van )?€? ?\d/.test(text))
      return /\b(?:niet|geen)\b/.test(text) ? [] : [['huurt', true]]
    return []
  })
}

export function savingsDenied(clauses: readonly Clause[]): Finding[] {
  return clauses.flatMap(({ text, who }): Finding[] =>
    who !== 'other' && /\b(?:geen|zonder|niks aan) (?:spaargeld|vermogen|spaarrekening)\b/.test(text)
      ? [['vermogen', 0]]
      : [],
  )
}

/** From this age on somebody at home shares the costs. */
const SHARES_FROM = 27
const adultAtHome =
  /\b(?:broer|zus|zusje|broertje|huisgenoot|medebewoner|kamergenoot|vriend van mijn|nicht|neef|oom|tante|schoonzus|zwager|stiefzoon|stiefdochter|zoon|dochter|oudste|jongste|kostganger)\b/
const elder = /\b(?:moeder|vader|ouders|schoonmoeder|schoonvader|schoonouders|oma|opa)\b/
const livesHere = /\b(?:woont|wonen|woon|inwonend|inwonende|trekt|trok|komt|logeert)\b|\bin huis\b|\bthuis\b/
const livesAway =
  /\b(?:bij (?:haar|zijn|hun|der) (?:eigen )?(?:moeder|vader|ouders|oma|man|vrouw)|op zichzelf|op kamers|uit huis|apart|woont in(?! huis| bij)|wonen in(?! huis| bij)|ergens anders|eigen huis|eigen woning|in het buitenland|niet meer|niet bij)\b/
/** "Mijn vader zegt dat ik beter thuis kan blijven." */
const onlySpeaks = /\b(?:zegt|zei|vindt|vond|denkt|dacht|raadt|adviseert)\b/
const paysShare = /\b(?:studeert|student|studie|studerend|huurcontract|commercie\w*)\b/

/** Who lives alone, or alone with children, shares with nobody. */
const isByOneself =
  /\b(?:woon (?:\S+ )?alleen\b|alleen woon\b|woon (?:\S+ )?op mijn ?zelf|zelfstandig woon|woon zelfstandig|live alone|live by myself|alleen met (?:mijn )?(?:\S+ )?(?:kinderen|kind|zoon\w*|dochter\w*))/

/**
 * Others of 27 or older at home: by their age, or by who they are. Who studies or rents a room by contract
 * does not count (Participatiewet, artikel 19a), and whose age may turn it is left open.
 */
export function othersAtHome(clauses: readonly Clause[]): Finding[] {
  let count: number | undefined
  for (const { text, when, wish, asked } of clauses) {
    if (when === 'past' || (when === 'next' && !livesHere.test(text))) continue
    if (isByOneself.test(text) && !wish && !asked) count ??= 0
    if (/\bgeen (?:andere )?(?:huisgenoten|kostendelers?|medebewoners)\b/.test(text))
      return [['kostendelers', 0]]
    if (wish || (asked && !/\bmijn\b/.test(text))) continue
    const told =
      /\b(\d) (?:andere )?(?:huisgenoten|huisgenoot|kostendelers?|medebewoners|volwassenen)\b(?:.{0,20}\b(?:van|boven de|ouder dan) (\d\d))?/.exec(
        text,
      )
    if (told?.[2] !== undefined || /kostendeler/.test(told?.[0] ?? ''))
      count = Number(told?.[1]) * (Number(told?.[2] ?? SHARES_FROM) >= SHARES_FROM ? 1 : 0)
    else count = sharing(text) ?? count
  }
  return count === undefined ? [] : [['kostendelers', count]]
}

/** What somebody else at home earns a month: it counts for the huurtoeslag. */
export function wageOfOthers(clauses: readonly Clause[]): Finding[] {
  const isShared = othersAtHome(clauses).some(([, count]) => Number(count) > 0)
  if (!isShared) return []
  return clauses.flatMap(({ text, about, when, asked }): Finding[] => {
    const isTheirs = about !== undefined && about !== 'ex' && about !== 'employer' && about !== 'colleague'
    if (!isTheirs || asked || when === 'past' || !/\bverdient?\b|\b(?:loon|salaris)\b/.test(text)) return []
    const [only, ...more] = quantitiesOf(text).filter(({ kind }) => kind === 'money')
    const month =
      only && more.length === 0 && !only.doubtful && only.tax !== 'netto' ? perMonth(only) : undefined
    return month === undefined || month < 100 ? [] : [['loonHuisgenoot', month]]
  })
}

/** How many share the costs by one clause; nothing when it does not tell, or not for sure. */
function sharing(text: string): number | undefined {
  const isHere =
    livesHere.test(text) && !livesAway.test(text) && !paysShare.test(text) && !onlySpeaks.test(text)
  if (!isHere) return undefined
  if (
    /\b(?:woon|wonen) (?:\S+ ){0,3}(?:bij|met) (?:mijn |onze )?(?:ouders|vader en moeder|moeder en vader|schoonouders)\b/.test(
      text,
    )
  )
    return 2
  if (elder.test(text)) return /ouders\b/.test(text) ? 2 : 1
  const who = adultAtHome.exec(text)
  const rest = text.slice(who?.index ?? 0)
  const age =
    /\b(?:van|is|wordt|nu) (\d\d)\b/.exec(rest)?.[1] ?? /^\S+ \(?(\d\d)\b(?! ?(?:uur|euro|%))/.exec(rest)?.[1]
  if (!who || age === undefined) return undefined
  return Number(age) >= SHARES_FROM ? 1 : /\b(?:zoon|dochter|oudste|jongste)\b/.test(who[0]) ? undefined : 0
}
