import * as z from 'zod/mini'

/** A true story of somebody alike: what is stored of it, and what a person sees. */

const texts = z.array(z.string())

export const storyShape = z.object({
  kind: z.literal('story'),
  title: z.string(),
  /** On what it is like the visitor. */
  alike: z.string(),
  text: texts,
  helped: z.object({ title: z.string(), lines: texts }),
  lesson: z.object({ title: z.string(), text: z.string() }),
  beware: z.optional(z.object({ title: z.string(), text: z.string() })),
  /** When it happened, and that it is no promise. */
  note: z.string(),
  sources: z.array(z.object({ title: z.string(), date: z.string() })),
  checked: z.string(),
  overdue: z.boolean(),
})

/** Which story, and on what it is like the visitor; the words come from content on the day of reading. */
export const storedStory = z.object({ kind: z.literal('story'), id: z.string(), alike: texts })
