import * as z from 'zod/mini'

/** Where a path of content/paths came out: what was told, what could be done, and one step. */

const answerChoices = z.array(z.object({ label: z.string(), value: z.string() }))

export const outcomeShape = z.object({
  kind: z.literal('outcome'),
  title: z.string(),
  /** What the visitor told on the way, in their own words; `fact` is the question to answer anew. */
  told: z.array(z.object({ fact: z.string(), title: z.string(), words: z.string() })),
  options: z.array(z.object({ title: z.string(), text: z.string() })),
  step: z.object({
    text: z.string(),
    /** When it will be done: the question and its answers. */
    when: z.object({ fact: z.string(), title: z.string(), choices: answerChoices }),
  }),
})

/** Names only: the words come from content on the day of reading. */
export const storedOutcome = z.object({
  kind: z.literal('outcome'),
  path: z.string(),
  told: z.array(z.object({ feit: z.string(), words: z.array(z.string()) })),
  options: z.array(z.string()),
  step: z.string(),
})
