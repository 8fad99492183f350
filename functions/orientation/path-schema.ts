import * as z from 'zod/mini'

/**
 * The language of content/paths: questions in the order of asking, what each answer teaches, and the outcomes it
 * leads to. Where a question or an outcome only holds for some, `als` names the facts and the answers that count.
 */

const text = z.string().check(z.minLength(1))
const id = z.string().check(z.regex(/^[a-z0-9-]+$/, 'kleine letters, cijfers en streepjes'))
const yes = z.optional(z.literal('ja'))
const texts = z.union([
  z.pipe(
    text,
    z.transform((one) => [one]),
  ),
  z.array(text).check(z.minLength(1)),
])

/** Facts, each with the answers of which one must be given. */
const condition = z.optional(z.record(z.string(), texts))

const answer = z.strictObject({
  id,
  /** On the button, in the visitor's voice. */
  zeg: text.check(z.maxLength(60)),
  /** How people say it; `*` stands for any letters at the beginning or the end of a word. */
  ook: z._default(z.array(text), []),
  /** Facts of the situation that follow from it, by the names that sums and schemes know. */
  leert: z._default(z.record(z.string(), z.union([text, z.array(text)])), {}),
  /** One sentence back, before what comes next. */
  reactie: z.optional(text),
  /** Understood, but not on a button. */
  verborgen: yes,
})

const question = z.strictObject({
  /** The fact it asks for: a name of its own, or with a dot one that others read as well. */
  feit: z.string().check(z.regex(/^[a-z][a-z0-9_.-]*$/, 'kleine letters'), z.maxLength(40)),
  vraag: text.check(z.maxLength(100)),
  waarom: text,
  /** `keuze` one answer, `meer` several, `woorden` own words with answers as examples. */
  soort: z._default(z.enum(['keuze', 'meer', 'woorden']), 'keuze'),
  /** How many answers count. */
  hooguit: z.optional(z.string().check(z.regex(/^[1-9]$/))),
  als: condition,
  antwoorden: z._default(z.array(answer), []),
  /** Words that are none of the answers count as an answer of their own: `anders`. */
  eigen: yes,
  /** Asked only when somebody wants to go on after the first outcome. */
  later: yes,
  /** Also heard when it is told before it is asked. */
  overal: yes,
  /** Heard where a word of this kind of the lexicon is told of oneself: `beroep`. */
  begrip: z.optional(z.string()),
  /** Answered too by who says what they would like while another question of own words was asked. */
  wens: yes,
  /** Answered too by who says what they do not want or cannot do. */
  grens: yes,
  /** The part of the profile that the answer stands in, and how its sentence begins. */
  bouwsteen: z.optional(id),
  zin: z.optional(text),
})

const option = z.strictObject({
  als: condition,
  kop: text.check(z.maxLength(60)),
  tekst: text,
  /** The button, and where it leads: a section `artikel#kopje`, another path, or a message. */
  knop: z.optional(text),
  vraag: z.optional(text),
  pad: z.optional(id),
  zegt: z.optional(text),
})

const step = z.strictObject({
  id,
  als: condition,
  stap: text,
  /** When it did not work out. */
  kleiner: text,
})

export const pathSchema = z.strictObject({
  naam: text.check(z.maxLength(40)),
  /** Messages that start it, to the letter; the first stands on buttons. */
  start: z.array(text).check(z.minLength(1)),
  begin: text,
  /** Begins as well where somebody tells of their own work and no answer is found. */
  als_niets_past: yes,
  /** Facts that starting it teaches. */
  leert: z._default(z.record(z.string(), text), {}),
  /** A name is a question of gedeeld.yaml. */
  vragen: z.array(z.union([text, question])).check(z.minLength(1)),
  uitkomst: z.strictObject({
    kop: text,
    opties: z.array(option).check(z.minLength(1)),
    stappen: z.array(step).check(z.minLength(1)),
    /** What is shown with it: the profile so far, or directions. */
    toont: z.optional(z.enum(['profiel', 'richtingen'])),
  }),
})

/** Questions of more than one path, and the sentences of all paths. */
export const sharedSchema = z.strictObject({
  vragen: z.array(question),
  /** About the step somebody chose: when, who helps, and later whether it worked out. */
  stap: z.strictObject({ wanneer: question, wie: question, lukte: question }),
  zinnen: z.strictObject({
    overslaan: text,
    gehoord: text,
    neem_mee: text,
    verder: text,
    gekozen: text,
    gekozen_alleen: text,
    zonder_stap: text,
    terug: text,
    gelukt: text,
    gelukt_klaar: text,
    kleiner: text,
    iets_anders: text,
    stap: text,
  }),
})

export type WrittenAnswer = z.output<typeof answer>
export type WrittenQuestion = z.output<typeof question>
export type WrittenOption = z.output<typeof option>
export type WrittenStep = z.output<typeof step>
export type Condition = z.output<typeof condition>
export type WrittenPath = z.output<typeof pathSchema>
export type Sentences = z.output<typeof sharedSchema>['zinnen']
