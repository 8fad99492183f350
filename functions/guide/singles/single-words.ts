import * as z from 'zod/mini'
import { type ContentFile, hold, readYaml, textOf, typedValues } from '../../shared/content-file.ts'
import { singles } from './singles.ts'

const sentence = z.string()

const factSchema = z.strictObject({
  /** How it stands in the result; `kort_nee` when the answer was no or none. */
  kort: sentence,
  kort_nee: z.optional(sentence),
  /** A number outside is hardly meant so: it is asked back. */
  tussen: z.optional(z.tuple([z.number(), z.number()])),
  vraag: z.optional(sentence),
  waarom: z.optional(sentence),
  soort: z.optional(z.enum(['bedrag', 'getal', 'ja-nee', 'keuze'])),
  eenheid: z.optional(sentence),
  keuzes: z.optional(z.record(z.string(), z.string())),
  overslaan: z.optional(sentence),
})
export type FactWords = z.infer<typeof factSchema>

const ruleSchema = z.strictObject({
  naam: sentence,
  uitkomst: sentence,
  /** The same for two people. */
  uitkomst_samen: z.optional(sentence),
  geen: sentence,
  anders: sentence,
  stap: sentence,
  loket: z.string(),
  artikel: z.string(),
  /** The part of the article to read on in. */
  kop: sentence,
})

/** `content/rule-questions.yaml`: what is said and asked about one rule by itself. */
const singleWordsSchema = z.strictObject({
  zinnen: z.strictObject({
    begin: sentence,
    voorlopig: sentence,
    rust_op: sentence,
    aangenomen: sentence,
    uit_loon: sentence,
    met_vakantiegeld: sentence,
    bron: sentence,
    ontbreekt: sentence,
    klopt_niet: sentence,
    geen_bedragen: sentence,
    mens_eerst: sentence,
    hele_som: sentence,
  }),
  regels: z.record(z.string(), ruleSchema),
  gegevens: z.record(z.string(), factSchema),
})
export type SingleWords = z.infer<typeof singleWordsSchema>

const FILE = 'rule-questions.yaml'

/** @throws ContentBroken also when a rule or a fact has no words, or words are about none */
export function readSingleWords(files: readonly ContentFile[]): SingleWords {
  const words = readYaml(singleWordsSchema, FILE, textOf(files, FILE), typedValues)
  const rules = Object.keys(singles)
  const facts = new Set(Object.values(singles).flatMap(({ asks }) => asks.map(({ fact }) => fact)))
  hold(FILE, [
    ...rules.filter((id) => !words.regels[id]).map((id) => `regels.${id} ontbreekt`),
    ...Object.keys(words.regels).flatMap((id) =>
      rules.includes(id) ? [] : [`regels.${id}: onbekende regel`],
    ),
    ...[...facts].filter((id) => !words.gegevens[id]).map((id) => `gegevens.${id} ontbreekt`),
  ])
  return words
}
