import * as z from 'zod/mini'
import { type Money, over, smallest, times, toWholeCents } from '../../shared/money.ts'
import { MissingFact } from '../../situation/ask.ts'
import { optionalMoney } from '../../situation/field.ts'
import { lawAmount } from '../value-schema.ts'

export const dagloonValues = z.object({
  dagloon: z.object({ maximum: lawAmount('day'), dagenPerMaand: z.number() }),
})

/** The two ways to say what somebody earned before: per day or per month. */
export const dagloonFacts = {
  dagloon: optionalMoney('day', 'Dagloon: het loon van het laatste jaar gedeeld door 261', [
    'dailyWage',
    'D',
    'oudDagloon',
  ]),
  oudLoon: optionalMoney('month', 'Oude brutoloon per maand', [
    'maandloon',
    'oudeLoon',
    'oldWage',
    'oudMaandloon',
    'oudeMaandloon',
    'A',
    'monthlyWage',
  ]),
}

/** The month wage that the benefit starts from (A), and the part of other income that counts (C/D). */
export type OldWage = {
  readonly A: Money<'month'>
  readonly uncapped: Money<'month'>
  readonly ratio: number
}

/** @see Werkloosheidswet, artikel 44, 45 en 47 */
export function oldWageOf(
  perDay: Money<'day'> | undefined,
  perMonth: Money<'month'> | undefined,
  { dagloon: law }: z.output<typeof dagloonValues>,
): OldWage {
  const uncapped = perDay ? over('month', perDay, law.dagenPerMaand) : perMonth
  if (!uncapped) throw new MissingFact('oudLoon')
  const most = toWholeCents(over('month', law.maximum, law.dagenPerMaand))
  const A = smallest(perDay ? toWholeCents(uncapped) : uncapped, most)
  return { A, uncapped, ratio: uncapped.cents > most.cents ? most.cents / uncapped.cents : 1 }
}

/** The income that counts against the benefit: B × C / D. */
export const countedIncome = (income: Money<'month'>, { ratio }: OldWage): Money<'month'> =>
  times(income, ratio)
