import * as z from 'zod/mini'
import { type Money, none, smallest, times, toWholeCents } from '../../shared/money.ts'
import { type Limits, plainLimits } from '../limits.ts'
import type { Reason } from '../outcome.ts'
import { lawAmount } from '../value-schema.ts'
import { needed } from '../values.ts'

const rate = z.optional(z.nullable(z.number()))
const cap = z.optional(lawAmount('month'))

export const vrijlatingValues = z.object({
  bijstand: z.object({
    vrijlating: rate,
    vrijlatingMaximum: cap,
    vrijlatingMaanden: z.number(),
    vrijlatingVanaf: z.number(),
    vrijlatingOuder: rate,
    vrijlatingOuderMaximum: cap,
    vrijlatingOuderMaanden: z.number(),
    vrijlatingBeperkt: rate,
    vrijlatingBeperktMaximum: cap,
    vrijlatingLoonkostensubsidieMaanden: z.number(),
    vrijlating2027: z.optional(z.number()),
    vrijlating2027Maanden: z.optional(z.number()),
    vrijlating2027AowMaximum: cap,
    vrijlatingAow: rate,
  }),
  leeftijden: z.object({ aow: z.number() }),
})
type Values = z.output<typeof vrijlatingValues>

export const vrijlatingSoorten = [
  'geen',
  'gewoon',
  'ouder',
  'medisch',
  'loonkostensubsidie',
  'nieuw',
] as const
/** The letters of artikel 31 lid 2, and other words. */
export const vrijlatingWoorden: { readonly [word: string]: VrijlatingSoort } = {
  none: 'geen',
  n: 'gewoon',
  ordinary: 'gewoon',
  normal: 'gewoon',
  r: 'ouder',
  alleenstaandeouder: 'ouder',
  singleparent: 'ouder',
  y: 'medisch',
  medischurenbeperkt: 'medisch',
  medical: 'medisch',
  z: 'loonkostensubsidie',
  aa: 'loonkostensubsidie',
  lks: 'loonkostensubsidie',
  2027: 'nieuw',
  34: 'nieuw',
  '34a': 'nieuw',
  new: 'nieuw',
}
export type VrijlatingSoort = (typeof vrijlatingSoorten)[number]
export type Earner = {
  readonly net: Money<'month'>
  readonly age: number
  readonly soort: VrijlatingSoort
  readonly monthsUsed: number
  /** Working more hours is not possible: then some exemptions go on. */
  readonly noMoreHours?: boolean
}
type Terms = {
  readonly share: number
  readonly most?: Money<'month'>
  readonly months?: number
  readonly from?: number
}

/** The terms of each exemption, or the reason why it does not exist; the law of 2027 has no highest amount. */
function termsOf(earner: Earner, values: Values): Terms | Reason {
  const { soort, age } = earner
  const { bijstand: law, leeftijden } = values
  if (law.vrijlating === null && age < leeftijden.aow) return termsOf2027(earner, values)
  const share = (value: number | null | undefined) =>
    needed(value ?? undefined, `bijstand.vrijlating (${soort})`)
  const most = (value: Money<'month'> | undefined) => needed(value, `bijstand.vrijlatingMaximum (${soort})`)
  if (age >= leeftijden.aow) {
    if ((soort === 'nieuw' || law.vrijlating === null) && law.vrijlating2027AowMaximum)
      return { share: share(law.vrijlatingAow), most: law.vrijlating2027AowMaximum }
    return { share: share(law.vrijlatingAow), most: most(law.vrijlatingMaximum) }
  }
  if (soort === 'nieuw')
    return {
      share: share(law.vrijlating2027),
      months: needed(law.vrijlating2027Maanden, 'bijstand.vrijlating2027Maanden'),
    }
  if (soort === 'medisch')
    return { share: share(law.vrijlatingBeperkt), most: most(law.vrijlatingBeperktMaximum) }
  if (soort === 'loonkostensubsidie')
    return {
      share: share(law.vrijlatingBeperkt),
      most: most(law.vrijlatingBeperktMaximum),
      ...(earner.noMoreHours ? {} : { months: law.vrijlatingLoonkostensubsidieMaanden }),
    }
  if (soort === 'ouder')
    return {
      share: share(law.vrijlatingOuder),
      most: most(law.vrijlatingOuderMaximum),
      months: law.vrijlatingOuderMaanden,
      from: law.vrijlatingVanaf,
    }
  return {
    share: share(law.vrijlating),
    most: most(law.vrijlatingMaximum),
    months: law.vrijlatingMaanden,
    from: law.vrijlatingVanaf,
  }
}

/** From 2027 there is one exemption, without a limit of time for who cannot work more hours. */
function termsOf2027({ soort, noMoreHours }: Earner, { bijstand: law }: Values): Terms | Reason {
  if (soort === 'ouder') return 'vrijlating.bestaat-niet-meer'
  const share = needed(law.vrijlating2027, 'bijstand.vrijlating2027')
  if (soort === 'medisch' || noMoreHours) return { share }
  return { share, months: needed(law.vrijlating2027Maanden, 'bijstand.vrijlating2027Maanden') }
}

/**
 * What somebody in the bijstand may keep of a net wage, or the reason why nothing.
 *
 * @see Participatiewet, artikel 31 lid 2 onder n, r, y, z en aa; vanaf 2027 artikel 34a
 */
export function vrijlatingFor(earner: Earner, values: Values, limits: Limits): Money<'month'> | Reason {
  if (earner.soort === 'geen') return 'vrijlating.niet-toegekend'
  const terms = termsOf(earner, values)
  if (typeof terms === 'string') return terms
  const { share, most, months, from } = terms
  if (from !== undefined && earner.age < from) return 'vrijlating.te-jong'
  if (months !== undefined && earner.monthsUsed >= months) return 'vrijlating.tijd-voorbij'
  const part = toWholeCents(times(earner.net, share))
  if (!most) return part
  limits.exceeds(part, most, 'vrijlating.maximum')
  return smallest(part, most)
}

/** The exemption as an amount, nothing when there is none. */
export const keptOf = (earner: Earner, values: Values, limits: Limits = plainLimits): Money<'month'> => {
  const found = vrijlatingFor(earner, values, limits)
  return typeof found === 'string' ? none('month') : found
}
