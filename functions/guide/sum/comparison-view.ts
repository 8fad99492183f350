import {
  type AnyRule,
  compare,
  type HouseholdSum,
  type Line,
  type Part,
  type Parts,
  partText,
  type RuleAnswer,
  reasonText,
} from '../../calculator/calculator.ts'
import { type Money as Amount, inEuros } from '../../shared/money.ts'
import type { Situation } from '../../situation/facts.ts'
import type { Money } from '../money.ts'
import { titleOf } from './fact-words.ts'

/** Answers of the sums for other programs: exact euros with their period, reasons in Dutch. */

const exact = ({ cents, per }: Amount) => ({ euros: inEuros({ cents, per }), per })

type Done = Exclude<RuleAnswer, { kind: 'bad-input' }>

/** One rule's answer: `amount`, `none`, `holds`, `unknown` with its question, or `no-values` for this day. */
export function outcomeView(rule: AnyRule, answer: Done, money: Money) {
  if (answer.kind === 'no-values')
    return {
      outcome: { kind: 'no-values', missing: answer.missing },
      reasons: [{ id: 'no-values', text: money.words.zinnen.geen_bedragen }],
      parts: {},
      assumed: [],
      sources: [],
    }
  const { outcome, assumed, sources, sureness } = answer
  return {
    outcome: outcomeOf(outcome, rule, money),
    reasons: 'reasons' in outcome ? outcome.reasons.map((id) => reasonOf(id, money)) : [],
    parts: 'parts' in outcome ? partsOf(rule.id, outcome.parts, money) : {},
    assumed,
    sources,
    amounts: sureness,
  }
}

function outcomeOf(outcome: Extract<Done, { kind: 'done' }>['outcome'], { facts }: AnyRule, money: Money) {
  if (outcome.kind === 'amount') return { kind: outcome.kind, ...exact(outcome.amount) }
  if (outcome.kind !== 'unknown') return { kind: outcome.kind }
  const { question } = outcome
  return {
    kind: outcome.kind,
    question: { fact: question, meaning: facts[question]?.meaning ?? titleOf(question, money) },
  }
}

const reasonOf = (id: string, { explanations }: Money) => {
  const text = reasonText(explanations, id)
  return { id, ...(text !== undefined && { text }) }
}

const partsOf = (rule: string, parts: Parts, { explanations }: Money) =>
  Object.fromEntries(
    Object.entries<Part>(parts).map(([name, part]) => {
      const text = partText(explanations, rule, name)
      const value = typeof part === 'object' ? exact(part) : { value: part }
      return [name, { ...value, ...(text !== undefined && { text }) }]
    }),
  )

interface Plan {
  readonly now: Situation
  readonly next: Situation
  readonly day: string
}

/** A whole comparison, line by line, in exact euros. */
export function comparisonView({ now, next, day }: Plan, money: Money) {
  const found = compare({ now, next, day, book: money.book })
  const { difference, toeslagenThisYear } = found
  return {
    date: day,
    amounts: found.sureness,
    now: sumView(found.now, money),
    first: sumView(found.first, money),
    later: sumView(found.later, money),
    difference: {
      month: inEuros(difference.month),
      year: inEuros(difference.year),
      firstMonth: inEuros(difference.firstMonth),
    },
    toeslagenThisYear: toeslagenThisYear.map(({ id, right, ifNotReported, backPay }) => ({
      id,
      right: inEuros(right),
      ifNotReported: inEuros(ifNotReported),
      backPay: inEuros(backPay),
    })),
    notes: found.notes.map((id) => ({ id, text: money.explanations.meldingen[id] ?? id })),
    questions: found.questions.map((fact) => ({ fact, title: titleOf(fact, money) })),
  }
}

const sumView = (
  { lines, month, year, yearlyExtras, complete, toetsingsinkomen }: HouseholdSum,
  money: Money,
) => ({
  complete,
  month: inEuros(month),
  year: inEuros(year),
  yearlyExtras: inEuros(yearlyExtras),
  ...(toetsingsinkomen && { toetsingsinkomen: inEuros(toetsingsinkomen) }),
  lines: lines.map((line) => lineView(line, money)),
})

/** A line that is not known has no amounts. */
function lineView({ id, who, outcome, month, year }: Line, money: Money) {
  if (outcome.kind === 'unknown') return { id, who, kind: outcome.kind, question: outcome.question }
  if (!('parts' in outcome)) return { id, who, kind: outcome.kind }
  return {
    id,
    who,
    kind: outcome.kind,
    month: inEuros(month),
    year: inEuros(year),
    reasons: outcome.reasons.map((reason) => reasonOf(reason, money)),
    parts: partsOf(id, outcome.parts, money),
  }
}
