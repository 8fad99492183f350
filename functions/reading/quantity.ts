import { readAmount } from '../shared/amount-text.ts'

/** A number in a clause with what it counts. */
export interface Quantity {
  readonly kind: 'money' | 'hours' | 'days' | 'number' | 'other'
  readonly value: number
  readonly at: number
  readonly end: number
  readonly per: 'hour' | 'week' | 'fourWeeks' | 'month' | 'year' | 'other' | undefined
  readonly tax: 'bruto' | 'netto' | undefined
  /** A range, a bound or a guess: never taken as the amount. */
  readonly doubtful: boolean
  /** "4 uur meer", "een dag erbij". */
  readonly more: -1 | 0 | 1
}

const number = /(€ ?)?(?<![a-z\d])(\d+(?:[.,]\d+)*)(k\b)?( ?(?:€|euro\b))?/g
const taxAfter =
  /^(?: (?:euro|per|maand|week|jaar|uur|vierweken|loon|salaris|aan|ww|iva|wga|uitkering|in|de)){0,3} ?\(?(bruto|netto)\b/
const taxBefore =
  /\b(bruto|netto)(?: (?:loon|salaris|inkomen|is|van|per|maand|jaar|uur|ongeveer|euro|verdien|krijg|ik|nu|€)){0,3} ?$/
const perAfter =
  /^(?: (?:bruto|netto|euro|loon|salaris|ww|winst|bijstand|uitkering|huur|werk)){0,3} per (uur|week|vierweken|maand|jaar|dagen|kwartaal)\b/
const perBefore =
  /\b(?:per (uur|week|vierweken|maand|jaar)(?: (?:verdien|krijg|ik|bruto|netto|ongeveer|is|nu|zo|een|heb|ontvang|van|dat)){0,4}|(uurloon|uurtarief|jaarsalaris|jaarloon|jaarinkomen)(?: (?:van|is|ongeveer|bruto|netto|wordt|€)){0,3}) ?$/
const periodOf = { uur: 'hour', week: 'week', vierweken: 'fourWeeks', maand: 'month', jaar: 'year' } as const
const isPeriod = (word: string): word is keyof typeof periodOf => Object.hasOwn(periodOf, word)

const bound =
  /\b(?:max|maximaal|maximum|minimaal|minstens|hoogstens|minder dan|meer dan|boven(?: de)?|onder(?: de)?|tot|tussen(?: de)?|vanaf|lager dan|hoger dan|over de|between|up to|at least|less than|more than)(?: €)? ?$/
const rangeAfter = /^ ?(?:-|–|tot|a|of|or|to|\/|t\/m|en) ?€? ?\d/
const rangeBefore = /\d(?:€|euro)? ?(?:-|–|tot|a|of|or|to|\/|t\/m) ?€? ?$/

/** The numbers of a clause in their order. */
export function quantitiesOf(text: string): Quantity[] {
  const found: Quantity[] = []
  for (const hit of text.matchAll(number)) {
    const value = readAmount(`${hit[2] ?? ''}${hit[3] ?? ''}`)
    if (value === undefined) continue
    const end = hit.index + hit[0].length
    const before = text.slice(Math.max(0, hit.index - 50), hit.index)
    const after = text.slice(end, end + 50)
    const sign = hit[1] !== undefined || hit[4] !== undefined
    const per = periodAround(before, after)
    const tax = taxAround(before, after)
    const money = sign || per === 'hour' || tax !== undefined || hit[3] !== undefined
    const kind = kindOf({ value, before, after, money, signed: sign, digits: hit[2] ?? '' })
    found.push({
      kind,
      value,
      at: hit.index,
      end,
      per: kind === 'money' ? per : undefined,
      tax: kind === 'money' ? tax : undefined,
      doubtful:
        bound.test(before) || rangeBefore.test(before) || rangeAfter.test(after) || compares.test(after),
      more: moreOf(after, before),
    })
  }
  return found
}

/** "1500 euro meer dan ik" is no amount of its own. */
const compares =
  /^ ?(?:(?:euro|bruto|netto|per|maand) )*(?:meer|minder|extra|erbij|hoger|lager|verschil|bijverdien\w*)\b/

function periodAround(before: string, after: string): Quantity['per'] {
  const word = perAfter.exec(after)?.[1]
  if (word) return isPeriod(word) ? periodOf[word] : 'other'
  const earlier = perBefore.exec(before)
  if (earlier?.[2]) return earlier[2].startsWith('uur') ? 'hour' : 'year'
  return earlier?.[1] && isPeriod(earlier[1]) ? periodOf[earlier[1]] : undefined
}

function taxAround(before: string, after: string): Quantity['tax'] {
  const word = taxAfter.exec(after)?.[1] ?? taxBefore.exec(before)?.[1]
  return word === 'bruto' || word === 'netto' ? word : undefined
}

interface Around {
  readonly value: number
  readonly before: string
  readonly after: string
  readonly money: boolean
  /** With € or euro. */
  readonly signed: boolean
  readonly digits: string
}

function kindOf({ value, before, after, money, signed, digits }: Around): Quantity['kind'] {
  if (/^ ?(?:uur|u)\b/.test(after) && (!money || (value <= 60 && !/€ ?$/.test(before) && !signed)))
    return 'hours'
  if (/^ ?dagen\b/.test(after) && !money) return 'days'
  if (money) return 'money'
  if (
    /^ ?(?:%|procent|jaar|maand|week|weken|maanden|jarige|-jarige|kinderen|kind|personen|keer|x\b|km|minuten|x |plus|\+)/.test(
      after,
    )
  )
    return 'other'
  if (
    /^(?:19[3-9]\d|20[0-4]\d)$/.test(digits) &&
    /\b(?:in|sinds|van|vanaf|uit|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|tot|eind|begin|geboren|per) ?$/.test(
      before,
    )
  )
    return 'other'
  if (/\bpostcode ?$|\d-$|\bmbo ?$|\bniveau ?$/.test(before)) return 'other'
  const hasCents = /,\d\d$/.test(digits) || (/\.\d\d$/.test(digits) && !clockBefore.test(before))
  return value >= 200 || (hasCents && value >= LEAST_WITH_CENTS) ? 'money' : 'number'
}

/** "24 uur voor 17,50" is money; "om 8.30" is a time. */
const LEAST_WITH_CENTS = 7
const clockBefore = /\b(?:om|van|tot|vanaf|rond|tussen|en) ?$/

const moreOf = (after: string, before: string): Quantity['more'] =>
  /^ ?(?:uur|dagen)(?: per week)? (?:(?:meer|extra|erbij)\b|bij(?:$| (?:wil|wilt|kan|mag|doe|ga|krijg)\b))/.test(
    after,
  ) || /\b(?:extra|nog|erbij) ?$/.test(before)
    ? 1
    : /^ ?(?:uur|dagen)(?: per week)? minder\b/.test(after)
      ? -1
      : 0

const round = (euros: number): number => Math.round(euros * 100) / 100

/** Euros per month: a week counts 52/12, four weeks 13/12, a year 1/12. Nothing for an hour. */
export function perMonth({ value, per }: Quantity): number | undefined {
  if (per === 'hour' || per === 'other') return undefined
  const times = per === 'week' ? 52 / 12 : per === 'fourWeeks' ? 13 / 12 : per === 'year' ? 1 / 12 : 1
  return round(value * times)
}
