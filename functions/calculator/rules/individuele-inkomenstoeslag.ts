import * as z from 'zod/mini'
import { assuming, count, flag } from '../../situation/field.ts'
import { holds, noRight } from '../outcome.ts'
import { defineRule } from '../rule.ts'

/**
 * Whether one can ask the municipality for a yearly extra; each municipality sets its own amount.
 *
 * @see Participatiewet, artikel 36
 */
export const individueleInkomenstoeslag = defineRule({
  id: 'individuele-inkomenstoeslag',
  title: 'Individuele inkomenstoeslag',
  law: 'Participatiewet, artikel 36',
  schemes: ['bijstand', 'leeftijden', 'minimumloon'],
  facts: {
    leeftijd: assuming(count('Leeftijd in jaren', 120, ['age']), 30),
    langLaagInkomen: assuming(flag('Heeft al lang een laag inkomen', ['longLowIncome']), true),
    uitzichtOpVerbetering: assuming(flag('Er is uitzicht op meer inkomen', ['prospect']), false),
    maandenSindsVorige: assuming(count('Maanden sinds de vorige toeslag', 600, ['monthsSince']), 600),
  },
  values: z.object({
    bijstand: z.object({ inkomenstoeslagMaanden: z.number() }),
    leeftijden: z.object({ aow: z.number() }),
    minimumloon: z.object({ volwassenVanaf: z.number() }),
  }),
  work: ({ ask, values: { leeftijden, minimumloon, bijstand } }) => {
    const age = ask('leeftijd')
    if (age < minimumloon.volwassenVanaf || age >= leeftijden.aow)
      return noRight('individuele-inkomenstoeslag.leeftijd')
    if (!ask('langLaagInkomen')) return noRight('individuele-inkomenstoeslag.geen-laag-inkomen')
    if (ask('uitzichtOpVerbetering')) return noRight('individuele-inkomenstoeslag.uitzicht')
    if (ask('maandenSindsVorige') < bijstand.inkomenstoeslagMaanden)
      return noRight('individuele-inkomenstoeslag.al-gehad')
    return holds(['individuele-inkomenstoeslag.vraag-gemeente'])
  },
})
