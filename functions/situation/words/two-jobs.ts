import type { Finding } from './finding.ts'
import type { Told } from './money.ts'

/** Hours with their wage that stand side by side: two offers to choose from, or two jobs at once. */

interface Pair {
  readonly hours: number
  readonly wage: number
  readonly at: number
  readonly end: number
}

const hoursFirst =
  /\b(\d{1,2}) uur(?: per week)? ?(?:voor|a|x|is|dan|=|:|verdien ik|krijg ik|tegen)? ?€? ?(\d[\d.]*(?:,\d{1,2})?)(?! ?(?:uur|dagen|jaar))/g
const wageFirst =
  /(?<![\d.,])(\d[\d.]*(?:,\d{1,2})?)(?!\d)(?: euro)?(?: bruto)?(?: per maand)? ?,? ?\(?(?:voor|bij|op)? ?(\d{1,2}) uur\b/g
const numberIn = (written = ''): number => Number(written.replaceAll('.', '').replace(',', '.'))

function pairsIn(text: string): Pair[] {
  const before = [...text.matchAll(hoursFirst)].map((hit) => pairOf(hit, hit[1], hit[2]))
  if (before.length > 1) return before
  const after = [...text.matchAll(wageFirst)].map((hit) => pairOf(hit, hit[2], hit[1]))
  if (after.length > 1) return after
  const apart = after.filter(({ at, end }) => before.every((one) => end <= one.at || at >= one.end))
  return [...before, ...apart].sort((a, b) => a.at - b.at)
}

const pairOf = (hit: RegExpExecArray, hours: string | undefined, wage: string | undefined): Pair => ({
  hours: Number(hours),
  wage: numberIn(wage),
  at: hit.index,
  end: hit.index + hit[0].length,
})

const LEAST_MONTH = 300
const MOST_MONTH = 10_000
const LEAST_HOUR = 7
const MOST_HOUR = 80
const MOST_HOURS = 60
const WEEKS_PER_MONTH = 52 / 12

/** Then one of them is the work of today. */
const ofNow = /\b(?:ik werk(?:te)?|werk (?:ik|nu|al)|nu \d|verdien (?:ik|nu)|momenteel)\b/

/** "36 uur voor 2900 of 30 uur voor 2417", "tussen 1.567 (24 uur) en 2.756 (32 uur)": the plan and its far end. */
function offersIn(text: string): { readonly [fact: string]: number } | undefined {
  const pairs = pairsIn(text)
  const [one, other] = pairs
  const isChoice =
    one &&
    other &&
    !ofNow.test(text) &&
    (/\b(?:of|tot)\b/.test(text.slice(one.end, other.at)) || /\btussen\b/.test(text.slice(0, one.end)))
  if (!isChoice) return undefined
  const [less, more] = [...pairs].sort((a, b) => a.hours - b.hours)
  const isMonthly = pairs.every(({ wage }) => wage >= LEAST_MONTH && wage <= MOST_MONTH)
  if (!less || !more || pairs.length !== 2 || !isMonthly) return undefined
  if (less.hours < 1 || less.hours === more.hours || more.hours > MOST_HOURS) return undefined
  return {
    'next.uren': less.hours,
    'next.loon': less.wage,
    'next.urenTot': more.hours,
    'next.loonTot': more.wage,
  }
}

const thatIs = /\b(?:dus|oftewel|dat is|dat wordt|komt neer op|omgerekend)\b/
const ofFullTime =
  /€? ?(\d[\d.]*(?:,\d{1,2})?)(?: euro| bruto| per maand)* (?:(?:op|bij) (?:een )?(?:fulltime|voltijd)\S*(?: basis)?|o\.?b\.?v\.?|op basis van),? ?\(?(?:een )?(?:van )?(\d{2}) uur/

/** "2.180 bij 36 uur, dus voor 24 uur 1.453", "24 uur, 2.180 op fulltime basis (36 uur)": what is paid for the plan. */
function partOfFull(text: string): { readonly [fact: string]: number } | undefined {
  const pairs = pairsIn(text)
  const last = pairs.at(-1)
  if (pairs.length === 2 && last && last.wage >= LEAST_MONTH && thatIs.test(text))
    return { 'next.uren': last.hours, 'next.loon': last.wage }
  const whole = ofFullTime.exec(text)
  const [wage, full] = [numberIn(whole?.[1]), Number(whole?.[2])]
  const hours = [...text.matchAll(/\b(\d{1,2}) uur\b/g)]
    .map((hit) => Number(hit[1]))
    .filter((one) => one !== full)
  const [only] = hours
  if (!whole || only === undefined || hours.length !== 1 || only > full || wage < LEAST_MONTH)
    return undefined
  return { 'next.uren': only, 'next.loon': Math.round((wage * only) / full) }
}

/** The plan as it stands in hours with their wages; it goes before what each clause tells by itself. */
export const planIn = (text: string): { readonly [fact: string]: number } | undefined =>
  partOfFull(text) ?? offersIn(text)

/** "Schoonmaak 15 uur x 15,85 en pizza 10 uur x 15": what the jobs are together. */
export function jobsIn(text: string): { readonly uren: number; readonly loon: number } | undefined {
  const pairs = pairsIn(text)
  const isHourly = pairs.every(({ wage }) => wage >= LEAST_HOUR && wage <= MOST_HOUR)
  if (pairs.length < 2 || !isHourly || /\bof\b/.test(text)) return undefined
  const uren = pairs.reduce((sum, { hours }) => sum + hours, 0)
  const week = pairs.reduce((sum, { hours, wage }) => sum + hours * wage, 0)
  return uren > MOST_HOURS ? undefined : { uren, loon: Math.round(week * WEEKS_PER_MONTH) }
}

const saysTwo = /\b(?:2|3) (?:\S+ )?(?:banen|baantjes|werkgevers|jobs)\b/
const another = /^(?:en|plus|daarnaast)\b(?: \S+){0,4} \d{1,2} uur\b/

/** "Werk 15 uur schoonmaak en 10 uur pizza": two jobs of now count together, and one that grows is a part of them. */
export function withAllJobs(findings: readonly Finding[], all: readonly Told[]): Finding[] {
  const now = findings.flatMap(([fact, value]) =>
    fact === 'uren' && typeof value === 'number' ? [value] : [],
  )
  const jobs = all.filter(
    ({ clause: { who, when }, numbers }) =>
      who === 'you' && when === 'now' && numbers.some(({ kind, more }) => kind === 'hours' && more === 0),
  )
  const isTwo =
    jobs.length > 1 &&
    (all.some(({ clause }) => saysTwo.test(clause.text)) ||
      jobs.slice(1).every(({ clause }) => another.test(clause.text)))
  const each = [...new Set(now)]
  if (!isTwo || each.length < 2) return [...findings]
  const perJob = jobs.flatMap(({ numbers }) =>
    numbers.flatMap(({ kind, more, value }) => (kind === 'hours' && more === 0 ? [value] : [])),
  )
  const total = perJob.reduce((sum, hours) => sum + hours, 0)
  const next = findings.find(([fact]) => fact === 'next.uren')?.[1]
  const grown = perJob.find((hours) => now.lastIndexOf(hours) !== now.indexOf(hours))
  return [
    ...findings.filter(([fact]) => fact !== 'uren' && fact !== 'next.uren'),
    ['uren', total],
    ['urenPerBaan', perJob.map(String)],
    ...(typeof next === 'number'
      ? [['next.uren', grown === undefined ? next : total - grown + next] as const]
      : []),
  ]
}
