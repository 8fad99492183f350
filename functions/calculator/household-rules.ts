import { euros, inEuros, type Money, minus, none, over, plus, total } from '../shared/money.ts'
import { plainName } from '../shared/plain-name.ts'
import { type Fields, optionalMoney } from '../situation/field.ts'
import { calculate } from './calculate.ts'
import { compare } from './compare.ts'
import { withWage } from './curve.ts'
import { householdFacts, readHousehold } from './household-inputs.ts'
import type { HouseholdSum, Line } from './household-sum.ts'
import { lawsOn } from './laws.ts'
import { amount, type Outcome, type Part, type Parts } from './outcome.ts'
import type { AnyRule, RuleAnswer } from './rule.ts'

/** The sums of a whole household, asked in the same way as one rule. */

const law = 'De som van een heel huishouden, met alle regels hierboven'
type Inputs = { readonly [name: string]: unknown }

const camel = (id: string): string => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
const unlisted = (sum: HouseholdSum): string =>
  sum.lines
    .filter(({ outcome }) => outcome.kind === 'no-values' || outcome.kind === 'not-covered')
    .map(({ id }) => id)
    .join(' ')

/** Each line by its name over the year, and with `PerMaand` behind it; two people's lines are added up. */
function linesOf(lines: readonly Line[], behind = ''): { [name: string]: Part } {
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
const withoutKinderbijslag = (sum: HouseholdSum): Money<'year'> =>
  minus(sum.year, yearOf(sum, 'kinderbijslag'))

const refused = (sum: HouseholdSum): Outcome | undefined => {
  const [question] = sum.questions
  return question === undefined ? undefined : { kind: 'unknown', question }
}

/** Without the income itself there is no sum: a sum of nothing would look like one. */
const withoutIncome = ({ lines }: HouseholdSum, day: string): RuleAnswer | undefined => {
  const line = lines.find(({ id, outcome }) => id === 'netto-inkomen' && outcome.kind === 'no-values')
  return line?.outcome.kind === 'no-values'
    ? { kind: 'no-values', day, missing: line.outcome.missing }
    : undefined
}

const done = (outcome: Outcome, assumed: readonly string[]): RuleAnswer => ({
  kind: 'done',
  outcome,
  assumed,
  sources: [],
})

/** Of the next € 100 gross a month, the part that does not stay. */
function marginal(
  inputs: ReturnType<typeof readHousehold>['situation'],
  sum: HouseholdSum,
  laws: ReturnType<typeof lawsOn>,
) {
  const step = euros(100, 'month')
  const wage = inputs.you.loon ?? none('month')
  const more = calculate(withWage(inputs, plus(wage, step)), laws)
  const gross = inEuros(over('year', step, 12 * (1 + laws.takings().minimumloon.vakantiebijslag)))
  return 1 - inEuros(minus(more.year, sum.year)) / gross
}

/** One household on one day: every line over a year and in a month. */
export const huishouden: AnyRule = {
  id: 'huishouden',
  title: 'Heel huishouden: wat er per maand en per jaar is',
  law,
  facts: householdFacts,
  answer: (inputs, book, day) => {
    const { situation, problems, assumed } = readHousehold(inputs, book, day)
    if (problems.length > 0) return { kind: 'bad-input', problems }
    const laws = lawsOn(book, day)
    const sum = calculate(situation, laws)
    const lacking = refused(sum)
    if (lacking) return done(lacking, assumed)
    const stopped = withoutIncome(sum, day)
    if (stopped) return stopped
    return done(amount(sum.year, partsOf(sum, { marginaleDruk: marginal(situation, sum, laws) })), assumed)
  },
}

const partsOf = (sum: HouseholdSum, extra: Parts): Parts => ({
  ...linesOf(sum.lines),
  ...taxOf(sum),
  perJaar: sum.year,
  perMaand: sum.month,
  gemiddeldPerMaand: over('month', sum.year, 1 / 12),
  jaarextras: sum.yearlyExtras,
  toetsingsinkomen: sum.toetsingsinkomen ?? none('year'),
  disposable: withoutKinderbijslag(sum),
  volledig: sum.complete,
  ontbreekt: unlisted(sum),
  ...extra,
})

/** The tax of the visitor, when there is no benefit. */
function taxOf(sum: HouseholdSum): Parts {
  const own = sum.lines.find(({ id, who }) => id === 'netto-inkomen' && who === 'you')?.outcome
  if (own?.kind !== 'amount' || own.parts.AHK === undefined) return {}
  const { gross, AHK, arbeidskorting, IACK, belasting } = own.parts
  return Object.fromEntries(
    Object.entries({ gross, AHK, arbeidskorting, IACK, due: belasting }).flatMap(([name, part]) =>
      part === undefined ? [] : [[name, part]],
    ),
  )
}

const nextFacts: Fields = {
  ...householdFacts,
  nieuwLoon: optionalMoney('month', 'Brutoloon per maand na de verandering', [
    'newWage',
    'loonStraks',
    'nextWage',
  ]),
  nieuwJaarloon: optionalMoney('year', 'Brutoloon per jaar met vakantiegeld na de verandering', [
    'newYearlyWage',
    'jaarloonStraks',
  ]),
}
const nows = ['nu', 'now']
const nexts = ['straks', 'next']

/** Splits one input into the household now and next; what is not said to change stays the same. */
function nowAndNext(inputs: Inputs): { readonly now: Inputs; readonly next: Inputs } {
  const pick = (names: readonly string[]) =>
    Object.entries(inputs).find(([name]) => names.includes(plainName(name)))?.[1]
  const changes = new Map<string, unknown>()
  const base: { [name: string]: unknown } = {}
  for (const [name, value] of Object.entries(inputs)) {
    const plain = plainName(name)
    if ([...nows, ...nexts].includes(plain)) continue
    if (['nieuwloon', 'newwage', 'loonstraks', 'nextwage'].includes(plain)) changes.set('loon', value)
    else if (['nieuwjaarloon', 'newyearlywage', 'jaarloonstraks'].includes(plain))
      changes.set('jaarloon', value)
    else base[name] = value
  }
  const now = { ...base, ...asInputs(pick(nows)) }
  const later = { ...Object.fromEntries(changes), ...asInputs(pick(nexts)) }
  const otherWage = Object.keys(later).some(isWage)
  const kept = Object.entries(now).filter(([name]) => !(otherWage && isWage(name)))
  return { now, next: { ...Object.fromEntries(kept), ...later } }
}

/** The names under which the visitor's own wage is given. */
const wageNames = new Set(
  ['loon', 'jaarloon'].flatMap((fact) => [fact, ...(householdFacts[fact]?.also ?? [])].map(plainName)),
)
const isWage = (name: string): boolean => wageNames.has(plainName(name))

const asInputs = (given: unknown): Inputs =>
  typeof given === 'object' && given !== null && !Array.isArray(given) ? { ...given } : {}

/** Does work pay: the same household now and next, per line, with the difference. */
export const loontWerken: AnyRule = {
  id: 'loont-werken',
  title: 'Loont werken: nu, straks en het verschil',
  law,
  facts: nextFacts,
  answer: (inputs, book, day) => {
    const split = nowAndNext(inputs)
    const now = readHousehold(split.now, book, day)
    const next = readHousehold(split.next, book, day)
    const problems = [...now.problems, ...next.problems]
    if (problems.length > 0) return { kind: 'bad-input', problems }
    const found = compare({ now: now.situation, next: next.situation, day, book })
    const lacking = refused(found.now) ?? refused(found.later)
    if (lacking) return done(lacking, now.assumed)
    const stopped = withoutIncome(found.later, day)
    if (stopped) return stopped
    const { difference, first, later } = found
    const extra = minus(next.situation.you.loon ?? none('month'), now.situation.you.loon ?? none('month'))
    const gross = inEuros(
      over('year', extra, 12 * (1 + lawsOn(book, day).takings().minimumloon.vakantiebijslag)),
    )
    return done(
      amount(difference.year, {
        ...linesOf(found.now.lines, 'Nu'),
        ...linesOf(later.lines, 'Straks'),
        ...differencesOf(found.lines),
        nu: found.now.year,
        straks: later.year,
        verschil: difference.year,
        nuPerMaand: found.now.month,
        straksPerMaand: later.month,
        verschilPerMaand: difference.month,
        eersteMaandenPerMaand: first.month,
        eersteMaandenVerschilPerMaand: difference.firstMonth,
        verschilZonderKinderbijslag: minus(withoutKinderbijslag(later), withoutKinderbijslag(found.now)),
        ...(gross > 0 ? { kept: inEuros(difference.year) / gross } : {}),
        volledig: found.now.complete && later.complete,
        ontbreekt: unlisted(later),
      }),
      now.assumed,
    )
  },
}

const differencesOf = (lines: ReturnType<typeof compare>['lines']): Parts => {
  const parts: { [name: string]: Money } = {}
  for (const { id, difference } of lines) {
    const name = `${camel(id)}Verschil`
    parts[name] = plus(over('year', parts[name] ?? none('year'), 1), difference)
  }
  return parts
}
