import { wholeEuros } from '../../shared/euro-text.ts'
import type { FactValue, Known } from '../../situation/known.ts'
import type { FlatFacts } from '../../situation/read-situation.ts'
import type { Money } from '../money.ts'
import { householdsOf } from './situations.ts'
import { filled } from './sum-words.ts'

type Values = { readonly [fact: string]: FactValue }

/** Before facts that hold for one "stel dat", and before the plan that stood until a new one came. */
const IF = 'stel.'
const EARLIER = 'eerder.'
const ofThePlan = ['next.uren', 'next.loon', 'next.uurloon']

const opensIf = /^\W*(?:(?:en|maar|oke|ok)\s+)*stel\b/i

/** "Stel dat mijn huur 800 is" changes this one sum, and leaves what is known as it is. */
export const onlyIf = (text: string, change: Known): Known =>
  opensIf.test(text)
    ? Object.fromEntries(
        Object.entries(change).map(([fact, one]) => [fact.startsWith('next.') ? fact : IF + fact, one]),
      )
    : change

/** An earlier "stel dat" is over once there is a new change. */
export const withoutIf = (known: Known): Known =>
  Object.fromEntries(
    Object.keys(known).flatMap((fact): [string, Known[string]][] =>
      fact.startsWith(IF) ? [[fact, { from: 'open' }]] : [],
    ),
  )

/** What the plan was before a change, so that both can be shown. */
export function earlierPlan(change: Known, before: Values): Known {
  if (!ofThePlan.some((fact) => change[fact] !== undefined)) return {}
  const known = ofThePlan.filter((fact) => before[fact] !== undefined)
  if (known.length === 0) return {}
  return Object.fromEntries(
    ofThePlan.map((fact): [string, Known[string]] => {
      const value = before[fact]
      return [EARLIER + fact, value === undefined ? { from: 'open' } : { from: 'said', value }]
    }),
  )
}

interface Beside {
  /** The facts that this sum goes by. */
  readonly values: Values
  readonly beside: readonly { readonly name: string; readonly facts: FlatFacts }[]
}

/** The facts of this sum, and what stands beside it: the far end of the hours, the plan before, one's own facts. */
export function besides(all: Values, text: string, isChange: boolean, day: string, money: Money): Beside {
  const under = (prefix: string): Values =>
    Object.fromEntries(
      Object.entries(all).flatMap(([fact, value]): [string, FactValue][] =>
        fact.startsWith(prefix) ? [[fact.slice(prefix.length), value]] : [],
      ),
    )
  const own = Object.fromEntries(
    Object.entries(all).filter(([fact]) => !fact.startsWith(IF) && !fact.startsWith(EARLIER)),
  )
  const [only, earlier] = [under(IF), under(EARLIER)]
  const isIf = opensIf.test(text) && Object.keys(only).length > 0
  const values = isIf ? { ...own, ...only } : own
  const { kop } = money.words
  const factsOf = (of: Values) => householdsOf(of, day, money, true).facts
  const [from, to] = [values['next.uren'], values['next.urenTot']]
  const without = Object.fromEntries(Object.entries(own).filter(([fact]) => !ofThePlan.includes(fact)))
  return {
    values,
    beside: [
      ...(typeof from === 'number' && typeof to === 'number' && to > from
        ? [
            {
              name: filled(kop.ernaast_uren, { van: from, tot: to }),
              facts: factsOf({ ...values, ...moreHours(values, from, to) }),
            },
          ]
        : []),
      ...(isIf ? [{ name: kop.ernaast_eigen, facts: factsOf(own) }] : []),
      ...(isChange && !isIf && Object.keys(earlier).length > 0
        ? [
            {
              name: filled(kop.ernaast_eerder, { plan: planIn(earlier) }),
              facts: factsOf({ ...without, ...earlier }),
            },
          ]
        : []),
    ],
  }
}

/** A wage of the month goes up with the hours, as one per hour does by itself. */
const moreHours = (values: Values, from: number, to: number): Values => {
  const [wage, told] = [values['next.loon'], values['next.loonTot']]
  if (typeof told === 'number') return { 'next.uren': to, 'next.loon': told }
  return {
    'next.uren': to,
    ...(typeof wage === 'number' && from > 0 && { 'next.loon': Math.round((wage * to) / from) }),
  }
}

const planIn = (plan: Values): string => {
  const [hours, wage] = [plan['next.uren'], plan['next.loon']]
  const parts = [
    ...(typeof hours === 'number' ? [`${hours} uur`] : []),
    ...(typeof wage === 'number' ? [wholeEuros(wage)] : []),
  ]
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}
