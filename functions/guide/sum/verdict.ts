import { averageMonth, type Comparison } from '../../calculator/calculator.ts'
import type { BlockOf } from '../../shared/blocks.ts'
import { wholeEuros } from '../../shared/euro-text.ts'
import { inEuros } from '../../shared/money.ts'
import { howSure } from './how-sure.ts'
import { change } from './line-views.ts'
import { filled, type SumWords } from './sum-words.ts'

type Sum = BlockOf<'sum'>

/** Less than this a month is the noise of rounding and of the tables. */
const NOTICED = 3

/** Now, later and the difference: on average, in an ordinary month and over the year. */
export function totalsOf({ now, first, later }: Comparison, { totalen }: SumWords): Sum['totals'] {
  const row = (id: string, name: string, a: Parameters<typeof inEuros>[0], b: typeof a) => ({
    id,
    name,
    ...change(inEuros(a), inEuros(b)),
  })
  const hasFirst = Math.round(inEuros(first.month)) !== Math.round(inEuros(later.month))
  return [
    row('average', totalen.gemiddeld, averageMonth(now), averageMonth(later)),
    row('month', totalen.maand, now.month, later.month),
    ...(hasFirst ? [row('first', totalen.eerste, now.month, first.month)] : []),
    row('extras', totalen.extra, now.yearlyExtras, later.yearlyExtras),
    row('year', totalen.jaar, now.year, later.year),
  ]
}

/** The answer in one sentence, then how an ordinary month and the first months differ from it. */
export function verdictOf(
  { now, first, later, sureness }: Comparison,
  day: string,
  { kop }: SumWords,
): string[] {
  const average = change(inEuros(averageMonth(now)), inEuros(averageMonth(later))).difference
  const month = change(inEuros(now.month), inEuros(later.month)).difference
  const start = change(inEuros(now.month), inEuros(first.month)).difference
  const say = (amount: number, equal: string, more: string, less: string) =>
    Math.abs(amount) < NOTICED
      ? equal
      : filled(amount > 0 ? more : less, { bedrag: wholeEuros(Math.abs(amount)) })
  return [
    howSure(say(average, kop.evenveel, kop.meer, kop.minder), sureness, day, kop),
    ...(Math.abs(month - average) < NOTICED
      ? []
      : [say(month, kop.gewone_maand_gelijk, kop.gewone_maand_meer, kop.gewone_maand_minder)]),
    ...(Math.abs(start - month) < NOTICED
      ? []
      : [
          filled(start > 0 ? kop.eerste_maanden_meer : kop.eerste_maanden_minder, {
            bedrag: wholeEuros(Math.abs(start)),
          }),
        ]),
  ]
}
