import * as z from 'zod/mini'
import { type ContentFile, hold, readEach, readYaml, textOf, typedValues } from '../shared/content-file.ts'
import { dateSchema } from '../shared/date.ts'
import { type Sureness, valueOn } from './dated-value.ts'
import { valueProblems } from './value-problems.ts'

/**
 * The amounts and rates of the law by date: `content/values/*.yaml` compiled into one plain object, and the
 * reading of it on one day. This module gets texts and objects; others read the disk.
 */

const dated = z.strictObject({
  waarde: z.unknown(),
  bron: z.array(z.string()).check(z.minLength(1)),
  zekerheid: z.optional(
    z.enum([
      'gelezen in een bron',
      'afgeleid',
      'algemeen bekend',
      'onzeker',
      'aangenomen, nog niet in werking',
      // Of a bill or a budget, until it is law.
      'voorgesteld',
    ]),
  ),
})

const schemeSchema = z.strictObject({
  titel: z.string(),
  wet: z.string(),
  waarden: z.record(
    z.string(),
    z.strictObject({
      wat: z.string(),
      eenheid: z.string(),
      /** How long a value holds when nobody has entered a newer one. */
      geldt: z.enum(['jaar', 'half jaar', 'tot wijziging']),
      /** The last day of a value that was abolished; any other is taken as last known until there is a newer one. */
      tot: z.optional(dateSchema),
      per_datum: z.record(dateSchema, dated),
    }),
  ),
})

const sourcesSchema = z.strictObject({
  gecontroleerd: dateSchema,
  herzien_voor: dateSchema,
  bronnen: z.record(z.string(), z.strictObject({ titel: z.string(), url: z.optional(z.string()) })),
})

export type Scheme = z.infer<typeof schemeSchema>
export type Sources = z.infer<typeof sourcesSchema>
export type CompiledValues = {
  readonly sources: Sources
  readonly schemes: { readonly [id: string]: Scheme }
}

const SOURCES = 'values/bronnen.yaml'

/**
 * Compiles `content/values`.
 *
 * @throws ContentBroken
 */
export function compileValues(files: readonly ContentFile[]): CompiledValues {
  const sources = readYaml(sourcesSchema, SOURCES, textOf(files, SOURCES), typedValues)
  const schemes = readEach(
    files.filter(({ path }) => path.startsWith('values/') && path !== SOURCES),
    ({ path, text }) => {
      const scheme = readYaml(schemeSchema, path, text, typedValues)
      hold(path, valueProblems(scheme, sources.bronnen))
      return [path.replace(/^values\/|\.yaml$/g, ''), scheme] as const
    },
  )
  return { sources, schemes: Object.fromEntries(schemes) }
}

/** Values that a rule needs were not there yet, or no longer, on this day: the rule stops. */
export class MissingValue extends Error {
  override name = 'MissingValue' as const
  readonly day: string
  readonly missing: readonly string[]

  constructor(day: string, missing: readonly string[]) {
    super(`no value on ${day} for ${missing.join(', ')}`)
    this.day = day
    this.missing = missing
  }
}

/** A value that not every year has, at the moment that a rule cannot do without it. */
export function needed<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new MissingValue('deze dag', [name])
  return value
}

const camel = (name: string): string => name.replace(/[-_](.)/g, (_, letter: string) => letter.toUpperCase())

type RawDay = { readonly [scheme: string]: { readonly [name: string]: unknown } }

/** All values, to be read on a day. */
export class ValueBook {
  readonly compiled: CompiledValues
  readonly #days = new Map<string, RawDay>()

  constructor(compiled: CompiledValues) {
    this.compiled = compiled
  }

  /** The values that a schema names, on a day; fails with MissingValue, naming all that are not there. */
  read<S extends z.ZodMiniType>(schema: S, day: string): z.output<S> {
    const read = z.safeParse(schema, this.#on(day))
    if (read.success) return read.data
    throw new MissingValue(
      day,
      read.error.issues.map((issue) => issue.path.slice(0, 2).join('.')),
    )
  }

  /** The law and the sources behind a set of schemes on a day. */
  sourcesOf(schemes: readonly string[], day: string): readonly Source[] {
    const found = new Map<string, Source>()
    for (const [id, scheme] of Object.entries(this.compiled.schemes))
      if (schemes.includes(camel(id)))
        for (const entry of Object.values(scheme.waarden))
          for (const source of valueOn(entry, day)?.sources ?? []) found.set(source, this.#source(source))
    return [...found.values()]
  }

  /** How sure the values of these schemes are on a day: as sure as the least sure of them. */
  sureness(schemes: readonly string[], day: string): Sureness {
    const found = Object.entries(this.compiled.schemes).flatMap(([id, { waarden }]) =>
      schemes.includes(camel(id))
        ? Object.values(waarden).flatMap((entry) => valueOn(entry, day)?.sureness ?? [])
        : [],
    )
    return found.includes('last-known') ? 'last-known' : found.includes('proposed') ? 'proposed' : 'set'
  }

  #source(id: string): Source {
    const source = this.compiled.sources.bronnen[id]
    return {
      title: source?.titel ?? id,
      ...(source?.url ? { url: source.url } : {}),
      date: this.compiled.sources.gecontroleerd,
    }
  }

  #on(day: string): RawDay {
    const known = this.#days.get(day)
    if (known) return known
    const values: { [scheme: string]: { [name: string]: unknown } } = {}
    for (const [id, scheme] of Object.entries(this.compiled.schemes)) {
      const here: { [name: string]: unknown } = {}
      for (const [name, entry] of Object.entries(scheme.waarden)) {
        const found = valueOn(entry, day)
        if (found) here[camel(name)] = found.value
      }
      if (Object.keys(here).length > 0) values[camel(id)] = here
    }
    this.#days.set(day, values)
    return values
  }
}

export type Source = { readonly title: string; readonly url?: string; readonly date: string }
