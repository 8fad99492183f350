import * as z from 'zod/mini'
import { type Money, minus, none, smallest, times, upToWholeEuros } from '../../shared/money.ts'
import { assuming, flag, optionalCount, optionalFlag } from '../../situation/field.ts'
import type { Limits } from '../limits.ts'
import { amount, noRight } from '../outcome.ts'
import { defineRule } from '../rule.ts'
import {
  aow,
  arbeidsinkomen,
  geenPartnerInkomen,
  heeftToeslagpartner,
  kinderen,
  leeftijd,
} from '../shared-fields.ts'
import { lawAmount } from '../value-schema.ts'
import { needed } from '../values.ts'

export const combinatiekortingValues = z.object({
  combinatiekorting: z.object({
    drempel: lawAmount('year'),
    opbouw: z.number(),
    maximum: lawAmount('year'),
    opbouwAow: z.optional(z.number()),
    maximumAow: z.optional(lawAmount('year')),
    kindJongerDan: z.number(),
  }),
  leeftijden: z.object({ aow: z.number() }),
})
type Values = z.output<typeof combinatiekortingValues>

/**
 * The credit for a parent who works, once the conditions are met; up to whole euros.
 *
 * @see Wet inkomstenbelasting 2001, artikel 8.14a
 */
export function combinatiekortingAt(
  income: Money<'year'>,
  hasAow: boolean,
  values: Values,
  limits: Limits,
): Money<'year'> {
  const { drempel, opbouw, maximum, opbouwAow, maximumAow } = values.combinatiekorting
  const rate = hasAow ? needed(opbouwAow, 'combinatiekorting.opbouwAow') : opbouw
  const most = hasAow ? needed(maximumAow, 'combinatiekorting.maximumAow') : maximum
  const grown = times(limits.above(income, drempel, 'combinatiekorting.drempel'), rate)
  limits.exceeds(grown, most, 'combinatiekorting.maximum')
  return smallest(upToWholeEuros(grown), most)
}

export const combinatiekorting = defineRule({
  id: 'combinatiekorting',
  title: 'Inkomensafhankelijke combinatiekorting',
  law: 'Wet inkomstenbelasting 2001, artikel 8.14a',
  schemes: ['combinatiekorting'],
  facts: {
    kindOnder12: optionalFlag('Heeft een kind dat op 1 januari jonger is dan 12', [
      'childUnder12',
      'heeftKindOnder12',
      'kindJongerDan12',
      'kind',
    ]),
    kinderen,
    jongsteKind: optionalCount('Leeftijd van het jongste kind op 1 januari', 120, [
      'jongste',
      'leeftijdKind',
      'childAge',
      'leeftijdJongsteKind',
      'youngestChild',
    ]),
    heeftPartner: assuming(heeftToeslagpartner, false),
    partnerArbeidsinkomen: geenPartnerInkomen,
    oudsteVanBeiden: assuming(
      flag('Is de oudste van beide partners, voor het geval zij evenveel verdienen', ['isElder', 'oudste']),
      false,
    ),
    kindWoontZesMaanden: assuming(
      flag('Het kind staat minstens zes maanden op hetzelfde adres', ['childRegistered']),
      true,
    ),
    arbeidsinkomen,
    leeftijd,
    aow,
  },
  values: combinatiekortingValues,
  work: ({ ask, values, limits }) => {
    const age = values.combinatiekorting.kindJongerDan
    const youngest = ask('jongsteKind')
    const hasChild =
      ask('kindOnder12') ??
      (youngest !== undefined ? youngest < age : ask('kinderen').some((child) => child < age))
    if (!hasChild) return noRight('combinatiekorting.geen-jong-kind')
    if (!ask('kindWoontZesMaanden')) return noRight('combinatiekorting.kind-niet-thuis')
    const income = ask('arbeidsinkomen')
    const partner = ask('partnerArbeidsinkomen')
    if (partner !== undefined || ask('heeftPartner')) {
      const other = partner ?? none('year')
      if (limits.exceeds(income, other, 'combinatiekorting.partner-verdient-minder'))
        return noRight('combinatiekorting.partner-verdient-minder')
      if (income.cents === other.cents && !ask('oudsteVanBeiden'))
        return noRight('combinatiekorting.jongste-van-beiden')
    }
    const { drempel } = values.combinatiekorting
    if (!limits.exceeds(income, drempel, 'combinatiekorting.drempel'))
      return noRight('combinatiekorting.te-weinig-arbeidsinkomen')
    const korting = combinatiekortingAt(
      income,
      ask('aow') || ask('leeftijd') >= values.leeftijden.aow,
      values,
      limits,
    )
    return amount(korting, { A: income, IACK: korting, threshold: drempel, boven: minus(income, drempel) })
  },
})
