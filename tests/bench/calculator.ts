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

/** Milliseconds of one core: a busy machine does not count. */
const coreTime = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

const timed = (times: number, work: (at: number) => unknown): number => {
  for (let at = 0; at < times / 5; at++) work(at)
  const start = coreTime()
  for (let at = 0; at < times; at++) work(at)
  return (coreTime() - start) / times
}

/** The time that half of the runs stay under: what else the machine does falls away. */
const median = (times: number, work: () => unknown): number => {
  const taken = Array.from({ length: times }, () => timed(1, work)).sort((a, b) => a - b)
  return taken[Math.floor(times / 2)] ?? 0
}

/** Household evaluations a second, and milliseconds for a comparison with curve and borders. */
export function benchCalculator() {
  const laws = lawsOn(theValues, day)
  const perHour = euros(14.99, 'hour')
  const each = timed(50_000, (at) => calculate(withWage(family, euros(at % 3000, 'month')), laws))
  const now = withWage(family, euros(0, 'month'))
  const together = median(60, () => [
    compare({ now, next: family, day, book: theValues }),
    curve(family, perHour, day, theValues),
    borders(family, euros(0, 'month'), euros(2600, 'month'), day, theValues),
  ])
  return { evaluationsPerSecond: Math.round(1000 / each), compareCurveBordersMs: together }
}

if (import.meta.filename === process.argv[1]) console.info(benchCalculator())
