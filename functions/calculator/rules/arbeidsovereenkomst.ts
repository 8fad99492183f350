import * as z from 'zod/mini'
import { assuming, count, flag } from '../../situation/field.ts'
import { holds, noRight } from '../outcome.ts'
import { defineRule } from '../rule.ts'

/**
 * How long before the end of a job both sides must say so, when nothing else was agreed.
 *
 * @see Burgerlijk Wetboek boek 7, artikel 672
 */
export const opzegtermijn = defineRule({
  id: 'opzegtermijn',
  title: 'Opzegtermijn',
  law: 'Burgerlijk Wetboek boek 7, artikel 672',
  schemes: ['opzegtermijn'],
  facts: { jarenInDienst: count('Jaren in dienst', 70, ['jaren', 'years', 'dienstjaren', 'yearsOfService']) },
  values: z.object({
    opzegtermijn: z.object({
      werkgever: z.array(z.object({ vanaf: z.number(), maanden: z.number() })),
      werknemer: z.number(),
    }),
  }),
  work: ({ ask, values: { opzegtermijn: law } }) => {
    const years = ask('jarenInDienst')
    const werkgever = law.werkgever.filter(({ vanaf }) => years >= vanaf).at(-1)?.maanden ?? 0
    return holds(['opzegtermijn.kijk-in-je-contract'], { werkgever, werknemer: law.werknemer })
  },
})

/**
 * Whether a clause to pay back training holds.
 *
 * @see Burgerlijk Wetboek boek 7, artikel 611a
 */
export const studiekostenbeding = defineRule({
  id: 'studiekostenbeding',
  title: 'Studiekostenbeding',
  law: 'Burgerlijk Wetboek boek 7, artikel 611a',
  schemes: [],
  facts: {
    nodigVoorWerk: assuming(
      flag('De werkgever moet de opleiding geven: nodig voor het werk, door wet of cao', [
        'verplicht',
        'verplichteOpleiding',
        'noodzakelijk',
        'mandatory',
      ]),
      false,
    ),
    gereglementeerd: assuming(
      flag('Opleiding voor een gereglementeerd beroep dat buiten de regel valt', [
        'gereglementeerdBeroep',
        'regulatedProfession',
      ]),
      false,
    ),
  },
  values: z.object({}),
  work: ({ ask }) => {
    if (ask('nodigVoorWerk') && !ask('gereglementeerd'))
      return noRight('studiekostenbeding.nietig', { nietig: true })
    return holds(['studiekostenbeding.kan-gelden'], { nietig: false })
  },
})
