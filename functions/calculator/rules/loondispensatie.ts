import * as z from 'zod/mini'
import { plus, times, toWholeCents } from '../../shared/money.ts'
import { assuming, count } from '../../situation/field.ts'
import { plainLimits } from '../limits.ts'
import { amount } from '../outcome.ts'
import { defineRule } from '../rule.ts'
import { wajong } from './wajong.ts'

/**
 * The lower wage that an employer pays by output to somebody with a Wajong, and the benefit beside it.
 *
 * @see Wajong, artikel 2:20
 */
export const loondispensatie = defineRule({
  id: 'loondispensatie',
  title: 'Loondispensatie',
  law: 'Wet arbeidsongeschiktheidsvoorziening jonggehandicapten, artikel 2:20',
  schemes: ['wajong', 'minimumloon', 'loonkostensubsidie'],
  facts: {
    loonwaarde: count('Loonwaarde, als deel (0,5) of percentage (50)', 100, [
      'LW',
      'lw',
      'loonwaardePercentage',
    ]),
    uren: assuming(count('Uren per week', 60, ['urenPerWeek', 'hours', 'hoursPerWeek']), 36),
    leeftijd: assuming(count('Leeftijd', 120, ['age']), 21),
  },
  values: z.object({
    ...wajong.values.shape,
    loonkostensubsidie: z.object({ urenPerWeek: z.number() }),
  }),
  work: ({ ask, values }) => {
    const given = ask('loonwaarde')
    const LW = given > 1 ? given / 100 : given
    const minimum = times(values.minimumloon.perMaand, ask('uren') / values.loonkostensubsidie.urenPerWeek)
    const loon = toWholeCents(times(minimum, LW))
    const benefit = wajong.work({
      ask: (fact) =>
        ({
          leeftijd: ask('leeftijd'),
          soort: 'arbeidsvermogen' as const,
          loonwaarde: LW,
          garantiebedrag: undefined,
          inkomen: loon,
        })[fact],
      values,
      limits: plainLimits,
    })
    const uitkering =
      benefit.kind === 'amount' ? { cents: benefit.amount.cents, per: 'month' as const } : times(loon, 0)
    return amount(
      loon,
      { loon, minimumloon: toWholeCents(minimum), wajong: uitkering, together: plus(loon, uitkering) },
      ['wajong.vraag-eerst'],
    )
  },
})
