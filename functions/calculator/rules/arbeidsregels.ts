import * as z from 'zod/mini'
import { times, toWholeCents } from '../../shared/money.ts'
import { assuming, count, flag } from '../../situation/field.ts'
import { holds, noRight } from '../outcome.ts'
import { defineRule } from '../rule.ts'
import { dagloonFacts, dagloonValues, oldWageOf } from './dagloon.ts'

const law = 'Burgerlijk Wetboek boek 7'

/**
 * The longest trial period of a contract.
 *
 * @see Burgerlijk Wetboek boek 7, artikel 652
 */
export const proeftijd = defineRule({
  id: 'proeftijd',
  title: 'Proeftijd',
  law: `${law}, artikel 652`,
  schemes: ['arbeidsregels'],
  facts: {
    vast: assuming(flag('Het contract is voor onbepaalde tijd', ['permanent']), false),
    maandenContract: assuming(count('Duur van het contract in maanden', 600, ['maanden', 'months']), 12),
  },
  values: z.object({
    arbeidsregels: z.object({
      proeftijdGeenTotMaanden: z.number(),
      proeftijdKort: z.number(),
      proeftijdLangVanafMaanden: z.number(),
      proeftijdLang: z.number(),
    }),
  }),
  work: ({ ask, values: { arbeidsregels: rules } }) => {
    const months = ask('maandenContract')
    if (!ask('vast') && months <= rules.proeftijdGeenTotMaanden)
      return noRight('proeftijd.mag-niet', { maanden: 0 })
    const long = ask('vast') || months >= rules.proeftijdLangVanafMaanden
    return holds(['proeftijd.hoogstens'], { maanden: long ? rules.proeftijdLang : rules.proeftijdKort })
  },
})

/**
 * Whether a clause against working for a competitor can hold.
 *
 * @see Burgerlijk Wetboek boek 7, artikel 653
 */
export const concurrentiebeding = defineRule({
  id: 'concurrentiebeding',
  title: 'Concurrentiebeding',
  law: `${law}, artikel 653`,
  schemes: [],
  facts: {
    schriftelijk: assuming(flag('Het staat op papier', ['inWriting']), true),
    leeftijd: assuming(count('Leeftijd bij het tekenen', 120, ['age']), 30),
    tijdelijk: assuming(flag('Het contract is tijdelijk', ['temporary']), false),
    belangUitgelegd: assuming(
      flag('Het zwaarwegende belang van de werkgever staat erbij', ['reasoned']),
      false,
    ),
  },
  values: z.object({}),
  work: ({ ask }) => {
    if (!ask('schriftelijk')) return noRight('concurrentiebeding.niet-op-papier')
    if (ask('leeftijd') < 18) return noRight('concurrentiebeding.te-jong')
    if (ask('tijdelijk') && !ask('belangUitgelegd')) return noRight('concurrentiebeding.geen-belang')
    return holds(['concurrentiebeding.kan-gelden'])
  },
})

/**
 * Whether one may ask for other hours, times or another place, and when.
 *
 * @see Wet flexibel werken, artikel 2
 */
export const flexibelWerken = defineRule({
  id: 'flexibel-werken',
  title: 'Vragen om andere uren, tijden of plaats',
  law: 'Wet flexibel werken, artikel 2',
  schemes: ['arbeidsregels'],
  facts: {
    wekenInDienst: count('Weken in dienst', 4000, ['weken', 'weeks']),
    werknemers: assuming(count('Aantal werknemers bij de werkgever', 1_000_000, ['employees']), 10),
  },
  values: z.object({
    arbeidsregels: z.object({
      flexibelWeken: z.number(),
      flexibelWerknemers: z.number(),
      flexibelVragenMaanden: z.number(),
      flexibelBeslisMaanden: z.number(),
    }),
  }),
  work: ({ ask, values: { arbeidsregels: rules } }) => {
    if (ask('werknemers') < rules.flexibelWerknemers) return noRight('flexibel-werken.kleine-werkgever')
    if (ask('wekenInDienst') < rules.flexibelWeken) return noRight('flexibel-werken.te-kort-in-dienst')
    return holds(['flexibel-werken.vraag'], {
      vragenMaandenVooraf: rules.flexibelVragenMaanden,
      beslissenMaandenVooraf: rules.flexibelBeslisMaanden,
    })
  },
})

/**
 * Hours of parental leave, and the part that UWV pays.
 *
 * @see Wet arbeid en zorg, artikel 6:1 en 6:3
 */
export const ouderschapsverlof = defineRule({
  id: 'ouderschapsverlof',
  title: 'Ouderschapsverlof',
  law: 'Wet arbeid en zorg, artikel 6:1 en 6:3',
  schemes: ['arbeidsregels', 'dagloon'],
  facts: {
    uren: count('Uren per week', 60, ['urenPerWeek', 'hours']),
    leeftijdKind: assuming(count('Leeftijd van het kind', 18, ['childAge']), 0),
    ...dagloonFacts,
  },
  values: z.object({
    ...dagloonValues.shape,
    arbeidsregels: z.object({
      verlofWeken: z.number(),
      verlofBetaaldeWeken: z.number(),
      verlofDeel: z.number(),
      verlofKindJongerDan: z.number(),
    }),
  }),
  work: ({ ask, values }) => {
    const rules = values.arbeidsregels
    const age = ask('leeftijdKind')
    if (age >= rules.verlofKindJongerDan) return noRight('ouderschapsverlof.kind-te-oud')
    const paid = age < 1 ? rules.verlofBetaaldeWeken : 0
    const known = ask('dagloon') ?? ask('oudLoon')
    const perMaand = known
      ? {
          perMaand: toWholeCents(
            times(oldWageOf(ask('dagloon'), ask('oudLoon'), values).A, rules.verlofDeel),
          ),
        }
      : {}
    return holds([paid > 0 ? 'ouderschapsverlof.deels-betaald' : 'ouderschapsverlof.onbetaald'], {
      uren: rules.verlofWeken * ask('uren'),
      betaaldeUren: paid * ask('uren'),
      deel: rules.verlofDeel,
      ...perMaand,
    })
  },
})
