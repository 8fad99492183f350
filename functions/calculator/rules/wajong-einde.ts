import * as z from 'zod/mini'
import { isMore, times } from '../../shared/money.ts'
import { assuming, count, money } from '../../situation/field.ts'
import { holds, noRight } from '../outcome.ts'
import { defineRule } from '../rule.ts'

/**
 * Whether the Wajong ends because of what somebody earns.
 *
 * @see Wajong, artikel 2:17, 3:20 en 3:21
 */
export const wajongEinde = defineRule({
  id: 'wajong-einde',
  title: 'Einde van de Wajong door werk',
  law: 'Wet arbeidsongeschiktheidsvoorziening jonggehandicapten, artikel 2:17, 3:20 en 3:21',
  schemes: ['wajong'],
  facts: {
    inkomen: money('month', 'Inkomen uit werk, bruto per maand', ['I', 'loon', 'wage', 'income']),
    maatmaninkomen: money('month', 'Maatmaninkomen per maand', ['maatman']),
    jarenGewerkt: assuming(count('Jaren dat iemand werkt', 60, ['jaren', 'years']), 0),
  },
  values: z.object({ wajong: z.object({ eindeDeel: z.number(), eindeJaren: z.number() }) }),
  work: ({ ask, values: { wajong: law } }) => {
    const grens = times(ask('maatmaninkomen'), law.eindeDeel)
    if (isMore(ask('inkomen'), grens) && ask('jarenGewerkt') >= law.eindeJaren)
      return noRight('wajong-einde.verdient-genoeg', { grens })
    return holds(['wajong-einde.loopt-door'], { grens })
  },
})
