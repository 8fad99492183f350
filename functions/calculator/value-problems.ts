import type { Scheme, Sources } from './values.ts'

/** An amount that is this many times the one before it lost or gained a figure or a point. */
const MOST_CHANGE = 5

/** What is wrong with the values of one file, each with the field it stands in. */
export const valueProblems = ({ waarden }: Scheme, sources: Sources['bronnen']): string[] =>
  Object.entries(waarden).flatMap(([name, { eenheid, per_datum }]) => {
    const days = Object.entries(per_datum).sort(([a], [b]) => a.localeCompare(b))
    return days.flatMap(([day, { waarde, bron }], at) => {
      const [, before] = days[at - 1] ?? []
      return [
        ...bron.filter((id) => !sources[id]).map((id) => `bron: onbekende bron ${id}`),
        ...(fits(waarde, eenheid) ? [] : [`waarde: ${JSON.stringify(waarde)} is geen ${eenheid}`]),
        ...(eenheid.startsWith('euro') && leaps(before?.waarde, waarde)
          ? [`waarde: ${waarde} wijkt te veel af van de vorige`]
          : []),
      ].map((problem) => `waarden.${name}.per_datum.${day}.${problem}`)
    })
  })

/** `"2.119"` in quotes is text and no amount: a sum would lack it without a word. */
function fits(value: unknown, unit: string): boolean {
  if (unit === 'soort') return typeof value === 'string'
  if (unit === 'ja of nee') return typeof value === 'boolean'
  return typeof value === 'number' || value === null || (Array.isArray(value) && value.every(isRow))
}

/** A number of a list, or a row of a table; only the name of a row's class is text. */
const isRow = (row: unknown): boolean =>
  typeof row === 'number' ||
  (typeof row === 'object' &&
    row !== null &&
    Object.entries(row).every(
      ([name, value]) => typeof value === 'number' || value === null || name === 'klasse',
    ))

function leaps(before: unknown, value: unknown): boolean {
  if (typeof before !== 'number' || typeof value !== 'number' || before === 0 || value === 0) return false
  const times = value / before
  return times > MOST_CHANGE || times < 1 / MOST_CHANGE
}
