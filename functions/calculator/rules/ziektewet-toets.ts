import * as z from 'zod/mini'
import { assuming, count, flag } from '../../situation/field.ts'
import { holds, noRight } from '../outcome.ts'
import { defineRule } from '../rule.ts'

/**
 * When the Ziektewet ends after the test in the second year.
 *
 * @see Ziektewet, artikel 19aa en 19ab
 */
export const ziektewetToets = defineRule({
  id: 'ziektewet-toets',
  title: 'Toets na een jaar Ziektewet',
  law: 'Ziektewet, artikel 19aa',
  schemes: ['ziektewet'],
  facts: {
    verdiencapaciteit: count(
      'Wat iemand kan verdienen, als deel (0,65) of percentage (65) van het oude uurloon',
      100,
      ['kanVerdienen', 'earningCapacity'],
    ),
    verdientDatEcht: assuming(flag('Verdient dat ook echt', ['actuallyEarns']), false),
    wekenZiek: assuming(count('Weken ziek', 1000, ['weken', 'weeksIll']), 53),
  },
  values: z.object({
    ziektewet: z.object({
      toetsNaWeken: z.number(),
      toetsDrempel: z.number(),
      eindeNaMaanden: z.number(),
      eindeNaMaandenWerk: z.number(),
    }),
  }),
  work: ({ ask, values: { ziektewet: law } }) => {
    const given = ask('verdiencapaciteit')
    if (ask('wekenZiek') <= law.toetsNaWeken) return holds(['ziektewet-toets.nog-niet'])
    if ((given > 1 ? given / 100 : given) <= law.toetsDrempel) return holds(['ziektewet-toets.loopt-door'])
    const maanden = ask('verdientDatEcht') ? law.eindeNaMaandenWerk : law.eindeNaMaanden
    return noRight('ziektewet.kan-genoeg-verdienen', { eindeNaMaanden: maanden })
  },
})
