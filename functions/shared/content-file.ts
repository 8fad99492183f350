import { parse } from 'yaml'
import * as z from 'zod/mini'

/** A text file of content/: its path below that folder, and what is in it. */
export interface ContentFile {
  readonly path: string
  readonly text: string
}

/** A file of content/ that does not fit; it stops the release, not a conversation. */
export class ContentBroken extends Error {
  override name = 'ContentBroken' as const
  readonly id: string
  readonly problems: readonly string[]

  constructor(id: string, problems: readonly string[]) {
    super(`${id}: ${problems.join('; ')}`)
    this.id = id
    this.problems = problems
  }
}

/** Every value is text, so `112` stays a phone number and a date stays a date. */
export const onlyText = { schema: 'failsafe' } as const

/**
 * Reads one YAML file by its schema.
 *
 * @throws ContentBroken naming each field that does not fit
 */
export function readYaml<T>(schema: z.ZodMiniType<T>, id: string, file: string): T {
  const parsed = z.safeParse(schema, parse(file, onlyText))
  if (parsed.success) return parsed.data
  throw new ContentBroken(
    id,
    parsed.error.issues.map((issue) =>
      issue.code === 'unrecognized_keys'
        ? `onbekend: ${issue.keys.join(', ')}`
        : `${issue.path.join('.')}: ${issue.message}`,
    ),
  )
}
