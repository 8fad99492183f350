import * as z from 'zod/mini'

/**
 * What a conversation has taught so far: facts by id, each with where it came from. A turn keeps only what
 * it taught; what a conversation knows is all its turns on top of each other.
 */
export const factValueSchema = z.union([
  z.string().check(z.maxLength(200)),
  z.number(),
  z.boolean(),
  z.array(z.union([z.number(), z.string().check(z.maxLength(100))])).check(z.maxLength(20)),
])
export type FactValue = z.infer<typeof factValueSchema>

const knownFactSchema = z.union([
  /** `said` in own words, or `chosen` as the answer to a question. */
  z.object({ from: z.enum(['said', 'chosen']), value: factValueSchema }),
  /** The visitor does not know or does not want to say: not asked again. */
  z.object({ from: z.literal('skipped') }),
  /** The visitor wants to answer anew: what was known no longer counts. */
  z.object({ from: z.literal('open') }),
])
export const knownSchema = z.record(z.string().check(z.maxLength(60)), knownFactSchema)
export type Known = z.infer<typeof knownSchema>
export type KnownFact = Known[string]

/** All facts together; what came later counts. */
export const together = (...all: readonly Known[]): Known => Object.assign({}, ...all)

/** Facts read from the visitor's own words. */
export const said = (facts: { readonly [fact: string]: unknown }): Known => known(facts, 'said')

/** Facts given as answers. */
export const chosen = (facts: { readonly [fact: string]: unknown }): Known => known(facts, 'chosen')

function known(facts: { readonly [fact: string]: unknown }, from: 'said' | 'chosen'): Known {
  const entries = Object.entries(facts).flatMap(([fact, given]): [string, KnownFact][] => {
    const value = factValueSchema.safeParse(given)
    return value.success ? [[fact, { from, value: value.data }]] : []
  })
  return Object.fromEntries(entries)
}

/** The bare values, of the facts under a prefix when one is given, which is taken off. */
export function valuesIn(facts: Known, prefix = ''): Record<string, FactValue> {
  const found: Record<string, FactValue> = {}
  for (const [fact, one] of Object.entries(facts))
    if ('value' in one && fact.startsWith(prefix)) found[fact.slice(prefix.length)] = one.value
  return found
}

export const isSkipped = (facts: Known, fact: string): boolean => facts[fact]?.from === 'skipped'
