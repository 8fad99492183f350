import * as z from 'zod/mini'
import { times, toWholeCents } from '../../shared/money.ts'
import { assuming, choice, count, flag, money } from '../../situation/field.ts'
import { amount, holds, noRight } from '../outcome.ts'
import { defineRule } from '../rule.ts'
import { needed } from '../values.ts'

/**
 * What is cut from the bijstand of somebody who refuses or loses work by own fault.
 *
 * @see Participatiewet, artikel 18 lid 5
 */
export const maatregel = defineRule({
  id: 'maatregel',
  title: 'Maatregel in de bijstand',
  law: 'Participatiewet, artikel 18 lid 5',
  schemes: ['bijstand'],
  facts: {
    bijstand: money('month', 'Bijstand per maand', ['uitkering', 'norm', 'benefit']),
    eigenSchuld: assuming(
      flag('Weigerde of verloor werk door eigen schuld', ['ownFault', 'verwijtbaar']),
      true,
    ),
    maanden: assuming(count('Maanden die de gemeente kiest', 12, ['months']), 1),
  },
  values: z.object({
    bijstand: z.object({
      maatregelDeel: z.number(),
      maatregelMaandenMinimum: z.number(),
      maatregelMaandenMaximum: z.number(),
    }),
  }),
  work: ({ ask, values: { bijstand: law } }) => {
    if (!ask('eigenSchuld')) return noRight('maatregel.geen-eigen-schuld')
    const maanden = Math.min(
      law.maatregelMaandenMaximum,
      Math.max(law.maatregelMaandenMinimum, ask('maanden')),
    )
    const perMaand = times(ask('bijstand'), law.maatregelDeel)
    const verlaging = { cents: perMaand.cents * maanden, per: 'once' as const }
    return amount(verlaging, { perMaand, maanden, verlaging })
  },
})

/**
 * The fine for not reporting: a share of the damage by degree of blame, more on repetition; the damage itself
 * is always paid back.
 *
 * @see Participatiewet, artikel 18a en 58
 */
export const boete = defineRule({
  id: 'boete',
  title: 'Boete bij niet melden in de bijstand',
  law: 'Participatiewet, artikel 18a en 58',
  schemes: ['bijstand'],
  facts: {
    teveelBetaald: money('once', 'Bijstand die te veel is betaald', [
      'schade',
      'damage',
      'benadelingsbedrag',
    ]),
    verwijt: assuming(
      choice(
        'Mate van schuld: geen, verminderd (25%), gewoon (50%), grove schuld (75%) of opzet (100%)',
        ['geen', 'verminderd', 'gewoon', 'grove-schuld', 'opzet'],
        ['verwijtbaarheid', 'blame', 'mateVanSchuld'],
        { 0: 'geen', 25: 'verminderd', 50: 'gewoon', 75: 'grove-schuld', 100: 'opzet' },
      ),
      'gewoon',
    ),
    herhaling: assuming(flag('Al eerder binnen vijf jaar', ['recidive', 'repeated']), false),
  },
  values: z.object({
    bijstand: z.object({
      boeteVerminderd: z.number(),
      boeteGewoon: z.number(),
      boeteGroveSchuld: z.number(),
      boeteOpzet: z.number(),
      boeteHerhaling: z.number(),
    }),
  }),
  work: ({ ask, values: { bijstand: law } }) => {
    const deel = {
      geen: 0,
      verminderd: law.boeteVerminderd,
      gewoon: law.boeteGewoon,
      'grove-schuld': law.boeteGroveSchuld,
      opzet: law.boeteOpzet,
    }[ask('verwijt')]
    const terug = ask('teveelBetaald')
    if (deel === 0) return noRight('boete.geen-schuld', { terugbetalen: terug })
    const bedrag = toWholeCents(times(terug, deel * (ask('herhaling') ? law.boeteHerhaling : 1)))
    return amount(bedrag, { boete: bedrag, deel, terugbetalen: terug }, ['boete.gemeente-beslist'])
  },
})

/**
 * The terms of applying for bijstand: a search period under 27, an advance, and how far back.
 *
 * @see Participatiewet, artikel 41, 43a, 44 en 52
 */
export const bijstandAanvraag = defineRule({
  id: 'bijstand-aanvraag',
  title: 'Bijstand aanvragen: wachten, voorschot en opnieuw aanvragen',
  law: 'Participatiewet, artikel 41, 43a, 44 en 52',
  schemes: ['bijstand'],
  facts: {
    leeftijd: assuming(count('Leeftijd in jaren', 120, ['age']), 30),
    uitzondering: assuming(
      flag(
        'Speciaal of praktijkonderwijs in het laatste jaar, doelgroep loonkostensubsidie of medisch beperkt',
        ['exception'],
      ),
      false,
    ),
    maandenSindsBijstand: assuming(count('Maanden sinds de bijstand stopte', 600, ['monthsSince']), 600),
    verwachteBijstand: assuming(money('month', 'Bijstand die wordt verwacht', ['bijstand', 'norm']), 0),
  },
  values: z.object({
    bijstand: z.object({
      zoektermijnWeken: z.optional(z.number()),
      zoektermijnTot: z.number(),
      voorschot: z.optional(z.number()),
      voorschotWeken: z.optional(z.number()),
      terugwerkendMaanden: z.optional(z.number()),
      heraanvraagMaanden: z.optional(z.number()),
    }),
  }),
  work: ({ ask, values: { bijstand: law } }) => {
    const waits = ask('leeftijd') < law.zoektermijnTot && !ask('uitzondering')
    const share = needed(law.voorschot, 'bijstand.voorschot')
    const kort = ask('maandenSindsBijstand') <= needed(law.heraanvraagMaanden, 'bijstand.heraanvraagMaanden')
    return holds(
      [
        waits ? 'bijstand-aanvraag.zoektermijn' : 'bijstand-aanvraag.meteen',
        ...(kort ? ['bijstand-aanvraag.verkort'] : []),
      ],
      {
        zoektermijnWeken: waits ? needed(law.zoektermijnWeken, 'bijstand.zoektermijnWeken') : 0,
        voorschot: toWholeCents(times(ask('verwachteBijstand'), share)),
        voorschotDeel: share,
        voorschotBinnenWeken: needed(law.voorschotWeken, 'bijstand.voorschotWeken'),
        terugwerkendMaanden: needed(law.terugwerkendMaanden, 'bijstand.terugwerkendMaanden'),
        verkorteAanvraag: kort,
      },
    )
  },
})
