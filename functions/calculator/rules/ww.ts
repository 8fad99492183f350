import * as z from 'zod/mini'
import { minus, notNegative, plus, times, toWholeCents } from '../../shared/money.ts'
import { assuming, count, flag, money } from '../../situation/field.ts'
import { amount, noRight, type Reason } from '../outcome.ts'
import { defineRule, type Work } from '../rule.ts'
import { aow } from '../shared-fields.ts'
import { countedIncome, dagloonFacts, dagloonValues, oldWageOf } from './dagloon.ts'

const wwValues = z.object({
  ...dagloonValues.shape,
  ww: z.object({
    deelEersteMaanden: z.number(),
    eersteMaanden: z.number(),
    deelDaarna: z.number(),
    eindeBijInkomen: z.number(),
    wekenGewerkt: z.number(),
    vanDeWeken: z.number(),
    urenverlies: z.number(),
    startersperiodeKorting: z.number(),
    vakantiegeld: z.number(),
  }),
})

const facts = {
  aow,
  ziek: assuming(flag('Is ziek', ['ill', 'sick']), false),
  eigenOntslag: assuming(
    flag('Nam zelf ontslag zonder goede reden', ['zelfOntslag', 'verwijtbaar', 'resigned']),
    false,
  ),
  volledigWia: assuming(flag('Krijgt een volledige WIA-uitkering', ['fullWia', 'volledigeWia']), false),
  beschikbaar: assuming(flag('Is beschikbaar voor werk', ['available', 'beschikbaarVoorWerk']), true),
  wekenGewerkt: assuming(
    count('Weken gewerkt in de laatste 36 weken', 36, ['weeksWorked', 'gewerkteWeken']),
    36,
  ),
  urenPerWeekVoorheen: assuming(
    count('Uren per week in het oude werk', 80, ['oudeUren', 'oldHours', 'urenOud']),
    40,
  ),
  urenVerloren: assuming(
    count('Uren per week die verloren gingen', 80, ['urenVerlies', 'hoursLost', 'verlorenUren']),
    40,
  ),
  ...dagloonFacts,
  maand: assuming(
    count('De hoeveelste maand van de WW', 60, ['maandVanRecht', 'month', 'monthOfRight', 'maandVanWw']),
    1,
  ),
  startersperiode: assuming(flag('Is in de startersperiode van een eigen bedrijf', ['starter']), false),
  inkomen: assuming(
    money('month', 'Inkomen uit werk in die maand, bruto (B)', [
      'B',
      'income',
      'loon',
      'wage',
      'nieuwLoon',
      'newWage',
      'inkomsten',
    ]),
    0,
  ),
  overigeUitkering: assuming(
    money('month', 'Andere uitkering of pensioen dat eraf gaat, bruto (E)', [
      'E',
      'otherBenefits',
      'pensioen',
    ]),
    0,
  ),
}

function refusal({ ask, values: { ww: law } }: Work<typeof facts, typeof wwValues>): Reason | undefined {
  if (ask('aow')) return 'ww.aow'
  if (ask('ziek')) return 'ww.ziek'
  if (ask('volledigWia')) return 'ww.volledige-wia'
  if (!ask('beschikbaar')) return 'ww.niet-beschikbaar'
  if (ask('eigenOntslag')) return 'ww.eigen-ontslag'
  if (ask('wekenGewerkt') < law.wekenGewerkt) return 'ww.te-weinig-weken'
  const enough = Math.min(law.urenverlies, ask('urenPerWeekVoorheen') / 2)
  return ask('urenVerloren') < enough ? 'ww.te-weinig-uren-verloren' : undefined
}

/**
 * WW per month, gross: `p × (A − B × C/D) − E`.
 *
 * @see Werkloosheidswet, artikel 16, 17, 19, 20, 24 en 47
 */
export const ww = defineRule({
  id: 'ww',
  title: 'WW',
  law: 'Werkloosheidswet, artikel 16 tot en met 47',
  schemes: ['ww', 'dagloon'],
  facts,
  values: wwValues,
  work: (here) => {
    const { ask, values, limits } = here
    const refused = refusal(here)
    if (refused) return noRight(refused)
    const law = values.ww
    const wage = oldWageOf(ask('dagloon'), ask('oudLoon'), values)
    const p = ask('maand') <= law.eersteMaanden ? law.deelEersteMaanden : law.deelDaarna
    const income = ask('inkomen')
    const starting = ask('startersperiode')
    const counted = starting ? times(income, 0) : countedIncome(income, wage)
    const parts = {
      A: wage.A,
      B: income,
      verhouding: wage.ratio,
      p,
      maximumInkomen: toWholeCents(times(wage.uncapped, law.eindeBijInkomen)),
    }
    if (limits.exceeds(counted, times(wage.A, law.eindeBijInkomen), 'ww.einde-bij-inkomen'))
      return noRight('ww.te-veel-inkomen', { ...parts, together: income })
    const full = times(minus(wage.A, counted), p * (starting ? 1 - law.startersperiodeKorting : 1))
    const benefit = toWholeCents(notNegative(minus(full, ask('overigeUitkering'))))
    const vakantiegeld = toWholeCents(times(benefit, law.vakantiegeld))
    return amount(benefit, {
      ...parts,
      ww: benefit,
      vakantiegeld,
      uitbetaald: minus(benefit, vakantiegeld),
      together: plus(benefit, income),
    })
  },
})
