import type { Clause } from '../../reading/reading.ts'
import type { Finding } from './finding.ts'

/** On which day the new work begins, and until when a benefit lasts: `2027-03-01`, or `--03-01` without a year. */

const months = [
  ['januari', 'jan', 'january'],
  ['februari', 'feb', 'february'],
  ['maart', 'mrt', 'march'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['augustus', 'aug', 'august'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt', 'october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]
const names = months.flat().join('|')
const inWords = new RegExp(`(?:\\b(\\d{1,2})(?:e|ste|de)? )?\\b(${names})\\b(?:,? (20\\d\\d)\\b)?`)
const inDigits = /\b(\d{1,2})[-/](\d{1,2})(?:[-/](20\d\d|\d\d))?\b/
const ofYear = /\b(?:in|vanaf|begin|per) (20\d\d)\b/

/** The day that stands in a text. */
function dayIn(text: string): string | undefined {
  const words = inWords.exec(text)
  if (words) {
    const month = months.findIndex((one) => one.includes(words[2] ?? '')) + 1
    return day(words[3], month, words[1])
  }
  const digits = inDigits.exec(text)
  if (digits) return day(digits[3], Number(digits[2]), digits[1])
  const year = ofYear.exec(text)?.[1]
  return year && `${year}-01-01`
}

function day(year: string | undefined, month: number, date = '1'): string | undefined {
  const of = Number(date)
  if (month < 1 || month > 12 || of < 1 || of > 31) return undefined
  const whole = year === undefined ? '-' : year.length === 2 ? `20${year}` : year
  return `${whole}-${String(month).padStart(2, '0')}-${String(of).padStart(2, '0')}`
}

const begins =
  /\b(?:begin|beginnen|begint|start|starten|starts?|aan de slag|in dienst|ingaan|per (?=\d|[a-z]{3,9} 20|jan|feb|maart|apr)|vanaf|contract|baan|werken|werk)\b/
const lasts = /\b(?:ww|uitkering|bijstand|wga|ziektewet)\b/
const until = /\b(?:tot|t\/m|einde?|eindigt|stopt|af|op|until|ends?)\b/
const isOther =
  /\b(?:sinds|geboren|jarig|uitgerekend|verwachting|bevalling|was|vorig|trouw\w*|verhuis\w*|huur\w*)\b/

/** The day on which somebody says that the new work begins. */
export function startIn(clauses: readonly Clause[]): Finding[] {
  // "Beter in januari of in februari?" asks about days beside the one that was told.
  const told = startsIn(clauses.filter(({ asked }) => !asked))
  return told.length > 0 ? told : startsIn(clauses)
}
const startsIn = (clauses: readonly Clause[]): Finding[] =>
  clauses.flatMap(({ text, who, when }): Finding[] => {
    if (who === 'other' || when === 'past' || isOther.test(text) || isEnd(text)) return []
    const found = begins.test(text) ? dayIn(text) : undefined
    return found === undefined ? [] : [['start', found]]
  })

/** Until when the WW or another benefit of the visitor lasts. */
export const endIn = (clauses: readonly Clause[]): Finding[] =>
  clauses.flatMap(({ text, who, when }): Finding[] => {
    if (who !== 'you' || when === 'past' || !isEnd(text)) return []
    const found = dayIn(text)
    return found === undefined ? [] : [['einde', found]]
  })

const isEnd = (text: string): boolean => lasts.test(text) && until.test(text)

/** A day without a year is the next one to come; one without sense, or years away, is no start. */
export function comingDay(told: unknown, today: string): string | undefined {
  if (typeof told !== 'string') return undefined
  const year = Number(today.slice(0, 4))
  const whole = told.startsWith('-')
    ? [year, year + 1].map((one) => `${one}${told.slice(1)}`).find((one) => one > today)
    : told
  if (whole === undefined || Number.isNaN(Date.parse(whole))) return undefined
  return whole > today && whole < `${year + 2}${today.slice(4)}` ? whole : undefined
}
