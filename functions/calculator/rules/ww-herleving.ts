import * as z from 'zod/mini'
import { isMore, times } from '../../shared/money.ts'
import { assuming, choice, count, optionalMoney } from '../../situation/field.ts'
import { holds, noRight } from '../outcome.ts'
import { defineRule } from '../rule.ts'

/**
 * Whether the old WW comes back when the job ends, and whether it is the old or a new right.
 *
 * @see Werkloosheidswet, artikel 20, 21 en 43
 */
export const wwHerleving = defineRule({
  id: 'ww-herleving',
  title: 'Herleven van de WW',
  law: 'Werkloosheidswet, artikel 20, 21 en 43',
  schemes: ['ww'],
  facts: {
    gestoptDoor: assuming(
      choice('Waarom de WW stopte', ['inkomen', 'eigen-verzoek', 'zelfstandig'], ['reden', 'stoppedBy'], {
        income: 'inkomen',
        ownrequest: 'eigen-verzoek',
        verzoek: 'eigen-verzoek',
        selfemployed: 'zelfstandig',
      }),
      'inkomen',
    ),
    maandenSinds: assuming(count('Maanden sinds de WW stopte', 600, ['maanden', 'months']), 0),
    maandenOver: assuming(count('Maanden WW die nog over waren', 38, ['resterend', 'monthsLeft']), 24),
    oudLoon: optionalMoney('month', 'Brutoloon per maand van de oude WW', ['oldWage']),
    nieuwLoon: optionalMoney(
      'month',
      'Brutoloon per maand van de nieuwe baan, als die een nieuw recht geeft',
      ['newWage'],
    ),
  },
  values: z.object({ ww: z.object({ herlevingVerzoekMaanden: z.number(), eindeBijInkomen: z.number() }) }),
  work: ({ ask, values: { ww: law } }) => {
    const old = ask('oudLoon')
    const other = ask('nieuwLoon')
    if (old && other && isMore(other, times(old, law.eindeBijInkomen)))
      return holds(['ww-herleving.nieuw-recht'], { herleeft: false, nieuwRecht: true })
    const since = ask('maandenSinds')
    const stopped = ask('gestoptDoor')
    if (stopped === 'eigen-verzoek' && since > law.herlevingVerzoekMaanden)
      return noRight('ww-herleving.te-laat', { herleeft: false })
    if (stopped === 'zelfstandig' && since >= ask('maandenOver'))
      return noRight('ww-herleving.duur-voorbij', { herleeft: false })
    return holds([stopped === 'eigen-verzoek' ? 'ww-herleving.op-verzoek' : 'ww-herleving.loopt-door'], {
      herleeft: true,
      nieuwRecht: false,
    })
  },
})
