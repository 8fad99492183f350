import * as z from 'zod/mini'
import type { Part } from '../../functions/calculator/outcome.ts'
import type { RuleAnswer } from '../../functions/calculator/rule.ts'
import { findRule } from '../../functions/calculator/rules.ts'
import type { ValueBook } from '../../functions/calculator/values.ts'
import { inEuros } from '../../functions/shared/money.ts'
import { plainName } from '../../functions/shared/plain-name.ts'

/** One sum with the outcome that somebody else says it has. */
export const moneyCase = z.object({
  id: z.pipe(
    z.union([z.string(), z.number()]),
    z.transform((id) => String(id)),
  ),
  rule: z.string(),
  year: z.optional(z.union([z.number(), z.string()])),
  date: z.optional(z.string()),
  inputs: z.record(z.string(), z.unknown()),
  /** By the names of parts; a bare number is the outcome itself. */
  expected: z.union([
    z.record(z.string(), z.unknown()),
    z.pipe(
      z.number(),
      z.transform((amount): { readonly [name: string]: unknown } => ({ amount })),
    ),
  ]),
  tolerance: z.optional(z.union([z.number(), z.record(z.string(), z.number())])),
  source: z.optional(z.unknown()),
})
export type MoneyCase = z.infer<typeof moneyCase>
export type CaseResult = {
  readonly id: string
  readonly passed: boolean
  readonly lines: readonly string[]
  readonly answer: unknown
}

/** Names that a case may use for the outcome itself, besides the names of the parts. */
const forOutcome = ['amount', 'bedrag', 'uitkomst', 'resultaat']
const otherNames: { readonly [name: string]: readonly string[] } = {
  award: [
    'perjaar',
    'peryear',
    'jaar',
    'year',
    'jaarbedrag',
    'toekenning',
    'awardperyear',
    'yearly',
    'annual',
  ],
  permonth: ['permaand', 'maand', 'month', 'maandbedrag', 'monthly', 'awardpermonth'],
  perquarter: ['perkwartaal', 'kwartaal'],
  drempelinkomen: ['drempel'],
  ahk: ['algemeneheffingskorting', 'korting'],
  ak: ['arbeidskorting', 'korting'],
  arbeidskorting: ['ak'],
  iack: ['inkomensafhankelijkecombinatiekorting', 'combinatiekorting', 'korting'],
  gross: ['brutobelasting', 'belasting', 'g', 'grosstax'],
  due: ['verschuldigd', 'tax', 'belasting', 'taxdue', 'tebetalen'],
  net: ['netto'],
  withcredit: ['metkorting', 'metloonheffingskorting'],
  withoutcredit: ['zonderkorting', 'zonderloonheffingskorting'],
  kgb: ['kindgebondenbudget'],
  kot: ['kinderopvangtoeslag'],
  eigenbijdrage: ['outofpocket'],
  taper: ['afbouw'],
  counted: ['countedincome', 'geteldinkomen', 'geteld'],
  verrekendearbeidskorting: ['arbeidskortingopdeslip', 'arbeidskortingshown', 'offsetarbeidskorting'],
  maanden: ['months', 'duration'],
  perdag: ['perday', 'dag'],
  wml: ['wmlvb'],
  bijdrage: ['contribution'],
  waarde: ['economicvalue'],
  middelen: ['means'],
  vrijlating: ['exemption'],
  reduction: ['aftrek', 'vermindering'],
  together: ['samen', 'totaal', 'total'],
  vergoeding: ['transitievergoeding'],
  max: ['maximum'],
  threshold: ['drempel', 'start'],
  ijkpunt: ['inkomensijkpunt'],
}

const plain = (part: Part): number | boolean | string => (typeof part === 'object' ? inEuros(part) : part)

/** The names and values that an answer offers, by plain name. */
function offered(answer: RuleAnswer): ReadonlyMap<string, number | boolean | string> {
  const names = new Map<string, number | boolean | string>()
  const { outcome, sureness } = answer.kind === 'done' ? answer : { outcome: undefined, sureness: 'none' }
  const kind = outcome?.kind ?? answer.kind
  for (const name of ['outcome', 'kind', 'status']) names.set(name, kind)
  if (!outcome || outcome.kind === 'unknown') return names.set('question', outcome?.question ?? '')
  names
    .set('right', kind !== 'none')
    .set('recht', kind !== 'none')
    .set('reason', outcome.reasons.join(' '))
    .set('amounts', sureness)
  const parts = Object.entries(outcome.parts)
  for (const [name, part] of parts) names.set(plainName(name), plain(part))
  for (const [name, part] of parts)
    for (const other of otherNames[plainName(name)] ?? [])
      if (!names.has(other)) names.set(other, plain(part))
  const amount = outcome.kind === 'amount' ? inEuros(outcome.amount) : outcome.kind === 'none' ? 0 : undefined
  if (amount !== undefined) for (const name of forOutcome) if (!names.has(name)) names.set(name, amount)
  // A refused right pays nothing, whatever its sum came to before the refusal.
  if (outcome.kind === 'none')
    for (const name of ['award', 'permonth', ...(otherNames.award ?? []), ...(otherNames.permonth ?? [])])
      names.set(name, 0)
  return names
}

/** Runs one case; every name that is expected must be offered and be near enough. */
export function runCase(one: MoneyCase, book: ValueBook): CaseResult {
  const rule = findRule(one.rule)
  if (!rule) return { id: one.id, passed: false, lines: [`onbekende regel ${one.rule}`], answer: null }
  const day = dayOf(one)
  const answer = rule.answer(one.inputs, book, day)
  const names = offered(answer)
  const lines = Object.entries(one.expected).flatMap(([name, wanted]) => {
    const found = meantBy(plainName(name), names, rule.id)
    return found.some((value) => near(value, wanted, toleranceFor(one, name)))
      ? []
      : [`${name}: verwacht ${String(wanted)}, gevonden ${found.map(String).join(' of ')}`]
  })
  const problem =
    answer.kind === 'bad-input'
      ? answer.problems.map((p) => `${p.input}: ${p.problem}`)
      : answer.kind === 'no-values'
        ? [`geen waarden: ${answer.missing.join(', ')}`]
        : []
  return {
    id: one.id,
    passed: lines.length === 0,
    lines: lines.length === 0 ? [] : [...problem, ...lines],
    answer,
  }
}

/** `2026` is its first of January, `2026-07` the first of July. */
const dayOf = ({ date, year }: MoneyCase): string => {
  if (date === undefined) return `${year}-01-01`
  return /^\d{4}-\d{2}$/.test(date) ? `${date}-01` : date
}

/**
 * What a name can mean: the part of that name; for the name of the rule also what is granted; and behind
 * another name `PerMonth` or `PerYear` that amount. The reference writes KOT before and after rounding.
 */
function meantBy(
  key: string,
  names: ReadonlyMap<string, number | boolean | string>,
  ruleId: string,
): readonly (number | boolean | string | undefined)[] {
  const part = names.get(key)
  const granted = key === plainName(ruleId) ? names.get('amount') : undefined
  const period = /(?:permonth|permaand)$/.test(key)
    ? names.get('permonth')
    : /(?:peryear|perjaar)$/.test(key)
      ? names.get('award')
      : undefined
  const unrounded = key === 'kot' ? names.get('som') : undefined
  const found = [part, granted, unrounded, part === undefined ? period : undefined].filter(
    (value) => value !== undefined,
  )
  return found.length > 0 ? found : [undefined]
}

const toleranceFor = ({ tolerance }: MoneyCase, name: string): number =>
  typeof tolerance === 'number' ? tolerance : (tolerance?.[name] ?? 0.005)

const near = (found: unknown, wanted: unknown, tolerance: number): boolean =>
  typeof wanted === 'number' && typeof found === 'number'
    ? Math.abs(found - wanted) <= tolerance + 1e-9
    : wanted === null
      ? found === undefined || found === 0
      : found === wanted ||
        (typeof wanted === 'string' && typeof found === 'string' && found.split(' ').includes(wanted))
