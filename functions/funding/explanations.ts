import * as z from 'zod/mini'
import { factIds } from './person.ts'

const sentence = z.string().check(z.minLength(2))
const words = z.record(z.string(), sentence)

const factSchema = z.strictObject({
  naam: sentence,
  /** What it is to an employer; without it an employer did not tell it. */
  naam_werkgever: z.optional(sentence),
  /** The rule for a person who must meet it; `{waarden}` and `{grens}` are filled in. */
  regel: sentence,
  regel_breed: z.optional(sentence),
  /** The rule when the fact must not hold. */
  regel_niet: z.optional(sentence),
  vraag: sentence,
  /** The same question to an employer. */
  vraag_werkgever: z.optional(sentence),
  waarom: sentence,
  keuzes: z.optional(words),
  /** For a question that is answered with a number: what is counted. */
  eenheid: z.optional(sentence),
})

/** The shape of content/explanations-funding.yaml: every fact and every outcome has its sentence. */
export const explanationsSchema = z.strictObject({
  uitkomsten: z.strictObject({
    klopt: sentence,
    klopt_niet: sentence,
    ontbreekt: sentence,
    aangenomen: sentence,
  }),
  regels: z.strictObject({ gestopt: sentence, achtergrond: sentence, venster: sentence }),
  oordelen: z.record(z.enum(['fits', 'maybe', 'no', 'ended']), sentence),
  tonen: z.record(
    z.enum([
      'direct',
      'via_employer',
      'check_first',
      'ended',
      'background',
      'via_new_employer',
      'direct_maybe',
      'not_for_you',
      'employer_applies',
      'employer_would_know',
      'employer_may_know',
    ]),
    sentence,
  ),
  vensters: z.record(
    z.enum([
      'open',
      'open_tot',
      'open_ander',
      'open_ander_tot',
      'open_oud',
      'later',
      'later_verwacht',
      'onbekend',
      'onbekend_tot',
      'dicht',
      'dicht_sinds',
      'gestopt',
    ]),
    sentence,
  ),
  /** The first line for who named a scheme: yes, perhaps or no, for this person. */
  antwoorden: z.record(
    z.enum(['fits', 'fits_later', 'fits_check', 'maybe', 'no', 'no_told', 'closed', 'ended']),
    sentence,
  ),
  kijk: sentence,
  let_op: z.record(
    z.enum([
      'eerst_vragen',
      'niet_opzeggen',
      'zelf_ontslag',
      'studiekosten',
      'ww_toestemming',
      'duo_56',
      'duo_30',
      'niet_dubbel',
      'samen',
      'dezelfde_kosten',
      'bijstand_rekenen',
      'wia_mens',
    ]),
    sentence,
  ),
  plaatsen: z.record(z.enum(['vraag_terug', 'werkcentrum', 'werkcentrum_landelijk', 'geen_fonds']), sentence),
  vragen: z.record(z.enum(['ja', 'nee', 'iets_anders', 'overslaan', 'woont_in']), sentence),
  feiten: z.record(z.enum(factIds), factSchema),
})

export type Explanations = z.infer<typeof explanationsSchema>
export type FactWords = z.infer<typeof factSchema>
