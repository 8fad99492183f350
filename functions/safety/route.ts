import * as z from 'zod/mini'
import { type ContentFile, readEach, readYaml } from '../shared/content-file.ts'
import { dateSchema } from '../shared/date.ts'
import { type Spoken, spoken } from './language.ts'

const deskIds = z.array(z.string()).check(z.minLength(1))
const textsSchema = z.strictObject({
  titel: z.string().check(z.minLength(5), z.maxLength(90)),
  /** Stands alone: help comes instead of the answer. */
  tekst: z.string().check(z.minLength(20), z.maxLength(900)),
  /** A line or two before the answer. */
  zacht: z.string().check(z.minLength(20), z.maxLength(220)),
  /** For who writes about somebody else; without it the usual text. */
  omstander: z.optional(z.string().check(z.minLength(20), z.maxLength(900))),
})

const routeSchema = z.strictObject({
  /** 1 is the most dangerous; it comes first when a message holds several. */
  volgorde: z.coerce.number().check(z.int(), z.positive()),
  /** Ids of content/desks/, in the order of calling. */
  loketten: deskIds,
  /** Whom to try when the first does not answer. */
  daarna: deskIds,
  herzien_voor: dateSchema,
  teksten: z.record(z.enum(spoken), textsSchema),
})

export interface SafetyRoute extends z.infer<typeof routeSchema> {
  /** The file's name. */
  readonly id: string
}

/**
 * Reads `safety/<route>.yaml`, the most dangerous first.
 *
 * @throws ContentBroken naming each field that does not fit
 */
export const readRoutes = (files: readonly ContentFile[]): SafetyRoute[] =>
  readEach(files, ({ path, text }) => {
    const [, id] = /^safety\/([a-z-]+)\.yaml$/.exec(path) ?? []
    return id === undefined || notRoutes.has(id) ? [] : [{ id, ...readYaml(routeSchema, path, text) }]
  })
    .flat()
    .sort((a, b) => a.volgorde - b.volgorde)

const notRoutes = new Set(['phrases', 'talk'])

/** What a route says in a language: alone, before an answer, or to somebody who worries about another. */
export function routeText(
  { teksten }: SafetyRoute,
  language: Spoken,
  how: { readonly soft: boolean; readonly other: boolean },
): string {
  const { tekst, zacht, omstander } = teksten[language]
  if (how.soft) return zacht
  return how.other ? (omstander ?? tekst) : tekst
}
