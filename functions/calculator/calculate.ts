import { type Money, minus, none, overTheYear, plus, total } from '../shared/money.ts'
import { MissingFact } from '../situation/ask.ts'
import type { Situation } from '../situation/facts.ts'
import { supplementOf, withIoaw } from './household-benefits.ts'
import { bijstandLine, taxedBijstand } from './household-bijstand.ts'
import { type HouseholdSum, type Line, settle, summed, type Worked } from './household-sum.ts'
import { toeslagLines } from './household-toeslagen.ts'
import type { Laws } from './laws.ts'
import { type Limits, plainLimits } from './limits.ts'
import { earnsLeast, type Income, incomeOf, type Net, netOf, withBenefit } from './person.ts'
import type { VrijlatingSoort } from './rules/vrijlating-terms.ts'

export type Options = {
  readonly limits?: { readonly you: Limits; readonly partner: Limits; readonly home: Limits }
  /** The exemption on a wage in the bijstand; with one, those of IOAW and Toeslagenwet hold as well. */
  readonly vrijlating?: VrijlatingSoort
  /** The income of the calendar year when that is not twelve of these months. */
  readonly toetsingsinkomen?: Money<'year'>
}
type Limiting = NonNullable<Options['limits']>

const plain = { you: plainLimits, partner: plainLimits, home: plainLimits }

/** Everything a household has, as far as the facts go, on the laws of one day. */
export function calculate(situation: Situation, laws: Laws, options: Options = {}): HouseholdSum {
  const limits = options.limits ?? plain
  const lines: Line[] = []
  const questions: string[] = []
  const line = (id: string, who: Line['who'], work: () => Worked) => {
    lines.push({ id, who, ...settle(work, questions) })
  }
  let toetsingsinkomen: Money<'year'> | undefined
  try {
    const soort = options.vrijlating ?? 'geen'
    const { incomes, nets } = ownLines(situation, laws, limits, soort !== 'geen', line)
    const topUp = bijstandLine(situation, incomes, nets, laws, limits.home, soort)
    if (topUp) line('bijstand', 'home', () => topUp)
    const own = total(
      'year',
      incomes.map(({ box1 }) => box1),
    )
    const taxed = topUp ? taxedBijstand(topUp.outcome, incomes.length, own, laws) : none('year')
    const income = options.toetsingsinkomen ?? plus(own, taxed)
    toetsingsinkomen = income
    for (const { id, work } of toeslagLines(situation, incomes, income, laws, limits.home))
      line(id, 'home', work)
    for (const { who, travel } of incomes) if (travel) line('reiskosten', who, () => costOf(travel))
    const { alimentatie } = situation.home
    if (alimentatie && alimentatie.cents > 0) line('alimentatie', 'home', () => everyMonth(alimentatie))
  } catch (problem) {
    line('netto-inkomen', 'home', () => {
      throw problem
    })
  }
  return summed(lines, questions, toetsingsinkomen)
}

type AddLine = (id: string, who: Line['who'], work: () => Worked) => void

/** The lines of each adult's own income, and what the household's lines need of them. */
function ownLines(situation: Situation, laws: Laws, limits: Limiting, exempt: boolean, line: AddLine) {
  const own = withIoaw(incomesOf(situation, laws, limits), situation, laws, limits.home, exempt)
  const supplement = supplementOf(own, situation, laws, limits.home, exempt)
  const outcome = supplement?.outcome
  const gross =
    outcome?.kind === 'amount' ? { cents: outcome.amount.cents, per: 'month' as const } : none('month')
  const incomes = own.map((income) =>
    income === supplement?.for && gross.cents > 0 ? withBenefit(income, income.outcome, gross, laws) : income,
  )
  const nets = netsOf(situation, incomes, laws, limits)
  for (const [at, income] of incomes.entries()) {
    const net = nets[at]
    const before = own[at]
    if (!net || !before) continue
    const without = before === income ? net : netOf(before, net.hasCombinatiekorting, laws, plainLimits)
    line('netto-inkomen', income.who, () => ownLine(before, without))
    if (supplement && before === supplement.for)
      line('toeslagenwet', income.who, () => ({
        outcome: supplement.outcome,
        month: minus(net.month, without.month),
        year: minus(net.year, without.year),
      }))
  }
  return { incomes, nets }
}

const ownLine = (income: Income, net: Net): Worked => ({
  outcome: income.outcome ?? {
    kind: 'amount',
    amount: net.year,
    reasons: [],
    parts: {
      bruto: income.box1,
      belasting: net.due,
      gross: net.tax.gross,
      AHK: net.tax.AHK,
      arbeidskorting: net.tax.AK,
      IACK: net.tax.IACK,
    },
  },
  month: net.month,
  year: net.year,
})

function incomesOf({ home, you, partner }: Situation, laws: Laws, limits: Limiting): Income[] {
  if (home.heeftPartner === undefined) throw new MissingFact('heeftPartner')
  if (home.kinderen === undefined) throw new MissingFact('kinderen')
  const one = incomeOf(you, 'you', laws, limits.you)
  return home.heeftPartner ? [one, incomeOf(partner, 'partner', laws, limits.partner)] : [one]
}

/** What each adult keeps; the combinatiekorting is for the one who earns least. */
function netsOf({ home }: Situation, incomes: readonly Income[], laws: Laws, limits: Limiting): Net[] {
  const [one, other] = incomes
  const { kindJongerDan } = laws.tax().combinatiekorting
  const young = (home.kinderen ?? []).some((age) => age < kindJongerDan)
  const mine = young && (!one || !other || earnsLeast(one, other, limits.you))
  return incomes.map((income) =>
    income === one
      ? netOf(income, mine, laws, limits.you)
      : netOf(income, young && !mine, laws, limits.partner),
  )
}

const everyMonth = (month: Money<'month'>): Worked => ({
  outcome: { kind: 'amount', amount: month, reasons: [], parts: {} },
  month,
  year: overTheYear(month),
})

/** What getting to work costs takes away. */
const costOf = (travel: Money<'month'>): Worked => {
  const month = minus(none('month'), travel)
  const outcome = { kind: 'amount', amount: month, reasons: [], parts: { kosten: travel } } as const
  return { outcome, month, year: overTheYear(month) }
}
