import * as z from 'zod/mini'
import { assuming, choice, count, flag } from '../../situation/field.ts'
import { holds, noRight } from '../outcome.ts'
import { defineRule } from '../rule.ts'

/**
 * When a WGA ends, and whether a WIA that ended comes back.
 *
 * @see Wet WIA, artikel 50, 56 en 57
 */
export const wiaEinde = defineRule({
  id: 'wia-einde',
  title: 'Einde en herleven van de WIA',
  law: 'Wet werk en inkomen naar arbeidsvermogen, artikel 50, 56 en 57',
  schemes: ['wia'],
  facts: {
    oorzaak: assuming(
      choice(
        'Waarom het onder de grens komt',
        ['herbeoordeling', 'verdienen', 'gestopt'],
        ['reden', 'reason'],
        {
          earning: 'verdienen',
          reassessment: 'herbeoordeling',
          ended: 'gestopt',
        },
      ),
      'herbeoordeling',
    ),
    maandenLgu: assuming(count('Maanden loongerelateerde uitkering die nog komen', 38, ['lguMaanden']), 0),
    jarenSinds: assuming(count('Jaren sinds de uitkering stopte', 60, ['jaren', 'years']), 0),
    zelfdeOorzaak: assuming(flag('Het komt door dezelfde ziekte', ['sameCause']), true),
  },
  values: z.object({
    wia: z.object({
      eindeMaanden: z.number(),
      eindeMaandenVerdienen: z.number(),
      herlevingJaren: z.number(),
      herlevingWekenAndereOorzaak: z.number(),
    }),
  }),
  work: ({ ask, values: { wia: law } }) => {
    const cause = ask('oorzaak')
    if (cause === 'gestopt') {
      const limit = ask('zelfdeOorzaak') ? law.herlevingJaren : law.herlevingWekenAndereOorzaak / 52
      return ask('jarenSinds') <= limit
        ? holds(['wia-einde.herleeft'], { herleeft: true })
        : noRight('wia-einde.te-lang-geleden', { herleeft: false })
    }
    const maanden = cause === 'verdienen' ? law.eindeMaandenVerdienen : law.eindeMaanden
    return holds([cause === 'verdienen' ? 'wia-einde.na-een-jaar' : 'wia-einde.na-twee-maanden'], {
      eindeNaMaanden: Math.max(maanden, ask('maandenLgu')),
    })
  },
})
