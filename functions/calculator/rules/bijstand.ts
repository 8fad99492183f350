import * as z from 'zod/mini'
import {
  euros,
  type Money,
  minus,
  none,
  notNegative,
  plus,
  times,
  total,
  toWholeCents,
} from '../../shared/money.ts'
import { assuming, choice, count, flag, money, optionalCount } from '../../situation/field.ts'
import { amount, noRight, type Reason } from '../outcome.ts'
import { defineRule, type Work } from '../rule.ts'
import { aow, kinderenOfGeen, leeftijd, vermogen } from '../shared-fields.ts'
import { needed } from '../values.ts'
import {
  type BijstandValues,
  bijstandValues,
  kostendelersShare,
  normOf,
  withYoungExtra,
} from './bijstand-norm.ts'
import { keptOf, vrijlatingSoorten, vrijlatingValues, vrijlatingWoorden } from './vrijlating.ts'

const no = (meaning: string, also: readonly string[] = []) => assuming(flag(meaning, also), false)
const nothing = (meaning: string, also: readonly string[]) => assuming(money('month', meaning, also), 0)
const kept = (meaning: string, also: readonly string[] = []) =>
  assuming(choice(meaning, vrijlatingSoorten, also, vrijlatingWoorden), 'geen')

const facts = {
  leeftijd,
  aow,
  verblijfsrecht: assuming(
    flag('Is Nederlander of heeft een verblijfsvergunning die telt', [
      'residencePermit',
      'verblijfsvergunning',
    ]),
    true,
  ),
  heeftPartner: no('Heeft een partner met wie de bijstand samen is', [
    'partner',
    'paar',
    'couple',
    'gehuwd',
    'samenwonend',
    'hasPartner',
    'heeftToeslagpartner',
  ]),
  partnerLeeftijd: optionalCount('Leeftijd van de partner', 120, ['leeftijdPartner', 'partnerAge']),
  wekenBuitenland: assuming(
    count('Weken in het buitenland dit jaar', 53, ['buitenlandWeken', 'weeksAbroad']),
    0,
  ),
  staakt: no('Staakt', ['staking', 'strike']),
  onbetaaldVerlof: no('Heeft onbetaald verlof', ['unpaidLeave']),
  kanStuderen: no('Is onder de 27 en kan een opleiding met studiefinanciering volgen', [
    'onder27KanStuderen',
    'canStudy',
  ]),
  voorliggend: no('Kan geld krijgen dat voorgaat, zoals WW', ['voorliggendeVoorziening']),
  inInrichting: no('Woont in een inrichting', ['inrichting', 'institution']),
  kinderen: kinderenOfGeen,
  kostendelers: assuming(
    count('Huisgenoten die de kosten delen (27 of ouder), zonder jezelf en je partner', 30, [
      'aantalKostendelers',
      'medebewoners27',
      'costSharers',
      'kostendelendeMedebewoners',
    ]),
    0,
  ),
  verhogingJong: nothing('Verhoging voor 18 tot en met 20 jaar', ['verhoging']),
  vermogen,
  overwaarde: assuming(
    money('once', 'Waarde van de eigen woning min de schuld daarop', [
      'woningwaarde',
      'homeEquity',
      'equity',
    ]),
    0,
  ),
  schulden: assuming(money('once', 'Schulden, zonder die op de woning', ['debts', 'schuld']), 0),
  vrijlating: kept('Vrijlating van het loon', ['soortVrijlating']),
  maandenGebruikt: assuming(
    count('Maanden dat de vrijlating al is gebruikt', 600, ['maandenAlGebruikt', 'monthsUsed']),
    0,
  ),
  partnerVrijlating: kept('Vrijlating van het loon van de partner', ['vrijlatingPartner']),
  partnerMaandenGebruikt: assuming(count('Maanden dat de partner de vrijlating al gebruikte', 600), 0),
  nettoloon: nothing('Nettoloon per maand, met vakantiegeld', [
    'loon',
    'netWage',
    'netto',
    'nettoLoon',
    'wage',
    'nettoloonPerMaand',
  ]),
  partnerNettoloon: nothing('Nettoloon van de partner per maand, met vakantiegeld', [
    'nettoloonPartner',
    'partnerNetWage',
    'partnerLoon',
  ]),
  overigInkomen: nothing('Ander netto-inkomen per maand, zoals een uitkering', [
    'nettoInkomen',
    'otherNetIncome',
    'overigNettoInkomen',
    'uitkering',
    'nettoUitkering',
  ]),
  vakantiegeldErbij: no('Tel het vakantiegeld nog bij het nettoloon op', ['addHolidayPay']),
}
const values = z.object({
  ...bijstandValues.shape,
  bijstand: z.extend(bijstandValues.shape.bijstand, vrijlatingValues.shape.bijstand.shape),
})
type Here = Work<typeof facts, typeof values>

/**
 * Bijstand per month: it fills the income of the household up to the norm.
 *
 * @see Participatiewet, artikel 11 tot en met 34
 */
export const bijstand = defineRule({
  id: 'bijstand',
  title: 'Bijstand',
  law: 'Participatiewet, artikel 11 tot en met 34',
  schemes: ['bijstand'],
  facts,
  values,
  work: (here) => {
    const { ask, limits } = here
    const refused = refusal(here)
    if (refused) return noRight(refused)
    const together = ask('heeftPartner')
    const age = ageOf(here)
    const partnerAge = together ? (ask('partnerLeeftijd') ?? age) : undefined
    const home = {
      age,
      partnerAge,
      hasChild: ask('kinderen').some((age) => age < 18),
      kostendelers: ask('kostendelers'),
      inInstitution: ask('inInrichting'),
    }
    const basic = needed(normOf(home, here.values), 'bijstand.norm')
    const extra = ask('verhogingJong')
    const norm = extra.cents > 0 ? withYoungExtra(basic, extra, here.values, together) : basic
    const wealthLimit =
      together || home.hasChild
        ? here.values.bijstand.vermogensgrensSamen
        : here.values.bijstand.vermogensgrensAlleenstaande
    if (limits.exceeds(wealthOf(here), wealthLimit, 'bijstand.vermogen'))
      return noRight('bijstand.vermogen', { norm, vermogen: wealthOf(here), vermogensgrens: wealthLimit })
    return topUp(here, norm, partnerAge)
  },
})

const ageOf = ({ ask, values }: Here): number =>
  ask('aow') ? Math.max(ask('leeftijd'), values.leeftijden.aow) : ask('leeftijd')

/** Debts come off; of the home only what is above the free part counts. */
function wealthOf({ ask, values }: Here): Money<'once'> {
  const own = notNegative(minus(ask('vermogen'), ask('schulden')))
  if (ask('overwaarde').cents === 0) return own
  return plus(
    own,
    notNegative(minus(ask('overwaarde'), needed(values.bijstand.woningVrij, 'bijstand.woningVrij'))),
  )
}

/** The circumstances that exclude somebody, whatever the income. */
function refusal({ ask, values }: Here): Reason | undefined {
  if (ask('leeftijd') < 18) return 'bijstand.te-jong'
  if (!ask('verblijfsrecht')) return 'bijstand.geen-verblijfsrecht'
  if (ask('wekenBuitenland') > values.bijstand.buitenlandWeken) return 'bijstand.buitenland'
  if (ask('staakt')) return 'bijstand.staking'
  if (ask('onbetaaldVerlof')) return 'bijstand.onbetaald-verlof'
  if (ask('leeftijd') < 27 && ask('kanStuderen')) return 'bijstand.kan-studeren'
  if (ask('leeftijd') < values.minimumloon.volwassenVanaf && ask('inInrichting'))
    return 'bijstand.jong-in-inrichting'
  return ask('voorliggend') ? 'bijstand.ander-geld-gaat-voor' : undefined
}

function topUp({ ask, values, limits }: Here, norm: Money<'month'>, partnerAge: number | undefined) {
  const own = withHolidayPay(ask('nettoloon'), ask('vakantiegeldErbij'), values)
  const partner =
    partnerAge === undefined
      ? none('month')
      : withHolidayPay(ask('partnerNettoloon'), ask('vakantiegeldErbij'), values)
  const mine = keptOf(
    {
      net: own,
      age: ageOf({ ask, values, limits }),
      soort: ask('vrijlating'),
      monthsUsed: ask('maandenGebruikt'),
    },
    values,
    limits,
  )
  const theirs =
    partnerAge === undefined
      ? none('month')
      : keptOf(
          {
            net: partner,
            age: partnerAge,
            soort: ask('partnerVrijlating'),
            monthsUsed: ask('partnerMaandenGebruikt'),
          },
          values,
          limits,
        )
  const vrijlating = plus(mine, theirs)
  const income = total('month', [own, partner, ask('overigInkomen')])
  const counted = minus(income, vrijlating)
  const parts = { norm, inkomen: income, vrijlating, counted }
  if (limits.atLeast(counted, norm, 'bijstand.genoeg-inkomen'))
    return noRight('bijstand.genoeg-inkomen', { ...parts, together: income })
  const bijstand = notNegative(minus(norm, counted))
  const later = toWholeCents(times(bijstand, values.bijstand.vakantietoeslag))
  return amount(bijstand, {
    ...parts,
    bijstand,
    uitbetaald: minus(bijstand, later),
    vakantietoeslag: later,
    ...(values.bijstand.voorschot === undefined
      ? {}
      : { voorschot: toWholeCents(times(bijstand, values.bijstand.voorschot)) }),
    ...(ask('inInrichting') ? { verhogingInrichting: extraInInstitution(partnerAge, values) } : {}),
    together: plus(income, bijstand),
  })
}

const extraInInstitution = (partnerAge: number | undefined, { bijstand: law }: BijstandValues) =>
  needed(
    partnerAge === undefined ? law.verhogingInrichtingAlleenstaande : law.verhogingInrichtingGehuwden,
    'bijstand.verhogingInrichting',
  )

/**
 * The claim to net holiday pay that belongs to a net wage. The bands are steps of a table, so they are no
 * limits of the law.
 */
function holidayPayWith(net: Money<'month'>, { bijstand }: Pick<BijstandValues, 'bijstand'>): Money<'month'> {
  const rows = needed(bijstand.vakantiegeldBijLoon, 'bijstand.vakantiegeldBijLoon')
  const row = rows.find(({ tot }) => tot === null || net.cents <= euros(tot, 'month').cents)
  return row ? toWholeCents(notNegative(minus(times(net, row.deel), euros(row.min, 'month')))) : none('month')
}

const withHolidayPay = (net: Money<'month'>, add: boolean, values: BijstandValues) =>
  add && net.cents > 0 ? plus(net, holidayPayWith(net, values)) : net

/**
 * The norm per person for people who share the costs of a home.
 *
 * @see Participatiewet, artikel 22a
 */
export const kostendelersnorm = defineRule({
  id: 'kostendelersnorm',
  title: 'Kostendelersnorm',
  law: 'Participatiewet, artikel 22a',
  schemes: ['bijstand'],
  facts: {
    aantal: count('Aantal mensen dat de kosten deelt (A), jijzelf en je partner meegeteld', 30, [
      'A',
      'personen',
      'aantalPersonen',
      'kostendelers',
      'costSharers',
    ]),
    heeftPartner: facts.heeftPartner,
  },
  values: bijstandValues,
  work: ({ ask, values }) => {
    const people = ask('aantal')
    const percentage = kostendelersShare(Math.max(1, people), values)
    const perPersoon = toWholeCents(times(values.bijstand.normGehuwden, percentage))
    const norm = toWholeCents(times(values.bijstand.normGehuwden, percentage * (ask('heeftPartner') ? 2 : 1)))
    return amount(norm, { percentage, perPersoon, norm, gehuwdennorm: values.bijstand.normGehuwden })
  },
})

/**
 * The net holiday pay that is counted with a net wage.
 *
 * @see Participatiewet, artikel 31 en 33; normenbrief, bijlage IV
 */
export const vakantiegeldInBijstand = defineRule({
  id: 'vakantiegeld-in-bijstand',
  title: 'Vakantiegeld dat bij het nettoloon telt in de bijstand',
  law: 'Participatiewet, artikel 31',
  schemes: ['bijstand'],
  facts: {
    nettoloon: money('month', 'Nettoloon per maand, zonder vakantiegeld', ['loon', 'netto', 'netWage']),
  },
  values: bijstandValues,
  work: ({ ask, values }) => {
    const aanspraak = holidayPayWith(ask('nettoloon'), values)
    return amount(aanspraak, { aanspraak, metVakantiegeld: plus(ask('nettoloon'), aanspraak) })
  },
})
