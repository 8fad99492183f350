import * as z from 'zod/mini'
import { dateSchema } from '../shared/date.ts'

/** The shape of content/directions: one file per occupation, each value with its source, or said to be "often". */

const text = z.string().check(z.minLength(1))
const texts = z.array(text)
const some = z.array(text).check(z.minLength(1))
const source = z.strictObject({ titel: text, datum: text, url: z.optional(text) })
const sources = z._default(z.array(source), [])
/** `bron`: read in a source; `vaak`: generally so, to be asked. What is less sure is not in content. */
const certain = z.enum(['bron', 'vaak'])

const routeKinds = [
  'bbl',
  'derde-leerweg',
  'zij-instroom',
  'omscholen-met-baan',
  'werkplek',
  'open-hiring',
  'proefplaatsing',
  'praktijkverklaring',
  'kennismaken',
  'cursus',
  'studie',
  'school',
  'doorgroeien',
] as const

const route = z.strictObject({
  route: text,
  soort: z.enum(routeKinds),
  niveau: text,
  duur: text,
  nodig: texts,
  /** Pay while learning, in words, and whether there is any. */
  loon: text,
  verdient: z.enum(['ja', 'vaak', 'soms', 'nee']),
  zeker: certain,
  noot: z.optional(text),
  bronnen: sources,
})

const number = z.pipe(z.string().check(z.regex(/^\d+(\.\d+)?$/)), z.transform(Number))
const wage = z.strictObject({
  cao: text,
  uren: number,
  schaal: z.optional(text),
  /** Only where the source is good enough to show an amount. */
  bedrag: z.optional(
    z.strictObject({
      van: number,
      tot: z.optional(number),
      per: z.enum(['uur', 'maand']),
      peildatum: text,
      soort: z.enum(['bedrag', 'ongeveer', 'minstens', 'indicatie', 'oud']),
      /** How it was worked out from an older amount. */
      hoe: z.optional(text),
    }),
  ),
  bronnen: sources,
})

/** What somebody needs to have before the easiest way in, where the work is regulated. */
export const levels = ['geen', 'vmbo', 'havo', 'mbo', 'hbo'] as const

export const occupationSchema = z.strictObject({
  naam: text,
  zeg: texts,
  sector: text,
  sector_geld: z.optional(text),
  isco: z.string().check(z.regex(/^\d{4}$/)),
  esco: z.optional(z.strictObject({ uri: text, label: text })),
  taken: some,
  graag: some,
  ook_graag: z._default(texts, []),
  altijd: texts,
  vaak: z._default(texts, []),
  /** Limits that some workplaces can do without. */
  aanpasbaar: z._default(texts, []),
  geeft: some,
  vanaf: z.enum(levels),
  bevoegd: z.optional(text),
  in_het_kort: text,
  dag: z.array(text).check(z.minLength(3)),
  ingang: z.array(route).check(z.minLength(1)),
  startloon: wage,
  vraag: z.optional(
    z.strictObject({
      oordeel: z.enum(['groot', 'redelijk', 'wisselend', 'klein']),
      tekst: text,
      jaar: text,
      zeker: certain,
      bronnen: sources,
    }),
  ),
  let_op: z.array(text).check(z.minLength(2)),
  proef: some,
  wie_betaalt: texts,
  gecontroleerd: dateSchema,
  herzien_voor: dateSchema,
  eigenaar: text,
})

const word = z.strictObject({ zeg: text, woorden: texts })
const list = z.record(text, word)
/** The four closed lists: content/orientation/words.yaml. */
export const wordsSchema = z.strictObject({ taken: list, graag: list, kan_niet: list, geeft: list })

/** Other work: tasks and a name by the first digits of ISCO; content/orientation/groups.yaml. */
export const groupsSchema = z.record(
  z.string().check(z.regex(/^\d{2,4}$/)),
  z.strictObject({ naam: text, taken: some, sector: z.optional(text) }),
)

export const ruleSchema = z.strictObject({
  gewicht: z.strictObject({
    taken: number,
    van_werk: number,
    graag: number,
    ook_graag: number,
    geeft: number,
    liever_niet: number,
    loon_terwijl_je_leert: number,
    alleen_school: number,
    buiten_bereik: number,
  }),
  taken_hooguit: number,
  /** A task or like that more than this share of the table has, is never a reason. */
  te_gewoon: number,
  /** Sectors that lie close: the three directions are each of another world. */
  werelden: z.record(text, some),
  /** Names of sectors elsewhere, and which sectors here they are. */
  sectoren: z.record(text, some),
})

export type Occupation = z.infer<typeof occupationSchema> & { readonly id: string }
export type Route = z.infer<typeof route>
export type Words = z.infer<typeof wordsSchema>
export type Rule = z.infer<typeof ruleSchema>
export type Groups = z.infer<typeof groupsSchema>
export type Level = (typeof levels)[number]
