import type { Concept } from '../../reading/reading.ts'
import type { FactValue, Known } from '../../situation/known.ts'

/** What people tell of their money and home and no sum uses: it is named, and what may turn the sum ends it. */
export interface NotedThing {
  readonly name: string
  /** It can turn the outcome: then there is no total. */
  readonly decides: boolean
}
export type NotedThings = ReadonlyMap<string, NotedThing>

const NOTED = 'noted.'

/** The things of content/lexicon/noemt.yaml. */
export const notedThings = (concepts: readonly Concept[]): NotedThings =>
  new Map(
    concepts.flatMap(({ kind, id, tells: { naam, beslist } }) =>
      kind === 'noemt' && naam !== undefined
        ? [[id, { name: naam, decides: beslist === 'ja' }] as const]
        : [],
    ),
  )

export const isNoted = (fact: string): boolean => fact.startsWith(NOTED)

/** Facts that say what was told, to be remembered with the others. */
export const notedFacts = (ids: readonly string[]): Known =>
  Object.fromEntries(ids.map((id) => [NOTED + id, { from: 'said' as const, value: true }]))

/** What is told by number is no longer only noted. */
const settledBy: ReadonlyMap<string, string> = new Map([
  ['huisgenoten', 'kostendelers'],
  ['reiskosten', 'reiskosten'],
  ['opvang', 'opvang'],
])

/** The things that were told and do not count, those that decide first. */
export function notedIn(values: { readonly [fact: string]: FactValue }, things: NotedThings): NotedThing[] {
  const told = Object.keys(values).flatMap((fact) => (isNoted(fact) ? [fact.slice(NOTED.length)] : []))
  return told
    .filter((id) => values[settledBy.get(id) ?? ''] === undefined)
    .flatMap((id) => things.get(id) ?? [])
    .sort((a, b) => Number(b.decides) - Number(a.decides))
}
