import type { Language } from '../shared/language.ts'
import type { ValueReference } from '../shared/value-reference.ts'
import { holdsUntil } from './dated-value.ts'
import type { CompiledValues, Scheme } from './values.ts'

/** An amount of the law as it stands in a sentence. */
export interface ValueInWords {
  readonly text: string
  readonly value: number
  /** True when it is the last one known, of a time that has passed. */
  readonly isOld: boolean
}

/** Makes the writer of amounts on a day: the value of that day, else the last one known. */
export const valuesInWords =
  ({ schemes }: CompiledValues, day: string) =>
  ({ path, times, isPercent }: ValueReference, language: Language = 'nl'): ValueInWords | undefined => {
    const [file = '', name = '', ...deeper] = path
    const entry = schemes[file]?.waarden[name]
    const known = entry && lastKnown(entry, day)
    const found = known && numberIn(known.value, deeper)
    if (!entry || !known || found === undefined) return undefined
    const value = found * times * (isPercent ? 100 : 1)
    return { text: numberText(value, entry.eenheid, isPercent, language), value, isOld: known.isOld }
  }

type Entry = Scheme['waarden'][string]

function lastKnown(entry: Entry, day: string): { value: unknown; isOld: boolean } | undefined {
  const dates = Object.keys(entry.per_datum).sort()
  const from = dates.filter((date) => date <= day).at(-1) ?? dates[0]
  const found = from === undefined ? undefined : entry.per_datum[from]
  if (from === undefined || !found) return undefined
  return { value: found.waarde, isOld: day > holdsUntil(from, entry.geldt) }
}

/** Goes down by names: a key, the class of a table's row, or the place (from 1) in a list of numbers. */
function numberIn(value: unknown, names: readonly string[]): number | undefined {
  const [name, ...deeper] = names
  if (name === undefined) return typeof value === 'number' ? value : undefined
  if (Array.isArray(value)) {
    const row: unknown = value.find((one) => isRow(one) && String(Object.values(one)[0]) === name)
    if (isRow(row)) return deeper.length > 0 ? numberIn(row, deeper) : lastNumber(row)
    return numberIn(value[Number(name) - 1], deeper)
  }
  return isRow(value) ? numberIn(value[name], deeper) : undefined
}

const isRow = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Of a row such as `{leeftijd: 18, bedrag: 192.57}`: what it says of its class. */
const lastNumber = (row: Readonly<Record<string, unknown>>): number | undefined =>
  Object.values(row)
    .slice(1)
    .filter((value) => typeof value === 'number')
    .at(-1)

/** `1.419,46` for money, whole numbers without decimals; of shares and counts no more decimals than there are. */
function numberText(value: number, unit: string, isPercent: boolean, language: Language): string {
  const cents = Math.round(value * 100) / 100
  const isMoney = unit.startsWith('euro') && !isPercent
  return new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'nl-NL', {
    minimumFractionDigits: isMoney && !Number.isInteger(cents) ? 2 : 0,
    maximumFractionDigits: 2,
  }).format(cents)
}
