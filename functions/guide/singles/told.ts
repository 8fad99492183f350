import { perMonth, type Quantity, type Reading } from '../../reading/reading.ts'
import type { FactWords, SingleWords } from './single-words.ts'
import type { Single } from './singles.ts'

/** Facts of a rule that a message tells, by short name: which number is what follows from the word beside it. */
export type Told = Readonly<Record<string, number | string | boolean>>

type Cue = 'kaleHuur' | 'vermogen' | 'inkomenPartner' | 'inkomen' | 'uurprijs'
const cues: readonly (readonly [Cue, RegExp])[] = [
  ['kaleHuur', /\b(?:huur|huren)\b/],
  ['vermogen', /\b(?:spaargeld|vermogen|gespaard)\b/],
  ['inkomenPartner', /\b(?:partner|man|vrouw|vriend|vriendin)\b/],
  [
    'inkomen',
    /\b(?:inkomen|jaarinkomen|toetsingsinkomen|verdien\w*|loon|salaris|jaarloon|jaarsalaris|uitkering)\b/,
  ],
  ['uurprijs', /\b(?:a|per uur|uurprijs|uurtarief|tarief)\b/],
]
const yearFrom = 8000
const isWage = /\b(?:verdien\w*|loon|salaris|bruto)\b/
const isBenefit = /\b(?:uitkering|ww|bijstand|wia|wga|iva|wajong|ziektewet|aow|pensioen)\b/
const years = /^ ?-?(?:jaar|jarige)\b/
const months = /^ ?maand(?:en)?\b/
const ofAge = /(?:\bik ben|\bleeftijd|\bben) (?:nu )?$/
const perWeek = /^ ?uur (?:opvang )?per week\b/
const weeksPerMonth = 52 / 12

interface Here {
  readonly takes: ReadonlySet<string>
  readonly clause: string
  readonly before: string
  readonly after: string
}

/** The numbers of a message as facts of this rule; what is doubtful or hardly meant so is left out. */
export function toldFor({ asks }: Single, { clauses, quantities }: Reading, words: SingleWords): Told {
  const takes = new Set(asks.map(({ fact }) => fact))
  const told: Record<string, Told[string]> = {}
  clauses.forEach(({ text, who }, index) => {
    if (who === 'other') return
    const numbers = quantities[index] ?? []
    numbers.forEach((quantity, at) => {
      const before = text.slice(numbers[at - 1]?.end ?? 0, quantity.at)
      const after = text.slice(quantity.end, numbers[at + 1]?.at)
      const found = factOf(quantity, {
        takes,
        clause: text,
        before,
        after: who === 'partner' ? `${after} partner` : after,
      })
      if (found && isMeant(found[1], words.gegevens[found[0]])) told[found[0]] ??= found[1]
    })
  })
  const all = clauses.map(({ text }) => text).join(' ')
  if (takes.has('opvangsoort')) Object.assign(told, careIn(all))
  // "Samen 52.000": of both.
  if (told.inkomen !== undefined && /\b(?:samen|gezamenlijk)\b/.test(all))
    Object.assign(told, { heeftPartner: true, inkomenPartner: 0 })
  return withMonths(told, clauses)
}

export const isMeant = (value: number, fact: FactWords | undefined): boolean =>
  fact?.tussen === undefined || (value >= fact.tussen[0] && value <= fact.tussen[1])

function factOf(quantity: Quantity, here: Here): readonly [string, number] | undefined {
  const { takes, after, before } = here
  const { kind, value } = quantity
  if (quantity.doubtful) return undefined
  if (kind === 'hours') {
    if (takes.has('opvanguren'))
      return ['opvanguren', perWeek.test(after) ? Math.round(value * weeksPerMonth) : value]
    return takes.has('uren') ? ['uren', value] : undefined
  }
  if (kind === 'number' && takes.has('leeftijd') && (ofAge.test(before) || /^ ben\b/.test(after)))
    return ['leeftijd', value]
  if (years.test(after)) return yearsOf(value, here)
  if (months.test(after) || kind === 'days') return undefined
  if (
    takes.has('uurprijs') &&
    value <= 35 &&
    (quantity.per === 'hour' || cueOf(before, after) === 'uurprijs')
  )
    return ['uurprijs', value]
  return kind === 'money' && quantity.per !== 'hour' ? moneyOf(quantity, here) : undefined
}

/** "6 jaar" is how long, unless it says how old. */
function yearsOf(
  value: number,
  { takes, before, after, clause }: Here,
): readonly [string, number] | undefined {
  const isAge = ofAge.test(before) || /^ ?-?(?:jaar oud|jarige)\b/.test(after)
  const long = ['jaren', 'gewerkteJaren'].find((fact) => takes.has(fact))
  if (long !== undefined && !isAge) return [long, value]
  return /\b(?:kind|kinderen|zoon|dochter)\b/.test(clause) && !isAge ? undefined : ['leeftijd', value]
}

function moneyOf(quantity: Quantity, here: Here): readonly [string, number] | undefined {
  const { takes, before, after, clause } = here
  const cue = cueOf(before, after)
  const month = perMonth(quantity)
  if (month === undefined) return undefined
  if (cue === 'kaleHuur' || cue === 'vermogen')
    return cue === 'vermogen'
      ? ['vermogen', quantity.value]
      : /\b(?:incl\w*|servicekosten)\b/.test(clause)
        ? undefined
        : ['kaleHuur', month]
  if (quantity.tax === 'netto') return undefined
  const isYear = quantity.per === 'year' || (quantity.per === undefined && quantity.value >= yearFrom)
  const wage = ['oudLoon', 'uitkeringBruto', 'loon'].find((fact) => takes.has(fact))
  if (wage !== undefined)
    return cue === 'inkomenPartner' ? undefined : [wage, isYear ? quantity.value / 12 : month]
  if (!takes.has('inkomen')) return undefined
  const isTheirs = cue === 'inkomenPartner'
  const yearly = isTheirs ? 'inkomenPartner' : 'inkomen'
  if (isYear) return [yearly, quantity.value]
  if (isBenefit.test(clause)) return quantity.per === undefined ? undefined : [yearly, Math.round(month * 12)]
  const isMonthly = quantity.per !== undefined || quantity.tax === 'bruto' || isWage.test(clause)
  return isMonthly ? [isTheirs ? 'partner.loon' : 'loon', month] : undefined
}

/** The word right behind the number, or else the last one before it. */
function cueOf(before: string, after: string): Cue | undefined {
  const behind = /^(?: (?:euro|per|maand|jaar|bruto|aan|kale|van)\b){0,4} ?([a-z]+)/.exec(after)?.[1] ?? ''
  const next = cues.find(([, word]) => word.test(behind))?.[0]
  if (next !== undefined) return next
  if (/ partner$/.test(after)) return 'inkomenPartner'
  const places = cues.map(([cue, word]) => ({
    cue,
    at: [...before.matchAll(new RegExp(word, 'g'))].at(-1)?.index ?? -1,
  }))
  const [last] = places.sort((a, b) => b.at - a.at)
  return last && last.at >= 0 ? last.cue : undefined
}

function careIn(text: string): Told {
  const [kind] = /\b(?:dagopvang|kinderdagverblijf|kdv|bso|gastouder)\b/.exec(text) ?? []
  if (kind === undefined) return {}
  return { opvangsoort: kind === 'bso' || kind === 'gastouder' ? kind : 'dagopvang' }
}

/** "6 jaar en 3 maanden" */
function withMonths(told: Told, clauses: Reading['clauses']): Told {
  if (typeof told.jaren !== 'number') return told
  const extra = /\bjaar(?: en)? (\d{1,2}) maand/.exec(clauses.map(({ text }) => text).join(' '))?.[1]
  return extra === undefined ? told : { ...told, jaren: told.jaren + Number(extra) / 12 }
}
