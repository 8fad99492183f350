import * as z from 'zod/mini'
import { minus, over, smallest, times, toWholeCents } from '../../shared/money.ts'
import { assuming, choice, count, flag } from '../../situation/field.ts'
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
    maand: assuming(count('De hoeveelste maand van de baan, voor het forfait', 600, ['month', 'maanden']), 1),
    doelgroep: assuming(
      flag('Hoort bij de doelgroep loonkostensubsidie', ['targetGroup', 'inDoelgroep']),
      true,
    ),
    andereLoonsubsidie: assuming(
      flag('Er is al een andere loonsubsidie voor deze baan', ['otherSubsidy']),
      false,
    ),
  },
  values: z.object({
    loonkostensubsidie: z.object({
      maximum: z.number(),
      urenPerWeek: z.number(),
      forfait: z.number(),
      forfaitMaanden: z.number(),
      werkgeverslastenLaag: z.number(),
      werkgeverslastenHoog: z.number(),
    }),
    minimumloon: z.object({ perMaand: lawAmount('month'), vakantiebijslag: z.number() }),
  }),
  work: ({ ask, values }) => {
    const { maximum, urenPerWeek, forfait, ...law } = values.loonkostensubsidie
    if (!ask('doelgroep')) return noRight('loonkostensubsidie.geen-doelgroep')
    if (ask('andereLoonsubsidie')) return noRight('loonkostensubsidie.andere-subsidie')
    if (ask('forfait') && ask('maand') > law.forfaitMaanden)
      return noRight('loonkostensubsidie.forfait-voorbij')
    const wml = toWholeCents(times(values.minimumloon.perMaand, 1 + values.minimumloon.vakantiebijslag))
    const given = ask('forfait') ? 0 : ask('loonwaarde')
    const share = given > 1 ? given / 100 : given
    if (share >= 1 && !ask('forfait')) return noRight('loonkostensubsidie.hele-loonwaarde')
    const gap = ask('forfait') ? times(wml, forfait) : minus(wml, times(wml, share))
    const lks = toWholeCents(times(smallest(gap, times(wml, maximum)), ask('uren') / urenPerWeek))
    return amount(lks, {
      wml,
      maximum: toWholeCents(times(wml, maximum)),
      lks,
      // The charges differ by employer; the reference gives the two ends.
      metLastenLaag: toWholeCents(times(lks, 1 + law.werkgeverslastenLaag)),
      metLastenHoog: toWholeCents(times(lks, 1 + law.werkgeverslastenHoog)),
    })
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
    soort: choice('Doelgroep', kinds, ['doelgroep', 'categorie', 'type', 'kind'], {
      arbeidsgehandicaptewerknemer: 'arbeidsgehandicapte',
      arbeidsgehandicapt: 'arbeidsgehandicapte',
      wia: 'arbeidsgehandicapte',
      herplaatsing: 'herplaatsen',
      wajong: 'banenafspraak',
      doelgroepregister: 'banenafspraak',
      ouderewerknemer: 'oudere',
      ouder: 'oudere',
    }),
    jarenInDienst: assuming(count('Hele jaren sinds het begin van de baan', 60, ['jaren', 'years']), 0),
    eerderInDienst: assuming(
      flag('Werkte in de zes maanden ervoor al bij deze werkgever', ['employedBefore', 'eerderBijWerkgever']),
      false,
    ),
    verklaring: assuming(flag('De werknemer heeft op tijd een doelgroepverklaring', ['declaration']), true),
    begonVoor2024: assuming(flag('De baan begon voor 1 januari 2024', ['startedBefore2024']), false),
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
      oudereVoor2024PerUur: hour,
      oudereVoor2024Maximum: year,
      arbeidsgehandicapteJaren: z.number(),
      herplaatsenJaren: z.number(),
      banenafspraakJaren: z.nullable(z.number()),
      oudereJaren: z.number(),
      verklaringBanenafspraak: z.boolean(),
    }),
  }),
  work: ({ ask, values: { loonkostenvoordeel: law } }) => {
    const kind = ask('soort')
    const old = kind === 'oudere' && ask('begonVoor2024')
    const rate = old ? law.oudereVoor2024PerUur : law[`${kind}PerUur`]
    const most = old ? law.oudereVoor2024Maximum : law[`${kind}Maximum`]
    if (!rate || !most) return noRight('loonkostenvoordeel.afgeschaft')
    const years = law[`${kind}Jaren`]
    if (years !== null && ask('jarenInDienst') >= years) return noRight('loonkostenvoordeel.tijd-voorbij')
    if (kind !== 'herplaatsen' && ask('eerderInDienst')) return noRight('loonkostenvoordeel.al-in-dienst')
    const asks = kind === 'banenafspraak' ? law.verklaringBanenafspraak : true
    if (asks && !ask('verklaring')) return noRight('loonkostenvoordeel.geen-verklaring')
    const lkv = toWholeCents(smallest(over('year', rate, ask('uren')), most))
    return amount(lkv, { perUur: rate, maximum: most, lkv })
  },
})
