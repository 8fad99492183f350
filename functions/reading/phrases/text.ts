/** One word of a message, with everything it may stand for. */
export interface Token {
  /** As written, in small letters without accents. */
  readonly word: string
  /** Other ways to read it: stretched letters shortened, digits as letters. */
  readonly also: readonly string[]
  readonly sentence: number
  /** Counts commas as well; a phrase may be bound to the beginning or end of a clause. */
  readonly clause: number
  /** Where it stands in the message. */
  readonly start: number
  readonly end: number
}

/** An amount such as 40.000 is one word; so is `zzp'er`. */
const PIECES = /\d+(?:[.,]\d+)+|[\p{L}\p{M}\p{N}*$@]+(?:['’‘`´][\p{L}\p{M}\p{N}*]+)*|[.!?;\n,()]+/gu
const foreign = new Map(Object.entries({ ı: 'i', ł: 'l', ø: 'o', ß: 'ss', æ: 'ae', đ: 'd' }))

/** Cuts a message into words. */
export function tokensOf(message: string): Token[] {
  const tokens: Token[] = []
  let sentence = 0
  let clause = 0
  for (const match of message.matchAll(PIECES)) {
    const [piece] = match
    const end = match.index + piece.length
    const word = plain(piece)
    if (word !== '') tokens.push({ word, also: readings(word), sentence, clause, start: match.index, end })
    else {
      clause += 1
      if (endsSentence(piece, message[end])) sentence += 1
    }
  }
  return tokens
}

/** Two or more full stops are a pause, and one inside a word (m.b.t., ik.wil) ends nothing. */
const endsSentence = (signs: string, next = ' '): boolean =>
  /[!?;\n]/.test(signs) ||
  (/^[.,()]*$/.test(signs) && signs.split('.').length === 2 && /[\s"'”’)]/.test(next))

/** Small letters, without accents, apostrophes and other signs. */
export const plain = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[ıłøßæđ]/gu, (letter) => foreign.get(letter) ?? letter)

const digits = new Map(Object.entries({ 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' }))

function readings(word: string): string[] {
  const stretched = /(.)\1\1/u.test(word)
  const coded = /\p{L}/u.test(word) && /\d/.test(word)
  return [
    ...(stretched ? [word.replace(/(.)\1{2,}/gu, '$1$1'), word.replace(/(.)\1{2,}/gu, '$1')] : []),
    ...(coded ? [word.replace(/[013457]/g, (digit) => digits.get(digit) ?? digit)] : []),
  ]
}
