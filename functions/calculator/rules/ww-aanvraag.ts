import * as z from 'zod/mini'
import { count } from '../../situation/field.ts'
import { holds, noRight } from '../outcome.ts'
import { defineRule } from '../rule.ts'

/**
 * Until when one may apply for WW.
 *
 * @see Werkloosheidswet, artikel 26 en 35
 */
export const wwAanvraag = defineRule({
  id: 'ww-aanvraag',
  title: 'WW op tijd aanvragen',
  law: 'Werkloosheidswet, artikel 26 en 35',
  schemes: ['ww'],
  facts: { wekenTeLaat: count('Weken sinds de eerste dag zonder werk', 520, ['weken', 'weeks']) },
  values: z.object({ ww: z.object({ aanvraagWeken: z.number(), terugwerkendWeken: z.number() }) }),
  work: ({ ask, values: { ww: law } }) => {
    const late = ask('wekenTeLaat')
    const verloren = Math.max(0, late - law.terugwerkendWeken)
    const parts = {
      aanvraagBinnenWeken: law.aanvraagWeken,
      terugwerkendWeken: law.terugwerkendWeken,
      verlorenWeken: verloren,
    }
    if (verloren > 0) return noRight('ww-aanvraag.veel-te-laat', parts)
    return holds([late > law.aanvraagWeken ? 'ww-aanvraag.te-laat' : 'ww-aanvraag.op-tijd'], parts)
  },
})
