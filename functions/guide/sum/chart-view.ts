import {
  type Border,
  borders,
  borderText,
  type CurvePoint,
  calculate,
  curve,
  hourlyWage,
  lawsOn,
  topOf,
  withWage,
} from '../../calculator/calculator.ts'
import type { BlockOf } from '../../shared/blocks.ts'
import { exactEuros, wholeEuros } from '../../shared/euro-text.ts'
import { type Money as Amount, euros, inEuros, minus, none, plus } from '../../shared/money.ts'
import type { Situation } from '../../situation/facts.ts'
import type { Money } from '../money.ts'
import { filled } from './sum-words.ts'

type Sum = BlockOf<'sum'>
type Chart = NonNullable<Sum['chart']>

const WEEKS_PER_MONTH = 52 / 12
/** Of each extra euro, less than this is worth a warning. */
const LITTLE_KEPT = 0.35
const MOST_WARNINGS = 3
/** Below the plan, a border this near counts for who thinks of a few hours less. */
const NEAR = 0.85
/** Euros a year that a border below the plan must cost to be named. */
const WORTH_A_WORD = 100
const isJustBelow = (gross: number, wage: number): boolean => gross <= wage && gross >= wage * NEAR

/** The chart of the plan over the hours, and in words what lies just beyond it. Nothing without a wage per hour. */
export function chartOf(
  next: Situation,
  day: string,
  money: Money,
): { readonly chart: Chart; readonly borders: string[] } | undefined {
  const perHour = hourlyWage(next)
  const hours = next.you.uren
  if (!perHour || hours === undefined || !next.you.loon) return undefined
  const points = curve(next, perHour, day, money.book)
  const found = borders(next, none('month'), topOf(perHour), day, money.book)
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return undefined
  const { grafiek } = money.words
  const hoursAt = (gross: Amount) => Math.round((gross.cents / perHour.cents / WEEKS_PER_MONTH) * 10) / 10
  return {
    chart: {
      title: grafiek.titel,
      description: filled(grafiek.uitleg, {
        uurloon: exactEuros(inEuros(perHour)),
        begin: wholeEuros(inEuros(first.net)),
        eind: wholeEuros(inEuros(last.net)),
        uren: hours,
      }),
      points: points.map(({ hours, gross, net }) => ({
        hours,
        gross: Math.round(inEuros(gross)),
        net: Math.round(inEuros(net)),
      })),
      borders: found
        .filter(({ kind }) => kind !== 'rate')
        .map((border) => borderView(border, hoursAt, money)),
      planned: hours,
    },
    borders: beyondThePlan(next, next.you.loon, found, points, day, money),
  }
}

function borderView(
  border: Border,
  hoursAt: (gross: Amount) => number,
  money: Money,
): Chart['borders'][number] {
  const { grenzen } = money.words
  const step = Math.round(inEuros(border.step))
  const gross = Math.round(inEuros(border.gross))
  const cost = step < 0 ? filled(grenzen.kost, { bedrag: wholeEuros(-step) }) : ''
  const gain = step > 0 ? filled(grenzen.brengt, { bedrag: wholeEuros(step) }) : ''
  const hours = hoursAt(border.gross)
  const zin = [whatHappens(border, money), cost, gain].filter((one) => one !== '').join(' ')
  return {
    hours,
    gross,
    step,
    sentence: filled(grenzen.plaats, { loon: wholeEuros(gross), uren: Math.round(hours), zin }),
  }
}

/** What a border is: the sentence of its limit, or else the right that starts or ends there. */
function whatHappens({ limits, kind, line }: Border, { explanations, words }: Money): string {
  const own = limits.filter((limit) => line !== undefined && limit.includes(line))
  const known = [...own, ...limits].flatMap((limit) => borderText(explanations, limit) ?? [])[0]
  const regel = (words.regels[line ?? ''] ?? '').toLowerCase()
  if (known !== undefined) return known
  if (regel === '') return words.grenzen.val
  return filled(kind === 'right-starts' ? words.grenzen.begint : words.grenzen.stopt, { regel })
}

/** Where more wage leaves less than the plan, and how little stays of an extra euro around the plan. */
function beyondThePlan(
  next: Situation,
  wage: Amount<'month'>,
  found: readonly Border[],
  points: readonly CurvePoint[],
  day: string,
  money: Money,
): string[] {
  const { grenzen } = money.words
  const laws = lawsOn(money.book, day)
  const planned = calculate(next, laws).year
  const falls = found
    .filter(({ gross, step }) => gross.cents > wage.cents && inEuros(step) <= -1)
    .slice(0, MOST_WARNINGS)
    .map((border) => {
      const more = Math.ceil(inEuros(minus(border.gross, wage)))
      const there = calculate(withWage(next, plus(wage, euros(more, 'month'))), laws).year
      const less = -inEuros(minus(there, planned))
      return filled(less >= 1 ? grenzen.verder : grenzen.sprong, {
        meer: wholeEuros(more),
        bedrag: wholeEuros(less >= 1 ? less : -inEuros(border.step)),
        zin: whatHappens(border, money),
      })
    })
  const little = littleKept(wage, found, points, money)
  const below = found
    .filter(({ gross, step }) => isJustBelow(gross.cents, wage.cents) && inEuros(step) <= -WORTH_A_WORD)
    .slice(-1)
    .map((border) =>
      filled(grenzen.onder, {
        loon: wholeEuros(Math.round(inEuros(border.gross))),
        bedrag: wholeEuros(-inEuros(border.step)),
        zin: whatHappens(border, money),
      }),
    )
  const all = [...little, ...falls, ...below]
  return all.length > 0 ? all : [grenzen.geen]
}

function littleKept(
  wage: Amount<'month'>,
  found: readonly Border[],
  points: readonly CurvePoint[],
  { words }: Money,
): string[] {
  const kept = points.find(({ gross }) => gross.cents > wage.cents)?.kept
  if (kept === undefined || kept >= LITTLE_KEPT) return []
  const until = found.find(({ gross, keptAfter }) => gross.cents > wage.cents && keptAfter >= LITTLE_KEPT)
  const centen = Math.round(kept * 100)
  const { achteruit, niets, weinig } = words.grenzen
  const sentence = centen < 0 ? achteruit : centen === 0 ? niets : filled(weinig, { centen })
  return [
    until
      ? `${sentence} ${filled(words.grenzen.weinig_tot, { loon: wholeEuros(inEuros(until.gross)) })}`
      : sentence,
  ]
}
