import { type Money, none, over, plus, total } from '../shared/money.ts'
import type { Situation } from '../situation/facts.ts'
import { asking } from './asking.ts'
import type { Stopped } from './household-sum.ts'
import type { Laws } from './laws.ts'
import type { Limits } from './limits.ts'
import { type KnownOutcome, noRight } from './outcome.ts'
import { type Income, withBenefit } from './person.ts'
import { ioaw } from './rules/ioaw.ts'
import { toeslagenwet } from './rules/toeslagenwet.ts'
import { MissingValue } from './values.ts'

/** Benefits that look at the income of the whole household: the IOAW, and the supplement of UWV. */

const fromUwv = new Set(['ww', 'ziektewet', 'wga', 'iva', 'wajong'])

/** The kind of household: a couple, or alone with or without others who share the home. */
const kindOf = ({ home }: Situation, people: number) =>
  people > 1 ? 'paar' : (home.kostendelers ?? 0) > 0 ? 'delend' : 'alleenstaand'

const wages = (incomes: readonly Income[]): Money<'month'> =>
  total(
    'month',
    incomes.map(({ wage }) => wage),
  )

/** The incomes with the IOAW filled in; it is one benefit for both partners, so the second of two gets none. */
export function withIoaw(
  incomes: readonly Income[],
  situation: Situation,
  laws: Laws,
  limits: Limits,
  exempt: boolean,
): readonly Income[] {
  const at = incomes.findIndex(({ benefit }) => benefit === 'ioaw')
  const own = incomes[at]
  if (!own) return incomes
  const others = total(
    'month',
    incomes.map((income) => plus(income.gross, profitOf(income))),
  )
  const outcome = ioaw.work({
    ask: asking<typeof ioaw.facts>({
      huishouden: kindOf(situation, incomes.length),
      geboortejaar: undefined,
      naWga: false,
      aow: own.age >= laws.takings().leeftijden.aow,
      vrijlating: exempt ? 'gewoon' : 'geen',
      maandenGebruikt: 0,
      loon: wages(incomes),
      overigInkomen: others,
    }),
    values: laws.ioaw(),
    limits,
  })
  return incomes.map((income) =>
    income === own ? withBenefit(income, outcome, none('month'), laws) : income,
  )
}

export type Supplement = { readonly for: Income; readonly outcome: KnownOutcome | Stopped }

/** The supplement on a benefit of UWV; one household has one, at the first who has such a benefit. */
export function supplementOf(
  incomes: readonly Income[],
  situation: Situation,
  laws: Laws,
  limits: Limits,
  exempt: boolean,
): Supplement | undefined {
  const own = incomes.find(({ benefit }) => fromUwv.has(benefit))
  if (!own) return undefined
  if (own.gross.cents === 0) return { for: own, outcome: noRight('toeslagenwet.geen-uitkering') }
  try {
    return { for: own, outcome: outcomeFor(own, incomes, situation, laws, limits, exempt) }
  } catch (problem) {
    if (problem instanceof MissingValue)
      return { for: own, outcome: { kind: 'no-values', missing: problem.missing } }
    throw problem
  }
}

function outcomeFor(
  own: Income,
  incomes: readonly Income[],
  situation: Situation,
  laws: Laws,
  limits: Limits,
  exempt: boolean,
): KnownOutcome {
  const values = laws.toeslagenwet()
  const other = incomes.find((income) => income !== own)
  const perDay = (amount: Money<'month'>) => over('day', amount, 1 / values.dagloon.dagenPerMaand)
  return toeslagenwet.work({
    ask: asking<typeof toeslagenwet.facts>({
      huishouden: kindOf(situation, incomes.length),
      leeftijd: own.age,
      partnerGeboortejaar: other && laws.year - other.age,
      kinderen: situation.home.kinderen ?? [],
      uitkeringPerDag: perDay(own.gross),
      uitkeringPerMaand: undefined,
      dagloon: own.oldWage && perDay(own.oldWage),
      overigInkomenPerDag: perDay(total('month', [other?.gross ?? none('month'), ...incomes.map(profitOf)])),
      loon: wages(incomes),
      jarenVrijlating: exempt ? 0 : values.toeslagenwet.vrijlatingJaren,
    }),
    values,
    limits,
  })
}

const profitOf = ({ profit }: Income): Money<'month'> => over('month', profit, 1 / 12)
