import { type Token, tokensOf } from './text.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A joined word must be this long: `zelf moord`, `huur achterstand`. */
const JOINED_FROM = 8

/** A message with, for each choice of the phrases, the places where it stands. */
export interface Message {
  readonly tokens: readonly Token[]
  readonly places: ReadonlyMap<number, readonly number[]>
  /** For each place, how many words that count came before it; filler words don't count. */
  readonly counted: readonly number[]
  readonly fillers: readonly boolean[]
  /** Words such as `want` and `sinds`, after which a new clause begins. */
  readonly joints: readonly boolean[]
}

export interface SmallWords {
  readonly fillers: ReadonlySet<string>
  readonly joints: ReadonlySet<string>
}

/** Reads a message once, for all phrases. */
export function readMessage(text: string, words: Vocabulary, small: SmallWords): Message {
  const tokens = tokensOf(text).flatMap((token) => respell(token, words))
  const places = new Map<number, number[]>()
  const isFiller = tokens.map(({ word }) => small.fillers.has(word))
  const counted: number[] = [0]
  tokens.forEach((token, at) => {
    counted.push((counted[at] ?? 0) + (isFiller[at] ? 0 : 1))
    for (const id of new Set([...choicesFor(token, words), ...joined(tokens, at, words)])) {
      const list = places.get(id)
      if (list) list.push(at)
      else places.set(id, [at])
    }
  })
  return {
    tokens,
    places,
    counted,
    fillers: isFiller,
    joints: tokens.map(({ word }) => small.joints.has(word)),
  }
}

/** A word in dialect gets its usual spelling as well, and becomes two words where it stands for two. */
function respell(token: Token, words: Vocabulary): Token[] {
  const usual = [token.word, ...token.also].flatMap((word) => words.spellingsOf(word))
  const [two] = usual.filter((spelling) => spelling.includes(' '))
  if (two !== undefined)
    return two.split(' ').map((word) => ({ ...token, word, also: words.spellingsOf(word) }))
  return usual.length === 0 ? [token] : [{ ...token, also: [...token.also, ...usual] }]
}

function choicesFor({ word, also }: Token, words: Vocabulary): number[] {
  const found = [word, ...also].flatMap((form) => words.choicesOf(form))
  if (found.length > 0) return found
  return [word, ...also]
    .flatMap((form) => words.meantBy(form))
    .flatMap((form) => [form, ...words.spellingsOf(form)])
    .flatMap((form) => words.choicesOf(form))
}

/** `zelf moord` is read as `zelfmoord` too. */
function joined(tokens: readonly Token[], at: number, words: Vocabulary): number[] {
  const [one, next] = [tokens[at], tokens[at + 1]]
  if (one === undefined || next === undefined || next.clause !== one.clause) return []
  const both = one.word + next.word
  return both.length < JOINED_FROM ? [] : words.choicesOf(both)
}
