import { type Language, languageOf } from '../shared/language.ts'
import { type Ask, asksIn } from './asks.ts'
import { type Clause, clausesOf } from './clauses.ts'
import type { CompiledReading } from './compile.ts'
import { learnedMovesOf } from './learned-moves.ts'
import { openLexicon } from './lexicon.ts'
import { type Mention, mentionsIn } from './mentions.ts'
import { signsWith } from './move-signs.ts'
import { type Move, movesOf } from './moves.ts'
import { plainOf } from './plain.ts'
import { type Quantity, quantitiesOf } from './quantity.ts'

/**
 * What a message says, read once for everybody: who, when, what is told, what is asked, what it does in the
 * conversation. Safety, facts, paths, search and personal data stand on this and read no text of their own.
 *
 *   typed ── plain (normal letters, numbers as digits) ── clauses ┬ mentions (lexicon)
 *                                                                 ├ quantities
 *                                                                 └ asks                 moves (whole message)
 */
export interface Reading {
  readonly typed: string
  /** The plain text of the rules. */
  readonly text: string
  readonly language: Language
  /** The place of a letter of `text` in what was typed. */
  readonly placeOf: (at: number) => number
  readonly clauses: readonly Clause[]
  /** The numbers of each clause, in the order of the clauses. */
  readonly quantities: readonly (readonly Quantity[])[]
  readonly mentions: readonly Mention[]
  readonly asks: readonly Ask[]
  readonly moves: readonly Move[]
}

/** Reads a message; the same message always reads the same. */
export type Reader = (message: string) => Reading

/** What is read at most: a longer message is cut, so that no message can keep the server busy. */
const LONGEST = 4000
/** A message is read by several parts of one turn; the last few stay at hand. */
const KEPT = 16

/** What stands in the place of personal data says nothing of what is meant. */
const placeholders = /\[[\p{L}-]+\]/gu

/** Opens what the build compiled. */
export function openReader({ same, concepts, known, moves, learnedMoves }: CompiledReading): Reader {
  const sameWords = new Map(same)
  const lexicon = openLexicon(concepts, new Set(known))
  const movesIn = movesOf(moves)
  const addLearned = learnedMovesOf(learnedMoves, signsWith(moves))
  const kept = new Map<string, Reading>()

  return (message) => {
    const before = kept.get(message)
    if (before) return before
    const reading = read(message)
    const [oldest] = kept.keys()
    if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest)
    kept.set(message, reading)
    return reading
  }

  function read(typed: string): Reading {
    const plain = plainOf(typed.slice(0, LONGEST), sameWords)
    const clauses = clausesOf(plain)
    return {
      typed,
      text: plain.text,
      placeOf: (at) => plain.placeOf(at),
      language: languageOf(typed),
      clauses,
      quantities: clauses.map(({ text }) => quantitiesOf(text)),
      mentions: mentionsIn(clauses, lexicon),
      asks: asksIn(clauses),
      moves: addLearned(plain.text.replace(placeholders, ' '), movesIn(typed)),
    }
  }
}

/** True when the message is this move and nothing else. */
export const isOnly = ({ moves }: Reading, id: string): boolean =>
  moves.some((move) => move.id === id && move.alone)

/** True when the message makes this move, whatever else it says. */
export const makes = ({ moves }: Reading, id: string): boolean => moves.some((move) => move.id === id)

export type { Ask, AskKind } from './asks.ts'
export type { Clause, When } from './clauses.ts'
export { type CompiledReading, compileReading } from './compile.ts'

export { type Concept, isOneSlip, type Lexicon, openLexicon } from './lexicon.ts'
export { type Mention, mentionsIn } from './mentions.ts'
export { numeral } from './numerals.ts'
export { perMonth, type Quantity, quantitiesOf } from './quantity.ts'
export { type TrainMoves, trainMoves } from './train-moves.ts'
export type { Who } from './who.ts'
