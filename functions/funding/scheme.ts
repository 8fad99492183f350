import * as z from 'zod/mini'
import { dateSchema } from '../shared/date.ts'
import {
  choiceFacts,
  educations,
  employments,
  numberFacts,
  posts,
  routes,
  sectors,
  yesNoFacts,
} from './person.ts'

/**
 * One funding scheme as an editor writes it: content/funding/<id>.yaml. Every value is read as text, so a
 * year is never taken for a number; numbers are made here.
 */

const number = z.pipe(
  z.string().check(z.regex(/^\d+(\.\d+)?$/, 'Schrijf een getal als 2500 of 12650.04')),
  z.transform(Number),
)
const yes = z.pipe(
  z.literal('true'),
  z.transform(() => true),
)
/** A day, a month or a year: how precisely the source says it. */
const moment = z.string().check(z.regex(/^\d{4}(-\d{2}){0,2}$/, 'Schrijf 2026, 2026-11 of 2026-11-24'))
const sourceDate = z
  .string()
  .check(
    z.regex(/^(onbekend|(ongeveer )?\d{4}(-\d{2}){0,2}(–\d{4})?)$/, 'Schrijf wanneer de bron is gemaakt'),
  )
const sentence = z.string().check(z.minLength(3))
const uitleg = z.optional(sentence)

const conditionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('werk'), een_van: z.array(z.enum(employments)) }),
  z.strictObject({
    type: z.literal('regio'),
    niveau: z.enum(['gemeente', 'arbeidsmarktregio', 'provincie']),
    een_van: z.array(z.string()).check(z.minLength(1)),
    uitleg,
  }),
  z.strictObject({ type: z.literal('leeftijd'), vanaf: z.optional(number), tot_en_met: z.optional(number) }),
  z.strictObject({
    type: z.literal('opleiding'),
    vanaf: z.optional(z.enum(educations)),
    tot_en_met: z.optional(z.enum(educations)),
  }),
  z.strictObject({ type: z.literal('richting'), een_van: z.array(z.enum(sectors)).check(z.minLength(1)) }),
  /** The fact must be yes. */
  z.strictObject({ type: z.literal('ja'), feit: z.enum(yesNoFacts), uitleg }),
  /** Anything but yes. */
  z.strictObject({ type: z.literal('geen_ja'), feit: z.enum(yesNoFacts), uitleg }),
  /** Anything but no. */
  z.strictObject({ type: z.literal('geen_nee'), feit: z.enum(yesNoFacts), uitleg }),
  /** Known at all. */
  z.strictObject({ type: z.literal('ingevuld'), feit: z.enum(yesNoFacts), uitleg }),
  z.strictObject({
    type: z.literal('keuze'),
    feit: z.enum(choiceFacts),
    een_van: z.array(z.string()).check(z.minLength(1)),
    uitleg,
  }),
  z.strictObject({
    type: z.literal('geen_keuze'),
    feit: z.literal('route'),
    geen_van: z.array(z.enum(routes)).check(z.minLength(1)),
    uitleg,
  }),
  z.strictObject({ type: z.literal('minstens'), feit: z.enum(numberFacts), waarde: number, uitleg }),
  /** The level of the training, not of the person. */
  z.strictObject({
    type: z.literal('niveau'),
    vanaf: z.optional(z.enum(educations)),
    tot_en_met: z.optional(z.enum(educations)),
    uitleg,
  }),
])

const ids = z._default(z.array(z.string()), [])

export const schemeSchema = z.strictObject({
  naam: z.string().check(z.minLength(2)),
  ook_bekend_als: ids,
  soort: z.enum([
    'voucher',
    'subsidie',
    'lening',
    'fonds',
    'dienst',
    'belasting',
    'loonkosten',
    'uitkering',
    'kosten',
  ]),
  wat: sentence,
  hoe_aanvragen: sentence,
  /** Where to look or to ask. */
  waar: z.optional(z.string()),
  let_op: z._default(z.array(sentence), []),
  /** The same, said to an employer who asks; without it an employer is not offered it. */
  voor_werkgever: z.optional(
    z.strictObject({
      wat: sentence,
      hoe_aanvragen: sentence,
      /** What must hold of the firm or of who comes to work there. */
      voor_wie: sentence,
      let_op: z._default(z.array(sentence), []),
      bedrag: z.optional(sentence),
    }),
  ),
  status: z.enum(['loopt', 'gestopt', 'onbekend']),
  status_op: moment,
  geldig_van: z.optional(moment),
  geldig_tot: z.optional(moment),
  venster: z.strictObject({
    /** As on the day of `gecontroleerd`; what opens or closes later follows from the dates. */
    nu: z.enum(['open', 'dicht', 'doorlopend', 'onbekend', 'niet_van_toepassing']),
    opent: z.optional(dateSchema),
    sluit: z.optional(dateSchema),
    /** The dates are expected, not confirmed. */
    verwacht: z._default(yes, false),
    /** The same days each year: past the last one, the next is expected. */
    jaarlijks: z._default(yes, false),
    /** When the dates are not known but the season is. */
    volgende: z.optional(z.string()),
    uitleg,
  }),
  tonen_als: z.enum(['direct', 'via_werkgever', 'eerst_kijken', 'gestopt', 'achtergrond']),
  aanvrager: z.array(z.enum(['persoon', 'werkgever', 'opleider'])).check(z.minLength(1)),
  /** Whether the present employer comes to know of it when somebody uses this. */
  werkgever_weet: z.enum(['ja', 'nee', 'misschien']),
  voorwaarden: z.array(conditionSchema),
  bedrag: z.optional(
    z.strictObject({
      hoogste: z.optional(number),
      gewoon: z.optional(number),
      eenheid: z.optional(z.string()),
      uitleg,
    }),
  ),
  betaalt: z.array(z.enum(posts)),
  samen_met: ids,
  niet_samen_met: ids,
  /** What came instead of a scheme that has ended. */
  in_plaats: ids,
  bronnen: z
    .array(z.strictObject({ titel: z.string(), datum: sourceDate, url: z.optional(z.url()) }))
    .check(z.minLength(1)),
  zekerheid: z.enum(['bron', 'algemeen_bekend', 'onzeker']),
  gecontroleerd: z.union([dateSchema, z.string().check(z.regex(/^\d{4}$/))]),
  herzien_voor: dateSchema,
  eigenaar: z.string().check(z.startsWith('redactie')),
  nagekeken_door: z.optional(z.string()),
})

export type Condition = z.infer<typeof conditionSchema>
export type ConditionOf<T extends Condition['type']> = Extract<Condition, { type: T }>

export interface Scheme extends z.infer<typeof schemeSchema> {
  /** The file's name. */
  readonly id: string
  /** Codes of the gemeenten in which somebody must live; absent for the whole country. */
  readonly gebied?: readonly string[]
}
