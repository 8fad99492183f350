import { type Language, languageOf } from '../shared/language.ts'
import { once } from '../shared/lazily.ts'
import type { Ask } from './asks.ts'
import type { Clause } from './clauses.ts'
import type { CompiledReading } from './compile.ts'
import { learnedMovesOf } from './learned-moves.ts'
import { openLexicon } from './lexicon.ts'
import type { Mention } from './mentions.ts'
import { signsWith } from './move-signs.ts'
import { type Move, movesOf } from './moves.ts'
import type { Quantity } from './quantity.ts'
import { learnedRolesOf } from './roles/learned-roles.ts'
import type { Voice } from './roles/role-examples.ts'
import { roleSignsWith } from './roles/role-signs.ts'
import { type Saying, sayingsOf } from './sayings.ts'
import { LONGEST, plainIn, toldIn } from './told.ts'
import { learnedWantsOf } from './wants/learned-wants.ts'
import { wantSignsWith } from './wants/want-signs.ts'

/**
 * What a message says, read once for everybody: who, when, what is told, what is asked, what it does in the
 * conversation. Safety, facts, paths, search and personal data stand on this and read no text of their own.
 *
 *   typed ── plain (normal letters, numbers as digits) ── clauses ┬ mentions (lexicon)
 *                                                                 ├ quantities
 *                                                                 └ asks                 moves, wants (whole message)
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
  /** Turns of phrase of content/wendingen.yaml. */
  readonly sayings: ReadonlySet<string>
  /** The guided paths whose result is asked for, by their names in content/wants/, the surest first. */
  readonly wants: readonly string[]
  /** In whose voice it surely is, by its likeness to examples: an employer's, an advisor's. */
  readonly voice: Voice | undefined
}

/** Reads a message; the same message always reads the same. */
export type Reader = (message: string) => Reading

/** A message is read by several parts of one turn; the last few stay at hand. */
const KEPT = 16

/** What stands in the place of personal data says nothing of what is meant. */
const placeholders = /\[[\p{L}-]+\]/gu

/** Opens what the build compiled. */
export function openReader(compiled: CompiledReading): Reader {
  const { same, concepts, known, moves, sayings, learnedMoves, wantGroups, learnedWants } = compiled
  const { roleGroups, learnedRoles } = compiled
  const sameWords = new Map(same)
  const lexicon = openLexicon(concepts, new Set(known))
  const movesIn = movesOf(moves)
  const addLearned = learnedMovesOf(learnedMoves, signsWith(moves))
  const wantsIn = learnedWantsOf(learnedWants, wantSignsWith(wantGroups))
  const voiceIn = learnedRolesOf(learnedRoles, roleSignsWith(roleGroups))
  const sayingsIn = once(() => sayingsOf(sayings))
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

  /** Many texts are read for their plain text only, so the rest waits until it is asked for. */
  function read(typed: string): Reading {
    const plain = plainIn(typed, sameWords)
    const told = once(() => toldIn(plain, lexicon))
    const language = once(() => languageOf(typed))
    const moves = once(() => {
      const found = movesIn(typed)
      return namesWork(plain.text, told().mentions)
        ? found
        : addLearned(plain.text.replace(placeholders, ' '), found)
    })
    const said = once(() => sayingsIn()(plain.text))
    const wants = once(() => wantsIn(told()))
    const voice = once(() => voiceIn(typed.slice(0, LONGEST), said))
    return {
      typed,
      text: plain.text,
      placeOf: (at) => plain.placeOf(at),
      get language() {
        return language()
      },
      get clauses() {
        return told().clauses
      },
      get quantities() {
        return told().quantities
      },
      get mentions() {
        return told().mentions
      },
      get asks() {
        return told().asks
      },
      get moves() {
        return moves()
      },
      get sayings() {
        return said()
      },
      get wants() {
        return wants()
      },
      get voice() {
        return voice()
      },
    }
  }
}

/** "Horeca", "de zorg": a name in answer to a question, however much it looks like a greeting. */
const namesWork = (text: string, mentions: readonly Mention[]): boolean =>
  text.split(' ').length <= 2 && mentions.some(({ kind }) => kind === 'beroep' || kind === 'sector')

/** True when the message says this somewhere, in one of the ways of content/wendingen.yaml. */
export const says = ({ sayings }: Reading, saying: Saying): boolean => sayings.has(saying)

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
export { type TrainRoles, trainRoles } from './roles/train-roles.ts'
export { type TrainMoves, trainMoves } from './train-moves.ts'
export { type TrainWants, trainWants } from './wants/train-wants.ts'
export type { Who } from './who.ts'
