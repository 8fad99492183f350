import * as z from 'zod/mini'

/** The personal profile: six parts, each with sentences in the visitor's own words and how they are proved. */

const proofs = ['verteld', 'gezien', 'papier', 'onderzocht'] as const
const proof = z.enum(proofs)

export const profileShape = z.object({
  kind: z.literal('profile'),
  title: z.string(),
  parts: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      about: z.string(),
      lines: z.array(
        z.object({
          /** The question to answer anew, and the one about its proof. */
          fact: z.string(),
          proofFact: z.string(),
          /** How the sentence begins; what follows was told by the visitor. */
          frame: z.string(),
          words: z.string(),
          proof,
          proofInWords: z.string(),
        }),
      ),
    }),
  ),
  /** One step for this week, when one was chosen. */
  step: z.optional(z.string()),
  /** The day of reading, as 2026-11-24. */
  made: z.string(),
})

/** The visitor's words by the question they answer; frames and names come from content. */
export const storedProfile = z.object({
  kind: z.literal('profile'),
  lines: z.array(z.object({ path: z.string(), feit: z.string(), words: z.array(z.string()), proof })),
  step: z.optional(z.string()),
})
