import * as z from 'zod/mini'
import { readYaml } from '../shared/content-file.ts'

/**
 * Fixed replies: small talk, who the guide is, what it must refuse. Words decide, so the same message always
 * gets the same reply.
 */
const pattern = z.string().check(z.minLength(2))
const replySchema = z.strictObject({
  /** The first that fits counts: 1 is looked at first. */
  volgorde: z.coerce.number().check(z.int(), z.positive()),
  /** The whole message, but for greetings, signs and capitals. `|` stands between what may stand there. */
  alleen: z._default(z.array(pattern), []),
  /** Somewhere in the message. */
  bevat: z._default(z.array(pattern), []),
  tekst: z.string().check(z.minLength(5), z.maxLength(700)),
  tekst_en: z.string().check(z.minLength(5), z.maxLength(700)),
  /** `stop`: this is the whole reply. `weiger`: so it is, and it says no. `voor`: it stands before the answer. */
  vervolg: z.enum(['stop', 'voor', 'weiger']),
  keuzes: z._default(z.array(z.strictObject({ label: z.string(), send: z.string() })), []),
})

export interface FixedReply extends z.infer<typeof replySchema> {
  /** The file's name. */
  readonly id: string
}

export interface FixedReplies {
  readonly all: readonly FixedReply[]
  reply(id: string): FixedReply | undefined
  /** Ids of the replies that fit a message, in their order. */
  fixedRepliesFor(text: string): readonly string[]
}

/** Signs, capitals and doubled spaces say nothing about what is meant. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{N}</>[\]]+/gu, ' ')
    .trim()

const greetings =
  /^(?:(?:hoi+|hallo+|hai|hey+|hi|he|hello|goeie?(?:morgen|middag|avond|dag)?|dag|yo|moin|beste|gids|helpdesk|hulplijn) )+/

/**
 * Reads and compiles all fixed replies; do it once.
 *
 * @throws ContentBroken naming each field that does not fit
 */
export function compileReplies(
  files: readonly { readonly id: string; readonly text: string }[],
): FixedReplies {
  const all = files
    .map(({ id, text }): FixedReply => ({ id, ...readYaml(replySchema, id, text) }))
    .sort((a, b) => a.volgorde - b.volgorde)
  const tests = all.map(({ id, alleen, bevat }) => ({
    id,
    whole: alleen.length > 0 ? new RegExp(`^(?:${alleen.join('|')})$`, 'u') : undefined,
    part:
      bevat.length > 0
        ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${bevat.join('|')})(?![\\p{L}\\p{N}])`, 'u')
        : undefined,
  }))
  const byId = new Map(all.map((reply) => [reply.id, reply]))

  return {
    all,
    reply: (id) => byId.get(id),
    fixedRepliesFor: (text) => {
      const message = bare(text)
      const rest = `${message} `.replace(greetings, '').trim()
      return tests
        .filter(
          ({ whole, part }) =>
            whole?.test(message) || (rest !== '' && whole?.test(rest)) || part?.test(message),
        )
        .map(({ id }) => id)
    },
  }
}
