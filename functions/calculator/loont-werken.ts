import { inEuros, type Money, minus, none, over, plus } from '../shared/money.ts'
import { plainName } from '../shared/plain-name.ts'
import { type Fields, optionalMoney } from '../situation/field.ts'
import { compare } from './compare.ts'
import { householdFacts, readHousehold } from './household-inputs.ts'
import {
  camel,
  done,
  householdLaw,
  linesOf,
  refused,
  unlisted,
  withoutIncome,
  withoutKinderbijslag,
} from './household-parts.ts'
import { lawsOn } from './laws.ts'
import { amount, type Parts } from './outcome.ts'
import type { AnyRule } from './rule.ts'

type Inputs = { readonly [name: string]: unknown }

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
  law: householdLaw,
  facts: nextFacts,
  answer: (inputs, book, day) => {
    const split = nowAndNext(inputs)
    const now = readHousehold(split.now, book, day)
    const next = readHousehold(split.next, book, day)
    const problems = [...now.problems, ...next.problems]
    if (problems.length > 0) return { kind: 'bad-input', problems }
    const found = compare({ now: now.situation, next: next.situation, day, book })
    const lacking = refused(found.now) ?? refused(found.later)
    if (lacking) return done(lacking, now.assumed, found.sureness)
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
      found.sureness,
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
