import { type ContentFile, hold, readEach, readYaml } from '../shared/content-file.ts'
import type { Regions } from './region.ts'
import { type Scheme, schemeSchema } from './scheme.ts'

/**
 * Reads every file of content/funding, at build time. The result is plain JSON.
 *
 * @throws ContentBroken naming each field, reference and condition that does not fit
 */
export function compileSchemes(files: readonly ContentFile[], regions: Regions): Scheme[] {
  const schemes = readEach(files, ({ path, text }) => {
    const id = /([^/]+)\.yaml$/.exec(path)?.[1] ?? path
    const read = readYaml(schemeSchema, path, text)
    const { codes, unknown } = areaOf(read, regions)
    hold(path, unknown)
    return { id, ...read, ...(codes ? { gebied: codes } : {}) }
  })
  const ids = new Set(schemes.map(({ id }) => id))
  readEach(schemes, (scheme) =>
    hold(`funding/${scheme.id}.yaml`, [...lostReferences(scheme, ids), ...contradictions(scheme)]),
  )
  return schemes
}

/** The codes of the gemeenten that a scheme is for, and the places among its conditions that do not exist. */
function areaOf(
  { voorwaarden }: Pick<Scheme, 'voorwaarden'>,
  regions: Regions,
): { readonly codes?: readonly string[]; readonly unknown: readonly string[] } {
  const region = voorwaarden.find((condition) => condition.type === 'regio')
  if (region?.type !== 'regio') return { unknown: [] }
  const areas = region.een_van.map((name) => ({
    name,
    codes:
      (region.niveau === 'gemeente'
        ? regions.codesOfGemeente(name)
        : regions.codesOfArea(region.niveau, name)) ?? [],
  }))
  return {
    codes: areas.flatMap(({ codes }) => codes),
    unknown: areas
      .filter(({ codes }) => codes.length === 0)
      .map(({ name }) => `voorwaarden: ${region.niveau} ${name} bestaat niet`),
  }
}

const lostReferences = (
  { samen_met, niet_samen_met, in_plaats }: Scheme,
  ids: ReadonlySet<string>,
): string[] =>
  Object.entries({ samen_met, niet_samen_met, in_plaats }).flatMap(([field, others]) =>
    others.filter((other) => !ids.has(other)).map((other) => `${field}: regeling ${other} is er niet`),
  )

/** What no person could ever meet, and what would promise too much. */
function contradictions({ voorwaarden, status, tonen_als, in_plaats }: Scheme): string[] {
  const says = (type: string, feit?: string) =>
    voorwaarden.some((one) => one.type === type && (!feit || ('feit' in one && one.feit === feit)))
  return [
    ...voorwaarden.flatMap((one) =>
      one.type === 'leeftijd' && (one.vanaf ?? 0) > (one.tot_en_met ?? 200)
        ? [`voorwaarden: niemand is tegelijk ${one.vanaf} of ouder en ${one.tot_en_met} of jonger`]
        : one.type === 'ja' && says('geen_ja', one.feit)
          ? [`voorwaarden: ${one.feit} moet ja zijn en mag geen ja zijn`]
          : [],
    ),
    ...((status === 'gestopt') !== (tonen_als === 'gestopt')
      ? [`status en tonen_als zijn het niet eens`]
      : []),
    ...(status !== 'gestopt' && in_plaats.length > 0 ? [`in_plaats hoort bij wat gestopt is`] : []),
  ]
}
