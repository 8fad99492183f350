import * as z from 'zod/mini'
import { isMore, times } from '../../shared/money.ts'
import { assuming, choice, count, flag, money, optionalMoney } from '../../situation/field.ts'
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

/**
 * When the Ziektewet ends after the test in the second year.
 *
 * @see Ziektewet, artikel 19aa en 19ab
 */
export const ziektewetToets = defineRule({
  id: 'ziektewet-toets',
  title: 'Toets na een jaar Ziektewet',
  law: 'Ziektewet, artikel 19aa',
  schemes: ['ziektewet'],
  facts: {
    verdiencapaciteit: count(
      'Wat iemand kan verdienen, als deel (0,65) of percentage (65) van het oude uurloon',
      100,
      ['kanVerdienen', 'earningCapacity'],
    ),
    verdientDatEcht: assuming(flag('Verdient dat ook echt', ['actuallyEarns']), false),
    wekenZiek: assuming(count('Weken ziek', 1000, ['weken', 'weeksIll']), 53),
  },
  values: z.object({
    ziektewet: z.object({
      toetsNaWeken: z.number(),
      toetsDrempel: z.number(),
      eindeNaMaanden: z.number(),
      eindeNaMaandenWerk: z.number(),
    }),
  }),
  work: ({ ask, values: { ziektewet: law } }) => {
    const given = ask('verdiencapaciteit')
    if (ask('wekenZiek') <= law.toetsNaWeken) return holds(['ziektewet-toets.nog-niet'])
    if ((given > 1 ? given / 100 : given) <= law.toetsDrempel) return holds(['ziektewet-toets.loopt-door'])
    const maanden = ask('verdientDatEcht') ? law.eindeNaMaandenWerk : law.eindeNaMaanden
    return noRight('ziektewet.kan-genoeg-verdienen', { eindeNaMaanden: maanden })
  },
})

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

/**
 * Whether the Wajong ends because of what somebody earns.
 *
 * @see Wajong, artikel 2:17, 3:20 en 3:21
 */
export const wajongEinde = defineRule({
  id: 'wajong-einde',
  title: 'Einde van de Wajong door werk',
  law: 'Wet arbeidsongeschiktheidsvoorziening jonggehandicapten, artikel 2:17, 3:20 en 3:21',
  schemes: ['wajong'],
  facts: {
    inkomen: money('month', 'Inkomen uit werk, bruto per maand', ['I', 'loon', 'wage', 'income']),
    maatmaninkomen: money('month', 'Maatmaninkomen per maand', ['maatman']),
    jarenGewerkt: assuming(count('Jaren dat iemand werkt', 60, ['jaren', 'years']), 0),
  },
  values: z.object({ wajong: z.object({ eindeDeel: z.number(), eindeJaren: z.number() }) }),
  work: ({ ask, values: { wajong: law } }) => {
    const grens = times(ask('maatmaninkomen'), law.eindeDeel)
    if (isMore(ask('inkomen'), grens) && ask('jarenGewerkt') >= law.eindeJaren)
      return noRight('wajong-einde.verdient-genoeg', { grens })
    return holds(['wajong-einde.loopt-door'], { grens })
  },
})
