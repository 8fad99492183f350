import type { Found } from '../knowledge/library.ts'
import type { Answers, Within } from '../model/model.ts'
import type { Part } from '../reading/questions.ts'
import type { Reader, Reading } from '../reading/reading.ts'
import type { Ending } from '../sessions/entry.ts'
import type { StoredBlock } from '../shared/blocks.ts'
import type { Language } from '../shared/language.ts'
import { type FactValue, type Known, together } from '../situation/known.ts'
import type { English } from './in-english.ts'
import { languageIn, speaking } from './spoken.ts'
import type { Piece } from './thinking/pieces.ts'

/** What the guide is asked: one message, with what came before it. */
export interface Request {
  /** The message, personal data already replaced by placeholders; empty when a question is answered. */
  readonly text: string
  /** The answer to a question that was put; `null` for skipping it, without a value for answering it anew. */
  readonly answer?: Answer
  /** Earlier messages of this conversation, oldest first. */
  readonly earlier: readonly Earlier[]
  readonly now: Date
  /** The language chosen at the door, before anything is typed. */
  readonly language?: Language
  /** Parts that a lead has switched off, by name. */
  readonly off?: readonly string[]
  /** How a language model may take part; absent where there is none. */
  readonly live?: Live
}

/** What lasts as long as one message is being answered, however often that is tried. */
export interface Live {
  /** What was asked of a model for this message, so that it is asked once. */
  readonly memory: Memory
  /**
   * Shows blocks that stand first in the reply, in this order; false when nobody waits for them any more. Absent
   * where a reply is seen only as a whole.
   */
  readonly show?: (blocks: readonly StoredBlock[]) => Promise<boolean>
}

/** The steps of a model that were taken for one message, with what comes of each. */
export interface Memory {
  understand?: Promise<Answers['understand'] | undefined>
  choose?: Promise<Answers['choose'] | undefined>
  words?: Promise<readonly StoredBlock[]>
}

export interface Answer {
  readonly question: string
  readonly value?: FactValue | null | undefined
}

export interface Earlier {
  readonly text: string
  readonly blocks: readonly StoredBlock[]
  readonly facts: Known
}

/** One of the questions in a message, with the sections found for it. */
export interface Question extends Part {
  readonly found: Found
  /** Lines of the found sections that answer it, as a language model chose them. */
  readonly cited?: readonly string[]
}

/** So sure that nothing else need be offered beside it. */
const CERTAIN = 0.6
export const isCertain = ({ kind, sections: [first] }: Found): boolean =>
  kind === 'sure' && first !== undefined && first.confidence >= CERTAIN

/** A message on its way to a reply. Read-only: each step gives a new one. */
export interface Turn extends Request {
  /** What the message says, read once for all steps. */
  readonly reading: Reading
  readonly language: Language
  readonly questions: readonly Question[]
  /** All that is known of the visitor's situation, with what this message taught. */
  readonly known: Known
  /** What this message taught. */
  readonly learned: Known
  /** The message in words, when it was an answer by a button. */
  readonly inWords: string | undefined
  /** What the reply has so far. */
  readonly blocks: readonly StoredBlock[]
  /** A line of help that stands before the answer, whatever that will be. */
  readonly concern?: StoredBlock & { readonly kind: 'urgent' }
  /** How long a language model may take; absent when none takes part in this turn. */
  readonly within?: Within
  /** What a language model read in the message, beside the rules. */
  readonly heard?: Answers['understand']
  /** The sections that a language model chose from. */
  readonly pieces?: readonly Piece[]
  /** The visitor goes on with what else stood in a message about danger. */
  readonly isPastSafety?: boolean
  /** Set by the step that ends the turn. */
  readonly ending: Ending | undefined
}

export type Step = (turn: Turn) => Turn | Promise<Turn>

/** What goes back, the name of how it ended, and what it taught. Nothing else is remembered of a turn. */
export interface Reply {
  readonly blocks: readonly StoredBlock[]
  readonly ending: Ending
  readonly facts: Known
  /** An answer by a button in words, as it stands in the conversation. */
  readonly inWords?: string
}

/** What a message is read with. */
interface Spoken {
  readonly read: Reader
  readonly english: English
}

export type Guide = (request: Request) => Promise<Reply>

export function turnOf(request: Request, { read, english }: Spoken, within?: Within): Turn {
  const reading = read(request.text)
  const language = languageIn(request, (text) => english(text) !== undefined)
  return {
    ...request,
    reading,
    language,
    questions: [],
    known: together(...request.earlier.map(({ facts }) => facts), speaking(language)),
    learned: {},
    inWords: undefined,
    blocks: [],
    ending: undefined,
    ...(within && { within }),
  }
}

/** The reply of a turn that has come to its end. */
export function replyOf({ blocks, ending, learned, inWords }: Turn): Reply {
  if (ending === undefined) throw new TurnUnended()
  return { blocks, ending, facts: learned, ...(inWords !== undefined && { inWords }) }
}

/** The turn with something more known. */
export const learning = (turn: Turn, facts: Known): Turn => ({
  ...turn,
  known: together(turn.known, facts),
  learned: together(turn.learned, facts),
})

/** No step ended the turn: a mistake in the list of steps. */
class TurnUnended extends Error {
  override name = 'TurnUnended' as const
}
