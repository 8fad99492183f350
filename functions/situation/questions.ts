import * as z from 'zod/mini'
import { own } from '../shared/own.ts'

/** How each fact is asked: `content/questions.yaml`, one entry per fact of a person or a household. */
export const questionsSchema = z.record(
  z.string(),
  z.strictObject({
    vraag: z.string(),
    /** The same question about the partner. */
    vraag_partner: z.optional(z.string()),
    waarom: z.string(),
    soort: z.enum(['bedrag', 'getal', 'ja-nee', 'keuze', 'leeftijden', 'opvang']),
    eenheid: z.optional(z.string()),
    /** For a choice: the words for each value. */
    keuzes: z.optional(z.record(z.string(), z.string())),
    /** What is taken when somebody skips the question; without it, the sum that needs it is left out. */
    overslaan: z.optional(z.string()),
  }),
)
export type Questions = z.infer<typeof questionsSchema>

type Entry = Questions[string]

/**
 * The question of a fact id. `partner.` before it asks about the partner, `next.` about what is planned:
 * that has words of its own where the ordinary ones would ask about today.
 */
export function questionFor(questions: Questions, fact: string): Entry | undefined {
  const entry = own(questions, fact)
  if (entry) return entry
  const about = /^(?:next\.)?partner\./.test(fact)
  const shared = about ? own(questions, fact.replace('partner.', '')) : undefined
  return shared && { ...shared, vraag: shared.vraag_partner ?? shared.vraag }
}
