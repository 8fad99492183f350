import { languageOf, stem, wordsOf } from '../shared/language.ts'
import { compounds } from './compounds.ts'
import { type Nearest, spelling } from './spelling.ts'
import type { Words } from './words.ts'

/** How a text becomes terms: our word for each thing said, the parts of compounds, and what lies near. */

/** A term and how much it counts: 1 for the word itself. */
export type Weighted = readonly [term: string, weight: number]

/** One thing that the visitor said, and the terms it may be found by, best first. */
export interface Slot {
  readonly said: string
  readonly options: readonly Weighted[]
  /** 0 to 1: how surely this word belongs to our field. */
  readonly field: number
}

export interface Reader {
  /** The terms of a text of ours. */
  terms(text: string): Weighted[]
  /** What a visitor asks. */
  slots(question: string): Slot[]
}

const LONGEST_PHRASE = 4
/** A long and honest story has some twenty words that we don't know; more are not looked up as misspelt. */
const MOST_CORRECTED = 60
const weights = { part: 0.55, near: 0.5, partNear: 0.25, joined: 0.9, slip: 0.8, slips: 0.6 } as const

interface Said {
  readonly said: string
  /** Our word for it, when the lists have one. */
  readonly ours: string | undefined
}

/** The lists as maps: a visitor may type "constructor". */
interface Lists {
  readonly exact: ReadonlyMap<string, string>
  readonly stemmed: ReadonlyMap<string, string>
  readonly english: ReadonlyMap<string, string>
  readonly related: ReadonlyMap<string, readonly string[]>
  readonly field: ReadonlyMap<string, number>
  readonly separable: ReadonlyMap<string, string>
  readonly ages: Words['ages']
}

const listsOf = ({ synonyms, english, related, field, separable, ages }: Words): Lists => ({
  exact: new Map(Object.entries(synonyms.exact)),
  stemmed: new Map(Object.entries(synonyms.stemmed)),
  english: new Map(Object.entries(english)),
  related: new Map(Object.entries(related)),
  field: new Map(Object.entries(field)),
  separable: new Map(Object.entries(separable)),
  ages,
})

/** Makes the reader; `vocabulary` holds the terms of all articles, once they are known. */
export function reader(words: Words, vocabulary: ReadonlySet<string> = new Set()): Reader {
  const lists = listsOf(words)
  const split = compounds(words.parts, words.whole)
  const stop = { nl: new Set(words.stop.nl), en: new Set([...words.stop.en, ...words.stop.nl]) }
  let nearest: Nearest | undefined
  const spelt = (term: string) => {
    nearest ??= spelling([...vocabulary, ...[...lists.stemmed.keys()].filter(isWord)])
    return nearest(term)
  }

  const termOf = ({ said, ours }: Said): string => stem(ours ?? said)
  const partsOf = ({ said, ours }: Said): string[] =>
    isWord(said) ? split(ours ?? said).map((part) => stem(ourWord(part, lists) ?? part)) : []

  const terms = (text: string): Weighted[] =>
    phrased(wordsOf(text), lists, stop.nl).flatMap((one) => [
      [termOf(one), 1] as const,
      ...partsOf(one).map((part) => [part, weights.part] as const),
    ])

  /** What is said again is read once: a word may be misspelt hundreds of times. */
  const onceEach = (all: readonly Said[]): Said[] => [
    ...new Map(all.map((one) => [`${one.said}=${one.ours ?? ''}`, one])).values(),
  ]

  const slotOf = (one: Said, mayCorrect: () => boolean): Slot => {
    const term = termOf(one)
    const parts = partsOf(one)
    const options = strongestFirst([
      [term, 1],
      ...(lists.related.get(term) ?? []).map((near) => [near, weights.near] as const),
      ...parts.map((part) => [part, weights.part] as const),
      ...parts.flatMap((part) => (lists.related.get(part) ?? []).map((n) => [n, weights.partNear] as const)),
    ])
    const known = options.some(([option]) => vocabulary.has(option))
    const isRead = known || one.ours !== undefined || parts.length > 0 || vocabulary.size === 0
    if (isRead || !mayCorrect()) return { said: one.said, options, field: fieldOf(options, lists) }
    return corrected(one, options, lists, spelt)
  }

  const slots = (question: string): Slot[] => {
    const language = languageOf(question)
    const said = language === 'en' ? inDutch(question, lists, stop.en) : wordsOf(question)
    let left = MOST_CORRECTED
    const found = onceEach(phrased(said, lists, stop[language])).map((one) => slotOf(one, () => left-- > 0))
    return once([...found, ...joined(said, vocabulary, lists, stop[language]), ...agesIn(said, lists)])
  }
  return { terms, slots }
}

const isWord = (text: string): boolean => !text.includes(' ')
const ourWord = (word: string, { exact, stemmed }: Lists): string | undefined =>
  exact.get(word) ?? stemmed.get(stem(word))

/** Reads from left to right, the longest phrase of the list first; single stop words fall out. */
function phrased(said: readonly string[], list: Lists, stop: ReadonlySet<string>): Said[] {
  const found: Said[] = []
  const stemmed = said.map(stem)
  for (let at = 0; at < said.length; ) {
    const [length, ours] = longest(said, stemmed, at, list, stop)
    const phrase = said.slice(at, at + length).join(' ')
    if (!stop.has(phrase)) found.push({ said: phrase, ours })
    at += length
  }
  return [...found, ...reunited(said, list)]
}

/** A verb and its particle stand at most this many words apart. */
const APART = 8

/** What may follow a particle; before anything else, "in" and "op" are prepositions. */
const AFTER = new Set(
  'als en of maar dan om omdat terwijl zonder voor voordat bij via want dus wat hoe wanneer ik je van'.split(
    ' ',
  ),
)

/** "Ik vraag een uitkering aan" says aanvragen. */
const reunited = (said: readonly string[], list: Lists): Said[] =>
  said.flatMap((particle, at) => {
    const next = said[at + 1]
    if (particle.length > 6 || (next !== undefined && !AFTER.has(next))) return []
    return said.slice(Math.max(0, at - APART), at).flatMap((verb) => {
      const whole = list.separable.get(`${particle}${stem(verb)}`)
      return whole === undefined ? [] : [{ said: `${verb} ${particle}`, ours: ourWord(whole, list) ?? whole }]
    })
  })

function longest(
  said: readonly string[],
  stemmed: readonly string[],
  at: number,
  list: Lists,
  stop: ReadonlySet<string>,
): [number, string | undefined] {
  for (let length = Math.min(LONGEST_PHRASE, said.length - at); length > 0; length -= 1) {
    const phrase = said.slice(at, at + length).join(' ')
    if (stop.has(phrase)) return [length, undefined]
    const ours = list.exact.get(phrase) ?? list.stemmed.get(stemmed.slice(at, at + length).join(' '))
    if (ours !== undefined) return [length, ours]
  }
  return [1, undefined]
}

/** English phrases become our Dutch words; English words that the list lacks stay, so names are found. */
function inDutch(question: string, lists: Lists, stop: ReadonlySet<string>): string[] {
  const said = wordsOf(question)
  const dutch: string[] = []
  for (let at = 0; at < said.length; ) {
    const length = [4, 3, 2, 1].find((n) => lists.english.has(said.slice(at, at + n).join(' '))) ?? 0
    const own = said.slice(at, at + 1).filter((word) => !stop.has(word))
    dutch.push(
      ...(length > 0 ? (lists.english.get(said.slice(at, at + length).join(' ')) ?? '').split(' ') : own),
    )
    at += Math.max(1, length)
  }
  return dutch
}

function corrected(one: Said, options: readonly Weighted[], lists: Lists, spelt: Nearest): Slot {
  const near = spelt(stem(one.said))
  if (!near) return { said: one.said, options, field: fieldOf(options, lists) }
  const term = stem(lists.stemmed.get(near.word) ?? near.word)
  const weight = near.slips <= 1 ? weights.slip : weights.slips
  const better = strongestFirst([
    [term, weight],
    ...(lists.related.get(term) ?? []).map((other) => [other, weight * weights.near] as const),
  ])
  return { said: one.said, options: better, field: fieldOf(better, lists) }
}

/** A compound written as two words: "zorg toeslag". */
const joined = (
  said: readonly string[],
  vocabulary: ReadonlySet<string>,
  lists: Lists,
  stop: ReadonlySet<string>,
): Slot[] =>
  said.slice(1).flatMap((word, i) => {
    const before = said[i] ?? ''
    const whole = `${before}${word}`
    const term = stem(ourWord(whole, lists) ?? whole)
    if (stop.has(word) || stop.has(before) || !vocabulary.has(term)) return []
    const options = [[term, weights.joined]] as const
    return [{ said: whole, options, field: fieldOf(options, lists) }]
  })

const AGE_AFTER = new Set(['ben', 'am', 'im', 'mijn', 'mn', 'op', 'met'])

function agesIn(said: readonly string[], { ages }: Lists): Slot[] {
  return said.flatMap((word, i) => {
    const told = /^\d\de$/.test(word) || said[i + 1] === 'jarige' || AGE_AFTER.has(said[i - 1] ?? '')
    const years = /^\d\de?$/.test(word) && told ? Number.parseInt(word, 10) : 0
    return ages
      .filter(({ from, to }) => from <= years && years <= to)
      .map((age) => ({ said: word, options: [[age.word, 1]] as const, field: 0 }))
  })
}

const strongestFirst = (options: readonly Weighted[]): Weighted[] =>
  [...options]
    .sort((a, b) => b[1] - a[1])
    .filter(([term], i, all) => all.findIndex((o) => o[0] === term) === i)

const fieldOf = (options: readonly Weighted[], { field }: Lists): number =>
  Math.max(0, ...options.map(([term, weight]) => (weight > weights.near ? (field.get(term) ?? 0) : 0)))

/** The same thing said twice counts once. */
function once(slots: readonly Slot[]): Slot[] {
  const first = new Map<string | undefined, Slot>()
  for (const slot of slots) if (!first.has(slot.options[0]?.[0])) first.set(slot.options[0]?.[0], slot)
  return [...first.values()]
}
