import * as z from 'zod/mini'

/** content/orientation/say.yaml: the sentences around directions. */
const text = z.string().check(z.minLength(1))
const named = <const N extends readonly string[]>(names: N) => z.record(z.enum(names), text)

export const saySchema = z.strictObject({
  titel: text,
  titel_een: text,
  eerste_idee: text,
  krap: text,
  geen_test: text,
  zo_kiezen_we: text,
  rollen: named(['wanted', 'toward', 'elsewhere', 'close', 'liked', 'different', 'surprising']),
  zonder_graag: text,
  redenen: named(['said', 'chosen']),
  vraag_na: text,
  vraag_of_zonder: text,
  nodig: text,
  niets_vooraf: text,
  loon: named([
    'bodem',
    'geen_loon',
    'bedrag',
    'ongeveer',
    'minstens',
    'indicatie',
    'oud',
    'tot',
    'cao',
    'cao_schaal',
  ]),
  knoppen: named(['anders', 'betaalt', 'betaalt_zegt', 'rest', 'rest_zegt', 'geen', 'geen_zegt', 'mens']),
  waarom_niet: z.strictObject({
    vraag: text,
    waarom: text,
    overslaan: text,
    antwoorden: named(['zwaar', 'lang', 'geld', 'zin']),
  }),
  verhaal: named([
    'titel',
    'lijkt',
    'hielp',
    'les',
    'let_op',
    'geen_belofte',
    'geen',
    'op',
    'nog_een',
    'nog_een_zegt',
  ]),
  /** Pieces of messages that ask for directions or for a story, in plain letters. */
  vraagt: z.strictObject({
    richtingen: z.array(text).check(z.minLength(1)),
    verhaal: z.array(text).check(z.minLength(1)),
  }),
})
export type Say = z.infer<typeof saySchema>

/** A sentence with its places filled in. */
export const filled = (sentence: string, words: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (all, name: string) =>
    Object.hasOwn(words, name) ? String(words[name]) : all,
  )
