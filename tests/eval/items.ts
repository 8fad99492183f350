import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'

/** One line of an evaluation file: a question, or a safety message. */
const spanSchema = z.object({ start: z.int(), end: z.int(), level: z.enum(['must', 'should']) })

const itemSchema = z.pipe(
  z.object({
    id: z.string(),
    q: z.optional(z.string()),
    text: z.optional(z.string()),
    /** What was said before it, when it follows on something. */
    after: z.optional(z.string()),
    /** Questions: what a good reply does. */
    needs: z.optional(z.string()),
    /** Safety messages. */
    kind: z.optional(z.string()),
    group: z.optional(z.string()),
    register: z.optional(z.string()),
    lang: z.optional(z.string()),
    /** `article#heading` of each section that answers, the best first. */
    section: z.optional(z.array(z.string())),
    /** Articles that are about it, where no section was named. */
    articles: z.optional(z.array(z.string())),
    set: z.optional(z.string()),
    expected: z.optional(
      z.object({
        trigger: z.optional(z.boolean()),
        route: z.optional(z.array(z.string())),
        spans: z.optional(z.array(spanSchema)),
        must_not: z.optional(z.array(z.string())),
      }),
    ),
  }),
  z.transform(({ q, text, ...item }) => ({ ...item, text: q ?? text ?? '' })),
)

export type Item = z.infer<typeof itemSchema>

const labelsSchema = z.record(z.string(), z.array(z.string()))

/** Reads a JSON Lines file; `labels` (id → sections) fills in what the file itself does not say. */
export function readItems(file: string, labels?: string): Item[] {
  const known = labels === undefined ? {} : labelsSchema.parse(JSON.parse(readFileSync(labels, 'utf8')))
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => itemSchema.parse(JSON.parse(line)))
    .map((item) => ({ ...item, section: item.section ?? known[item.id] }))
}
