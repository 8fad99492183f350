import { findRule, type Parts, type RuleAnswer, reasonText } from '../../calculator/calculator.ts'
import { dayInWords } from '../../shared/date-in-words.ts'
import { exactEuros, wholeEuros } from '../../shared/euro-text.ts'
import { type Money as Amount, inEuros } from '../../shared/money.ts'
import { own } from '../../shared/own.ts'
import type { FactValue } from '../../situation/known.ts'
import type { Money } from '../money.ts'
import { howSure } from '../sum/how-sure.ts'
import { filled } from '../sum/sum-words.ts'
import { factWords } from './single-question.ts'
import type { Single, Values } from './singles.ts'

/** The outcome of a rule with what is known, on a day. */
export function outcomeOf(
  { rule, inputs }: Single,
  values: Values,
  day: string,
  money: Money,
  more: object = {},
): RuleAnswer {
  const given = Object.fromEntries(
    Object.entries({ ...inputs(values, day), ...more }).filter(([, value]) => value !== undefined),
  )
  const found = findRule(rule)
  if (!found) throw new Error(`no rule ${rule}`)
  return found.answer(given, money.book, day)
}

type Done = Extract<RuleAnswer, { kind: 'done' }>

/** The first sentence: the amount with its period, or that there is none and why. */
export const verdictOf = (single: Single, answer: Done, values: Values, day: string, money: Money): string =>
  howSure(plainVerdict(single, answer, values, day, money), answer.sureness, day, money.words.kop)

function plainVerdict(single: Single, answer: Done, values: Values, day: string, money: Money): string {
  const { outcome } = answer
  const words = own(money.singles.regels, single.rule)
  if (!words || outcome.kind === 'unknown') return ''
  if (outcome.kind === 'none')
    return [
      words.geen,
      ...outcome.reasons.map((reason) => reasonText(money.explanations, reason) ?? ''),
    ].join(' ')
  const sentence = (values.heeftPartner === true && words.uitkomst_samen) || words.uitkomst
  return filled(sentence, {
    ...Object.fromEntries(
      Object.entries(outcome.parts).map(([name, part]) => [name, partInWords(name, part)]),
    ),
    uren: String(values.uren ?? ''),
    ...(outcome.kind === 'amount' && { bedrag: amountInWords(outcome.amount) }),
    later: laterOf(single, values, day, money),
  })
}

function laterOf(single: Single, values: Values, day: string, money: Money): string {
  const after = single.later && outcomeOf(single, values, day, money, single.later)
  return after?.kind === 'done' && after.outcome.kind === 'amount' ? amountInWords(after.outcome.amount) : ''
}

const amountInWords = (amount: Amount): string =>
  amount.per === 'hour' || amount.per === 'quarter'
    ? exactEuros(inEuros(amount))
    : wholeEuros(inEuros(amount))

const termNames = new Set(['werkgever', 'werknemer'])

const partInWords = (name: string, part: Parts[string]): string => {
  if (typeof part === 'object') return amountInWords(part)
  return termNames.has(name) ? `${part} ${part === 1 ? 'maand' : 'maanden'}` : String(part).replace('.', ',')
}

/** What the outcome rests on, and what was taken for granted of what could have been asked. */
export function groundsOf(
  { asks }: Single,
  values: Values,
  money: Money,
): { told: string[]; assumed: string[] } {
  const told: string[] = []
  const assumed: string[] = []
  for (const { fact, when, assumed: otherwise = false } of asks) {
    if (when && !when(values)) continue
    const value = values[fact]
    const inWords = factInWords(fact, value ?? otherwise, money)
    ;(value === undefined ? assumed : told).push(inWords)
  }
  return { told, assumed }
}

function factInWords(fact: string, value: FactValue, money: Money): string {
  const words = factWords(fact, money)
  if (!words) return ''
  const isNone = value === false || value === 0 || (Array.isArray(value) && value.length === 0)
  if (isNone && words.kort_nee !== undefined) return words.kort_nee
  return filled(words.kort, {
    waarde: valueInWords(value, words.kort, words.keuzes),
  })
}

const isEuro = /\b(?:huur|inkomen|loon|uitkering|spaargeld)\b|\{waarde\} per uur/

function valueInWords(
  value: FactValue,
  sentence: string,
  choices: Readonly<Record<string, string>> = {},
): string {
  if (Array.isArray(value)) return value.join(', ')
  if (typeof value === 'number' && isEuro.test(sentence))
    return Number.isInteger(value) ? wholeEuros(value) : exactEuros(value)
  if (typeof value === 'number') return String(Math.round(value * 10) / 10).replace('.', ',')
  return typeof value === 'string' ? (own(choices, value)?.toLowerCase() ?? value) : ''
}

/** The law, and when its amounts were last looked at. */
export const sourceLine = ({ rule }: Single, { sources }: Done, { singles }: Money): string[] => {
  const [first] = sources
  const law = findRule(rule)?.law
  return first && law ? [filled(singles.zinnen.bron, { wet: law, datum: dayInWords(first.date) })] : []
}
