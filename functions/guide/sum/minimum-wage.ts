import { findRule, hourlyWage } from '../../calculator/calculator.ts'
import { exactEuros } from '../../shared/euro-text.ts'
import { inEuros } from '../../shared/money.ts'
import type { Situation } from '../../situation/facts.ts'
import type { Money } from '../money.ts'
import { filled } from './sum-words.ts'

/** Rounding of a wage per month to the hour is no lower wage. */
const ROUNDING = 0.05

/** An age at which the whole minimum wage holds. */
const GROWN_UP = 30

function lowest(leeftijd: number, day: string, book: Money['book']): number | undefined {
  const rule = findRule('minimumloon')?.answer({ leeftijd }, book, day)
  return rule?.kind === 'done' && rule.outcome.kind === 'amount' ? inEuros(rule.outcome.amount) : undefined
}

/** Said when the planned wage is lower per hour than the law allows at this age. */
export function underMinimum({ you }: Situation, day: string, { book, words }: Money): string[] {
  const wage = hourlyWage({ home: {}, you, partner: {} })
  if (!wage || !you.loon || you.loon.cents === 0 || you.leeftijd === undefined) return []
  const [least, adult] = [you.leeftijd, GROWN_UP].map((age) => lowest(age, day, book))
  if (least === undefined) return []
  const paid = inEuros(wage)
  return paid < least - ROUNDING
    ? [
        filled(adult === least ? words.kop.onder_minimum : words.kop.onder_minimum_jong, {
          uurloon: exactEuros(paid),
          minimum: exactEuros(least),
        }),
      ]
    : []
}
