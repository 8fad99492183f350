import {
  type Money,
  minus,
  none,
  notNegative,
  over,
  overTheYear,
  perMonth,
  plus,
  times,
  total,
} from '../shared/money.ts'
import type { Ask } from '../situation/ask.ts'
import { MissingFact } from '../situation/ask.ts'
import type { Situation } from '../situation/facts.ts'
import type { Fields, Read } from '../situation/field.ts'
import type { Laws } from './laws.ts'
import type { Limits } from './limits.ts'
import type { KnownOutcome } from './outcome.ts'
import { bijdrageOver } from './rules/bijdrage-zvw.ts'
import { type Taxpayer, yearlyTax } from './rules/inkomstenbelasting.ts'
import { withheld } from './rules/loonheffing.ts'
import { wajong } from './rules/wajong.ts'
import { iva, wgaLgu } from './rules/wia.ts'
import { ww } from './rules/ww.ts'
import { ziektewet } from './rules/ziektewet.ts'

export type Who = 'you' | 'partner'

/** One adult's income, before the household's own benefits. */
export type Income = {
  readonly who: Who
  readonly age: number
  readonly wage: Money<'month'>
  readonly profit: Money<'year'>
  readonly benefit: string
  /** What the benefit's rule says with this wage; without a benefit there is none. */
  readonly outcome: KnownOutcome | undefined
  readonly gross: Money<'month'>
  readonly box1: Money<'year'>
  readonly work: Money<'year'>
}

/** An ask over facts that are all there. */
export const asking =
  <F extends Fields>(facts: Read<F>): Ask<Read<F>> =>
  (fact) =>
    facts[fact]

type Facts = Situation['you']

const needed = <K extends keyof Facts & string>(facts: Facts, who: Who, fact: K): NonNullable<Facts[K]> => {
  const value = facts[fact]
  if (value === undefined || value === null)
    throw new MissingFact(who === 'partner' ? `partner.${fact}` : fact)
  return value
}

/** The income of one adult; asks for what it needs, the cheap and deciding facts first. */
export function incomeOf(facts: Facts, who: Who, laws: Laws, limits: Limits): Income {
  const age = needed(facts, who, 'leeftijd')
  const benefit = needed(facts, who, 'uitkering')
  const wage = needed(facts, who, 'loon')
  const profit = facts.winst ?? none('year')
  const outcome = benefitOf(benefit, facts, who, wage, laws, limits)
  const gross = outcome?.kind === 'amount' ? over('month', outcome.amount, 1) : none('month')
  const { minimumloon } = laws.takings()
  const extra = 1 + minimumloon.vakantiebijslag
  const work = plus(times(overTheYear(wage), extra), profit)
  // Wajong has its holiday pay on top; the other benefits set it aside from the amount itself.
  const fromBenefit = times(overTheYear(gross), benefit === 'wajong' ? extra : 1)
  return { who, age, wage, profit, benefit, outcome, gross, work, box1: plus(work, fromBenefit) }
}

function benefitOf(
  benefit: string,
  facts: Facts,
  who: Who,
  wage: Money<'month'>,
  laws: Laws,
  limits: Limits,
): KnownOutcome | undefined {
  if (benefit === 'geen' || benefit === 'bijstand') return undefined
  if (benefit === 'anders') throw new NotCovered(who)
  if (benefit === 'wajong')
    return wajong.work({
      ask: asking<typeof wajong.facts>({
        leeftijd: needed(facts, who, 'leeftijd'),
        soort: 'arbeidsvermogen',
        loonwaarde: undefined,
        garantiebedrag: undefined,
        inkomen: wage,
      }),
      values: laws.wajong(),
      limits,
    })
  if (benefit === 'ww') return wwOf(facts, who, wage, laws, limits)
  const stated = needed(facts, who, 'uitkeringBruto')
  if (benefit === 'ziektewet') {
    const values = laws.ziektewet()
    return ziektewet.work({
      ask: asking<typeof ziektewet.facts>({
        heeftWerkgever: false,
        wekenZiek: 1,
        zwangerschap: false,
        verdiencapaciteit: undefined,
        dagloon: undefined,
        oudLoon: times(stated, 1 / values.ziektewet.deel),
        inkomen: wage,
      }),
      values,
      limits,
    })
  }
  const values = laws.wia()
  if (benefit === 'iva')
    return iva.work({
      ask: asking<typeof iva.facts>({
        wekenZiek: values.wia.wachttijd,
        duurzaam: true,
        dagloon: undefined,
        oudLoon: times(stated, 1 / values.wia.ivaDeel),
        maatmaninkomen: undefined,
        inkomen: wage,
      }),
      values,
      limits,
    })
  return wgaLgu.work({
    ask: asking<typeof wgaLgu.facts>({
      wekenZiek: values.wia.wachttijd,
      wekenGewerkt: values.wia.wekenGewerkt,
      percentage: 100,
      dagloon: undefined,
      oudLoon: times(stated, 1 / values.wia.deelDaarna),
      maand: values.wia.eersteMaanden + 1,
      inkomen: wage,
    }),
    values,
    limits,
  })
}

function wwOf(facts: Facts, who: Who, wage: Money<'month'>, laws: Laws, limits: Limits): KnownOutcome {
  const values = laws.ww()
  const { wekenGewerkt, urenverlies } = values.ww
  return ww.work({
    ask: asking<typeof ww.facts>({
      aow: needed(facts, who, 'leeftijd') >= laws.takings().leeftijden.aow,
      ziek: false,
      volledigWia: false,
      beschikbaar: true,
      eigenOntslag: false,
      wekenGewerkt,
      urenPerWeekVoorheen: urenverlies * 2,
      urenVerloren: urenverlies,
      dagloon: undefined,
      oudLoon: needed(facts, who, 'oudLoon'),
      maand: facts.wwMaand ?? values.ww.eersteMaanden + 1,
      startersperiode: false,
      inkomen: wage,
      overigeUitkering: none('month'),
    }),
    values,
    limits,
  })
}

/** Something that we cannot work out: said aloud, never counted as nothing. */
export class NotCovered extends Error {
  override name = 'NotCovered' as const
  readonly who: Who | 'home'

  constructor(who: Who | 'home') {
    super(`not covered: ${who}`)
    this.who = who
  }
}

export type Net = {
  readonly year: Money<'year'>
  readonly month: Money<'month'>
  readonly due: Money<'year'>
  readonly fromWork: number
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
  const { due } = yearlyTax(person, laws.tax(), limits)
  const zvw =
    income.profit.cents > 0
      ? bijdrageOver(income.profit, minus(income.work, income.profit), laws.zvw())
      : none('year')
  const year = minus(minus(income.box1, due), zvw)
  return {
    year,
    month: monthOf(income, aow, minus(income.profit, zvw), laws),
    due,
    fromWork: income.box1.cents === 0 ? 0 : income.work.cents / income.box1.cents,
  }
}

/** The credit is used at one place: at the wage, or at the benefit when there is no wage. */
function monthOf(
  { wage, gross, benefit }: Income,
  aow: boolean,
  profit: Money<'year'>,
  laws: Laws,
): Money<'month'> {
  const values = laws.payroll()
  const tax = (amount: Money<'month'>, white: boolean, credit: boolean) => {
    if (amount.cents === 0) return none('month')
    const parts = withheld(amount, { age: { aow }, white }, values)
    return minus(amount, credit ? parts.withCredit : parts.withoutCredit)
  }
  const paid =
    benefit === 'wajong' ? gross : times(gross, 1 / (1 + laws.takings().minimumloon.vakantiebijslag))
  return total('month', [
    tax(wage, true, true),
    tax(paid, false, wage.cents === 0),
    notNegative(perMonth(profit)),
  ])
}

/** Whether the first of two partners has the lower income from work; with equal incomes the elder counts. */
export const earnsLeast = (one: Income, other: Income, limits: Limits): boolean =>
  one.age >= other.age
    ? !limits.exceeds(one.work, other.work, 'combinatiekorting.partner-verdient-minder')
    : !limits.atLeast(one.work, other.work, 'combinatiekorting.partner-verdient-minder')
