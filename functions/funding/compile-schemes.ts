import { parse } from 'yaml'
import * as z from 'zod/mini'
import type { Regions } from './region.ts'
import { type Scheme, schemeSchema } from './scheme.ts'

export interface SchemeFile {
  /** Path whose last part is the scheme's id. */
  readonly path: string
  readonly text: string
}

export class SchemesBroken extends Error {
  override name = 'SchemesBroken' as const
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}

/**
 * Reads every file of content/funding, at build time. The result is plain JSON.
 *
 * @throws SchemesBroken naming each field, reference and condition that does not fit
 */
export function compileSchemes(files: readonly SchemeFile[], regions: Regions): Scheme[] {
  const problems: string[] = []
  const schemes = files.flatMap(({ path, text }) => {
    const id = /([^/]+)\.yaml$/.exec(path)?.[1] ?? path
    const read = z.safeParse(schemeSchema, parse(text, { schema: 'failsafe' }))
    if (!read.success) {
      problems.push(...read.error.issues.map(({ path: at, message }) => `${id}: ${at.join('.')}: ${message}`))
      return []
    }
    const gebied = areaOf(read.data, regions, (problem) => problems.push(`${id}: ${problem}`))
    return [{ id, ...read.data, ...(gebied ? { gebied } : {}) }]
  })
  problems.push(...lostReferences(schemes), ...schemes.flatMap(contradictions))
  if (problems.length > 0) throw new SchemesBroken(problems)
  return schemes
}

function areaOf(
  { voorwaarden }: Pick<Scheme, 'voorwaarden'>,
  regions: Regions,
  report: (problem: string) => void,
): string[] | undefined {
  const region = voorwaarden.find((condition) => condition.type === 'regio')
  if (region?.type !== 'regio') return undefined
  return region.een_van.flatMap((name) => {
    const codes =
      region.niveau === 'gemeente' ? regions.codesOfGemeente(name) : regions.codesOfArea(region.niveau, name)
    if (!codes || codes.length === 0) report(`${region.niveau} ${name} bestaat niet`)
    return codes ?? []
  })
}

function lostReferences(schemes: readonly Scheme[]): string[] {
  const ids = new Set(schemes.map(({ id }) => id))
  return schemes.flatMap(({ id, samen_met, niet_samen_met, in_plaats }) =>
    [...samen_met, ...niet_samen_met, ...in_plaats]
      .filter((other) => !ids.has(other))
      .map((other) => `${id}: verwijst naar ${other}, dat is er niet`),
  )
}

/** What no person could ever meet, and what would promise too much. */
function contradictions({ id, voorwaarden, status, tonen_als, in_plaats }: Scheme): string[] {
  const says = (type: string, feit?: string) =>
    voorwaarden.some((one) => one.type === type && (!feit || ('feit' in one && one.feit === feit)))
  return [
    ...voorwaarden.flatMap((one) =>
      one.type === 'leeftijd' && (one.vanaf ?? 0) > (one.tot_en_met ?? 200)
        ? [`${id}: niemand is tegelijk ${one.vanaf} of ouder en ${one.tot_en_met} of jonger`]
        : one.type === 'ja' && says('geen_ja', one.feit)
          ? [`${id}: ${one.feit} moet ja zijn en mag geen ja zijn`]
          : [],
    ),
    ...((status === 'gestopt') !== (tonen_als === 'gestopt')
      ? [`${id}: status en tonen_als zijn het niet eens`]
      : []),
    ...(status !== 'gestopt' && in_plaats.length > 0 ? [`${id}: in_plaats hoort bij wat gestopt is`] : []),
  ]
}
