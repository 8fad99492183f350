import * as z from 'zod/mini'
import { readYaml } from '../shared/content-file.ts'
import type { Language } from '../shared/language.ts'

const sentence = z.strictObject({ nl: z.string(), en: z.string() })

const messagesSchema = z.strictObject({
  begroeting: sentence,
  antwoord_in_het_nederlands: sentence,
  keuze_in_het_nederlands: sentence,
  antwoord_ook_in_het_nederlands: sentence,
  geen_antwoord: sentence,
  niet_van_ons: sentence,
  geen_antwoord_deel: sentence,
  geen_precies_antwoord: sentence,
  graag_gedaan_met_zorg: sentence,
  misschien_bedoel_je: sentence,
  iets_anders: sentence,
  ook_hierover: sentence,
  welke_vraag: sentence,
  geen_van_deze: sentence,
  naar_een_mens: sentence,
  mens_gevraagd: sentence,
  gegevens_vervangen: sentence,
  som_begin: sentence,
  som_zonder_plan: sentence,
  som_geen_totaal: sentence,
  som_wie_weet: sentence,
  som_regel_zit_erin: sentence,
  som_regel_is_niets: sentence,
  som_samen: sentence,
  makkelijker_vraag: sentence,
  waar_vandaan: sentence,
  wie_kijkt_na: sentence,
  som_is_schatting: sentence,
  ik_kies_niet: sentence,
  volgende_stap: sentence,
  denk_met_een_mens: sentence,
  verder_waar_we_waren: sentence,
  wat_bedoel_je: sentence,
  waarover_meer: sentence,
  goed_zo: sentence,
  /** Before an answer, by what somebody is about to do. */
  eerst_dit: z.record(z.string(), sentence),
  /** One sentence before an answer, by the feeling in a message. */
  gevoel: z.record(z.string(), sentence),
  /** By the headings of search/buiten-vragen.txt: who knows more of what is not ours. */
  /** Fields of life in which people write when they are not well: a faint sign of danger counts there. */
  over_mensen: z.array(z.string()),
  elders: z.record(z.string(), z.strictObject({ nl: z.string(), en: z.string(), loket: z.string() })),
  potjes_begin: sentence,
  potjes_feit: sentence,
  potjes_zelfde: sentence,
  potjes_erbij: sentence,
  potjes_vervalt: sentence,
  naar_potjes: sentence,
  zonder_antwoord: sentence,
  ja: sentence,
  nee: sentence,
  geen_kinderen: sentence,
  antwoord_onduidelijk: sentence,
  sla_vraag_over: sentence,
  nieuw_antwoord: sentence,
  anders: sentence,
  overgeslagen: sentence,
  pad_gestopt: sentence,
  onthouden: sentence,
  onthouden_en_verder: sentence,
  onthouden_en_over: sentence,
  geldt_ook: sentence,
  gelezen: sentence,
  gelezen_en_verder: sentence,
  gelezen_en_over: sentence,
  met_wat_je_vertelde: sentence,
  wat_wil_je_nu_weten: sentence,
  reken_uit: sentence,
  terug_naar_vraag: sentence,
  knop_mens: sentence,
  uitgezet: sentence,
  /** About the language model, where there is one; {naam} and {waar} are filled in. */
  taalmodel: z.strictObject({
    melding: sentence,
    knop_zonder: sentence,
    knop_met: sentence,
    nu_zonder: sentence,
    nu_met: sentence,
    verder_gekeken: sentence,
    samengevat: sentence,
  }),
  onderwerpen: z.array(sentence),
  je_is_de_ander: sentence,
  onderwerpen_voor_ander: z.strictObject({
    werkgever: z.array(sentence),
    adviseur: z.array(sentence),
    naaste: z.array(sentence),
    partner: z.array(sentence),
  }),
  mens: z.strictObject({
    wacht: sentence,
    gestopt: sentence,
    is_er: sentence,
    terug_in_rij: sentence,
    doorgegeven: sentence,
    andere_rij: sentence,
    terug_bij_gids: sentence,
    afgesloten: sentence,
    vraag_achtergelaten: sentence,
    samenvatting_later: sentence,
    samenvatting_over: sentence,
    samenvatting_som: sentence,
    samenvatting_potjes: sentence,
    samenvatting_plan: sentence,
    samenvatting_richtingen: sentence,
    niets_gezegd: sentence,
    terugbellen: sentence,
    terugbellen_weg: sentence,
  }),
  fouten: z.strictObject({
    niemand_er: sentence,
    mens_uitgezet: sentence,
    uitgezet: sentence,
    geen_vraag: sentence,
    afgesloten: sentence,
    kan_nu_niet: sentence,
    leeg: sentence,
    te_lang: sentence,
    onleesbaar: sentence,
    verkeerde_vorm: sentence,
    weg: sentence,
    code_onbekend: sentence,
    te_snel: sentence,
    te_veel_codes: sentence,
    vol: sentence,
    te_druk: sentence,
    opslag_weg: sentence,
    andere_site: sentence,
    niet_gevonden: sentence,
    onze_fout: sentence,
  }),
})

/** The guide's own fixed sentences, in Dutch and in English. */
export type Messages = z.infer<typeof messagesSchema>
type Sentence = z.infer<typeof sentence>

/**
 * Reads content/messages.yaml.
 *
 * @throws ContentBroken on a missing or unknown sentence
 */
export const readMessages = (file: string): Messages => readYaml(messagesSchema, 'messages.yaml', file)

/** The sentence in this language with its `{words}` filled in. */
export const say = (sentence: Sentence, language: Language, words: Record<string, string> = {}): string =>
  sentence[language].replace(/\{(\w+)\}/g, (whole, word: string) => words[word] ?? whole)
