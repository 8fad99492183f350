import * as z from 'zod/mini'

const sentences = z.record(z.string(), z.string())

/** `content/explanations.yaml`: one plain sentence for each name that a sum can show. */
export const explanationsSchema = z.strictObject({
  /** Why there is a right or none, by the id of the reason. */
  redenen: sentences,
  /** What happens at a border, by the name of the limit. */
  grenzen: sentences,
  /** What a named part or a line is: by `rule.part`, or by the part alone. */
  delen: sentences,
  /** What to do and to report when something changes. */
  meldingen: sentences,
})
export type Explanations = z.infer<typeof explanationsSchema>

const ofPartner = 'partner:'

/** What happens at a border of this name; rows of a table share one sentence. */
export function borderText({ grenzen }: Explanations, limit: string): string | undefined {
  const own = limit.startsWith(ofPartner) ? limit.slice(ofPartner.length) : limit
  const text = grenzen[own] ?? grenzen[own.replace(/-\d+$/, '')]
  return text !== undefined && own !== limit ? [text, grenzen.partner].join(' ') : text
}

/** What a part of a sum is, such as `basishuur` of the `huurtoeslag`. */
export const partText = ({ delen }: Explanations, rule: string, part: string): string | undefined =>
  delen[`${rule}.${part}`] ?? delen[part]

/** Why an outcome is as it is. */
export const reasonText = ({ redenen }: Explanations, reason: string): string | undefined => redenen[reason]
