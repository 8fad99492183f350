import type { FactValue } from '../../situation/known.ts'
import type { SumWords } from './sum-words.ts'

/** The highest price of an hour that the toeslag goes by, per kind of care, in euros. */
export type HighestPrices = Readonly<Record<Kind, number>>
const kinds = ['dagopvang', 'bso', 'gastouder'] as const
type Kind = (typeof kinds)[number]
const isKind = (word: string): word is Kind => kinds.some((kind) => kind === word)

const SCHOOL_FROM = 4
const CARE_UNDER = 13
const WEEKS_PER_MONTH = 52 / 12

/**
 * Rows of care (`dagopvang 138 10.95`) of what was told (`? 3d 0 een`). The kind follows from the age, a day has the
 * usual hours, and a price that nobody told is the highest that the toeslag goes by.
 *
 * @returns the rows, and whether something of them was taken for granted
 */
export function careRows(
  told: FactValue | undefined,
  ages: FactValue | undefined,
  prices: HighestPrices,
  { opvang_uren_per_dag }: SumWords['aannames'],
): { readonly rows: string[]; readonly isAssumed: boolean } {
  const words = Array.isArray(told) ? told.map(String) : []
  const children = (Array.isArray(ages) ? ages.map(Number) : [])
    .filter((age) => age < CARE_UNDER)
    .sort((a, b) => a - b)
  const rowOf = (of: Kind, amount: string, price: number): string => {
    const hourly = price || prices[of]
    const count = Number.parseFloat(amount)
    const hours = amount.endsWith('d')
      ? count * opvang_uren_per_dag[of] * WEEKS_PER_MONTH
      : amount.endsWith('e')
        ? count / hourly
        : count
    return `${of} ${Math.round(hours)} ${hourly}`
  }
  const read = words.map((row) => {
    const [kind = '', amount = '', price = '', many] = row.split(' ')
    if (many === undefined) return { rows: [row], isAssumed: false }
    const isMixed = children.some((age) => age < SCHOOL_FROM) && children.some((age) => age >= SCHOOL_FROM)
    // "Allebei 2 dagen", the one at school and the other not: each has its own kind of care.
    if (many === 'alle' && !isKind(kind) && isMixed && !amount.endsWith('e'))
      return {
        rows: children.map((age) => rowOf(age >= SCHOOL_FROM ? 'bso' : 'dagopvang', amount, Number(price))),
        isAssumed: true,
      }
    const of = isKind(kind) ? kind : (children[0] ?? 0) >= SCHOOL_FROM ? 'bso' : 'dagopvang'
    const fitting = children.filter((age) => of === 'gastouder' || age >= SCHOOL_FROM === (of === 'bso'))
    const times = many === 'alle' ? Math.max(1, fitting.length) : 1
    return {
      rows: Array.from({ length: times }, () => rowOf(of, amount, Number(price))),
      isAssumed: Number(price) === 0 || !amount.endsWith('u'),
    }
  })
  return { rows: read.flatMap(({ rows }) => rows), isAssumed: read.some(({ isAssumed }) => isAssumed) }
}
