import { type Money, minus, total } from '../shared/money.ts'
import type { Sureness } from './dated-value.ts'
import type { HouseholdSum, Line } from './household-sum.ts'
import type { Outcome, Part } from './outcome.ts'
import type { RuleAnswer } from './rule.ts'

/** What the sums of a whole household share when they answer as a rule. */

export const householdLaw = 'De som van een heel huishouden, met alle regels hierboven'

export const camel = (id: string): string => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
export const unlisted = (sum: HouseholdSum): string =>
  sum.lines
    .filter(({ outcome }) => outcome.kind === 'no-values' || outcome.kind === 'not-covered')
    .map(({ id }) => id)
    .join(' ')

/** Each line by its name over the year, and with `PerMaand` behind it; two people's lines are added up. */
export function linesOf(lines: readonly Line[], behind = ''): { [name: string]: Part } {
  const parts: { [name: string]: Money } = {}
  const add = (name: string, money: Money) => {
    const known = parts[name]
    parts[name] = known ? { cents: known.cents + money.cents, per: known.per } : money
  }
  for (const { id, who, month, year } of lines) {
    const name = `${camel(id)}${behind}`
    add(name, year)
    add(`${name}PerMaand`, month)
    if (who === 'partner') add(`${name}Partner`, year)
    if (who === 'you') add(`${name}Eigen`, year)
  }
  return parts
}

const yearOf = (sum: HouseholdSum, id: string): Money<'year'> =>
  total(
    'year',
    sum.lines.filter((line) => line.id === id).map(({ year }) => year),
  )

/** Net without the child benefit, as tables of disposable income often show it. */
export const withoutKinderbijslag = (sum: HouseholdSum): Money<'year'> =>
  minus(sum.year, yearOf(sum, 'kinderbijslag'))

export const refused = (sum: HouseholdSum): Outcome | undefined => {
  const [question] = sum.questions
  return question === undefined ? undefined : { kind: 'unknown', question }
}

/** Without the income itself there is no sum: a sum of nothing would look like one. */
export const withoutIncome = ({ lines }: HouseholdSum, day: string): RuleAnswer | undefined => {
  const line = lines.find(({ id, outcome }) => id === 'netto-inkomen' && outcome.kind === 'no-values')
  return line?.outcome.kind === 'no-values'
    ? { kind: 'no-values', day, missing: line.outcome.missing }
    : undefined
}

export const done = (outcome: Outcome, assumed: readonly string[], sureness: Sureness): RuleAnswer => ({
  kind: 'done',
  outcome,
  assumed,
  sources: [],
  sureness,
})
