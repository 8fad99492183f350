import type { Found } from '../knowledge/search.ts'
import type { Ending } from '../sessions/entry.ts'
import type { StoredBlock } from '../shared/blocks.ts'
import { type Language, languageOf } from '../shared/language.ts'

/** What the guide is asked: one message, with what came before it. */
export interface Request {
  /** The message, personal data already replaced by placeholders. */
  readonly text: string
  /** Earlier messages of this conversation, oldest first. */
  readonly earlier: readonly Earlier[]
  readonly now: Date
}

export interface Earlier {
  readonly text: string
  readonly blocks: readonly StoredBlock[]
}

/** One of the questions in a message, with the articles found for it, best first. */
export interface Question {
  readonly text: string
  readonly found: readonly Found[]
}

/** A message on its way to a reply. Read-only: each step gives a new one. */
export interface Turn extends Request {
  readonly language: Language
  readonly questions: readonly Question[]
  /** What the reply has so far. */
  readonly blocks: readonly StoredBlock[]
  /** Set by the step that ends the turn. */
  readonly ending: Ending | undefined
}

export type Step = (turn: Turn) => Turn | Promise<Turn>

/** What goes back, and the name of how it ended. Nothing else is remembered of a turn. */
export interface Reply {
  readonly blocks: readonly StoredBlock[]
  readonly ending: Ending
}

export type Guide = (request: Request) => Promise<Reply>

export const turnOf = (request: Request): Turn => ({
  ...request,
  language: languageOf(request.text),
  questions: [],
  blocks: [],
  ending: undefined,
})

/** The reply of a turn that has come to its end. */
export function replyOf({ blocks, ending }: Turn): Reply {
  if (ending === undefined) throw new TurnUnended()
  return { blocks, ending }
}

/** No step ended the turn: a mistake in the list of steps. */
class TurnUnended extends Error {
  override name = 'TurnUnended' as const
}
