import {
  borders,
  calculate,
  compare,
  curve,
  lawsOn,
  withWage,
} from '../../functions/calculator/calculator.ts'
import { euros } from '../../functions/shared/money.ts'
import { readSituation } from '../../functions/situation/read-situation.ts'
import { theValues } from '../the-values.ts'

const family = readSituation({
  heeftPartner: true,
  kinderen: [3, 7, 13],
  huurt: true,
  kaleHuur: 700,
  leeftijd: 35,
  uitkering: 'bijstand',
  loon: 1380,
  uren: 24,
  'partner.leeftijd': 36,
  'partner.uitkering': 'ziektewet',
  'partner.uitkeringBruto': 1100,
  'partner.loon': 0,
}).situation
const day = '2026-07-01'

const timed = (times: number, work: (at: number) => unknown): number => {
  for (let at = 0; at < times / 5; at++) work(at)
  const start = performance.now()
  for (let at = 0; at < times; at++) work(at)
  return (performance.now() - start) / times
}

/** Household evaluations a second, and milliseconds for a comparison with curve and borders. */
export function benchCalculator() {
  const laws = lawsOn(theValues, day)
  const perHour = euros(14.99, 'hour')
  const each = timed(50_000, (at) => calculate(withWage(family, euros(at % 3000, 'month')), laws))
  const now = withWage(family, euros(0, 'month'))
  const together = timed(50, () => [
    compare({ now, next: family, day, book: theValues }),
    curve(family, perHour, day, theValues),
    borders(family, euros(0, 'month'), euros(2600, 'month'), day, theValues),
  ])
  return { evaluationsPerSecond: Math.round(1000 / each), compareCurveBordersMs: together }
}

if (import.meta.filename === process.argv[1]) console.info(benchCalculator())
