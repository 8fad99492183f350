import * as z from 'zod/mini'
import { own } from '../shared/own.ts'
import { type Person, personSchema, sectors } from './person.ts'

export interface ReadPerson {
  readonly person: Person
  /** Names of fields that are not facts, or whose value does not fit; never their values. */
  readonly ignored: readonly string[]
}

const otherLevels: Readonly<Record<string, string>> = {
  none: 'geen',
  basisschool: 'geen',
  vmbo: 'mbo1',
  mavo: 'mbo1',
  havo: 'mbo4',
  vwo: 'mbo4',
  hbo_ad: 'ad',
  bachelor: 'hbo',
  master: 'wo',
}

/** Spellings that mean the same: `MBO-4`, `mbo 4` and `mbo_4` are one level. */
const asLevel = (value: unknown): unknown => {
  if (typeof value !== 'string') return value
  const key = value.toLowerCase().replace(/[\s-]+/g, '_')
  return own(otherLevels, key) ?? key.replace(/^mbo_(?=\d$)/, 'mbo')
}
const asNumber = (value: unknown): unknown =>
  typeof value === 'string' && /^\d+([.,]\d+)?$/.test(value) ? Number(value.replace(',', '.')) : value
const asYesNo = (value: unknown): unknown =>
  value === 'ja' || value === 'true' ? true : value === 'nee' || value === 'false' ? false : value
const asList = (value: unknown): unknown => (typeof value === 'string' ? [value] : value)

const known: ReadonlySet<unknown> = new Set([...sectors, 'any'])
/** Work that no scheme is made for is told as well: then those of other sectors do not fit. */
const asSectors = (value: unknown): unknown => {
  const all = asList(value)
  if (!Array.isArray(all)) return all
  return [...new Set(all.map((one) => (known.has(one) || typeof one !== 'string' ? one : 'anders')))]
}

const tidy: Readonly<Record<string, (value: unknown) => unknown>> = {
  employment: asList,
  target_sectors: asSectors,
  gemeente_een_van: asList,
  education: asLevel,
  route_level: asLevel,
  route_level_min: asLevel,
  age: asNumber,
  months_in_service: asNumber,
  contract_hours: asNumber,
  contract_months: asNumber,
}

/**
 * Reads facts that came from outside. A field that does not fit is left out and named, so that one
 * wrong field never costs somebody the whole answer; `null` is the same as absent.
 */
export function readPerson(input: unknown): ReadPerson {
  const fields = z.safeParse(z.record(z.string(), z.unknown()), input ?? {})
  if (!fields.success) return { person: {}, ignored: ['facts'] }
  const ignored: string[] = []
  let person: Person = {}
  for (const [name, value] of Object.entries(fields.data)) {
    if (value === null || value === undefined) continue
    const one = z.safeParse(personSchema, { [name]: (own(tidy, name) ?? asYesNo)(value) })
    if (one.success) person = { ...person, ...one.data }
    else ignored.push(name)
  }
  return { person, ignored }
}
