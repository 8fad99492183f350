import * as z from 'zod/mini'
import { isMore, minus, notNegative, over, smallest, toWholeCents } from '../../shared/money.ts'
import { assuming, count, flag, money, optionalCount } from '../../situation/field.ts'
import { amount, holds, noRight } from '../outcome.ts'
import { defineRule } from '../rule.ts'
import { lawAmount } from '../value-schema.ts'

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
  facts: {
    jarenInDienst: count('Jaren in dienst', 70, ['jaren', 'years', 'dienstjaren', 'yearsOfService']),
    afgesproken: optionalCount('Maanden die voor de werknemer zijn afgesproken', 24, [
      'agreed',
      'agreedMonths',
    ]),
  },
  values: z.object({
    opzegtermijn: z.object({
      werkgever: z.array(z.object({ vanaf: z.number(), maanden: z.number() })),
      werknemer: z.number(),
      werknemerMaximum: z.number(),
    }),
  }),
  work: ({ ask, values: { opzegtermijn: law } }) => {
    const years = ask('jarenInDienst')
    const werkgever = law.werkgever.filter(({ vanaf }) => years >= vanaf).at(-1)?.maanden ?? 0
    const agreed = ask('afgesproken')
    if (agreed === undefined || agreed <= law.werknemer)
      return holds(['opzegtermijn.kijk-in-je-contract'], { werkgever, werknemer: law.werknemer })
    // A longer term for the employee asks for twice that term from the employer.
    const werknemer = Math.min(agreed, law.werknemerMaximum)
    return holds(['opzegtermijn.kijk-in-je-contract'], {
      werkgever: Math.max(werkgever, werknemer * 2),
      werknemer,
    })
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

/**
 * The payment when an employer ends a job.
 *
 * @see Burgerlijk Wetboek boek 7, artikel 673
 */
export const transitievergoeding = defineRule({
  id: 'transitievergoeding',
  title: 'Transitievergoeding',
  law: 'Burgerlijk Wetboek boek 7, artikel 673',
  schemes: ['transitievergoeding'],
  facts: {
    zelfOpgezegd: assuming(flag('Nam zelf ontslag', ['eigenOntslag', 'resigned']), false),
    ernstigVerwijtWerkgever: assuming(
      flag('Het ontslag kwam door iets ernstigs van de werkgever', ['seriousEmployerFault']),
      false,
    ),
    jaren: assuming(count('Hele jaren in dienst', 70, ['jarenInDienst', 'years', 'dienstjaren']), 0),
    maanden: assuming(count('Maanden daarbij', 840, ['maandenInDienst', 'months', 'dienstmaanden']), 0),
    kostenInzetbaarheid: assuming(
      money('once', 'Kosten voor ander werk die de werkgever met jouw akkoord aftrekt', [
        'employabilityCosts',
      ]),
      0,
    ),
    maandloon: money('month', 'Brutoloon per maand, met vakantiegeld en vaste toeslagen', [
      'loon',
      'wage',
      'brutoMaandloon',
      'maandloonInclusief',
      'grossMonthlyWage',
    ]),
  },
  values: z.object({
    transitievergoeding: z.object({ maximum: lawAmount('once'), deelPerJaar: z.number() }),
  }),
  work: ({ ask, values: { transitievergoeding: law } }) => {
    if (ask('zelfOpgezegd') && !ask('ernstigVerwijtWerkgever'))
      return noRight('transitievergoeding.zelf-opgezegd')
    const months = ask('jaren') * 12 + ask('maanden')
    const wage = ask('maandloon')
    const yearWage = over('once', wage, 12)
    const most = isMore(yearWage, law.maximum) ? yearWage : law.maximum
    const raw = toWholeCents(over('once', wage, (months / 12) * law.deelPerJaar))
    const vergoeding = smallest(raw, most)
    const na = notNegative(minus(vergoeding, ask('kostenInzetbaarheid')))
    return amount(na, { maanden: months, vergoeding, maximum: most, naAftrek: na })
  },
})
