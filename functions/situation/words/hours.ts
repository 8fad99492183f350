import type { Finding } from './finding.ts'
import type { Told } from './money.ts'

/** Hours of work per week; a day of work is eight hours. */

const HOURS_A_DAY = 8
const LEAST_HOURS = 8
const noWork =
  /\b(?:vrijwillig\w*|opvang|kinderopvang(?= nodig)|bso|reis\w*|school|studie|les|lessen|cursus|slaap|dagen per dag|per dag|per dagen|per maand|per jaar|in totaal|stage|zorg voor (?:mijn|een|de)\b|mantelzorg\w*|training|uurs|binnen \d|om \d+ uur(?! te\b)|vanaf \d+ uur|tot \d+ uur|\d+ uur (?:s ochtends|s avonds)|open|bellen|bezig met|thuis|elke dagen|dagelijks|na \d+ uur|per nacht)\b/

/** A school that seeks somebody is where the work is. */
const asEmployer =
  /\b(?:op|een|de|die) (?:\S*school|opvang|bso) (?=.*\b(?:zoek\w*|vraag\w*|biedt|heeft)\b)|\b(?:kantine|keuken|administratie|receptie|schoonmaak|bibliotheek) (?:van|op|bij|in) (?:een |de |die )?\S*school\b/
const isNoWork = (text: string): boolean =>
  noWork.test(text.replace(asEmployer, '').replace(/\b(?:ben|een) (?:\S+ )?mantelzorger\b/, ''))

/** "ik kan niet meer 40 uur werken", "zoek 32 uur" */
export const notThat = /\b(?:niet|geen|nooit|zoek|zoeken|gezocht)\b/

/** "Een zoon van 17 met een bijbaan van 12 uur" */
const ofChild = /\b(?:zoon|dochter|kind|broer|zus)(?: van \d+(?: jaar)?)? (?:\S+ )?(?:met|die|heeft|werkt)\b/

/** The hours that one clause tells, when it tells one number of them. */
export function hoursOf(told: Told, all: readonly Told[]): number | undefined {
  const { clause, numbers } = told
  const { text } = clause
  const before = all[all.indexOf(told) - 1]?.clause
  if (!clause.first && !clause.named && before && isNoWork(before.text.replace(/\bper maand\b/g, '')))
    return undefined
  const daily = /\b(\d{1,2}) uur per dagen,? (?:en )?(\d) dagen\b/.exec(text)
  if (daily) return Number(daily[1]) * Number(daily[2])
  if (/\b(?:allebei|beide|samen met)\b/.test(text)) return undefined
  if (
    isNoWork(text.replace(/\bper maand\b/g, numbers.some(({ kind }) => kind === 'money') ? '' : 'per maand'))
  )
    return undefined
  const days = /\b(\d) dagen (?:van|a|maal|x) (\d{1,2}) uur\b/.exec(text)
  if (days) return Number(days[1]) * Number(days[2])
  const whole = numbers.filter(({ kind, more }) => kind === 'hours' && more === 0)
  const [only] = whole
  if (whole.length > 1) return undefined
  if (only && (notThat.test(text.slice(0, only.at)) || ofChild.test(text.slice(0, only.at)))) return undefined
  if (only) return only.doubtful || only.value > 60 || only.value < 1 ? undefined : only.value
  const day = numbers.filter(({ kind, more }) => kind === 'days' && more === 0)
  if (
    day.length === 1 &&
    day[0] &&
    !day[0].doubtful &&
    day[0].value <= 6 &&
    /\b(?:werk|werken|werkt|aan de slag|baan|beginnen|ga|contract|loondienst|per week)\b|\b(?:bruto|netto|euro)\b|€/.test(
      text,
    )
  )
    return day[0].value * HOURS_A_DAY
  return toNumber(text, all)
}

/** "8 tot 20 uur", "soms 8, soms 24 uur": the two ends of hours that vary. */
export function hourRange(text: string): readonly [number, number] | undefined {
  const hit =
    /\b(?:tussen )?(?:de )?(\d{1,2})(?: uur)? ?(?:tot|a|-|–|en|of|t\/m|to)(?: en met)?(?: de)? ?(\d{1,2}) uur\b/.exec(
      text,
    ) ??
    /^(?:\S+ ){0,3}?tussen (?:de )?(\d{1,2}) en (?:de )?(\d{1,2})(?: uur| per week)?$/.exec(text) ??
    /\bsoms (\d{1,2})(?: uur)?,? (?:en |of |dan weer )?(?:soms )?(\d{1,2}) uur\b/.exec(text)
  const [low, high] = [Number(hit?.[1]), Number(hit?.[2])]
  return hit && low > 0 && low < high && high <= 60 && !/\bdagen van\b/.test(text) ? [low, high] : undefined
}

/** "kan naar 32", "ze vragen of ik 32 wil", "kan het 20 worden", "2450 bruto voor 32" after hours were told. */
const bareHours =
  /(?:\b(?:naar|(?:kan|mag|kom|wil|willen|of ik|als ik|dat ik|zou|wordt|word|bieden|biedt|geven|geeft)(?: (?:ik|het|t|ook|zo|dan|wel|er|ze|nu|straks|mijn|voor|werken|gaan|komen|naar)){0,3})|(?:bruto|netto|euro) voor) (\d{1,2})(?:$| (?!jaar|euro|€|%|procent|bruto|netto|dagen|kinderen|kind|keer|weken|maanden|maand|km|uur|per|\d))/

function toNumber(text: string, all: readonly Told[]): number | undefined {
  const hit = bareHours.exec(text)
  const value = Number(hit?.[1])
  return hit &&
    value >= LEAST_HOURS &&
    value <= 40 &&
    all.some(({ numbers }) => numbers.some(({ kind }) => kind === 'hours'))
    ? value
    : undefined
}

/** "van 24 naar 32 uur", "van 3 naar 4 dagen". */
export function shiftOf(text: string): readonly [number, number] | undefined {
  const instead = insteadOf.exec(text)
  if (instead && !/\b(?:niet|geen)\b/.test(text)) return [Number(instead[2]), Number(instead[1])]
  const hit = /\bvan (\d{1,2})(?: (?:uur|dagen))? (?:terug )?naar (\d{1,2}) (uur|dagen)\b/.exec(text)
  const times = hit?.[3] === 'dagen' ? HOURS_A_DAY : 1
  const [from, to] = [Number(hit?.[1]) * times, Number(hit?.[2]) * times]
  return hit && from <= 60 && to <= 60 ? [from, to] : undefined
}

/** "40 uur ipv 24", "36 uur in plaats van de 20 die ik nu heb" */
const insteadOf =
  /\b(\d{1,2}) uur (?:\S+ ){0,4}?(?:ipv|i\.p\.v\.?|in ?plaats van|inplaats van|instead of) (?:de |mijn )?(\d{1,2})(?: uur\b|$| (?:die|zoals|nu)\b)/

/** "4 uur meer", "er een dag bij": more than the hours of now, when those are told. */
export function relativeHours(all: readonly Told[], found: readonly Finding[]): Finding[] {
  const now = found.find(([fact]) => fact === 'uren')?.[1]
  const next = found.find(([fact]) => fact === 'next.uren')?.[1]
  if (now === undefined) return fromMore(all, next)
  if (typeof now !== 'number' || now === 0 || next !== undefined) return []
  return all.flatMap(({ clause: { text, who, when }, numbers }): Finding[] => {
    if (who !== 'you' || (when !== 'next' && when !== 'if' && when !== 'open')) return []
    const counted = numbers.filter(
      ({ kind, more, doubtful }) => (kind === 'hours' || kind === 'days') && more !== 0 && !doubtful,
    )
    const [only] = counted
    if (only && counted.length === 1)
      return [['next.uren', now + only.more * only.value * (only.kind === 'days' ? HOURS_A_DAY : 1)]]
    return /\b(?:een|1|extra) dagen (?:bij|erbij|extra|meer)\b|\been extra dagen\b|\ber een dagen bij\b/.test(
      text,
    )
      ? [['next.uren', now + HOURS_A_DAY]]
      : []
  })
}

/** "8 uur meer, dan 36 uur": who says more has work now, of so many hours less; the wage of it is asked. */
function fromMore(all: readonly Told[], next: unknown): Finding[] {
  const told = all.flatMap(({ clause: { text, who, when }, numbers }) =>
    who === 'you' &&
    when !== 'past' &&
    /\bmeer\b/.test(text) &&
    /\b(?:werk\w*|uur meer|meer uur)\b/.test(text)
      ? numbers.filter(({ kind, more, doubtful }) => kind === 'hours' && more === 1 && !doubtful)
      : [],
  )
  const [only] = told
  if (!only || told.length !== 1) return []
  return typeof next === 'number' && next > only.value
    ? [['uren', next - only.value]]
    : [['urenMeer', only.value]]
}
