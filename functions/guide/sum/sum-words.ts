import * as z from 'zod/mini'

const sentences = z.record(z.string(), z.string())

/** `content/sum.yaml`: every word of the card "does work pay", with `{words}` to be filled in. */
export const sumWordsSchema = z.strictObject({
  /** What an estimate goes by while nobody has told: an age of adults, and one of a child. */
  aannames: z.strictObject({
    leeftijd: z.number(),
    kind: z.number(),
    /** Hours in a day of childcare, when only days are told. */
    opvang_uren_per_dag: z.strictObject({ dagopvang: z.number(), bso: z.number(), gastouder: z.number() }),
  }),
  /** How far an answer can lie, to see how much a question moves; never shown. */
  uiteinden: z.strictObject({
    loon: z.number(),
    huur: z.array(z.number()),
    vermogen: z.number(),
    opvang: z.strictObject({ uren: z.number(), prijs: z.number() }),
  }),
  /** Euros, by fact: more than this a month is asked back. */
  twijfel_boven: z.record(z.string(), z.number()),
  twijfel_onder: z.record(z.string(), z.number()),
  kop: z.strictObject({
    onbekend: z.string(),
    evenveel: z.string(),
    meer: z.string(),
    minder: z.string(),
    onvolledig: z.string(),
    /** Before a verdict on amounts that are not laid down yet. */
    /** The verdict of another plan beside this one, and the names of such plans. */
    ernaast: z.string(),
    ernaast_uren: z.string(),
    ernaast_eerder: z.string(),
    ernaast_eigen: z.string(),
    voorgesteld: z.string(),
    laatst_bekend: z.string(),
    aangenomen: z.string(),
    /** The same, when the new wage is what nobody told. */
    voorbeeld: z.string(),
    /** Travel that nobody told. */
    zonder_reiskosten: z.string(),
    onder_minimum: z.string(),
    onder_minimum_jong: z.string(),
    /** What was told and does not count. */
    genoemd: z.string(),
    gewone_maand_meer: z.string(),
    gewone_maand_minder: z.string(),
    gewone_maand_gelijk: z.string(),
    eerste_maanden_meer: z.string(),
    eerste_maanden_minder: z.string(),
  }),
  totalen: z.strictObject({
    gemiddeld: z.string(),
    maand: z.string(),
    eerste: z.string(),
    extra: z.string(),
    jaar: z.string(),
  }),
  /** Behind the name of a line, when there are two adults. */
  wie: z.strictObject({ you: z.string(), partner: z.string() }),
  /** The name of each line. */
  regels: sentences,
  zinnen: z.strictObject({
    gelijk: z.string(),
    meer: z.string(),
    minder: z.string(),
    begint: z.string(),
    stopt: z.string(),
    geen: z.string(),
    onbekend: z.string(),
    geen_bedragen: z.string(),
    niet_gedekt: z.string(),
  }),
  /** Why a line changes when the income goes up. */
  door_inkomen: sentences,
  /** The rule whose law stands with a line, when it has another name. */
  wetten: sentences,
  /** The schemes of `content/values` behind each line. */
  bedragen: z.record(z.string(), z.array(z.string())),
  grenzen: z.strictObject({
    begint: z.string(),
    stopt: z.string(),
    val: z.string(),
    plaats: z.string(),
    kost: z.string(),
    brengt: z.string(),
    verder: z.string(),
    sprong: z.string(),
    onder: z.string(),
    achteruit: z.string(),
    weinig: z.string(),
    niets: z.string(),
    weinig_tot: z.string(),
    geen: z.string(),
  }),
  grafiek: z.strictObject({ titel: z.string(), uitleg: z.string() }),
  /** What happens when in the first months, by the id of its moment. */
  kalender: sentences,
  toeslagen: z.strictObject({ terug: z.string(), erbij: z.string(), gelijk: z.string() }),
  /** The desk where a step is taken, by the id of its sentence in `content/explanations.yaml`. */
  bij_wie: sentences,
  gegevens: z.strictObject({
    straks: z.string(),
    ja: z.string(),
    nee: z.string(),
    geen_kinderen: z.string(),
    jaren: z.string(),
    rijen: z.string(),
  }),
  /** What stands behind an amount, by its period. */
  per: sentences,
})
export type SumWords = z.infer<typeof sumWordsSchema>

/** A sentence with its `{words}` filled in. */
export const filled = (sentence: string, words: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, word: string) => String(words[word] ?? whole))
