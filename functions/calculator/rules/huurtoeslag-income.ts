import { euros, inEuros, type Money, plus } from '../../shared/money.ts'
import type { Limits } from '../limits.ts'
import { needed } from '../values.ts'
import type { HuurtoeslagValues } from './huurtoeslag-facts.ts'

type Who = { readonly persons: number; readonly elderly: boolean }

/** How the income works on the toeslag from 2026: a fixed basishuur and a share above the ijkpunt. */
export function aboveIncome({ persons }: Who, { huurtoeslag: law }: HuurtoeslagValues) {
  const single = persons === 1
  return {
    basishuur: needed(single ? law.basishuurEenpersoons : law.basishuurMeerpersoons, 'huurtoeslag.basishuur'),
    ijkpunt: single ? law.ijkpuntEenpersoons : law.ijkpuntMeerpersoons,
    afbouw: needed(single ? law.afbouwEenpersoons : law.afbouwMeerpersoons, 'huurtoeslag.afbouw'),
  }
}

/** The factors for a type of household; until 2024 older people had their own. */
function factorsFor({ persons, elderly }: Who, { huurtoeslag: law }: HuurtoeslagValues) {
  if (persons === 1) {
    if (elderly && law.factorAEenpersoonsOuderen !== undefined)
      return {
        least: law.normhuurMinimumEenpersoonsOuderen,
        point: law.ijkpuntEenpersoonsOuderen,
        a: law.factorAEenpersoonsOuderen,
        b: law.factorBEenpersoonsOuderen,
      }
    return {
      least: law.normhuurMinimumEenpersoons,
      point: law.ijkpuntEenpersoons,
      a: law.factorAEenpersoons,
      b: law.factorBEenpersoons,
    }
  }
  if (elderly && law.factorAMeerpersoonsOuderen !== undefined)
    return {
      least: law.normhuurMinimumMeerpersoonsOuderen,
      point: law.ijkpuntMeerpersoonsOuderen,
      a: law.factorAMeerpersoonsOuderen,
      b: law.factorBMeerpersoonsOuderen,
    }
  return {
    least: law.normhuurMinimumMeerpersoons,
    point: law.ijkpuntMeerpersoons,
    a: law.factorAMeerpersoons,
    b: law.factorBMeerpersoons,
  }
}

/** The normhuur and basishuur up to 2025: `a × Y² + b × Y` above the ijkpunt, never below the lowest. */
export function normhuurAt(income: Money<'year'>, who: Who, values: HuurtoeslagValues, limits: Limits) {
  const { least, point, a, b } = factorsFor(who, values)
  const ijkpunt = needed(point, 'huurtoeslag.ijkpunt')
  const lowest = needed(least, 'huurtoeslag.normhuurMinimum')
  const Y = inEuros(income)
  const grown = euros(
    needed(a, 'huurtoeslag.factorA') * Y * Y + needed(b, 'huurtoeslag.factorB') * Y,
    'month',
  )
  const passed = limits.above(income, ijkpunt, 'huurtoeslag.ijkpunt').cents > 0
  const n = passed && grown.cents > lowest.cents ? grown : lowest
  return {
    n,
    ijkpunt,
    basishuur: plus(n, needed(values.huurtoeslag.taakstelling, 'huurtoeslag.taakstelling')),
  }
}
