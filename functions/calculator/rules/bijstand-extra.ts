import * as z from 'zod/mini'
import { type Money, minus, none, notNegative, smallest, times, total } from '../../shared/money.ts'
import { assuming, count, flag, money, optionalMoney } from '../../situation/field.ts'
import { amount, holds, noRight } from '../outcome.ts'
import { defineRule } from '../rule.ts'
import { lawAmount } from '../value-schema.ts'

const year = lawAmount('year')
const perYear = (meaning: string, also: readonly string[]) => assuming(money('year', meaning, also), 0)
const above = (given: Money<'year'>, free: Money<'year'>) => notNegative(minus(given, free))

/**
 * Gifts, volunteer allowances and a premium for starting work that do not count as income, up to a limit.
 *
 * @see Participatiewet, artikel 31 lid 2 onder j, k en m
 */
export const bijstandVrij = defineRule({
  id: 'bijstand-vrij',
  title: 'Giften, vrijwilligersvergoeding en uitstroompremie in de bijstand',
  law: 'Participatiewet, artikel 31 lid 2',
  schemes: ['bijstand'],
  facts: {
    giften: perYear('Giften dit kalenderjaar', ['gifts', 'gift']),
    vrijwilligersvergoeding: perYear('Vrijwilligersvergoeding dit jaar', [
      'volunteerAllowance',
      'vrijwilliger',
    ]),
    vrijwilligersvergoedingPerMaand: assuming(
      money('month', 'Vrijwilligersvergoeding in deze maand', [
        'volunteerAllowancePerMonth',
        'vrijwilligerPerMaand',
      ]),
      0,
    ),
    uitstroompremie: perYear('Uitstroompremie of arbeidspremie dit jaar', [
      'premie',
      'premium',
      'arbeidspremie',
    ]),
    leeftijd: assuming(count('Leeftijd in jaren', 120, ['age']), 30),
    loonkostensubsidie: assuming(flag('Hoort bij de doelgroep loonkostensubsidie', ['lks']), false),
  },
  values: z.object({
    bijstand: z.object({
      giftenVrij: year,
      vrijwilligersvergoedingVrijMaand: lawAmount('month'),
      vrijwilligersvergoedingVrijJaar: year,
      premieMaximum: year,
      vrijlatingVanaf: z.number(),
    }),
  }),
  work: ({ ask, values: { bijstand: law } }) => {
    const allowed = ask('leeftijd') >= law.vrijlatingVanaf || ask('loonkostensubsidie')
    const premieVrij = allowed ? law.premieMaximum : none('year')
    const giften = above(ask('giften'), law.giftenVrij)
    const vrijwilliger = above(ask('vrijwilligersvergoeding'), law.vrijwilligersvergoedingVrijJaar)
    const premie = above(ask('uitstroompremie'), premieVrij)
    const geteld = total('year', [giften, vrijwilliger, premie])
    return amount(geteld, {
      giftenGeteld: giften,
      vrijwilligersvergoedingGeteld: vrijwilliger,
      vrijwilligersvergoedingGeteldPerMaand: notNegative(
        minus(ask('vrijwilligersvergoedingPerMaand'), law.vrijwilligersvergoedingVrijMaand),
      ),
      premieGeteld: premie,
      premieVrij,
      geteld,
    })
  },
})

/**
 * Money for who studies with a lasting medical limitation, at least.
 *
 * @see Participatiewet, artikel 36b
 */
export const studietoeslag = defineRule({
  id: 'studietoeslag',
  title: 'Studietoeslag',
  law: 'Participatiewet, artikel 36b',
  schemes: ['studietoeslag'],
  facts: {
    leeftijd: count('Leeftijd in jaren', 120, ['age']),
    studeert: assuming(flag('Volgt een opleiding', ['studies', 'student']), true),
    medischBeperkt: assuming(
      flag('Kan door een blijvende medische beperking niet bijverdienen', ['beperking', 'medicalLimitation']),
      true,
    ),
    stagevergoeding: assuming(money('month', 'Stagevergoeding per maand', ['stage', 'internshipPay']), 0),
  },
  values: z.object({
    studietoeslag: z.object({
      perLeeftijd: z.array(z.object({ leeftijd: z.number(), bedrag: lawAmount('month') })),
      stageVrij: lawAmount('month'),
    }),
  }),
  work: ({ ask, values: { studietoeslag: law } }) => {
    if (!ask('studeert')) return noRight('studietoeslag.studeert-niet')
    if (!ask('medischBeperkt')) return noRight('studietoeslag.niet-beperkt')
    const row = law.perLeeftijd.filter(({ leeftijd }) => ask('leeftijd') >= leeftijd).at(-1)
    if (!row) return noRight('studietoeslag.te-jong')
    const geteld = notNegative(minus(ask('stagevergoeding'), law.stageVrij))
    const toeslag = notNegative(minus(row.bedrag, geteld))
    return amount(toeslag, {
      minimum: row.bedrag,
      stageVrij: law.stageVrij,
      stageGeteld: geteld,
      studietoeslag: toeslag,
    })
  },
})

/**
 * Bijzondere bijstand for necessary costs, after the highest threshold that a municipality may use.
 *
 * @see Participatiewet, artikel 35
 */
export const bijzondereBijstand = defineRule({
  id: 'bijzondere-bijstand',
  title: 'Bijzondere bijstand',
  law: 'Participatiewet, artikel 35',
  schemes: ['bijstand'],
  facts: {
    kosten: money('year', 'Noodzakelijke kosten in twaalf maanden', ['costs']),
    drempel: optionalMoney('year', 'Drempel van de gemeente; zonder deze de hoogste die mag', ['threshold']),
    noodzakelijk: assuming(flag('De kosten zijn nodig en niet zelf te betalen', ['necessary']), true),
  },
  values: z.object({ bijstand: z.object({ bijzondereBijstandDrempel: year }) }),
  work: ({ ask, values: { bijstand: law } }) => {
    if (!ask('noodzakelijk')) return noRight('bijzondere-bijstand.niet-nodig')
    const most = law.bijzondereBijstandDrempel
    const drempel = smallest(ask('drempel') ?? most, most)
    return amount(notNegative(minus(ask('kosten'), drempel)), { drempel, drempelMaximum: most }, [
      'bijzondere-bijstand.gemeente-beslist',
    ])
  },
})

/**
 * What the municipality may give in a year for months in which settling a wage leaves a household short.
 *
 * @see Participatiewet, artikel 34b (vanaf 2027)
 */
export const bufferbudget = defineRule({
  id: 'bufferbudget',
  title: 'Bufferbudget',
  law: 'Participatiewet, artikel 34b, vanaf 1 januari 2027',
  schemes: ['bijstand'],
  facts: {
    tekort: money('year', 'Wat het huishouden in een maand onder de norm tekortkomt', [
      'shortfall',
      'bedrag',
    ]),
    gebruikt: perYear('Wat dit kalenderjaar al is gegeven', ['alGebruikt', 'used']),
  },
  values: z.object({ bijstand: z.object({ bufferbudget: z.optional(year) }) }),
  work: ({ ask, values: { bijstand: law } }) => {
    if (!law.bufferbudget) return noRight('bufferbudget.nog-niet')
    const over = notNegative(minus(law.bufferbudget, ask('gebruikt')))
    const budget = smallest(ask('tekort'), over)
    return amount(budget, { maximum: law.bufferbudget, over, bufferbudget: budget }, [
      'bufferbudget.gemeente-beslist',
    ])
  },
})

/**
 * Whether a household with one benefit that is not bijstand may get a compensation for lower toeslagen.
 *
 * @see Participatiewet, artikel 78gg
 */
export const alleenverdieners = defineRule({
  id: 'alleenverdieners',
  title: 'Tegemoetkoming voor alleenverdieners',
  law: 'Participatiewet, artikel 78gg',
  schemes: ['bijstand'],
  facts: {
    heeftPartner: assuming(flag('Heeft een partner', ['partner', 'couple', 'hasPartner']), true),
    uitkeringAndersDanBijstand: assuming(
      flag('Leeft van één uitkering die geen bijstand is, zoals WIA, Ziektewet of WW', ['otherBenefit']),
      true,
    ),
    nettoMetToeslagen: money('month', 'Netto-inkomen met toeslagen', ['inkomen', 'income', 'besteedbaar']),
    nettoMetBijstand: money('month', 'Wat hetzelfde huishouden met bijstand en toeslagen zou hebben', [
      'bijstandsniveau',
      'metBijstand',
    ]),
  },
  values: z.object({}),
  work: ({ ask }) => {
    if (!ask('heeftPartner')) return noRight('alleenverdieners.geen-partner')
    if (!ask('uitkeringAndersDanBijstand')) return noRight('alleenverdieners.geen-andere-uitkering')
    const verschil = notNegative(minus(ask('nettoMetBijstand'), ask('nettoMetToeslagen')))
    return verschil.cents === 0
      ? noRight('alleenverdieners.niet-lager')
      : holds(['alleenverdieners.gemeente-betaalt'], { verschil, perJaar: times(verschil, 12) })
  },
})
