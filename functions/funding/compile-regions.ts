import { parse } from 'yaml'
import * as z from 'zod/mini'
import { dateSchema } from '../shared/date.ts'
import { type CompiledRegions, placeKey } from './region.ts'

const names = z._default(z.array(z.string()), [])
const codes = z.array(z.string().check(z.regex(/^\d{4}$/)))

const regionsSchema = z.strictObject({
  bronvermelding: z.string(),
  stand: dateSchema,
  gecontroleerd: dateSchema,
  herzien_voor: dateSchema,
  eigenaar: z.string(),
  bronnen: z.array(z.strictObject({ titel: z.string(), datum: z.string() })),
  provincies: z.record(z.string(), z.array(z.string())),
  arbeidsmarktregios: z.record(
    z.string(),
    z.strictObject({
      naam: z.string(),
      provincies: z.array(z.string()),
      ook: names,
      werkcentrum: z.optional(z.string()),
      bron: z.optional(z.string()),
    }),
  ),
  streken: z.record(z.string(), z.array(z.string())),
  regio_nagekeken: z.record(z.string(), z.string()),
  gemeenten: z.record(
    z.string(),
    z.strictObject({
      naam: z.string(),
      provincie: z.string(),
      regio: z.string(),
      ook: names,
      plaatsen: z.array(z.string()),
      postcodes: z.array(z.string().check(z.regex(/^\d{4}(-\d{4})?$/))),
    }),
  ),
  dubbele_plaatsnamen: z.record(
    z.string(),
    z.strictObject({ gemeenten: codes, waarschijnlijk: z.optional(z.string()) }),
  ),
  andere_namen: z.record(z.string(), codes),
  oude_gemeenten: z.record(z.string(), codes),
})

/** Turns content/regions.yaml into the small form that is looked up at run time. */
export function compileRegions(file: string): CompiledRegions {
  const read = regionsSchema.parse(parse(file, { schema: 'failsafe' }))
  const own = new Map<string, string[]>()
  const others = new Map<string, string[]>()
  const add = (to: Map<string, string[]>, name: string, more: readonly string[]) => {
    const key = placeKey(name)
    const known = to.get(key) ?? []
    to.set(key, [...new Set([...known, ...more])])
  }

  for (const [name, { gemeenten, waarschijnlijk }] of Object.entries(read.dubbele_plaatsnamen))
    add(others, name, [...(waarschijnlijk ? [waarschijnlijk] : []), ...gemeenten])
  const doubled = new Set(others.keys())
  const addOnce = (name: string, more: readonly string[]) => {
    if (!doubled.has(placeKey(name))) add(others, name, more)
  }
  for (const [code, { naam, ook, plaatsen }] of Object.entries(read.gemeenten)) {
    for (const name of [naam, ...ook]) add(own, name, [code])
    for (const name of [naam, ...ook, ...plaatsen]) addOnce(name, [code])
  }
  for (const [name, more] of Object.entries(read.andere_namen)) addOnce(name, more)
  for (const [name, more] of Object.entries(read.oude_gemeenten))
    if (!others.has(placeKey(name))) add(others, name, more)

  return {
    credit: read.bronvermelding,
    provincies: read.provincies,
    regios: Object.fromEntries(
      Object.entries(read.arbeidsmarktregios).map(([key, { naam, ook, werkcentrum }]) => [
        key,
        { name: naam, also: ook, ...(werkcentrum ? { werkcentrum } : {}) },
      ]),
    ),
    gemeenten: Object.fromEntries(
      Object.entries(read.gemeenten).map(([code, { naam, provincie, regio }]) => [
        code,
        [naam, provincie, regio],
      ]),
    ),
    own: Object.fromEntries(own),
    names: Object.fromEntries(others),
    streken: Object.fromEntries(
      Object.entries(read.streken).map(([name, regios]) => [placeKey(name), regios]),
    ),
    postcodes: Object.entries(read.gemeenten)
      .flatMap(([code, { postcodes }]) =>
        postcodes.map((range): [number, number, string] => {
          const [from = '', to = from] = range.split('-')
          return [Number(from), Number(to), code]
        }),
      )
      .sort(([a], [b]) => a - b),
  }
}
