import * as z from 'zod/mini'
import { assuming, choice, count, flag } from '../../situation/field.ts'
import { holds, noRight } from '../outcome.ts'
import { defineRule } from '../rule.ts'

/**
 * Whether somebody may work, and whether the employer needs a permit first.
 *
 * @see Besluit uitvoering Wet arbeid vreemdelingen 2022, artikel 3.2, 6.1, 6.2, 6.5 en 7.8
 */
export const twvAsielzoeker = defineRule({
  id: 'twv-asielzoeker',
  title: 'Werken als asielzoeker of statushouder',
  law: 'Besluit uitvoering Wet arbeid vreemdelingen 2022, artikel 6.1 tot en met 6.5',
  schemes: ['twvAsielzoeker'],
  facts: {
    status: assuming(
      choice('Verblijf', ['asielzoeker', 'statushouder', 'oekraine'], ['verblijf', 'residence'], {
        asylumseeker: 'asielzoeker',
        refugee: 'statushouder',
        ukraine: 'oekraine',
        tijdelijkebescherming: 'oekraine',
      }),
      'asielzoeker',
    ),
    leeftijd: assuming(count('Leeftijd', 120, ['age']), 30),
    maandenInProcedure: assuming(count('Maanden in de asielprocedure', 600, ['maanden', 'months']), 6),
    bijCoa: assuming(flag('Woont in opvang van COA', ['coa']), true),
    wDocument: assuming(flag('Heeft een W-document', ['w']), true),
    vrijwilligerswerk: assuming(
      flag('Het is vrijwilligerswerk of een stage bij een opleiding', ['volunteer', 'stage']),
      false,
    ),
  },
  values: z.object({
    twvAsielzoeker: z.object({ maandenProcedure: z.number(), wekenBeslissing: z.number() }),
  }),
  work: ({ ask, values: { twvAsielzoeker: law } }) => {
    if (ask('status') === 'statushouder') return holds(['twv.statushouder'], { twvNodig: false })
    if (ask('status') === 'oekraine') return holds(['twv.oekraine'], { twvNodig: false })
    if (ask('vrijwilligerswerk')) return holds(['twv.niet-nodig'], { twvNodig: false })
    if (ask('leeftijd') < 18) return noRight('twv.te-jong')
    if (ask('maandenInProcedure') < law.maandenProcedure) return noRight('twv.te-kort-in-procedure')
    if (!ask('bijCoa')) return noRight('twv.niet-bij-coa')
    if (!ask('wDocument')) return noRight('twv.geen-w-document')
    return holds(['twv.werkgever-vraagt-aan'], { twvNodig: true, wekenBeslissing: law.wekenBeslissing })
  },
})
