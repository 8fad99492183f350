import * as z from 'zod/mini'
import { type Concept, type Lexicon, openLexicon, type Reader } from '../reading/reading.ts'
import { readYaml } from '../shared/content-file.ts'
import type { Groups, Occupation } from './content.ts'
import { type EscoNames, openEsco } from './esco.ts'
import { conceptOf, plainWords } from './read-list.ts'
import { soundsLike } from './sound.ts'
import type { Job } from './told.ts'

/** The job that words name, also colloquial and misspelt; nothing when they name none. */
export type JobReader = (words: string) => Job | undefined

const jobsSchema = z.record(z.string().check(z.regex(/^\d{4}$/)), z.array(z.string()).check(z.minLength(1)))

/** All names of jobs with their ISCO number: of the lexicon, of our directions, and how people say what they do. */
export function compileJobs(
  spoken: string,
  occupations: readonly Occupation[],
  lexicon: readonly Concept[],
  read: Reader,
): Concept[] {
  const ways = readYaml(jobsSchema, 'orientation/jobs.yaml', spoken)
  const named = lexicon.filter(({ kind, tells }) => kind === 'beroep' && tells.isco !== undefined)
  const taken = new Set(named.flatMap(({ words }) => words))
  const said = Object.entries(ways).map(([isco, words]) => conceptOf(isco, words, read, { isco }))
  for (const { words } of said) for (const word of words) taken.add(word)
  const ours = occupations.map(({ id, naam, zeg, isco }) =>
    conceptOf(id, [naam, ...zeg], read, { isco, occupation: id }),
  )
  const direction = new Map(ours.flatMap(({ id, words }) => words.map((word) => [word, id])))
  return [
    ...[...named, ...said].map((one) => ({
      ...one,
      tells: { ...one.tells, ...inDirections(one, direction) },
    })),
    // A name that a list says is another group's keeps to that list.
    ...ours.map((one) => ({ ...one, words: one.words.filter((word) => !taken.has(word)) })),
  ].filter(({ words }) => words.length > 0)
}

/** The direction that goes by one of these names. */
function inDirections({ words }: Concept, directions: ReadonlyMap<string, string>) {
  const [occupation] = words.flatMap((word) => directions.get(word) ?? [])
  return occupation === undefined ? {} : { occupation }
}

interface JobLists {
  readonly jobs: readonly Concept[]
  readonly groups: Groups
  readonly esco: string
}

export function jobReader({ jobs, groups, esco }: JobLists, read: Reader): JobReader {
  let lexicon: Lexicon | undefined
  let sounds: ReturnType<typeof soundsLike> | undefined
  let names: EscoNames | undefined
  return (given) => {
    const row = plainWords(given, read)
      .split(' ')
      .filter((word) => word !== '')
    if (row.length === 0) return undefined
    lexicon ??= openLexicon(jobs, new Set())
    const [best] = writtenApart(row, lexicon) ?? lexicon.find(row).sort(byWorth)
    const found = best?.concept.tells ?? bySound(row) ?? byEsco(row)
    if (found?.isco === undefined) return undefined
    const { isco, occupation } = found
    return { isco, ...(occupation && { occupation }), name: groupOf(isco, groups)?.naam ?? '', words: given }
  }

  function bySound(row: readonly string[]): Concept['tells'] | undefined {
    sounds ??= soundsLike(jobs)
    return sounds(row)
  }
  function byEsco(row: readonly string[]): Concept['tells'] | undefined {
    names ??= openEsco(esco)
    const isco = names(row)
    return isco === undefined ? undefined : { isco }
  }
}

/** "Riool monteur": one name in two words, where neither says it alone. */
function writtenApart(row: readonly string[], lexicon: Lexicon): Found[] | undefined {
  const hits = row.slice(1).flatMap((word, at) => lexicon.find([`${row[at]}${word}`]))
  const names = hits.filter(
    ({ repaired, concept }) => !repaired && !concept.words.some((one) => one.includes('*')),
  )
  return names.length > 0 ? names : undefined
}

interface Found {
  readonly concept: Concept
  readonly from: number
  readonly repaired: boolean
}

/** A name says more than a place ("kok in een verzorgingshuis"), what is right more than a repair, the first most. */
const byWorth = (a: Found, b: Found): number =>
  Number(a.repaired) - Number(b.repaired) ||
  Number(isSpoken(a.concept)) - Number(isSpoken(b.concept)) ||
  a.from - b.from

/** Of orientation/jobs.yaml: its concepts go by their number. */
const isSpoken = ({ id, tells }: Concept): boolean => id === tells.isco

/** What is known of an occupation group: of the longest number that has something. */
export function groupOf(isco: string, groups: Groups): Groups[string] | undefined {
  for (let digits = isco.length; digits >= 2; digits -= 1) {
    const group = Object.hasOwn(groups, isco.slice(0, digits)) ? groups[isco.slice(0, digits)] : undefined
    if (group) return group
  }
  return undefined
}
