import { type Money, none, over, overTheYear, perMonth, times, total } from '../shared/money.ts'
import { MissingFact } from '../situation/ask.ts'
import type { Situation } from '../situation/facts.ts'
import { asking } from './asking.ts'
import { NotCovered } from './benefits.ts'
import type { Worked } from './household-sum.ts'
import type { Laws } from './laws.ts'
import { type Limits, plainLimits } from './limits.ts'
import type { KnownOutcome, Part } from './outcome.ts'
import type { Income } from './person.ts'
import { huurtoeslag } from './rules/huurtoeslag.ts'
import { kinderbijslag } from './rules/kinderbijslag.ts'
import { kinderopvangtoeslag } from './rules/kinderopvangtoeslag.ts'
import { kindgebondenBudget } from './rules/kindgebonden-budget.ts'
import { zorgtoeslag } from './rules/zorgtoeslag.ts'

/** The toeslagen that look at the income of a whole calendar year. */
export const toeslagIds = ['zorgtoeslag', 'huurtoeslag', 'kindgebonden-budget', 'kinderopvangtoeslag']

const inMonth = (part: Part | undefined): Money<'month'> =>
  typeof part === 'object' ? over('month', part, 1) : none('month')

/** A toeslag that is set for the year and paid per month. */
const yearly = (outcome: KnownOutcome): Worked =>
  outcome.kind === 'amount'
    ? { outcome, month: inMonth(outcome.parts.perMonth), year: over('year', outcome.amount, 1) }
    : { outcome, month: none('month'), year: none('year') }

/** A toeslag that is set per month. */
const monthly = (outcome: KnownOutcome): Worked => {
  const month = outcome.kind === 'amount' ? over('month', outcome.amount, 1) : none('month')
  return { outcome, month, year: overTheYear(month) }
}

/** The toeslagen and kinderbijslag of a household, each to be worked out apart. */
export function toeslagLines(
  situation: Situation,
  incomes: readonly Income[],
  income: Money<'year'>,
  laws: Laws,
  limits: Limits,
) {
  const { home } = situation
  const heeftToeslagpartner = incomes.length > 1
  const children = (home.kinderen ?? []).filter((age) => age < 18)
  const vermogen = home.vermogen ?? none('once')
  const leeftijd = incomes[0]?.age ?? 0
  const works = incomes.map(({ work }) => work.cents > 0)
  const careHere = (home.opvang ?? []).length > 0
  return [
    {
      id: 'zorgtoeslag',
      work: () =>
        yearly(
          zorgtoeslag.work({
            ask: asking<typeof zorgtoeslag.facts>({
              leeftijd,
              verzekerd: true,
              heeftToeslagpartner,
              partnerVerzekerd: true,
              vermogen,
              toetsingsinkomen: income,
              inkomenPartner: none('year'),
              soortHuishouden: 'onbekend',
            }),
            values: laws.zorgtoeslag(),
            limits,
          }),
        ),
    },
    {
      id: 'huurtoeslag',
      work: () => huurtoeslagOf({ situation, leeftijd, heeftToeslagpartner, income, laws }, limits),
    },
    ...(children.length > 0
      ? [
          {
            id: 'kindgebonden-budget',
            work: () =>
              yearly(
                kindgebondenBudget.work({
                  ask: asking<typeof kindgebondenBudget.facts>({
                    aantalKinderen: undefined,
                    aantal12Tot15: 0,
                    aantal16Tot17: 0,
                    kinderen: children,
                    krijgtKinderbijslag: home.krijgtKinderbijslag ?? true,
                    heeftToeslagpartner,
                    vermogen,
                    toetsingsinkomen: income,
                    inkomenPartner: none('year'),
                    soortHuishouden: 'onbekend',
                  }),
                  values: laws.kindgebondenBudget(),
                  limits,
                }),
              ),
          },
          {
            id: 'kinderbijslag',
            work: () => kinderbijslagOf(home.krijgtKinderbijslag === false ? [] : children, laws, limits),
          },
        ]
      : []),
    ...(careHere
      ? [
          {
            id: 'kinderopvangtoeslag',
            work: () =>
              monthly(
                kinderopvangtoeslag.work({
                  ask: asking<typeof kinderopvangtoeslag.facts>({
                    opvang: home.opvang ?? [],
                    geregistreerd: true,
                    werkt: works[0] ?? false,
                    heeftToeslagpartner,
                    partnerWerkt: works[1] ?? false,
                    maandenZonderWerk: 600,
                    toetsingsinkomen: income,
                    inkomenPartner: none('year'),
                  }),
                  values: laws.kinderopvangtoeslag(),
                  limits,
                }),
              ),
          },
          { id: 'opvangkosten', work: () => costOfCare(situation) },
        ]
      : []),
  ]
}

type Renting = {
  readonly situation: Situation
  readonly leeftijd: number
  readonly heeftToeslagpartner: boolean
  readonly income: Money<'year'>
  readonly laws: Laws
}

/**
 * The rent is asked only when some rent would give a right: with too much income or savings it would change
 * nothing.
 */
function huurtoeslagOf(renting: Renting, limits: Limits): Worked {
  const { huurt, kaleHuur, kostendelers = 0, inkomenHuisgenoten } = renting.situation.home
  if (huurt === undefined || (huurt && kaleHuur === undefined)) {
    const most = rentedFor(renting, renting.laws.huurtoeslag().huurtoeslag.maximaleHuur, true, plainLimits)
    if (most.kind === 'none' && kostendelers === 0) return monthly(most)
    throw new MissingFact(huurt === undefined ? 'huurt' : 'kaleHuur')
  }
  // The income of other adults at the address counts; without it that line is for a human.
  if (huurt && kostendelers > 0 && inkomenHuisgenoten === undefined) throw new NotCovered('home')
  return monthly(rentedFor(renting, kaleHuur ?? none('month'), huurt, limits))
}

function rentedFor(
  { situation: { home, partner }, leeftijd, heeftToeslagpartner, income, laws }: Renting,
  kaleHuur: Money<'month'>,
  huurt: boolean,
  limits: Limits,
): KnownOutcome {
  const ask = asking<typeof huurtoeslag.facts>({
    huurt,
    leeftijd,
    zelfstandigeWoning: true,
    heeftToeslagpartner,
    vermogen: home.vermogen ?? none('once'),
    vermogenMedebewoners: [],
    kinderen: home.kinderen ?? [],
    medebewoners: othersIn(home),
    personen: undefined,
    huishoudtype: 'onbekend',
    partnerLeeftijd: undefined,
    leeftijdOudste: Math.max(leeftijd, heeftToeslagpartner ? (partner.leeftijd ?? 0) : 0),
    allenJong: undefined,
    heeftKind: undefined,
    aangepasteWoning: false,
    kaleHuur,
    servicekosten: none('month'),
    rekeninkomen: income,
    inkomenPartner: none('year'),
    aow: false,
  })
  return huurtoeslag.work({ ask, values: laws.huurtoeslag(), limits })
}

/** The other adults, whose income counts together. */
const othersIn = ({ kostendelers = 0, inkomenHuisgenoten = none('year') }: Situation['home']) =>
  Array.from({ length: kostendelers }, (_, at) => ({
    leeftijd: ADULT,
    kind: false,
    inkomen: at === 0 ? inkomenHuisgenoten : none('year'),
  }))
/** Any age at which a resident is no child. */
const ADULT = 30

function kinderbijslagOf(kinderen: readonly number[], laws: Laws, limits: Limits): Worked {
  const outcome = kinderbijslag.work({
    ask: asking<typeof kinderbijslag.facts>({ kinderen: [...kinderen] }),
    values: laws.kinderbijslag(),
    limits,
  })
  const year = outcome.kind === 'amount' ? over('year', outcome.amount, 4) : none('year')
  return { outcome, month: perMonth(year), year }
}

/** What the childcare itself costs: a toeslag for it is no gain by itself. */
function costOfCare({ home }: Situation): Worked {
  const cost = total(
    'month',
    (home.opvang ?? []).map(({ uren, uurprijs }) => over('month', uurprijs, uren)),
  )
  const month = times(cost, -1)
  return {
    outcome: { kind: 'amount', amount: month, reasons: [], parts: { kosten: cost } },
    month,
    year: overTheYear(month),
  }
}
