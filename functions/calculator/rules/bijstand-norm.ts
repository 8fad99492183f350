import * as z from 'zod/mini'
import { type Money, smallest, times, toWholeCents } from '../../shared/money.ts'

import { lawAmount, sharesByIncome } from '../value-schema.ts'

const month = lawAmount('month')

export const bijstandValues = z.object({
  bijstand: z.object({
    normAlleenstaande: month,
    normGehuwden: month,
    normJongAlleenstaande: z.optional(month),
    normJongBeiden: z.optional(month),
    normJongEen: z.optional(month),
    normJongBeidenKind: z.optional(month),
    normJongEenKind: z.optional(month),
    verhogingJong: z.optional(month),
    normAowAlleenstaande: z.optional(month),
    normAowGehuwden: z.optional(month),
    normInrichtingAlleenstaande: z.optional(month),
    normInrichtingGehuwden: z.optional(month),
    vakantietoeslag: z.number(),
    kostenVast: z.number(),
    kostenPerPersoon: z.number(),
    vermogensgrensAlleenstaande: lawAmount('once'),
    vermogensgrensSamen: lawAmount('once'),
    woningVrij: z.optional(lawAmount('once')),
    voorschot: z.optional(z.number()),
    verhogingInrichtingAlleenstaande: z.optional(month),
    verhogingInrichtingGehuwden: z.optional(month),
    buitenlandWeken: z.number(),
    vakantiegeldBijLoon: z.optional(sharesByIncome),
  }),
  leeftijden: z.object({ aow: z.number() }),
  minimumloon: z.object({ volwassenVanaf: z.number() }),
})
export type BijstandValues = z.output<typeof bijstandValues>

/** Who the norm is for. `kostendelers`: housemates who share the costs, without oneself and the partner. */
export type Household = {
  readonly age: number
  readonly partnerAge: number | undefined
  readonly hasChild: boolean
  readonly kostendelers: number
  readonly inInstitution: boolean
}

/** The share of the norm for a couple that one of `people` cost sharers gets. */
export const kostendelersShare = (people: number, { bijstand: law }: BijstandValues): number =>
  (law.kostenVast + people * law.kostenPerPersoon) / people

/**
 * The bijstand norm of a household per month, with holiday allowance; undefined when the year has no value.
 *
 * @see Participatiewet, artikel 20 tot en met 23
 */
export function normOf(home: Household, values: BijstandValues): Money<'month'> | undefined {
  const { bijstand: law, leeftijden, minimumloon } = values
  const together = home.partnerAge !== undefined
  const ages = together ? [home.age, home.partnerAge ?? home.age] : [home.age]
  if (home.inInstitution) return together ? law.normInrichtingGehuwden : law.normInrichtingAlleenstaande
  const young = ages.filter((age) => age < minimumloon.volwassenVanaf).length
  if (young > 0) return youngNorm(together, young, home.hasChild, law)
  const aow = ages.some((age) => age >= leeftijden.aow)
  const couple = aow ? law.normAowGehuwden : law.normGehuwden
  if (home.kostendelers === 0)
    return together ? couple : aow ? law.normAowAlleenstaande : law.normAlleenstaande
  const people = home.kostendelers + ages.length
  return couple && toWholeCents(times(couple, ages.length * kostendelersShare(people, values)))
}

function youngNorm(together: boolean, young: number, hasChild: boolean, law: BijstandValues['bijstand']) {
  if (!together) return law.normJongAlleenstaande
  if (young === 2) return hasChild ? law.normJongBeidenKind : law.normJongBeiden
  return hasChild ? law.normJongEenKind : law.normJongEen
}

/** The extra for 18 to 20, at most up to the norm of 21 and older. */
export const withYoungExtra = (
  norm: Money<'month'>,
  extra: Money<'month'>,
  values: BijstandValues,
  together: boolean,
) => {
  const raised = { cents: norm.cents + extra.cents, per: norm.per }
  return smallest(raised, together ? values.bijstand.normGehuwden : values.bijstand.normAlleenstaande)
}
