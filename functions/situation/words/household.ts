import type { Clause } from '../../reading/reading.ts'
import type { Finding } from './finding.ts'

/** Partner and housing. */

const partnerWord = '(?:man|vrouw|partner|echtgenoot|echtgenote|wederhelft)'
const noPartner =
  /\b(?:geen (?:vaste )?(?:partner|man|vrouw|relatie|vriend|vriendin)|zonder (?:partner|man|vrouw)|niet samen\w*|niet getrouwd en|alleenstaande?\b|alleenwonend|vrijgezel|single|woon (?:nu |al |nog )*(?:ik )?(?:nu |nog )*alleen\b(?! (?:nog )?(?:maar|als|met (?:mijn )?(?:partner|man|vrouw)))|leef alleen|alleen wonend|live alone|living alone|alleen met (?:mijn )?(?:\d )?(?:kinderen|kind|zoon|dochter)|eenoudergezin|sta er alleen voor)/
const aPartner = new RegExp(
  `\\b(?:(?:mijn|onze) ${partnerWord}s?\\b|samenwonende?|woon(?:t)? (?:ik )?(?:nu |al |toch |wel )*samen\\b(?! met (?:mijn )?(?:ouders|moeder|vader|zus|broer|kinderen|kind|vrienden|zoon|dochter|een vriendin|huisgenoten|\\d))|wonen (?:wij |we )?samen|getrouwd\\b(?! geweest)|gehuwd|married|live with mijn (?:partner|man|vrouw|boyfriend|girlfriend)|met (?:mijn |je |een )?partner\\b|heb (?:een |wel een )?partner\\b|partner (?:heeft|werkt|verdient|zit|krijgt|is)\\b)`,
)
const bareSpouse =
  /^(?:en )?(?:man|vrouw|partner|vriend|vriendin) (?:is |zit |heeft |krijgt |verdient |werkt |werk |ziek|in (?:de )?(?:ziektewet|ww|wga|iva|wajong)|\d+ (?:uur|dagen)|[\d.]{4,})/
const friendAtHome =
  /\b(?:vriend|vriendin)\b.*\bsamen ?woon|\bsamen ?wo(?:on|nen) (?:\S+ ){0,3}(?:met )?(?:mijn )?(?:vriend|vriendin)\b/
const notSo =
  /\b(?:niet|nooit|geen|was|ooit|ex|bijna|gaan?|wil|willen|als|of|wordt|word|zou|straks|later)\b(?: \S+){0,2} ?$/

export function partnerIn(clauses: readonly Clause[]): Finding[] {
  const findings: Finding[] = []
  for (const clause of clauses) {
    const { text } = clause
    const denied = noPartner.exec(text)
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
    const hit = aPartner.exec(text) ?? bareSpouse.exec(text) ?? friendAtHome.exec(text)
    if (!hit || isOver(clause, hit)) continue
    findings.push(['heeftPartner', true])
  }
  return findings
}

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
const owns = /\b(?:koophuis|koopwoning|koopappartement|hypotheek|eigen huis|eigen woning|koopflat|mortgage)\b/

export function housingIn(clauses: readonly Clause[]): Finding[] {
  return clauses.flatMap(({ text, who, when, asked }): Finding[] => {
    if (
      who === 'other' ||
      when === 'past' ||
      asked ||
      /\b(?:wil|kopen|zoek|zoeken|krijgen|als|wacht\w*|inschr\w*|ingeschr\w*)\b/.test(text)
    )
      return []
    if (owns.test(text)) return /\bgeen\b/.test(text) ? [] : [['huurt', false]]
    if (/\bhuur (?:ik )?(?:nu )?een kamer\b|\bstudentenkamer\b/.test(text)) return [['huurt', false]]
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

/** Others of 27 or older at home: only when their age is told, or when there are none. */
export function othersAtHome(clauses: readonly Clause[]): Finding[] {
  return clauses.flatMap(({ text, when }): Finding[] => {
    if (when === 'past' || when === 'next') return []
    if (/\bgeen (?:andere )?(?:huisgenoten|kostendelers?|medebewoners)\b/.test(text))
      return [['kostendelers', 0]]
    const told =
      /\b(\d) (?:andere )?(?:huisgenoten|kostendelers)(?: (?:boven de|van|ouder dan) (?:27|2[89]|[3-9]\d))?/.exec(
        text,
      )
    return told && (/kostendelers/.test(told[0]) || /(?:27|2[89]|[3-9]\d)$/.test(told[0]))
      ? [['kostendelers', Number(told[1])]]
      : []
  })
}
