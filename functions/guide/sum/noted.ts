import type { Concept } from '../../reading/reading.ts'
import { type FactValue, isSkipped, type Known, valuesIn } from '../../situation/known.ts'

/** What people tell of their money and home beside the facts of the sum: it is named, asked, or ends the sum. */
export interface NotedThing {
  readonly name: string
  /** It can turn the outcome: then there is no total. */
  readonly decides: boolean
  /** The fact that tells how much it is. */
  readonly fact: string | undefined
  /** What is so for everybody to whom it happens. */
  readonly says: string | undefined
  readonly inEnglish: string | undefined
  readonly saysInEnglish: string | undefined
  /** Who knows. */
  readonly desk: string | undefined
}
export type NotedThings = ReadonlyMap<string, NotedThing>

const NOTED = 'noted.'

/** The things of content/lexicon/noemt.yaml. */
export const notedThings = (concepts: readonly Concept[]): NotedThings =>
  new Map(
    concepts.flatMap(({ kind, id, tells: { naam, beslist, gegeven, zegt, loket, naam_en, zegt_en } }) =>
      kind === 'noemt' && naam !== undefined
        ? [
            [
              id,
              {
                name: naam,
                decides: beslist === 'ja',
                fact: gegeven,
                says: zegt,
                desk: loket,
                inEnglish: naam_en,
                saysInEnglish: zegt_en,
              },
            ] as const,
          ]
        : [],
    ),
  )

export const isNoted = (fact: string): boolean => fact.startsWith(NOTED)

/** Facts that say what was told, to be remembered with the others. */
export const notedFacts = (ids: readonly string[]): Known =>
  Object.fromEntries(ids.map((id) => [NOTED + id, { from: 'said' as const, value: true }]))

/** What was told and is not in the sum: what ends it first, and the facts that would bring it in. */
export interface Noted {
  readonly things: readonly NotedThing[]
  readonly ask: readonly string[]
}

export function notedIn(known: Known, all: NotedThings): Noted {
  const values = valuesIn(known)
  const ids = Object.keys(values).flatMap((fact) => (isNoted(fact) ? [fact.slice(NOTED.length)] : []))
  const named = [...ids, ...impliedBy(values)].flatMap((id) => all.get(id) ?? [])
  // "Iets anders" is named by itself, unless it was told what it is.
  const isNamed = named.some(({ decides, fact }) => decides && fact === undefined)
  const other = values.uitkering === 'anders' && !isNamed ? all.get('andere-uitkering') : undefined
  const told = other ? [...named, other] : named
  const left = told.filter((thing) => !isSettled(thing.fact, values) && !isOwnBenefit(thing, all, values))
  const isOpen = (fact: string | undefined): fact is string => fact !== undefined && !isSkipped(known, fact)
  const things = left
    .map((thing) => ({ ...thing, decides: thing.decides && !isOpen(thing.fact) }))
    .sort((a, b) => Number(b.decides) - Number(a.decides))
  return {
    things,
    ask: left.flatMap(({ decides, fact }) => (decides && isOpen(fact) ? [fact] : [])),
  }
}

/** Who is ill with a benefit has its rules; without one it is the employer's pay, that no sum knows. */
const isOwnBenefit = (
  thing: NotedThing,
  all: NotedThings,
  { uitkering }: { readonly [fact: string]: FactValue },
): boolean => thing === all.get('ziekthuis') && uitkering !== undefined && uitkering !== 'geen'

/** A widow's benefit ends when somebody lives together, or when the youngest child turns 18. */
const impliedBy = (values: { readonly [fact: string]: FactValue }): string[] =>
  values.uitkering !== 'anw'
    ? []
    : [
        ...(values.heeftPartner === true ? ['anwsamen'] : []),
        ...(values[`${NOTED}verjaardag`] === true ? ['anwstopt'] : []),
      ]

/** What is told by number, now or in the plan, is no longer only noted. */
const isSettled = (fact: string | undefined, values: { readonly [fact: string]: FactValue }): boolean =>
  fact !== undefined && (values[fact] !== undefined || values[fact.replace('next.', '')] !== undefined)
