import * as z from 'zod/mini'
import { minus, notNegative, plus, times, toWholeCents } from '../../shared/money.ts'
import { assuming, flag, money, optionalCount, optionalMoney } from '../../situation/field.ts'
import { amount, noRight } from '../outcome.ts'
import { defineRule } from '../rule.ts'
import { lawAmount } from '../value-schema.ts'

/**
 * What goes off the Anw: a part of a wage, and other benefits in full. The full amount is not in our values,
 * so it is taken only when given; without it the outcome is the reduction.
 *
 * @see Algemene nabestaandenwet, artikel 14, 18 en 19
 */
export const anw = defineRule({
  id: 'anw',
  title: 'Anw',
  law: 'Algemene nabestaandenwet, artikel 14, 18 en 19',
  schemes: ['anw', 'minimumloon'],
  facts: {
    heeftKind: assuming(
      flag('Heeft een kind onder de 18, of is minstens 45% arbeidsongeschikt', ['kindOnder18', 'hasChild']),
      true,
    ),
    arbeidsongeschiktheid: optionalCount('Percentage arbeidsongeschikt, 0 tot 100', 100, [
      'ao',
      'aoPercentage',
      'disability',
    ]),
    loon: assuming(
      money('month', 'Brutoloon per maand', ['wage', 'inkomen', 'income', 'brutoloon', 'inkomenUitArbeid']),
      0,
    ),
    overigInkomen: assuming(
      money('month', 'Andere uitkering of pensioen per maand, bruto', [
        'uitkering',
        'otherBenefits',
        'overigeUitkering',
      ]),
      0,
    ),
    volledigeUitkering: optionalMoney('month', 'De volledige Anw per maand, bruto', [
      'anw',
      'fullAmount',
      'fullBenefit',
    ]),
  },
  values: z.object({
    anw: z.object({
      vrijDeelMinimumloon: z.number(),
      aftrek: z.number(),
      arbeidsongeschiktVanaf: z.number(),
    }),
    minimumloon: z.object({ perMaand: lawAmount('month') }),
  }),
  work: ({ ask, values, limits }) => {
    if (!ask('heeftKind') && (ask('arbeidsongeschiktheid') ?? 0) / 100 < values.anw.arbeidsongeschiktVanaf)
      return noRight('anw.geen-kind')
    const wage = ask('loon')
    const vrijeVoet = times(values.minimumloon.perMaand, values.anw.vrijDeelMinimumloon)
    const above = limits.above(wage, vrijeVoet, 'anw.vrij-deel')
    const fromWage = toWholeCents(times(above, values.anw.aftrek))
    const reduction = plus(fromWage, ask('overigInkomen'))
    const parts = { vrijeVoet, vrij: minus(wage, fromWage), aftrek: fromWage, reduction }
    const full = ask('volledigeUitkering')
    if (!full) return amount(reduction, parts, ['anw.bedrag-dat-eraf-gaat'])
    limits.atLeast(reduction, full, 'anw.op')
    const anw = notNegative(minus(full, reduction))
    return amount(anw, { ...parts, anw, together: plus(anw, wage) })
  },
})
