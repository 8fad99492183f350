import { type Money, minus, none, notNegative, plus, times, total, toWholeCents } from '../../shared/money.ts'
import { amount, noRight, type Reason } from '../outcome.ts'
import { defineRule, type Work } from '../rule.ts'
import { needed } from '../values.ts'
import { bijstandFacts, bijstandRuleValues } from './bijstand-facts.ts'
import { type BijstandValues, normOf, withYoungExtra } from './bijstand-norm.ts'
import { withHolidayPay } from './vakantiegeld-in-bijstand.ts'
import { keptOf } from './vrijlating-terms.ts'

type Here = Work<typeof bijstandFacts, typeof bijstandRuleValues>

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
  facts: bijstandFacts,
  values: bijstandRuleValues,
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
