import {
  isMore,
  type Money,
  minus,
  none,
  notNegative,
  over,
  overTheYear,
  perMonth,
  smallest,
  times,
  total,
} from '../shared/money.ts'
import type { Situation } from '../situation/facts.ts'
import { asking } from './asking.ts'
import type { Laws } from './laws.ts'
import type { Limits } from './limits.ts'
import type { KnownOutcome } from './outcome.ts'
import type { Income, Net } from './person.ts'
import { bijstand } from './rules/bijstand.ts'
import type { VrijlatingSoort } from './rules/vrijlating-terms.ts'
import { needed } from './values.ts'

/** The top-up of the household, for who is on bijstand. Credits one can claim count as income. */
export function bijstandLine(
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
  const others = total('month', [
    ...nets.map((net) => times(perMonth(net.year), 1 - net.fromWork)),
    home.alimentatie ?? none('month'),
  ])
  const outcome = bijstand.work({
    ask: asking<typeof bijstand.facts>({
      ...circumstances,
      leeftijd: you.age,
      heeftPartner: partner !== undefined,
      partnerLeeftijd: partner?.age,
      kinderen: home.kinderen ?? [],
      kostendelers: home.kostendelers ?? 0,
      vermogen: home.vermogen ?? none('once'),
      schulden: home.schulden ?? none('once'),
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

/**
 * The part of the estimated taxable income of a full year of bijstand that belongs to this top-up. Together
 * with other income it is never more than that estimate: the household has the same net.
 */
export function taxedBijstand(
  outcome: KnownOutcome,
  people: number,
  other: Money<'year'>,
  laws: Laws,
): Money<'year'> {
  if (outcome.kind !== 'amount') return none('year')
  const { belastbaarAlleenstaande, belastbaarGehuwd } = laws.takings().bijstand
  const norm = outcome.parts.norm
  const full =
    people > 1
      ? times(needed(belastbaarGehuwd, 'bijstand.belastbaarGehuwd'), people)
      : needed(belastbaarAlleenstaande, 'bijstand.belastbaarAlleenstaande')
  const share =
    typeof norm === 'object' && isMore(norm, none(norm.per)) ? outcome.amount.cents / norm.cents : 0
  return smallest(times(full, share), notNegative(minus(full, other)))
}
