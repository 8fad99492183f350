import * as z from 'zod/mini'
import { type ContentFile, hold, readYaml, textOf } from '../shared/content-file.ts'
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

const FILE = 'regions.yaml'

/** Turns content/regions.yaml into the small form that is looked up at run time. */
export function compileRegions(files: readonly ContentFile[]): CompiledRegions {
  const read = readYaml(regionsSchema, FILE, textOf(files, FILE))
  hold(FILE, lostNames(read))
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

/** Regions, provinces and gemeenten that are named and not there. */
function lostNames(read: z.infer<typeof regionsSchema>): string[] {
  const { arbeidsmarktregios, gemeenten, provincies, streken } = read
  const isRegion = (name: string) => Object.hasOwn(arbeidsmarktregios, name)
  const lists = [
    ...Object.values(read.dubbele_plaatsnamen).map(({ gemeenten: codes }) => codes),
    ...Object.values(read.andere_namen),
    ...Object.values(read.oude_gemeenten),
  ]
  return [
    ...Object.entries(gemeenten).flatMap(([code, { regio, provincie }]) => [
      ...(isRegion(regio) ? [] : [`gemeenten.${code}.regio: ${regio} is geen regio`]),
      ...(Object.hasOwn(provincies, provincie)
        ? []
        : [`gemeenten.${code}.provincie: ${provincie} is geen provincie`]),
    ]),
    ...Object.entries(streken).flatMap(([name, regios]) =>
      regios.filter((one) => !isRegion(one)).map((one) => `streken.${name}: ${one} is geen regio`),
    ),
    ...lists
      .flat()
      .filter((code) => !Object.hasOwn(gemeenten, code))
      .map((code) => `gemeente ${code} is er niet`),
  ]
}
