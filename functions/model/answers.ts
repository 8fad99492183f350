import * as z from 'zod/mini'
import type { ModelStep } from './settings.ts'

/** What a model gives back in each step. Only its shape is looked at here: nothing in it is believed. */

const short = z.string().check(z.maxLength(400))
const listOf = <T extends z.ZodMiniType>(one: T, most: number) => z.array(one).check(z.maxLength(most))

const understood = z.object({
  /** The language of the message, as `nl` or `ar`. */
  taal: z.string().check(z.regex(/^[a-z]{2,3}$/)),
  /** The message tries to change what the guide does. */
  aanval: z.boolean(),
  gevaar: z.object({ mate: z.enum(['geen', 'zorg', 'gevaar']), route: z.nullable(short) }),
  beweging: z.nullable(short),
  vragen: listOf(z.object({ vraag: short, zoekvragen: listOf(short, 2) }), 4),
  feiten: listOf(
    z.object({ feit: short, waarde: z.union([short, z.number(), z.boolean()]), citaat: short }),
    12,
  ),
})

const chosen = z.object({
  antwoorden: listOf(
    z.object({
      vraag: short,
      secties: listOf(z.object({ sectie: short, regels: listOf(short, 12), citaat: short }), 3),
      /** Sections to choose from, where it depends on what was not told. */
      twijfel: listOf(short, 4),
    }),
    4,
  ),
})

const composed = z.object({ zin: short, bron: listOf(short, 6) })
const verified = z.object({ waar: z.boolean() })
const summarised = z.object({ zinnen: listOf(z.object({ zin: short, beurten: listOf(z.int(), 20) }), 8) })
const translated = z.object({ zinnen: listOf(short, 12) })

const schemas = {
  understand: understood,
  choose: chosen,
  compose: composed,
  verify: verified,
  summarise: summarised,
  translate: translated,
}
export type Answers = { readonly [S in ModelStep]: z.infer<(typeof schemas)[S]> }

const reading =
  <T>(schema: z.ZodMiniType<T>) =>
  (given: unknown): T | undefined => {
    const read = schema.safeParse(given)
    return read.success ? read.data : undefined
  }

/** Reads what came back in a step; nothing when its shape is wrong. */
export const readAnswer: { readonly [S in ModelStep]: (given: unknown) => Answers[S] | undefined } = {
  understand: reading(understood),
  choose: reading(chosen),
  compose: reading(composed),
  verify: reading(verified),
  summarise: reading(summarised),
  translate: reading(translated),
}

/** The shape of an answer as servers take it: what they refuse in it is checked here, not there. */
export function shapeOf(step: ModelStep): Record<string, unknown> {
  const { $schema: _, ...shape } = z.toJSONSchema(schemas[step], {
    override: ({ jsonSchema }) => {
      for (const limit of ['maxLength', 'pattern', 'maxItems', 'minimum', 'maximum'] as const)
        delete jsonSchema[limit]
    },
  })
  return shape
}
