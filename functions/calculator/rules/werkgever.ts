import * as z from 'zod/mini'
import {
  isMore,
  minus,
  notNegative,
  over,
  plus,
  smallest,
  times,
  total,
  toWholeCents,
} from '../../shared/money.ts'
import { assuming, choice, count, flag, money } from '../../situation/field.ts'
import { amount, noRight } from '../outcome.ts'
import { defineRule } from '../rule.ts'
import { lawAmount } from '../value-schema.ts'

/**
 * Loonkostensubsidie per month for the employer, without the employer's charges.
 *
 * @see Participatiewet, artikel 10c en 10d
 */
export const loonkostensubsidie = defineRule({
  id: 'loonkostensubsidie',
  title: 'Loonkostensubsidie',
  law: 'Participatiewet, artikel 10c en 10d',
  schemes: ['loonkostensubsidie', 'minimumloon'],
  facts: {
    loonwaarde: count('Loonwaarde, als deel (0,45) of percentage (45) van het minimumloon', 100, [
      'LW',
      'lw',
      'loonwaardePercentage',
    ]),
    uren: assuming(count('Uren per week', 60, ['urenPerWeek', 'hours', 'hoursPerWeek']), 36),
    forfait: assuming(flag('De eerste maanden zonder gemeten loonwaarde', ['forfaitair']), false),
  },
  values: z.object({
    loonkostensubsidie: z.object({ maximum: z.number(), urenPerWeek: z.number(), forfait: z.number() }),
    minimumloon: z.object({ perMaand: lawAmount('month'), vakantiebijslag: z.number() }),
  }),
  work: ({ ask, values }) => {
    const { maximum, urenPerWeek, forfait } = values.loonkostensubsidie
    const wml = toWholeCents(times(values.minimumloon.perMaand, 1 + values.minimumloon.vakantiebijslag))
    const given = ask('loonwaarde')
    const share = given > 1 ? given / 100 : given
    if (share >= 1 && !ask('forfait')) return noRight('loonkostensubsidie.hele-loonwaarde')
    const gap = ask('forfait') ? times(wml, forfait) : minus(wml, times(wml, share))
    const lks = toWholeCents(times(smallest(gap, times(wml, maximum)), ask('uren') / urenPerWeek))
    return amount(lks, { wml, maximum: times(wml, maximum), lks })
  },
})

const kinds = ['arbeidsgehandicapte', 'herplaatsen', 'banenafspraak', 'oudere'] as const
const hour = z.optional(lawAmount('hour'))
const year = z.optional(lawAmount('year'))

/**
 * Loonkostenvoordeel for the employer per year.
 *
 * @see Wet tegemoetkomingen loondomein
 */
export const loonkostenvoordeel = defineRule({
  id: 'loonkostenvoordeel',
  title: 'Loonkostenvoordeel',
  law: 'Wet tegemoetkomingen loondomein',
  schemes: ['loonkostenvoordeel'],
  facts: {
    soort: choice('Doelgroep', kinds, ['doelgroep', 'categorie', 'type', 'kind']),
    uren: count('Betaalde uren in het jaar', 3000, ['betaaldeUren', 'hoursPaid', 'hours', 'urenPerJaar']),
  },
  values: z.object({
    loonkostenvoordeel: z.object({
      arbeidsgehandicaptePerUur: hour,
      arbeidsgehandicapteMaximum: year,
      herplaatsenPerUur: hour,
      herplaatsenMaximum: year,
      banenafspraakPerUur: hour,
      banenafspraakMaximum: year,
      ouderePerUur: hour,
      oudereMaximum: year,
    }),
  }),
  work: ({ ask, values: { loonkostenvoordeel: law } }) => {
    const kind = ask('soort')
    const rate = law[`${kind}PerUur`]
    const most = law[`${kind}Maximum`]
    if (!rate || !most) return noRight('loonkostenvoordeel.afgeschaft')
    const lkv = toWholeCents(smallest(over('year', rate, ask('uren')), most))
    return amount(lkv, { perUur: rate, maximum: most, lkv })
  },
})

/**
 * The contribution of somebody in a reception centre who has income.
 *
 * @see Regeling eigen bijdrage asielzoekers met inkomen en vermogen
 */
export const eigenBijdrageAsiel = defineRule({
  id: 'eigen-bijdrage-asiel',
  title: 'Eigen bijdrage bij opvang (Reba)',
  law: 'Regeling eigen bijdrage asielzoekers met inkomen en vermogen',
  schemes: ['eigenBijdrageAsiel'],
  facts: {
    nettoloon: money('month', 'Nettoloon per maand', ['loon', 'netWage', 'netto']),
    personen: assuming(count('Aantal personen', 20, ['persons', 'gezinsgrootte']), 1),
    leefgeldPerWeek: money('month', 'Geld voor eten en kleding per week, voor het hele gezin', [
      'weekgeld',
      'allowancePerWeek',
      'foodClothingAllowance',
    ]),
  },
  values: z.object({
    eigenBijdrageAsiel: z.object({
      eerste: lawAmount('month'),
      tweede: lawAmount('month'),
      volgende: lawAmount('month'),
      maximum: lawAmount('month'),
      vrijlating: z.number(),
      vrijlatingMaximum: lawAmount('month'),
      wekenPerMaand: z.number(),
    }),
  }),
  work: ({ ask, values: { eigenBijdrageAsiel: law } }) => {
    const people = ask('personen')
    const week = total('month', [
      law.eerste,
      ...(people > 1 ? [law.tweede] : []),
      times(law.volgende, Math.max(0, people - 2)),
    ])
    const wonen = smallest(times(week, law.wekenPerMaand), law.maximum)
    const waarde = plus(wonen, times(ask('leefgeldPerWeek'), law.wekenPerMaand))
    const net = ask('nettoloon')
    const vrijlating = toWholeCents(smallest(times(net, law.vrijlating), law.vrijlatingMaximum))
    const middelen = notNegative(minus(net, vrijlating))
    const bijdrage = toWholeCents(smallest(middelen, waarde))
    return amount(bijdrage, {
      vrijlating,
      middelen,
      wonen: toWholeCents(wonen),
      waarde: toWholeCents(waarde),
      bijdrage,
      blijftOver: minus(net, bijdrage),
    })
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
    jaren: assuming(count('Hele jaren in dienst', 70, ['jarenInDienst', 'years', 'dienstjaren']), 0),
    maanden: assuming(count('Maanden daarbij', 840, ['maandenInDienst', 'months', 'dienstmaanden']), 0),
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
    if (ask('zelfOpgezegd')) return noRight('transitievergoeding.zelf-opgezegd')
    const months = ask('jaren') * 12 + ask('maanden')
    const wage = ask('maandloon')
    const yearWage = over('once', wage, 12)
    const most = isMore(yearWage, law.maximum) ? yearWage : law.maximum
    const raw = toWholeCents(over('once', wage, (months / 12) * law.deelPerJaar))
    return amount(smallest(raw, most), { maanden: months, vergoeding: smallest(raw, most), maximum: most })
  },
})
