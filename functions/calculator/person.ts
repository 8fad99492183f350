import {
  type Money,
  minus,
  none,
  notNegative,
  over,
  overTheYear,
  perMonth,
  plus,
  smallest,
  times,
  total,
} from '../shared/money.ts'
import type { Situation } from '../situation/facts.ts'
import { benefitOf, needed, type Who } from './benefits.ts'
import type { Laws } from './laws.ts'
import type { Limits } from './limits.ts'
import type { KnownOutcome } from './outcome.ts'
import { bijdrageOver } from './rules/bijdrage-zvw.ts'
import { type Taxpayer, yearlyTax } from './rules/inkomstenbelasting.ts'
import { withheld } from './rules/loonheffing.ts'

/** One adult's income, before the household's own benefits. */
export type Income = {
  readonly who: Who
  readonly age: number
  /** As the contract says, and what of it is taxed: after the pension premium. */
  readonly wage: Money<'month'>
  readonly taxedWage: Money<'month'>
  readonly profit: Money<'year'>
  readonly benefit: string
  /** What the benefit's rule says with this wage; without a benefit there is none. */
  readonly outcome: KnownOutcome | undefined
  readonly oldWage: Money<'month'> | undefined
  readonly gross: Money<'month'>
  /** A supplement of the Toeslagenwet, gross. */
  readonly supplement: Money<'month'>
  readonly box1: Money<'year'>
  readonly work: Money<'year'>
  /** What getting to work costs, for who says so; nothing without a wage. */
  readonly travel: Money<'month'> | undefined
}

/** The income of one adult; asks for what it needs, the cheap and deciding facts first. */
export function incomeOf(facts: Situation['you'], who: Who, laws: Laws, limits: Limits): Income {
  const age = needed(facts, who, 'leeftijd')
  const benefit = needed(facts, who, 'uitkering')
  const wage = needed(facts, who, 'loon')
  const profit = facts.winst ?? none('year')
  const months = facts.dertiende ? 13 : 12
  // A thirteenth month counts for the benefit as well, when it is paid.
  const found = benefitOf({ facts, who, wage: times(wage, months / 12), laws, limits })
  const premie = facts.pensioenpremie ? smallest(facts.pensioenpremie, wage) : none('month')
  if (facts.pensioenpremie) limits.exceeds(facts.pensioenpremie, wage, 'pensioenpremie.hele-loon')
  const holidayPay = laws.takings().minimumloon.vakantiebijslag
  const yearly = over('year', wage, 12 * holidayPay + months)
  const work = plus(minus(yearly, overTheYear(premie)), profit)
  const costs = facts.reiskosten && facts.reiskosten.cents > 0 ? facts.reiskosten : undefined
  const works = costs && limits.exceeds(wage, none('month'), 'reiskosten.eerste-loon')
  return withBenefit(
    {
      who,
      age,
      wage,
      taxedWage: minus(wage, premie),
      profit,
      benefit,
      oldWage: found?.oldWage,
      work,
      travel: works === false ? none('month') : costs,
    },
    found?.outcome,
    none('month'),
    laws,
  )
}

type BeforeBenefit = Omit<Income, 'outcome' | 'gross' | 'supplement' | 'box1'>

/** Wajong and a supplement have their holiday pay on top; the other benefits have it inside, or have none. */
export function withBenefit(
  income: BeforeBenefit,
  outcome: KnownOutcome | undefined,
  supplement: Money<'month'>,
  laws: Laws,
): Income {
  const extra = 1 + laws.takings().minimumloon.vakantiebijslag
  const gross = outcome?.kind === 'amount' ? over('month', outcome.amount, 1) : none('month')
  const fromBenefit = times(overTheYear(gross), income.benefit === 'wajong' ? extra : 1)
  const box1 = total('year', [income.work, fromBenefit, times(overTheYear(supplement), extra)])
  return { ...income, outcome, gross, supplement, box1 }
}

export type Net = {
  readonly year: Money<'year'>
  readonly month: Money<'month'>
  readonly due: Money<'year'>
  readonly tax: ReturnType<typeof yearlyTax>
  readonly fromWork: number
  readonly hasCombinatiekorting: boolean
}

/** What one adult keeps of their own income: over the year by the assessment, in a month by the payroll. */
export function netOf(income: Income, hasCombinatiekorting: boolean, laws: Laws, limits: Limits): Net {
  const aow = income.age >= laws.takings().leeftijden.aow
  const person: Taxpayer = {
    box1: income.box1,
    work: income.work,
    age: { aow },
    hasCombinatiekorting,
    hasWajong: income.benefit === 'wajong',
    hasAowSingle: false,
  }
  const tax = yearlyTax(person, laws.tax(), limits)
  const { due } = tax
  const zvw =
    income.profit.cents > 0
      ? bijdrageOver(income.profit, minus(income.work, income.profit), laws.zvw(), limits)
      : none('year')
  const year = minus(minus(income.box1, due), zvw)
  return {
    year,
    month: monthOf(income, aow, minus(income.profit, zvw), laws),
    due,
    tax,
    hasCombinatiekorting,
    fromWork: income.box1.cents === 0 ? 0 : income.work.cents / income.box1.cents,
  }
}

/** UWV sets holiday pay aside from these. */
const holidayPayInside = new Set(['ww', 'ziektewet', 'wga', 'iva'])

/** The credit is used at one place: at the wage, or at the benefit when there is no wage. */
function monthOf(income: Income, aow: boolean, profit: Money<'year'>, laws: Laws): Money<'month'> {
  const { taxedWage, gross, benefit, supplement } = income
  const values = laws.payroll()
  const tax = (amount: Money<'month'>, white: boolean, credit: boolean) => {
    if (amount.cents === 0) return none('month')
    const parts = withheld(amount, { age: { aow }, white }, values)
    return minus(amount, credit ? parts.withCredit : parts.withoutCredit)
  }
  const paid = holidayPayInside.has(benefit)
    ? times(gross, 1 / (1 + laws.takings().minimumloon.vakantiebijslag))
    : gross
  return total('month', [
    tax(taxedWage, true, true),
    tax(plus(paid, supplement), false, taxedWage.cents === 0),
    notNegative(perMonth(profit)),
  ])
}

/** Whether the first of two partners has the lower income from work; with equal incomes the elder counts. */
export const earnsLeast = (one: Income, other: Income, limits: Limits): boolean =>
  one.age >= other.age
    ? !limits.exceeds(one.work, other.work, 'combinatiekorting.partner-verdient-minder')
    : !limits.atLeast(one.work, other.work, 'combinatiekorting.partner-verdient-minder')
