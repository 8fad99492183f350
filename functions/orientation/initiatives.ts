import * as z from 'zod/mini'
import { type ContentFile, readYaml, textOf } from '../shared/content-file.ts'
import { dateSchema } from '../shared/date.ts'

/** content/initiatives.yaml: places to begin, who may come, and whether somebody should look first if they still exist. */
const text = z.string().check(z.minLength(1))
const initiative = z.strictObject({
  naam: text,
  wat: text,
  voor_wie: text,
  ingang: text,
  regio: text,
  /** Of content/directions; none is for everybody. */
  sectoren: z.array(text),
  bestaat: z.enum(['ja', 'kijk eerst']),
  bron: z.strictObject({ titel: text, datum: text }),
})
const schema = z.strictObject({
  kijk_eerst: text,
  gecontroleerd: dateSchema,
  herzien_voor: dateSchema,
  eigenaar: text,
  plekken: z.array(initiative).check(z.minLength(1)),
})
export type Initiatives = z.infer<typeof schema>
export type Initiative = z.infer<typeof initiative>

export const readInitiatives = (files: readonly ContentFile[]): Initiatives => {
  const path = 'initiatives.yaml'
  return readYaml(schema, path, textOf(files, path))
}

/** Places for a sector: its own first, then one for everybody. */
export function placesFor(sector: string, { plekken }: Initiatives): readonly Initiative[] {
  const own = plekken.filter(({ sectoren }) => sectoren.includes(sector))
  const open = plekken.filter(({ sectoren }) => sectoren.length === 0)
  return [...own.slice(0, 3), ...open.filter(({ naam }) => naam === 'Werkcentrum')]
}
