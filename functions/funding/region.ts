import { isOneSlip } from '../reading/reading.ts'
import type { Person } from './person.ts'

/** Where somebody lives who lives in no gemeente of the Netherlands. */
export const ABROAD = 'buiten Nederland'
/** A shorter name is one letter away from too many others. */
const REPAIR_FROM = 6

/** One gemeente, with what follows from living there. */
export interface Home {
  readonly code: string
  readonly gemeente: string
  readonly provincie: string
  readonly arbeidsmarktregio: string
}

/** What a name or postcode means: one gemeente, a larger area, or several that must be asked back. */
export type Place =
  | { readonly kind: 'gemeente'; readonly home: Home }
  | { readonly kind: 'area'; readonly name: string; readonly level: 'provincie' | 'arbeidsmarktregio' }
  /** The likeliest first. */
  | { readonly kind: 'ambiguous'; readonly name: string; readonly options: readonly Home[] }

export interface Arbeidsmarktregio {
  readonly name: string
  readonly also: readonly string[]
  /** Only a name that is known to be open; otherwise people go to werkcentrum.nl. */
  readonly werkcentrum?: string
}

/** The small form that the build makes of content/regions.yaml. */
export interface CompiledRegions {
  readonly credit: string
  readonly provincies: Readonly<Record<string, readonly string[]>>
  readonly regios: Readonly<Record<string, Arbeidsmarktregio>>
  /** code → name, provincie, key of the arbeidsmarktregio */
  readonly gemeenten: Readonly<Record<string, readonly [string, string, string]>>
  /** Names of gemeenten themselves. */
  readonly own: Readonly<Record<string, readonly string[]>>
  /** Every other name: places, aliases, former gemeenten. The likeliest code first. */
  readonly names: Readonly<Record<string, readonly string[]>>
  readonly streken: Readonly<Record<string, readonly string[]>>
  /** First and last postcode of a range, and its gemeente; in order. */
  readonly postcodes: readonly (readonly [number, number, string])[]
}

/** The form in which two spellings of one place are equal. */
export const placeKey = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/a\/d\b/g, 'aan den')
    .replace(/['’`.()]/g, '')
    .replace(/[-/]/g, ' ')
    .replace(/\bst\b/g, 'sint')
    .replace(/y/g, 'ij')
    .replace(/\s+/g, '')

export class Regions {
  readonly credit: string
  private readonly compiled: CompiledRegions
  // Maps, for a word such as "constructor" is a key of every plain object.
  private readonly own: ReadonlyMap<string, readonly string[]>
  private readonly names: ReadonlyMap<string, readonly string[]>
  private readonly streken: ReadonlyMap<string, readonly string[]>
  private readonly areas = new Map<string, { name: string; level: 'provincie' | 'arbeidsmarktregio' }>()
  private readonly codes = new Map<string, readonly string[]>()

  constructor(compiled: CompiledRegions) {
    this.compiled = compiled
    this.credit = compiled.credit
    this.own = new Map(Object.entries(compiled.own))
    this.names = new Map(Object.entries(compiled.names))
    this.streken = new Map(Object.entries(compiled.streken))
    const all = Object.entries(compiled.gemeenten)
    for (const [key, { name, also }] of Object.entries(compiled.regios)) {
      this.codes.set(
        `arbeidsmarktregio:${name}`,
        all.filter(([, [, , regio]]) => regio === key).map(([code]) => code),
      )
      for (const each of [key, name, ...also])
        this.areas.set(`arbeidsmarktregio:${placeKey(each)}`, { name, level: 'arbeidsmarktregio' })
    }
    for (const [name, also] of Object.entries(compiled.provincies)) {
      this.codes.set(
        `provincie:${name}`,
        all.filter(([, [, provincie]]) => provincie === name).map(([code]) => code),
      )
      for (const each of [name, ...also])
        this.areas.set(`provincie:${placeKey(each)}`, { name, level: 'provincie' })
    }
  }

  /** What one name or four digits of a postcode means; nothing when it is no place in the Netherlands. */
  find(text: string): Place | undefined {
    const digits = /^([1-9]\d{3})\s?([a-z]{2})?$/i.exec(text.trim())?.[1]
    if (digits) return this.place(text, this.atPostcode(Number(digits)))
    const whole = placeKey(text)
    const named = this.own.get(whole) ?? this.names.get(whole)
    if (named && /^(?:de|den|het|'t)\s/i.test(text.trim())) return this.place(text, named)
    const key = placeKey(text.replace(/^(?:provincie|regio|gemeente|de|het|'t)\s+/i, ''))
    const wanted = /^(?:(provincie)|(regio))\s/i.exec(text.trim())
    if (wanted?.[1]) return this.area('provincie', key)
    return (
      (wanted?.[2] ? this.area('arbeidsmarktregio', key) : undefined) ??
      (key === 'groningen' || key === 'utrecht' ? undefined : this.area('provincie', key)) ??
      this.place(text, this.names.get(key) ?? this.own.get(key) ?? []) ??
      this.streek(key) ??
      this.area('arbeidsmarktregio', key) ??
      this.area('provincie', key)
    )
  }

  /** What somebody means who was asked for a place: its name, or one slip away from it. */
  meant(text: string): Place | undefined {
    return this.find(text) ?? this.near(text)
  }

  /** The one place that this is a typing error of; nothing when there is none, or more. */
  near(text: string): Place | undefined {
    const key = placeKey(text)
    if (key.length < REPAIR_FROM || key.length > 30) return undefined
    const found = new Set<string>()
    for (const names of [this.own, this.names])
      for (const name of names.keys()) if (name[0] === key[0] && isOneSlip(key, name)) found.add(name)
    const [only] = found
    return only === undefined || found.size > 1
      ? undefined
      : this.place(only, this.names.get(only) ?? this.own.get(only) ?? [])
  }

  /** The codes of the gemeenten that somebody may live in; nothing when they told nothing about it. */
  gemeentenOf({
    gemeente,
    gemeente_een_van,
    arbeidsmarktregio,
    provincie,
  }: Person): readonly string[] | undefined {
    if (gemeente === ABROAD) return []
    const own = [gemeente, ...(gemeente_een_van ?? [])].flatMap((name) =>
      name ? this.codesOfGemeente(name) : [],
    )
    const inProvincie = provincie ? this.codesOfArea('provincie', provincie) : undefined
    const inRegio = arbeidsmarktregio ? this.codesOfArea('arbeidsmarktregio', arbeidsmarktregio) : undefined
    const area = inRegio && inProvincie ? both(inRegio, inProvincie) : (inRegio ?? inProvincie)
    if (own.length === 0) return area
    return own.length > 1 && area ? both(own, area) : own
  }

  /** The codes of one gemeente by its own name, a former name or an alias. */
  codesOfGemeente(name: string): readonly string[] {
    const key = placeKey(name)
    return this.own.get(key) ?? this.names.get(key) ?? []
  }

  /** One gemeente by its own name. */
  gemeente(name: string): Place | undefined {
    const [code] = this.own.get(placeKey(name)) ?? []
    const home = code === undefined ? undefined : this.home(code)
    return home && { kind: 'gemeente', home }
  }

  /** The codes of a whole provincie or arbeidsmarktregio; nothing when there is no such area. */
  codesOfArea(level: 'provincie' | 'arbeidsmarktregio', name: string): readonly string[] | undefined {
    const area = this.areas.get(`${level}:${placeKey(name)}`)
    return area && this.codes.get(`${level}:${area.name}`)
  }

  home(code: string): Home | undefined {
    const found = this.compiled.gemeenten[code]
    if (!found) return undefined
    const [gemeente, provincie, regio] = found
    return { code, gemeente, provincie, arbeidsmarktregio: this.compiled.regios[regio]?.name ?? regio }
  }

  /** The name of the regional Werkcentrum, when it is known to be open. */
  werkcentrumOf(arbeidsmarktregio: string): string | undefined {
    const area = this.areas.get(`arbeidsmarktregio:${placeKey(arbeidsmarktregio)}`)
    return Object.values(this.compiled.regios).find(({ name }) => name === area?.name)?.werkcentrum
  }

  private place(name: string, codes: readonly string[]): Place | undefined {
    const [first, ...others] = codes.flatMap((code) => this.home(code) ?? [])
    if (!first) return undefined
    return others.length === 0
      ? { kind: 'gemeente', home: first }
      : { kind: 'ambiguous', name, options: [first, ...others] }
  }

  private area(level: 'provincie' | 'arbeidsmarktregio', key: string): Place | undefined {
    const area = this.areas.get(`${level}:${key}`)
    return area && { kind: 'area', ...area }
  }

  private streek(key: string): Place | undefined {
    const regios = this.streken.get(key) ?? []
    if (regios.length === 1) return this.area('arbeidsmarktregio', placeKey(regios[0] ?? ''))
    const codes = regios.flatMap((regio) => this.codesOfArea('arbeidsmarktregio', regio) ?? [])
    return this.place(key, codes)
  }

  private atPostcode(digits: number): string[] {
    return this.compiled.postcodes.flatMap(([from, to, code]) =>
      from <= digits && digits <= to ? [code] : [],
    )
  }
}

const both = (some: readonly string[], others: readonly string[]): readonly string[] => {
  const shared = some.filter((code) => others.includes(code))
  return shared.length > 0 ? shared : some
}

/** The fields of a person that follow from a place. */
export function livingAt(
  place: Place,
): Pick<Person, 'gemeente' | 'gemeente_een_van' | 'arbeidsmarktregio' | 'provincie'> {
  if (place.kind === 'area') return { [place.level]: place.name }
  if (place.kind === 'ambiguous') return { gemeente_een_van: place.options.map(({ gemeente }) => gemeente) }
  const { gemeente, arbeidsmarktregio, provincie } = place.home
  return { gemeente, arbeidsmarktregio, provincie }
}
