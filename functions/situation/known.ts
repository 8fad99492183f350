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

/** All facts together; what came later counts. */
export const together = (...all: readonly Known[]): Known => Object.assign({}, ...all)
