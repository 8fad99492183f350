import * as z from 'zod/mini'
import { type Money, minus, none, notNegative, total } from '../../shared/money.ts'
import { assuming, count, flag, money } from '../../situation/field.ts'
import { amount } from '../outcome.ts'
import { defineRule } from '../rule.ts'
import { lawAmount } from '../value-schema.ts'

const year = lawAmount('year')
const perYear = (meaning: string, also: readonly string[]) => assuming(money('year', meaning, also), 0)
const above = (given: Money<'year'>, free: Money<'year'>) => notNegative(minus(given, free))

/**
 * Gifts, volunteer allowances and a premium for starting work that do not count as income, up to a limit.
 *
 * @see Participatiewet, artikel 31 lid 2 onder j, k en m
 */
export const bijstandVrij = defineRule({
  id: 'bijstand-vrij',
  title: 'Giften, vrijwilligersvergoeding en uitstroompremie in de bijstand',
  law: 'Participatiewet, artikel 31 lid 2',
  schemes: ['bijstand'],
  facts: {
    giften: perYear('Giften dit kalenderjaar', ['gifts', 'gift']),
    vrijwilligersvergoeding: perYear('Vrijwilligersvergoeding dit jaar', [
      'volunteerAllowance',
      'vrijwilliger',
    ]),
    vrijwilligersvergoedingPerMaand: assuming(
      money('month', 'Vrijwilligersvergoeding in deze maand', [
        'volunteerAllowancePerMonth',
        'vrijwilligerPerMaand',
      ]),
      0,
    ),
    uitstroompremie: perYear('Uitstroompremie of arbeidspremie dit jaar', [
      'premie',
      'premium',
      'arbeidspremie',
    ]),
    leeftijd: assuming(count('Leeftijd in jaren', 120, ['age']), 30),
    loonkostensubsidie: assuming(flag('Hoort bij de doelgroep loonkostensubsidie', ['lks']), false),
  },
  values: z.object({
    bijstand: z.object({
      giftenVrij: year,
      vrijwilligersvergoedingVrijMaand: lawAmount('month'),
      vrijwilligersvergoedingVrijJaar: year,
      premieMaximum: year,
      vrijlatingVanaf: z.number(),
    }),
  }),
  work: ({ ask, values: { bijstand: law } }) => {
    const allowed = ask('leeftijd') >= law.vrijlatingVanaf || ask('loonkostensubsidie')
    const premieVrij = allowed ? law.premieMaximum : none('year')
    const giften = above(ask('giften'), law.giftenVrij)
    const vrijwilliger = above(ask('vrijwilligersvergoeding'), law.vrijwilligersvergoedingVrijJaar)
    const premie = above(ask('uitstroompremie'), premieVrij)
    const geteld = total('year', [giften, vrijwilliger, premie])
    return amount(geteld, {
      giftenGeteld: giften,
      vrijwilligersvergoedingGeteld: vrijwilliger,
      vrijwilligersvergoedingGeteldPerMaand: notNegative(
        minus(ask('vrijwilligersvergoedingPerMaand'), law.vrijwilligersvergoedingVrijMaand),
      ),
      premieGeteld: premie,
      premieVrij,
      geteld,
    })
  },
})
