import { euros, inEuros, minus, none, over, plus } from '../shared/money.ts'
import type { Situation } from '../situation/facts.ts'
import { calculate } from './calculate.ts'
import { withWage } from './curve.ts'
import { householdFacts, readHousehold } from './household-inputs.ts'
import {
  done,
  householdLaw,
  linesOf,
  refused,
  unlisted,
  withoutIncome,
  withoutKinderbijslag,
} from './household-parts.ts'
import type { HouseholdSum } from './household-sum.ts'
import { type Laws, lawsOn } from './laws.ts'
import { amount, type Parts } from './outcome.ts'
import type { AnyRule } from './rule.ts'
import { surenessFor } from './sureness.ts'

/** Of the next € 100 gross a month, the part that does not stay. */
function marginal(situation: Situation, sum: HouseholdSum, laws: Laws): number {
  const step = euros(100, 'month')
  const wage = situation.you.loon ?? none('month')
  const more = calculate(withWage(situation, plus(wage, step)), laws)
  const gross = inEuros(over('year', step, 12 * (1 + laws.takings().minimumloon.vakantiebijslag)))
  return 1 - inEuros(minus(more.year, sum.year)) / gross
}

/** One household on one day: every line over a year and in a month. */
export const huishouden: AnyRule = {
  id: 'huishouden',
  title: 'Heel huishouden: wat er per maand en per jaar is',
  law: householdLaw,
  facts: householdFacts,
  answer: (inputs, book, day) => {
    const { situation, problems, assumed } = readHousehold(inputs, book, day)
    if (problems.length > 0) return { kind: 'bad-input', problems }
    const laws = lawsOn(book, day)
    const sum = calculate(situation, laws)
    const lacking = refused(sum)
    const sureness = surenessFor([situation], day, book)
    if (lacking) return done(lacking, assumed, sureness)
    const stopped = withoutIncome(sum, day)
    if (stopped) return stopped
    const parts = partsOf(sum, { marginaleDruk: marginal(situation, sum, laws) })
    return done(amount(sum.year, parts), assumed, sureness)
  },
}

const partsOf = (sum: HouseholdSum, extra: Parts): Parts => ({
  ...linesOf(sum.lines),
  ...taxOf(sum),
  perJaar: sum.year,
  perMaand: sum.month,
  gemiddeldPerMaand: over('month', sum.year, 1 / 12),
  jaarextras: sum.yearlyExtras,
  toetsingsinkomen: sum.toetsingsinkomen ?? none('year'),
  disposable: withoutKinderbijslag(sum),
  volledig: sum.complete,
  ontbreekt: unlisted(sum),
  ...extra,
})

/** The tax of the visitor, when there is no benefit. */
function taxOf(sum: HouseholdSum): Parts {
  const own = sum.lines.find(({ id, who }) => id === 'netto-inkomen' && who === 'you')?.outcome
  if (own?.kind !== 'amount' || own.parts.AHK === undefined) return {}
  const { gross, AHK, arbeidskorting, IACK, belasting } = own.parts
  return Object.fromEntries(
    Object.entries({ gross, AHK, arbeidskorting, IACK, due: belasting }).flatMap(([name, part]) =>
      part === undefined ? [] : [[name, part]],
    ),
  )
}
