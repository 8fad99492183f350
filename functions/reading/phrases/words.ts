import * as z from 'zod/mini'

/** The shape of content/recognition.yaml: what the phrases of safety and of fixed replies have in common. */
export const wordListsSchema = z.strictObject({
  /** Words that may stand for each other; a phrase names the group as `<naam>`. */
  groepen: z.record(z.string(), z.array(z.string())),
  /** Dialect, street and typed spellings of a word. */
  spelling: z.record(z.string(), z.array(z.string())),
  /** Words that may stand anywhere in a phrase. */
  vulwoorden: z.array(z.string()),
  /** Words after which a new clause begins. */
  voegwoorden: z.array(z.string()),
  /** Words that look like a typing error of a phrase's word but are words of their own. */
  echte_woorden: z.array(z.string()),
})

export type WordLists = z.infer<typeof wordListsSchema>
