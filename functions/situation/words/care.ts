import type { Clause } from '../../reading/reading.ts'
import { quantitiesOf } from '../../reading/reading.ts'
import type { Finding } from './finding.ts'

/**
 * Childcare as it is told: the kind, the hours a month, the price of an hour, and for how many children.
 * What is not told stays open (`?`, 0) and is filled in where the children and the law are known.
 */

const care =
  /\b(?:(?<!in de )\w*opvang|bso|creche|gastouder|kdv|kinderdagverblijf|peuterspeelzaal|daycare|childcare|nursery)\b/
const workThere = /\b(?:werk\w*|baan|medewerker|solliciteren|opleiding|oppassen) (?:\S+ ){0,3}$/
const none = /\b(?:geen|zonder|niet nodig|no)\b/
const kinds: readonly (readonly [string, RegExp])[] = [
  ['bso', /\b(?:bso|buitenschools\w*|naschools\w*|after school)\b/],
  ['gastouder', /\bgastouder\w*\b/],
  ['dagopvang', /\b(?:creche|kdv|kinderdagverblijf|dagopvang|daycare|nursery)\b/],
]
const forAll =
  /\b(?:beide|allebei|alle|elk|ieder|per kind|alle twee|alle drie|both|each)\b|\b[2-4] ?x\b|\b[2-4] keer\b/
const WEEKS_PER_MONTH = 52 / 12
const MOST_HOURS = 300

/** How much care a text tells, when it tells any; `days` become hours with what a day of care is. */
function careIn(text: string): string | undefined {
  const numbers = quantitiesOf(text)
  const kind = kinds.find(([, words]) => words.test(text))?.[0] ?? '?'
  const counted = numbers.find(({ kind, doubtful }) => kind === 'hours' && !doubtful)
  const weekly =
    counted &&
    /^ ?(?:uur|u)? ?(?:(?:bso|\w*opvang|creche|gastouder) )?(?:per week)/.test(text.slice(counted.end))
  const hours = counted && counted.value * (weekly ? WEEKS_PER_MONTH : 1)
  const days = numbers.find(({ kind, doubtful }) => kind === 'days' && !doubtful)?.value
  // "van 3" is an age; a price has cents, or a word before it.
  const isPrice = ({ at, end }: { readonly at: number; readonly end: number }) =>
    /[.,]\d/.test(text.slice(at, end)) || /(?:\b(?:a|voor|kost|prijs|tarief)|€) ?$/.test(text.slice(0, at))
  const prices = numbers.filter(
    (one) =>
      one.tax === undefined &&
      (one.kind === 'money' || (one.kind === 'number' && one.value < 20 && isPrice(one))),
  )
  const price = prices.find(({ per, value }) => per === 'hour' || value < 20)?.value
  const cost = prices.find(({ per, value }) => per !== 'hour' && value >= 20 && value < 3000)?.value
  if (hours === undefined && days === undefined && cost === undefined) return undefined
  if (hours !== undefined && hours > MOST_HOURS) return undefined
  const amount = hours !== undefined ? `${Math.round(hours)}u` : days !== undefined ? `${days}d` : `${cost}e`
  return [kind, amount, price ?? 0, forAll.test(text) ? 'alle' : 'een'].join(' ')
}

/** "Jongste 44 uur à 11,90, oudste 12 uur bso à 10": a row for each child that is told of apart. */
function rowsIn(text: string): readonly string[] {
  const parts = text.split(
    /[,;] ?(?:en )?(?=(?:de |mijn |het )?(?:oudste|jongste|kleinste|grootste|middelste|andere?)\b)| en (?=(?:de |mijn )(?:oudste|jongste|kleinste|grootste|andere?)\b)|; ?/,
  )
  const rows = parts.map(careIn)
  const all = rows.filter((row) => row !== undefined)
  if (parts.length > 1 && all.length === parts.length) return all
  const whole = careIn(text)
  return whole === undefined ? [] : [whole]
}

/** An answer that tells care: of later alone, or of now as well ("nu 33 uur per week, straks 38,5 uur, 11,40 per uur"). */
export function careAnswered(
  text: string,
): { readonly now?: readonly string[]; readonly later: readonly string[] } | undefined {
  const parts = text.split(/,(?!\d)|;| en (?=straks)/).map((part) => part.trim())
  const at = parts.findIndex((part) => /^(?:straks|later|dan|vanaf)\b/.test(part))
  const from = parts.findIndex((part) => /^nu\b/.test(part))
  if (from < 0 || at <= from) {
    const later = rowsIn(text)
    return later.length === 0 ? undefined : { later }
  }
  const isShared = (part: string) => /^(?:a |voor )?€? ?\d+(?:[.,]\d+)? ?(?:€|euro|per uur)/.test(part)
  const shared = parts.slice(at).filter(isShared)
  const ofThen = parts.slice(at).filter((part) => !isShared(part))
  const before = parts.slice(0, from)
  const now = careIn([...before, ...parts.slice(from, at), ...shared].join(' '))
  const later = careIn([...before, ...ofThen, ...shared].join(' '))
  return later === undefined ? undefined : { later: [later], ...(now !== undefined && { now: [now] }) }
}

interface Care {
  readonly findings: readonly Finding[]
  /** The clauses that tell of it: their hours and prices are no work. */
  readonly clauses: readonly Clause[]
}
const nothing: Care = { findings: [], clauses: [] }

/** Care that comes with the plan, or is there now; what follows right after it may tell the hours and the price. */
export function careTold(clauses: readonly Clause[]): Care {
  const at = clauses.findIndex(({ text }) => {
    const hit = care.exec(text)
    return hit !== null && !workThere.test(text.slice(0, hit.index))
  })
  const first = clauses[at]
  if (!first || first.when === 'past' || first.who === 'partner') return nothing
  if (none.test(first.text)) return { findings: [['next.opvang', []]], clauses: [] }
  const after = clauses.slice(at + 1)
  const end = after.findIndex(({ text }) => !isMore.test(text))
  const all = [first, ...after.slice(0, end < 0 ? undefined : end)]
  const changed = all.findIndex(({ text }, index) => index > 0 && isLater.test(text))
  if (changed > 0)
    return {
      findings: nowAndLater(
        all.map(({ text }) => text),
        changed,
      ),
      clauses: all,
    }
  const told = careIn(all.map(({ text }) => text).join(' '))
  const isNow = first.when === 'now' && !/\bdan\b/.test(first.text)
  return {
    findings: told === undefined ? [] : [[isNow ? 'opvang' : 'next.opvang', [told]]],
    clauses: isPay.test(first.text) ? all.slice(1) : all,
  }
}

/** "Bso nu 30 uur, straks 50 uur, 9,80 per uur": what follows the hours of later counts for both. */
function nowAndLater(texts: readonly string[], changed: number): Finding[] {
  const [first = ''] = texts
  const kind = care.exec(first)?.[0] ?? ''
  const each = forAll.exec(first)?.[0] ?? ''
  const shared = texts.slice(changed + 1)
  // "3 dagen, en dat worden er 4"
  const unit = /\b(?:dagen|middagen|ochtenden|uur)\b/.exec(first)?.[0] ?? ''
  const later = texts[changed]?.replace(isLater, '').replace(/^(\d+)$/, `$1 ${unit}`)
  const rows = [
    ['opvang', careIn([...texts.slice(0, changed), ...shared].join(' '))],
    ['next.opvang', careIn([kind, each, later, ...shared].join(' '))],
  ] as const
  return rows.flatMap(([fact, told]): Finding[] => (told === undefined ? [] : [[fact, [told]]]))
}

const isLater =
  /^(?:en |dan |dat )*(?:straks|later|dan|wordt|worden|word)(?: (?:wordt|worden|is|dat|het|dan|er|nu))* (?=\d)/
const isMore =
  /^(?:(?:en |dan |dat )*(?:straks|later|wordt|worden|word)(?: (?:er|het|dat|dan))* |dat (?:zou|zijn|zouden) |en |voor |dat is |is |a )*€? ?\d+(?:[.,]\d+)? ?(?:uur|€|euro|per|dagen|middagen|ochtenden)|^\d{1,2}[.,]\d\d$|^(?:en |dan |dat )*(?:straks|later|wordt|worden|word)(?: \S+){0,3} \d{1,2}$/
const isPay = /\b(?:bruto|loon|verdien\w*|salaris)\b/
