import * as z from 'zod/mini'
import {
  type Money,
  minus,
  none,
  notNegative,
  over,
  plus,
  smallest,
  times,
  toWholeCents,
} from '../../shared/money.ts'
import { MissingFact } from '../../situation/ask.ts'
import { assuming, count, money, optionalCount, optionalMoney } from '../../situation/field.ts'
import { amount, noRight } from '../outcome.ts'
import { defineRule, type Work } from '../rule.ts'
import { huishouden, kinderenOfGeen } from '../shared-fields.ts'
import { lawAmount } from '../value-schema.ts'

const day = lawAmount('day')
const values = z.object({
  toeslagenwet: z.object({
    normGehuwden: day,
    normAlleenstaande: day,
    norm20: day,
    norm19: day,
    norm18: day,
    normDelend: day,
    vrijlatingVast: z.number(),
    vrijlatingDeel: z.number(),
    vrijlatingMaximum: z.number(),
    vrijlatingJaren: z.number(),
    kindJongerDan: z.number(),
    partnerGeborenNa: z.number(),
    deelAlleenstaande: z.number(),
    deelDelend: z.number(),
  }),
  minimumloon: z.object({ perMaand: lawAmount('month'), vakantiebijslag: z.number() }),
  dagloon: z.object({ dagenPerMaand: z.number() }),
})
const facts = {
  huishouden,
  leeftijd: assuming(count('Leeftijd', 120, ['age']), 30),
  partnerGeboortejaar: optionalCount('Geboortejaar van de partner', 2100, [
    'partnerBorn',
    'partnerBirthYear',
    'geboortejaarPartner',
  ]),
  kinderen: kinderenOfGeen,
  uitkeringPerDag: optionalMoney('day', 'Uitkering per dag, bruto', [
    'uitkering',
    'benefitPerDay',
    'dagUitkering',
    'benefit',
  ]),
  uitkeringPerMaand: optionalMoney('month', 'Uitkering per maand, bruto', ['benefitPerMonth']),
  dagloon: optionalMoney('day', 'Dagloon van de uitkering', ['oudDagloon', 'oldDailyWage']),
  overigInkomenPerDag: assuming(
    money('day', 'Ander inkomen van het huishouden per dag, bruto', [
      'overigInkomen',
      'otherIncomePerDay',
      'partnerInkomenPerDag',
    ]),
    0,
  ),
  loon: assuming(
    money('month', 'Loon uit werk per maand, bruto', [
      'verdiensten',
      'inkomen',
      'earnings',
      'wage',
      'income',
    ]),
    0,
  ),
  jarenVrijlating: assuming(count('Jaren dat de vrijlating al loopt', 50), 0),
}
type Here = Work<typeof facts, typeof values>

function normFor({ ask, values: { toeslagenwet: law } }: Here): Money<'day'> {
  const home = ask('huishouden')
  if (home === 'paar') return law.normGehuwden
  if (home === 'delend') return law.normDelend
  const young: { readonly [age: number]: Money<'day'> } = { 20: law.norm20, 19: law.norm19, 18: law.norm18 }
  return young[Math.floor(ask('leeftijd'))] ?? law.normAlleenstaande
}

/** What is left of the difference with the old wage, for who earned less than the level of the norm. */
function mostFor({ ask, values }: Here, benefit: Money<'day'>): Money<'day'> | undefined {
  const dagloon = ask('dagloon')
  if (!dagloon) return undefined
  const { deelAlleenstaande, deelDelend } = values.toeslagenwet
  const share = { paar: 1, alleenstaand: deelAlleenstaande, delend: deelDelend }[ask('huishouden')]
  const level = over('day', values.minimumloon.perMaand, share / values.dagloon.dagenPerMaand)
  return dagloon.cents < level.cents ? notNegative(minus(dagloon, benefit)) : undefined
}

function countedEarnings({ ask, values, limits }: Here) {
  const { vrijlatingVast, vrijlatingDeel, vrijlatingMaximum, vrijlatingJaren } = values.toeslagenwet
  const wage = ask('loon')
  const base = values.minimumloon.perMaand
  const allowed = ask('jarenVrijlating') < vrijlatingJaren && wage.cents > 0
  const grown = plus(times(base, vrijlatingVast), times(wage, vrijlatingDeel))
  const most = times(base, vrijlatingMaximum)
  if (allowed) {
    limits.exceeds(wage, grown, 'toeslagenwet.vrijlating-vast')
    limits.exceeds(grown, most, 'toeslagenwet.vrijlating-maximum')
  }
  const vrij = allowed ? smallest(wage, smallest(grown, most)) : none('month')
  return { vrij, counted: over('day', minus(wage, vrij), 1 / values.dagloon.dagenPerMaand) }
}

/**
 * A supplement to a benefit of UWV, up to the social minimum.
 *
 * @see Toeslagenwet, artikel 2 tot en met 8a
 */
export const toeslagenwet = defineRule({
  id: 'toeslagenwet',
  title: 'Toeslagenwet',
  law: 'Toeslagenwet, artikel 2 tot en met 8a',
  schemes: ['toeslagenwet', 'minimumloon', 'dagloon'],
  facts,
  values,
  work: (here) => {
    const { ask, limits } = here
    const law = here.values.toeslagenwet
    if (ask('leeftijd') < 18) return noRight('toeslagenwet.te-jong')
    const born = ask('partnerGeboortejaar')
    const youngChild = ask('kinderen').some((age) => age < law.kindJongerDan)
    if (ask('huishouden') === 'paar' && born !== undefined && born > law.partnerGeborenNa && !youngChild)
      return noRight('toeslagenwet.jonge-partner')
    const perMonth = ask('uitkeringPerMaand')
    const days = here.values.dagloon.dagenPerMaand
    const benefit = ask('uitkeringPerDag') ?? (perMonth && over('day', perMonth, 1 / days))
    if (!benefit) throw new MissingFact('uitkeringPerDag')
    const norm = normFor(here)
    const { vrij, counted } = countedEarnings(here)
    const income = plus(plus(benefit, ask('overigInkomenPerDag')), counted)
    const parts = { norm, inkomen: income, vrijlating: vrij }
    if (limits.atLeast(income, norm, 'toeslagenwet.genoeg-inkomen'))
      return noRight('toeslagenwet.genoeg-inkomen', parts)
    const gap = minus(norm, income)
    const most = mostFor(here, benefit)
    if (most) limits.exceeds(gap, most, 'toeslagenwet.maximum')
    const perDag = toWholeCents(most ? smallest(gap, most) : gap)
    const perMaand = toWholeCents(over('month', perDag, days))
    return amount(perMaand, {
      ...parts,
      perDag,
      perMaand,
      toeslag: perMaand,
      vakantiegeld: toWholeCents(times(perMaand, here.values.minimumloon.vakantiebijslag)),
      ...(most ? { maximum: most } : {}),
    })
  },
})
