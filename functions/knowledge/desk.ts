import * as z from 'zod/mini'
import type { DeskLine } from '../shared/blocks.ts'
import { readYaml } from '../shared/content-file.ts'
import { dateSchema, dayOf } from '../shared/date.ts'
import { type IsOpen, isOpenDuring, openingHoursSchema } from './opening-hours.ts'

const line = z.string().check(z.minLength(2), z.maxLength(200))

const deskSchema = z
  .strictObject({
    naam: line,
    soort: z.enum([
      'crisis',
      'psychisch',
      'geld',
      'inkomen',
      'recht',
      'werk',
      'misstand',
      'vakbond',
      'overheid',
      'nieuwkomers',
      'sector',
      'ondersteuning',
    ]),
    /** One short sentence to the visitor: when to go there. */
    waarvoor: line,
    voor_wie: line,
    telefoon: z.optional(line),
    telefoon_kosten: z.optional(line),
    chat: z.optional(z.url()),
    whatsapp: z.optional(line),
    web: z.optional(z.url()),
    /** For people to read. */
    openingstijden: z.optional(line),
    open: z.optional(openingHoursSchema),
    talen: z.optional(z.array(line)),
    /** Whether the desk itself says that nobody needs to give a name. */
    anoniem: z.enum(['ja', 'nee', 'onbekend']),
    regio: z.optional(line),
    bron: line,
    /** The date on the page that was read: a day, a month or a year; absent when the page shows none. */
    gelezen: z.optional(z.union([dateSchema, z.string().check(z.regex(/^\d{4}(-\d{2})?$/))])),
    /** Where the number comes from: a page that was read, common knowledge, or nowhere sure. */
    zekerheid: z.enum(['gelezen', 'bekend-nummer', 'onbevestigd']),
    /** Numbers are looked at again at least every three months. */
    herzien_voor: dateSchema,
    /** For editors; visitors don't see it. */
    opmerking: z.optional(z.string().check(z.maxLength(300))),
  })
  .check(
    z.refine(
      ({ zekerheid, telefoon }) => zekerheid !== 'onbevestigd' || telefoon === undefined,
      'een onbevestigd loket heeft geen telefoonnummer',
    ),
    z.refine(
      ({ zekerheid, open }) => zekerheid === 'gelezen' || open === undefined,
      'open alleen als een bron de tijden noemt',
    ),
  )

export interface Desk extends z.infer<typeof deskSchema> {
  /** The file's name. */
  readonly id: string
}

/**
 * Reads one file of content/desks/.
 *
 * @throws ContentBroken naming each field that does not fit
 */
export const readDesk = (id: string, file: string): Desk => ({
  id,
  ...readYaml(deskSchema, `desks/${id}.yaml`, file),
})

/** Whether somebody picks up now; `unknown` where no source states the hours. */
export const isOpenAt = (desk: Desk, moment: Date): IsOpen => isOpenDuring(desk.open, moment)

/** The desk as a visitor sees it under an answer. */
export function deskLine(desk: Desk, now: Date): DeskLine {
  const open = isOpenAt(desk, now)
  const phoneNote = [
    desk.telefoon_kosten,
    ...(needsCheck(desk) ? ['controleer het nummer op de website'] : []),
  ]
    .filter((note) => note !== undefined)
    .join('; ')
  return {
    id: desk.id,
    name: desk.naam,
    forWhat: desk.waarvoor,
    ...(desk.telefoon ? { phone: desk.telefoon, phoneNote } : {}),
    ...(desk.chat ? { chat: desk.chat } : {}),
    ...(desk.whatsapp ? { whatsapp: desk.whatsapp } : {}),
    ...(desk.web ? { web: desk.web } : {}),
    ...(desk.openingstijden ? { hours: desk.openingstijden } : {}),
    ...(open === 'unknown' ? {} : { open }),
    ...(desk.anoniem === 'onbekend' ? {} : { anonymous: desk.anoniem === 'ja' }),
    ...(desk.gelezen ? { checked: desk.gelezen } : {}),
    overdue: desk.herzien_voor < dayOf(now),
  }
}

const needsCheck = (desk: Desk): boolean => desk.zekerheid === 'bekend-nummer'
