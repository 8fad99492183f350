import * as z from 'zod/mini'
import { assuming, flag } from '../../situation/field.ts'
import { amount, noRight } from '../outcome.ts'
import { defineRule } from '../rule.ts'
import { lawAmount } from '../value-schema.ts'

const fixed = z.object({ bedrag: lawAmount('year') })

const jonggehandicaptenkortingValues = z.object({ jonggehandicaptenkorting: fixed })

/**
 * A fixed credit for who has a right to Wajong, also when other income takes the benefit itself to nil.
 *
 * @see Wet inkomstenbelasting 2001, artikel 8.16a
 */
export const jonggehandicaptenkorting = defineRule({
  id: 'jonggehandicaptenkorting',
  title: 'Jonggehandicaptenkorting',
  law: 'Wet inkomstenbelasting 2001, artikel 8.16a',
  schemes: ['jonggehandicaptenkorting'],
  facts: {
    heeftWajong: assuming(flag('Heeft recht op Wajong of op hulp daaruit', ['wajong', 'wajongRecht']), true),
    heeftOuderenkorting: assuming(flag('Krijgt de ouderenkorting', ['ouderenkorting']), false),
  },
  values: jonggehandicaptenkortingValues,
  work: ({ ask, values }) => {
    if (!ask('heeftWajong')) return noRight('jonggehandicaptenkorting.geen-wajong')
    if (ask('heeftOuderenkorting')) return noRight('jonggehandicaptenkorting.ouderenkorting')
    const korting = values.jonggehandicaptenkorting.bedrag
    return amount(korting, { jonggehandicaptenkorting: korting })
  },
})

/**
 * A fixed credit for who has the AOW for a single person.
 *
 * @see Wet inkomstenbelasting 2001, artikel 8.18
 */
export const alleenstaandeOuderenkorting = defineRule({
  id: 'alleenstaande-ouderenkorting',
  title: 'Alleenstaande-ouderenkorting',
  law: 'Wet inkomstenbelasting 2001, artikel 8.18',
  schemes: ['alleenstaandeOuderenkorting'],
  facts: {
    heeftAowAlleenstaande: assuming(
      flag('Heeft recht op AOW voor een alleenstaande', [
        'aowAlleenstaande',
        'alleenstaand',
        'single',
        'singleAow',
      ]),
      true,
    ),
  },
  values: z.object({ alleenstaandeOuderenkorting: fixed }),
  work: ({ ask, values }) => {
    if (!ask('heeftAowAlleenstaande')) return noRight('alleenstaande-ouderenkorting.geen-aow-alleenstaande')
    const korting = values.alleenstaandeOuderenkorting.bedrag
    return amount(korting, { alleenstaandeOuderenkorting: korting })
  },
})
