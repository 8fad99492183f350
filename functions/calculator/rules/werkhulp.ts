import * as z from 'zod/mini'
import { over, times, toWholeCents } from '../../shared/money.ts'
import { assuming, choice, count, flag } from '../../situation/field.ts'
import { amount, holds, noRight } from '../outcome.ts'
import { defineRule } from '../rule.ts'
import { dagloonFacts, dagloonValues, oldWageOf } from './dagloon.ts'

const uitkering = (kinds: readonly ['ww', 'wia', 'wajong', 'bijstand', 'geen']) =>
  choice('Uitkering', kinds, ['benefit', 'soort'], {
    iva: 'wia',
    wga: 'wia',
    participatiewet: 'bijstand',
    nugger: 'geen',
    none: 'geen',
    anw: 'geen',
    ioaw: 'bijstand',
  })
const kinds = ['ww', 'wia', 'wajong', 'bijstand', 'geen'] as const
const office = (kind: (typeof kinds)[number]): string =>
  kind === 'bijstand' || kind === 'geen' ? 'gemeente' : 'UWV'

/**
 * Working for a while without wage, with the benefit going on.
 *
 * @see Werkloosheidswet, artikel 76a; Wet WIA, artikel 37; Participatiewet, artikel 10
 */
export const proefplaatsing = defineRule({
  id: 'proefplaatsing',
  title: 'Proefplaatsing',
  law: 'Werkloosheidswet, artikel 76a; Wet WIA, artikel 37',
  schemes: ['werkhulp'],
  facts: {
    uitkering: uitkering(kinds),
    maanden: assuming(count('Maanden die iemand op proef wil werken', 24, ['months']), 0),
    toestemming: assuming(flag('UWV of de gemeente geeft toestemming', ['permission']), true),
    eerderBijWerkgever: assuming(flag('Werkte al eerder op proef bij deze werkgever', ['before']), false),
    uitzichtOpBaan: assuming(
      flag('Er is echt uitzicht op minstens zes maanden werk van dezelfde of meer uren', ['prospect']),
      true,
    ),
    verzekerd: assuming(flag('De werkgever heeft een aansprakelijkheidsverzekering', ['insured']), true),
  },
  values: z.object({
    werkhulp: z.object({
      proefplaatsingUwvMaanden: z.number(),
      proefplaatsingGemeenteMaanden: z.number(),
      proefplaatsingGemeenteExtraMaanden: z.number(),
    }),
  }),
  work: ({ ask, values: { werkhulp: law } }) => {
    const kind = ask('uitkering')
    if (kind === 'geen') return noRight('proefplaatsing.geen-uitkering')
    if (!ask('toestemming')) return noRight('proefplaatsing.geen-toestemming')
    if (ask('eerderBijWerkgever')) return noRight('proefplaatsing.al-eerder')
    if (!ask('uitzichtOpBaan')) return noRight('proefplaatsing.geen-uitzicht')
    if (!ask('verzekerd')) return noRight('proefplaatsing.niet-verzekerd')
    const gemeente = kind === 'bijstand'
    const first = gemeente ? law.proefplaatsingGemeenteMaanden : law.proefplaatsingUwvMaanden
    const most = gemeente ? first + law.proefplaatsingGemeenteExtraMaanden : first
    const parts = { maanden: first, maximumMaanden: most, via: office(kind) }
    return ask('maanden') > most
      ? noRight('proefplaatsing.te-lang', parts)
      : holds(['proefplaatsing.uitkering-loopt-door'], parts)
  },
})

const groups = ['wia-35min', 'wajong', 'banenafspraak', 'beschut', 'geen'] as const

/**
 * UWV pays the sickness pay of an employee from certain groups in place of the employer.
 *
 * @see Ziektewet, artikel 29b
 */
export const noRiskpolis = defineRule({
  id: 'no-riskpolis',
  title: 'No-riskpolis',
  law: 'Ziektewet, artikel 29b',
  schemes: ['werkhulp', 'ziektewet', 'dagloon'],
  facts: {
    doelgroep: choice('Doelgroep', groups, ['groep', 'soort', 'group'], {
      wia: 'wia-35min',
      wia35: 'wia-35min',
      minder35: 'wia-35min',
      loonkostensubsidie: 'banenafspraak',
      lks: 'banenafspraak',
      beschutwerk: 'beschut',
      none: 'geen',
    }),
    jarenInDienst: assuming(count('Jaren sinds het begin van de baan', 60, ['jaren', 'years']), 0),
    wekenZiek: assuming(count('Weken ziek', 104, ['weken', 'weeksIll']), 1),
    werkgeverVraagt: assuming(flag('De werkgever vraagt om het hele dagloon', ['onRequest']), true),
    ...dagloonFacts,
  },
  values: z.object({
    ...dagloonValues.shape,
    werkhulp: z.object({ noRiskJaren: z.number(), noRiskVolleWeken: z.number() }),
    ziektewet: z.object({ deel: z.number(), deelNoRisk: z.number() }),
  }),
  work: ({ ask, values }) => {
    const group = ask('doelgroep')
    if (group === 'geen') return noRight('no-riskpolis.geen-doelgroep')
    if (group === 'wia-35min' && ask('jarenInDienst') >= values.werkhulp.noRiskJaren)
      return noRight('no-riskpolis.tijd-voorbij')
    const whole = ask('werkgeverVraagt') && ask('wekenZiek') <= values.werkhulp.noRiskVolleWeken
    const deel = whole ? values.ziektewet.deelNoRisk : values.ziektewet.deel
    const duur = group === 'wia-35min' ? { jaren: values.werkhulp.noRiskJaren } : {}
    if (!ask('dagloon') && !ask('oudLoon')) return holds(['no-riskpolis.uwv-betaalt'], { deel, ...duur })
    const { A } = oldWageOf(ask('dagloon'), ask('oudLoon'), values)
    const ziekengeld = toWholeCents(times(A, deel))
    const perDag = over('day', ziekengeld, 1 / values.dagloon.dagenPerMaand)
    return amount(ziekengeld, { deel, ziekengeld, perDag: toWholeCents(perDag), ...duur }, [
      'no-riskpolis.uwv-betaalt',
    ])
  },
})

/**
 * Personal support at work. There is no statutory amount.
 *
 * @see Wet WIA, artikel 35; Wajong, artikel 2:22; Participatiewet, artikel 10
 */
export const jobcoach = defineRule({
  id: 'jobcoach',
  title: 'Jobcoach',
  law: 'Wet WIA, artikel 35; Wajong, artikel 2:22; Participatiewet, artikel 10',
  schemes: [],
  facts: {
    uitkering: uitkering(kinds),
    loonkostensubsidie: assuming(flag('Hoort bij de doelgroep loonkostensubsidie', ['lks']), false),
  },
  values: z.object({}),
  work: ({ ask }) => {
    const kind = ask('uitkering')
    if (kind === 'ww') return noRight('jobcoach.niet-in-ww')
    const artikel = { wia: '35 WIA', wajong: '2:22 Wajong', bijstand: '10 Pw', geen: '10 Pw' }[kind]
    return holds([ask('loonkostensubsidie') ? 'jobcoach.recht-op-begeleiding' : 'jobcoach.vraag-aan'], {
      via: office(kind),
      artikel,
    })
  },
})

/**
 * Work in a protected setting, after an advice of UWV that one can ask for oneself.
 *
 * @see Participatiewet, artikel 10b
 */
export const beschutWerk = defineRule({
  id: 'beschut-werk',
  title: 'Beschut werk',
  law: 'Participatiewet, artikel 10b',
  schemes: [],
  facts: {
    alleenBeschut: assuming(
      flag('Kan alleen werken op een beschermde, aangepaste plek', ['onlyProtected']),
      true,
    ),
    adviesUwv: assuming(flag('UWV heeft een positief advies gegeven', ['advice']), true),
  },
  values: z.object({}),
  work: ({ ask }) => {
    if (!ask('alleenBeschut')) return noRight('beschut-werk.kan-elders')
    return ask('adviesUwv') ? holds(['beschut-werk.gemeente-zoekt']) : noRight('beschut-werk.vraag-advies')
  },
})
