import { type Message, readMessage } from './message.ts'
import { type Group, type Part, type Phrase, parsePhrase, spellOut } from './phrase.ts'
import { plain, type Token } from './text.ts'
import { Vocabulary } from './vocabulary.ts'
import type { WordLists } from './words.ts'

/** What one file recognises, and what only looks like it. */
export interface Rule {
  readonly id: string
  readonly herken: readonly string[]
  /** Found only after all else: words that may mean less than they say. */
  readonly herken_zwak: readonly string[]
  readonly behalve: readonly string[]
}

/** Places of the first and the last word, both included. */
export interface Span {
  readonly first: number
  readonly last: number
}

export interface Sighting {
  readonly id: string
  /** The phrase that was found, for editors and tests. */
  readonly phrase: string
  readonly isWeak: boolean
  readonly spans: readonly Span[]
}

export interface Seen {
  readonly sightings: readonly Sighting[]
  readonly tokens: readonly Token[]
  readonly fillers: readonly boolean[]
}

interface Compiled {
  readonly id: string
  readonly herken: readonly Numbered[]
  readonly weak: readonly Numbered[]
  readonly behalve: readonly Numbered[]
}

/** A phrase with the number of each step's choice, in the order of its parts. */
interface Numbered extends Phrase {
  /** Look-alikes stay within a clause: they must not take out more than they mean. */
  readonly within: 'sentence' | 'clause'
  readonly ids: ReadonlyMap<Part, readonly number[]>
}

/** Compiles phrases once; gives a function that finds them in a message. */
export function compilePhrases(lists: WordLists, rules: readonly Rule[]): (text: string) => Seen {
  const words = new Vocabulary(lists)
  const small = { fillers: new Set(lists.vulwoorden.map(plain)), joints: new Set(lists.voegwoorden) }
  const number = (source: string, within: Numbered['within']): Numbered => {
    const phrase = parsePhrase(source)
    const parts = phrase.groups.flat()
    return {
      ...phrase,
      within,
      ids: new Map(parts.map((part) => [part, part.steps.map(({ choice }) => words.numberOf(choice))])),
    }
  }
  const numberAll = (sources: readonly string[], within: Numbered['within']) =>
    sources.flatMap(spellOut).map((source) => number(source, within))
  const compiled = rules.map(
    ({ id, herken, herken_zwak, behalve }): Compiled => ({
      id,
      herken: numberAll(herken, 'sentence'),
      weak: numberAll(herken_zwak, 'sentence'),
      behalve: numberAll(behalve, 'clause'),
    }),
  )
  return (text) => {
    const message = readMessage(text, words, small)
    return {
      tokens: message.tokens,
      fillers: message.fillers,
      sightings: compiled.flatMap((rule) => sightingsOf(rule, message)),
    }
  }
}

/** Words of a look-alike are taken out before anything is recognised. */
function sightingsOf(rule: Compiled, message: Message): Sighting[] {
  const masked = new Set<number>()
  for (const phrase of rule.behalve)
    for (const { first, last } of spansOf(phrase, message, masked) ?? [])
      for (let at = first; at <= last; at++) masked.add(at)
  const find = (phrases: readonly Numbered[], isWeak: boolean) =>
    phrases.flatMap((phrase): Sighting[] => {
      const spans = spansOf(phrase, message, masked)
      return spans ? [{ id: rule.id, phrase: phrase.source, isWeak, spans }] : []
    })
  return [...find(rule.herken, false), ...find(rule.weak, true)]
}

type Masked = ReadonlySet<number>

/** The places of all groups of a phrase; undefined when one of them is not there. */
function spansOf(phrase: Numbered, message: Message, masked: Masked): Span[] | undefined {
  const found: Span[] = []
  for (const group of phrase.groups) {
    const spans = groupSpans(group, phrase, message, masked)
    if (spans === undefined) return undefined
    found.push(...spans)
  }
  return found
}

/** All places of a group, sentence by sentence; undefined when no sentence holds all of it. */
function groupSpans(
  group: Group,
  { ids, within }: Numbered,
  message: Message,
  masked: Masked,
): Span[] | undefined {
  const find = (part: Part) => placesOf({ part, ids: ids.get(part) ?? [], within, message, masked })
  const wanted = group.filter(({ absent }) => !absent).map(find)
  if (wanted.some((spans) => spans.length === 0)) return undefined
  const unwanted = group.filter(({ absent }) => absent).flatMap(find)
  if (wanted.length === 0) return unwanted.length > 0 ? undefined : []

  const inSentence = (span: Span) => message.tokens[span.first]?.sentence
  const forbidden = new Set(unwanted.map(inSentence))
  const held = wanted.map((spans) => new Set(spans.map(inSentence)))
  const found = wanted.flat().filter((span) => {
    const sentence = inSentence(span)
    return !forbidden.has(sentence) && held.every((sentences) => sentences.has(sentence))
  })
  return found.length > 0 ? found : undefined
}

interface Search {
  readonly part: Part
  readonly ids: readonly number[]
  readonly within: Numbered['within']
  readonly message: Message
  readonly masked: Masked
}

function placesOf(search: Search): Span[] {
  const { part, ids, message, masked } = search
  if (part.steps.some(({ optional }, i) => !optional && !message.places.has(ids[i] ?? -1))) return []
  const spans: Span[] = []
  for (const [step, { optional }] of part.steps.entries()) {
    for (const first of message.places.get(ids[step] ?? -1) ?? []) {
      if (masked.has(first) || (part.fromStart && !isClauseStart(first, message))) continue
      const last = follow(search, step + 1, first)
      if (last !== undefined) spans.push({ first, last })
    }
    if (!optional) break
  }
  return spans
}

/** The place of the last word, when the steps from this one on fit behind `from`. */
function follow(search: Search, step: number, from: number): number | undefined {
  const { part, ids, within, message, masked } = search
  const next = part.steps[step]
  if (next === undefined) return !part.toEnd || isClauseEnd(from, message) ? from : undefined
  const places = message.places.get(ids[step] ?? -1) ?? []
  for (let i = firstAfter(from, places); i < places.length; i++) {
    const place = places[i] ?? 0
    // What stands further on is further away, and in a later clause.
    if (message.tokens[from]?.[within] !== message.tokens[place]?.[within]) break
    if (countedBetween(from, place, message) > next.gap) break
    if (masked.has(place)) continue
    const last = follow(search, step + 1, place)
    if (last !== undefined) return last
  }
  return next.optional ? follow(search, step + 1, from) : undefined
}

/** Where in a rising list of places the first behind `from` stands. */
function firstAfter(from: number, places: readonly number[]): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) > from) high = middle
    else low = middle + 1
  }
  return low
}

const countedBetween = (from: number, place: number, { counted }: Message): number =>
  (counted[place] ?? 0) - (counted[from + 1] ?? 0)

/** Only filler words stand before it in its clause. */
function isClauseStart(place: number, { tokens, fillers, joints }: Message): boolean {
  for (let at = place - 1; at >= 0 && tokens[at]?.clause === tokens[place]?.clause; at--) {
    if (joints[at]) return true
    if (!fillers[at]) return false
  }
  return true
}

/** Only filler words stand behind it in its clause. */
function isClauseEnd(place: number, { tokens, fillers, joints }: Message): boolean {
  for (let at = place + 1; at < tokens.length && tokens[at]?.clause === tokens[place]?.clause; at++) {
    if (joints[at]) return true
    if (!fillers[at]) return false
  }
  return true
}
