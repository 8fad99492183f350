import {
  isMore,
  type Money,
  minus,
  none,
  over,
  overTheYear,
  perMonth,
  plus,
  times,
  total,
} from '../shared/money.ts'
import { MissingFact } from '../situation/ask.ts'
import type { Situation } from '../situation/facts.ts'
import { toeslagLines } from './household-toeslagen.ts'
import type { Laws } from './laws.ts'
import { type Limits, plainLimits } from './limits.ts'
import type { KnownOutcome, Outcome } from './outcome.ts'
import { asking, earnsLeast, type Income, incomeOf, type Net, NotCovered, netOf } from './person.ts'
import { bijstand } from './rules/bijstand.ts'
import type { VrijlatingSoort } from './rules/vrijlating.ts'
import { MissingValue, needed } from './values.ts'

/** One line of the household's sum. A line that could not be worked out has no amounts. */
export type Line = {
  readonly id: string
  readonly who: 'you' | 'partner' | 'home'
  readonly outcome: Outcome | Stopped
  /** In an ordinary month. */
  readonly month: Money<'month'>
  /** Over a year, with what comes once a year. */
  readonly year: Money<'year'>
}
/** The values of this day are not known, or the benefit is not covered. */
export type Stopped =
  | { readonly kind: 'no-values'; readonly missing: readonly string[] }
  | { readonly kind: 'not-covered' }

export type HouseholdSum = {
  readonly lines: readonly Line[]
  readonly month: Money<'month'>
  readonly year: Money<'year'>
  /** What the year has on top of twelve ordinary months: holiday pay, tax back or to pay. */
  readonly yearlyExtras: Money<'year'>
  /** Facts that are still to be asked, in the order in which the sum meets them. */
  readonly questions: readonly string[]
  /** True when no line is unknown or stopped. */
  readonly complete: boolean
  readonly toetsingsinkomen: Money<'year'> | undefined
}

export type Options = {
  readonly limits?: { readonly you: Limits; readonly partner: Limits; readonly home: Limits }
  /** The exemption that the municipality gives on a wage in the bijstand. */
  readonly vrijlating?: VrijlatingSoort
  /** The income of the calendar year when that is not twelve of these months. */
  readonly toetsingsinkomen?: Money<'year'>
}

const plain = { you: plainLimits, partner: plainLimits, home: plainLimits }

/** Everything a household has, as far as the facts go, on the laws of one day. */
export function calculate(situation: Situation, laws: Laws, options: Options = {}): HouseholdSum {
  const limits = options.limits ?? plain
  const lines: Line[] = []
  const questions: string[] = []
  const line = (id: string, who: Line['who'], work: () => Omit<Line, 'id' | 'who'>) => {
    lines.push({ id, who, ...settle(work, questions) })
  }
  const people = peopleOf(situation, laws, limits)
  let toetsingsinkomen: Money<'year'> | undefined
  try {
    const { incomes, nets } = people()
    for (const [at, income] of incomes.entries()) {
      const net = nets[at]
      if (net)
        line('netto-inkomen', income.who, () => ({
          outcome: income.outcome ?? {
            kind: 'amount',
            amount: net.year,
            reasons: [],
            parts: { bruto: income.box1, belasting: net.due },
          },
          month: net.month,
          year: net.year,
        }))
    }
    const topUp = bijstandLine(situation, incomes, nets, laws, limits.home, options.vrijlating ?? 'geen')
    if (topUp) line('bijstand', 'home', () => topUp)
    const taxed = topUp ? taxedBijstand(topUp.outcome, incomes.length, laws) : none('year')
    toetsingsinkomen =
      options.toetsingsinkomen ??
      plus(
        total(
          'year',
          incomes.map(({ box1 }) => box1),
        ),
        taxed,
      )
    const income = toetsingsinkomen
    for (const { id, work } of toeslagLines(situation, incomes, income, laws, limits.home))
      line(id, 'home', work)
  } catch (problem) {
    lines.push({
      id: 'netto-inkomen',
      who: 'home',
      ...settle(() => {
        throw problem
      }, questions),
    })
  }
  return summed(lines, questions, toetsingsinkomen)
}

function summed(
  lines: readonly Line[],
  questions: readonly string[],
  toetsingsinkomen: Money<'year'> | undefined,
): HouseholdSum {
  const month = total(
    'month',
    lines.map((line) => line.month),
  )
  const year = total(
    'year',
    lines.map((line) => line.year),
  )
  const complete = lines.every(
    ({ outcome }) => outcome.kind === 'amount' || outcome.kind === 'none' || outcome.kind === 'holds',
  )
  return {
    lines,
    month,
    year,
    yearlyExtras: minus(year, overTheYear(month)),
    questions,
    complete,
    toetsingsinkomen,
  }
}

function settle(work: () => Omit<Line, 'id' | 'who'>, questions: string[]): Omit<Line, 'id' | 'who'> {
  const empty = { month: none('month'), year: none('year') }
  try {
    return work()
  } catch (problem) {
    if (problem instanceof MissingFact) {
      if (!questions.includes(problem.fact)) questions.push(problem.fact)
      return { outcome: { kind: 'unknown', question: problem.fact }, ...empty }
    }
    if (problem instanceof MissingValue)
      return { outcome: { kind: 'no-values', missing: problem.missing }, ...empty }
    if (problem instanceof NotCovered) return { outcome: { kind: 'not-covered' }, ...empty }
    throw problem
  }
}

type Limiting = NonNullable<Options['limits']>

/** Both adults' incomes and what each keeps. */
function peopleOf({ home, you, partner }: Situation, laws: Laws, limits: Limiting) {
  return (): { incomes: Income[]; nets: Net[] } => {
    if (home.heeftPartner === undefined) throw new MissingFact('heeftPartner')
    if (home.kinderen === undefined) throw new MissingFact('kinderen')
    const one = incomeOf(you, 'you', laws, limits.you)
    const other = home.heeftPartner ? incomeOf(partner, 'partner', laws, limits.partner) : undefined
    const young = home.kinderen.some((age) => age < laws.tax().combinatiekorting.kindJongerDan)
    const mine = young && (!other || earnsLeast(one, other, limits.you))
    const nets = [
      netOf(one, mine, laws, limits.you),
      ...(other ? [netOf(other, young && !mine, laws, limits.partner)] : []),
    ]
    return { incomes: other ? [one, other] : [one], nets }
  }
}

/** The top-up of the household, for who is on bijstand. Credits one can claim count as income. */
function bijstandLine(
  { home }: Situation,
  incomes: readonly Income[],
  nets: readonly Net[],
  laws: Laws,
  limits: Limits,
  soort: VrijlatingSoort,
) {
  const [you, partner] = incomes
  const [mine, theirs] = nets
  if (!you || !mine || !incomes.some(({ benefit }) => benefit === 'bijstand')) return undefined
  const fromWork = (net: Net) => times(perMonth(net.year), net.fromWork)
  const others = total(
    'month',
    nets.map((net) => times(perMonth(net.year), 1 - net.fromWork)),
  )
  const outcome = bijstand.work({
    ask: asking<typeof bijstand.facts>({
      ...circumstances,
      leeftijd: you.age,
      heeftPartner: partner !== undefined,
      partnerLeeftijd: partner?.age,
      kinderen: home.kinderen ?? [],
      kostendelers: home.kostendelers ?? 0,
      vermogen: home.vermogen ?? none('once'),
      vrijlating: soort,
      partnerVrijlating: soort,
      nettoloon: fromWork(mine),
      partnerNettoloon: theirs ? fromWork(theirs) : none('month'),
      overigInkomen: others,
    }),
    values: laws.bijstand(),
    limits,
  })
  if (outcome.kind !== 'amount') return { outcome, month: none('month'), year: none('year') }
  const whole = over('month', outcome.amount, 1)
  return {
    outcome,
    month: times(whole, 1 - laws.bijstand().bijstand.vakantietoeslag),
    year: overTheYear(whole),
  }
}

const circumstances = {
  aow: false,
  verblijfsrecht: true,
  overwaarde: none('once'),
  schulden: none('once'),
  wekenBuitenland: 0,
  staakt: false,
  onbetaaldVerlof: false,
  kanStuderen: false,
  voorliggend: false,
  inInrichting: false,
  verhogingJong: none('month'),
  maandenGebruikt: 0,
  partnerMaandenGebruikt: 0,
  vakantiegeldErbij: false,
}

/** The part of the estimated taxable income of a full year of bijstand that belongs to this top-up. */
function taxedBijstand(outcome: KnownOutcome, people: number, laws: Laws): Money<'year'> {
  if (outcome.kind !== 'amount') return none('year')
  const { belastbaarAlleenstaande, belastbaarGehuwd } = laws.takings().bijstand
  const norm = outcome.parts.norm
  const full =
    people > 1
      ? times(needed(belastbaarGehuwd, 'bijstand.belastbaarGehuwd'), people)
      : needed(belastbaarAlleenstaande, 'bijstand.belastbaarAlleenstaande')
  const share =
    typeof norm === 'object' && isMore(norm, none(norm.per)) ? outcome.amount.cents / norm.cents : 0
  return times(full, share)
}
