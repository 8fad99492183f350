import {
  downToWholeEuros,
  type Money,
  minus,
  none,
  notNegative,
  overTheYear,
  plus,
  smallest,
  times,
  total,
} from '../../shared/money.ts'
import type { Limits } from '../limits.ts'
import { amount, noRight, type Parts } from '../outcome.ts'
import { defineRule, type Work } from '../rule.ts'
import { type HuurtoeslagValues, huurtoeslagFacts, huurtoeslagValues } from './huurtoeslag-facts.ts'
import { aboveIncome, normhuurAt } from './huurtoeslag-income.ts'

type Here = Work<typeof huurtoeslagFacts, typeof huurtoeslagValues>
type Month = Money<'month'>
export type Renter = {
  readonly persons: number
  readonly young: boolean
  readonly elderly: boolean
  readonly adapted: boolean
}

/**
 * Huurtoeslag per month. Up to 2025 the basishuur grows with the square of the income; from 2026 it is
 * fixed, and a share of the income above the ijkpunt is taken off the toeslag.
 *
 * @see Wet op de huurtoeslag, artikel 13, 16, 17, 20 en 21; Besluit op de huurtoeslag, artikel 7
 */
export const huurtoeslag = defineRule({
  id: 'huurtoeslag',
  title: 'Huurtoeslag',
  law: 'Wet op de huurtoeslag, artikel 13, 16, 17, 20 en 21',
  schemes: ['huurtoeslag', 'toeslagen'],
  facts: huurtoeslagFacts,
  values: huurtoeslagValues,
  work: (here) => {
    const { ask, values, limits } = here
    const law = values.huurtoeslag
    if (!ask('huurt')) return noRight('huurtoeslag.geen-huurder')
    if (ask('leeftijd') < law.minimumleeftijd) return noRight('huurtoeslag.te-jong')
    if (!ask('zelfstandigeWoning')) return noRight('huurtoeslag.geen-zelfstandige-woning')
    if (tooMuchWealth(here)) return noRight('huurtoeslag.vermogen')
    const renter = renterOf(here)
    const rent = rentThatCounts(here)
    const Rmax = renter.young ? law.maximaleHuurJong : law.maximaleHuur
    if (law.regeling === 'kwadratisch' && limits.exceeds(rent, Rmax, 'huurtoeslag.huur-te-hoog'))
      return noRight('huurtoeslag.huur-te-hoog')
    const income = rekeninkomen(here)
    const sum =
      law.regeling === 'lineair'
        ? linear(smallest(rent, Rmax), income, renter, values, limits)
        : quadratic(rent, income, renter, values, limits)
    const perMonth = downToWholeEuros(sum.toeslag)
    const parts: Parts = {
      ...sum.parts,
      rekeninkomen: income,
      Rmax,
      huurtoeslag: perMonth,
      perMonth,
      award: overTheYear(perMonth),
    }
    const enough = limits.atLeast(
      times(overTheYear(perMonth), 1),
      values.toeslagen.minimumbedrag,
      'huurtoeslag.te-weinig',
    )
    return enough ? amount(perMonth, parts) : noRight('huurtoeslag.te-veel-inkomen', parts)
  },
})

const hasPartner = (ask: Here['ask']): boolean =>
  ask('heeftToeslagpartner') || ask('inkomenPartner').cents > 0

function tooMuchWealth({ ask, values, limits }: Here): boolean {
  const { vermogensgrens, vermogensgrensSamen } = values.toeslagen
  const limit = hasPartner(ask) ? vermogensgrensSamen : vermogensgrens
  return (
    limits.exceeds(ask('vermogen'), limit, 'huurtoeslag.vermogen') ||
    ask('vermogenMedebewoners').some((wealth) =>
      limits.exceeds(wealth, vermogensgrens, 'huurtoeslag.vermogen-medebewoner'),
    )
  )
}

function renterOf({ ask, values }: Here): Renter {
  const children = ask('kinderen')
  const others = ask('medebewoners')
  const listed = 1 + (hasPartner(ask) ? 1 : 0) + children.length + others.length
  const { [ask('huishoudtype')]: least } = { onbekend: 1, eenpersoons: 1, meerpersoons: 2 }
  const persons = ask('personen') ?? Math.max(listed, least)
  const adapted = ask('aangepasteWoning')
  const age = ask('leeftijd')
  const oldest =
    ask('leeftijdOudste') ??
    Math.max(age, ask('partnerLeeftijd') ?? 0, ...others.map((other) => other.leeftijd))
  const young = ask('allenJong') ?? oldest < values.huurtoeslag.jongerDan
  const child = ask('heeftKind') ?? (children.length > 0 || others.some((other) => other.kind))
  return {
    persons,
    young: young && !child && !adapted,
    elderly: ask('aow') || age >= values.leeftijden.aow,
    adapted,
  }
}

/** Service costs count up to 2025 only. */
function rentThatCounts({ ask, values }: Here): Month {
  const law = values.huurtoeslag
  const service = law.servicekostenMaximum
  return service && service.cents > 0
    ? plus(ask('kaleHuur'), smallest(ask('servicekosten'), service))
    : ask('kaleHuur')
}

/** Of a young child at home only the income above an exemption counts. */
function rekeninkomen({ ask, values }: Here): Money<'year'> {
  const others = ask('medebewoners').map((other) =>
    other.kind && other.leeftijd < values.toeslagen.kindJongerDan
      ? notNegative(minus(other.inkomen, values.toeslagen.vrijstellingKind))
      : other.inkomen,
  )
  return total('year', [ask('rekeninkomen'), ask('inkomenPartner'), ...others])
}

const ceilingFor = (persons: number, { huurtoeslag: law }: HuurtoeslagValues) =>
  persons >= 3 ? law.aftoppingsgrensHoog : law.aftoppingsgrens

function linear(R: Month, income: Money<'year'>, renter: Renter, values: HuurtoeslagValues, limits: Limits) {
  const law = values.huurtoeslag
  const K = law.kwaliteitskortingsgrens
  const T = ceilingFor(renter.persons, values)
  const { basishuur, ijkpunt, afbouw } = aboveIncome(renter, values)
  const A = notNegative(minus(smallest(R, K), basishuur))
  const B = times(notNegative(minus(smallest(R, T), K)), law.deelBovenKwaliteitskortingsgrens)
  const C = times(notNegative(minus(R, T)), law.deelBovenAftoppingsgrens)
  const D = {
    ...times(limits.above(income, ijkpunt, 'huurtoeslag.ijkpunt'), afbouw / 12),
    per: 'month' as const,
  }
  return {
    parts: { R, K, T, basishuur, ijkpunt, A, B, C, D },
    toeslag: notNegative(minus(total('month', [A, B, C]), D)),
  }
}

function quadratic(
  R: Month,
  income: Money<'year'>,
  renter: Renter,
  values: HuurtoeslagValues,
  limits: Limits,
) {
  const law = values.huurtoeslag
  const K = law.kwaliteitskortingsgrens
  const T = ceilingFor(renter.persons, values)
  const { n, basishuur, ijkpunt } = normhuurAt(income, renter, values, limits)
  const A = notNegative(minus(smallest(R, K), basishuur))
  const B = times(
    notNegative(minus(smallest(R, T), largestOf(K, basishuur))),
    law.deelBovenKwaliteitskortingsgrens,
  )
  const all =
    law.deelBovenAftoppingsgrensVoor === 'iedereen' ||
    renter.persons === 1 ||
    renter.elderly ||
    renter.adapted
  const C = all
    ? times(notNegative(minus(R, largestOf(T, basishuur))), law.deelBovenAftoppingsgrens)
    : none('month')
  return { parts: { R, K, T, n, basishuur, ijkpunt, A, B, C }, toeslag: total('month', [A, B, C]) }
}

const largestOf = (a: Month, b: Month): Month => (a.cents >= b.cents ? a : b)
