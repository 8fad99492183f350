import * as z from 'zod/mini'
import { readYaml } from '../shared/content-file.ts'

/**
 * Fixed replies: small talk, who the guide is, what it must refuse. A file is named after the move of
 * content/moves.yaml that it answers, so the same message always gets the same reply.
 */
const replySchema = z.strictObject({
  /** The first that fits counts: 1 is looked at first. */
  volgorde: z.coerce.number().check(z.int(), z.positive()),
  tekst: z.string().check(z.minLength(5), z.maxLength(700)),
  tekst_en: z.string().check(z.minLength(5), z.maxLength(700)),
  /** `stop`: this is the whole reply. `weiger`: so it is, and it says no. `voor`: it stands before the answer. */
  vervolg: z.enum(['stop', 'voor', 'weiger']),
  keuzes: z._default(z.array(z.strictObject({ label: z.string(), send: z.string() })), []),
})

export interface FixedReply extends z.infer<typeof replySchema> {
  /** The move that it answers. */
  readonly id: string
}

export interface FixedReplies {
  readonly all: readonly FixedReply[]
  /** The replies to these moves, in their order. */
  to(moves: readonly { readonly id: string }[]): readonly FixedReply[]
}

/**
 * Reads all fixed replies; do it once.
 *
 * @throws ContentBroken naming each field that does not fit
 */
export function compileReplies(
  files: readonly { readonly id: string; readonly text: string }[],
): FixedReplies {
  const all = files
    .map(({ id, text }): FixedReply => ({ id, ...readYaml(replySchema, `replies/${id}.yaml`, text) }))
    .sort((a, b) => a.volgorde - b.volgorde)
  return { all, to: (moves) => all.filter(({ id }) => moves.some((move) => move.id === id)) }
}
