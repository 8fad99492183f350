import type { Clause, Mention, Reading } from '../reading/reading.ts'
import { benefitsIn } from '../situation/words.ts'
import { asksAsEmployer, employerFacts } from './facts-employer.ts'
import { presentWork } from './facts-sector.ts'
import type { Employment, Person } from './person.ts'
import { isNow, ownClauses, ownMentions, said } from './said.ts'

/** What a message tells about work and benefits of the visitor. */
export function workFacts(reading: Reading): Person {
  const clauses = ownClauses(reading)
  const asEmployer = asksAsEmployer(reading)
  const employment = asEmployer ? [] : employmentOf(reading, clauses)
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
    ...employerFacts(reading, clauses, asEmployer),
  }
}

const resigned =
  /zelf ontslag (?:genomen|ingediend)|ontslag genomen|zelf opgezegd|baan opgezegd|heb opgezegd|zelf gestopt|gestopt met (?:mijn )?(?:baan|werk)|resigned|quit mijn job/
const dismissed =
  /wederzijds goedvinden|krijg (?:een |mijn )?transitievergoeding|ontslagen|boventallig|niet verlengd|niet verlengen|vaststellingsovereenkomst|redundant|laid off|fired|baan kwijtgeraakt|faillie?t|reorganisatie/
const atRisk =
  /op het punt (?:\S+ )?ontslagen|gaat (?:\S+ )?failliet|wederzijds goedvinden|boventallig|reorganisatie|niet verlengd|niet verlengen|contract (?:\S+ ){0,4}(?:stopt|eindigt|loopt (?:\S+ ){0,4}af\b)|ontslag aangezegd|(?:word|wordt|krijg) (?:\S+ ){0,2}ontsla|baan (?:verdwijnt|vervalt|stopt|kwijt)|sociaal plan|vaststellingsovereenkomst|redundant|being laid off|losing mijn job/

/** By the words of the sum, with the names that schemes use. */
const benefitNames = new Map<unknown, Employment>([
  ['ww', 'ww'],
  ['bijstand', 'bijstand'],
  ['wga', 'wia'],
  ['iva', 'wia'],
  ['wajong', 'wajong'],
  ['ziektewet', 'zw'],
])
const asksFor = /\b(?:recht|aanvra\w*|krijg ik|kom ik|in aanmerking|stopt|kwijt|verlies)\b/

function employmentOf(reading: Reading, clauses: readonly Clause[]): Employment[] {
  const told = benefitsIn(clauses)
  const found = told.flatMap(([fact, value]): Employment[] => {
    const name = fact === 'uitkering' ? benefitNames.get(value) : undefined
    return name ? [name] : []
  })
  found.push(...otherBenefits(reading))
  found.push(...statuses(reading))
  const hasBenefit = found.some((kind) => kind !== 'statushouder' && kind !== 'asielzoeker')
  if (has(reading, 'zzp')) found.push('self_employed')
  if (has(reading, 'student')) found.push('student')
  const viaAgency = has(reading, 'uitzend')
  if (viaAgency) found.push('employee_uitzend')
  const isResigned = said(clauses, resigned) === true
  const works =
    !viaAgency &&
    !isResigned &&
    !found.includes('self_employed') &&
    said(clauses, noJob) !== true &&
    tellsWork(reading, clauses, hasBenefit || found.includes('asielzoeker'))
  if (works) found.push('employee')
  if (!hasBenefit && !isResigned && said(clauses, atRisk)) found.push('employee_at_risk', 'employee')
  if (found.length === 0 && hasNothing(reading, clauses, told)) found.push('no_benefit')
  if (found.length === 1 && found[0] === 'statushouder' && said(clauses, /\buitkering\b/) === false)
    found.push('no_benefit')
  return [...new Set(found)]
}

/** Bare WIA and WAO, which the sum does not know by that name. */
const otherBenefits = (reading: Reading): Employment[] =>
  ownMentions(reading, 'uitkering').flatMap((mention): Employment[] => {
    const text = reading.clauses[mention.clause]?.text ?? ''
    const isOurs = mention.id === 'wia' || mention.id === 'wao'
    if (mention.denied || !isNow(mention)) return []
    if (mention.id === 'uitkering' && /uitkering (?:\S+ ){0,5}ziek\b/.test(reading.text)) return ['zw']
    return isOurs && !asksFor.test(text) ? ['wia'] : []
  })

const statuses = (reading: Reading): Employment[] =>
  ownMentions(reading, 'status').flatMap((mention): Employment[] => {
    if (mention.denied || mention.when === 'if') return []
    return mention.id === 'statushouder' || mention.id === 'asielzoeker' ? [mention.id] : []
  })

/** A way of working that somebody has now, not one they wish for. */
const has = (reading: Reading, id: string): boolean =>
  ownMentions(reading, 'status').some(
    (mention) => mention.id === id && !mention.denied && isNow(mention) && mention.direction !== 'towards',
  )

const works =
  /\b(?:ik werk|werk ik|werk (?:nu|al|er|daar|hier|momenteel|fulltime|parttime|\d+ (?:uur|dagen|jaar)|in|bij|als|voor|op|aan|met|via)|sta voor de klas|ben (?:\S+ )?werkzaam|krijg (?:nog )?(?:mijn )?loon|heb (?:nu |al |een |gewoon )*(?:vaste? |leuke |goede |kleine |mooie )?(?:baan|contract|job)|van beroep)\b/
const notWork =
  /\b(?:wil|wilt|zou|zoek|zoeken|graag|hoe|kan ik|als ik|vrijwillig\w*|stage|werkte|werkervaring|vroeger|geweest|afgekeurd|looking|niet meer|ooit)\b/
const boss =
  /\b(?:mijn|onze) (?:\S+ )?(?:baas|werkgever|chef|leidinggevende|manager|boss|employer|werk|baan|cao)\b/
/** Work that is gone, or that is only wished for. */
const gone =
  /\bafgekeurd|\b(?:wil|zou)\b.*\bmijn werk\b|vroeger|\b(?:oude|vorige|ex)[ -]?(?:baas|werkgever|werk|baan)/

function tellsWork(reading: Reading, clauses: readonly Clause[], hasBenefit: boolean): boolean {
  const says = clauses.some(
    ({ text, when, who }) =>
      who !== 'other' &&
      when !== 'past' &&
      when !== 'if' &&
      works.test(text) &&
      !notWork.test(text) &&
      !/\bwerk niet\b/.test(text),
  )
  if (says || has(reading, 'loondienst')) return true
  if (!hasBenefit && presentWork(reading).some((job) => isJobOfNow(job, reading))) return true
  const jobs = [...ownMentions(reading, 'beroep'), ...ownMentions(reading, 'sector')]
  if (!hasBenefit && jobs.some((job) => isInWork(job, reading))) return true
  return (
    !hasBenefit && clauses.some(({ text, when }) => boss.test(text) && when !== 'past' && !gone.test(text))
  )
}

/** "Ik ben kok", "weg uit de metaal": who leaves a work is still in it. */
const isInWork = ({ kind, direction, denied, when, clause, who }: Mention, { clauses }: Reading): boolean => {
  const text = clauses[clause]?.text ?? ''
  if (denied && direction !== 'leaving') return false
  if (when === 'past' || when === 'if' || who === 'other') return false
  if (direction === 'leaving') return !/\b(?:was|geweest|ontslagen|gestopt)\b/.test(text)
  return (
    direction === 'staying' &&
    !/\b(?:was|werkte|gewerkt|geweest|vroeger|stage|vrijwillig\w*|diploma|opgeleid|afgestudeerd)\b/.test(
      text,
    ) &&
    (kind === 'beroep' || !/\bben\b/.test(text))
  )
}

/** "Buschauffeur in Zwolle, en ik wil …" */
const isJobOfNow = ({ kind, denied, when, clause, who }: Mention, { clauses }: Reading): boolean =>
  kind === 'beroep' &&
  !denied &&
  who === 'you' &&
  when !== 'past' &&
  when !== 'if' &&
  !/\b(?:was|werkte|gewerkt|geweest|vroeger|stage|vrijwillig\w*|diploma|opgeleid|deed)\b/.test(
    clauses[clause]?.text ?? '',
  )

const noJob = /\b(?:geen|zonder|no) (?:baan|werk|job)\b/

const atHome =
  /(?:leef|leven) van (?:\S+ ){0,5}(?:man|vrouw|partner|spaargeld)|(?:zonder|geen) (?:inkomen|inkomsten)|thuis (?:geweest )?(?:bij|met|voor) (?:de |mijn )?kind/

const hasNothing = (
  reading: Reading,
  clauses: readonly Clause[],
  told: readonly (readonly [string, unknown])[],
): boolean =>
  told.some(([fact, value]) => fact === 'uitkering' && value === 'geen') ||
  said(clauses, /\buitkering\b/) === false ||
  said(clauses, /\bww\b|\bbijstand/) === false ||
  said(clauses, resigned) === true ||
  said(clauses, atHome) === true ||
  said(clauses, noJob) !== undefined ||
  ownMentions(reading, 'status').some(
    ({ id, denied, when }) => id === 'thuis' && !denied && when !== 'past' && when !== 'if',
  )
