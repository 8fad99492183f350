import type { CitedLine } from '../../model/gate/gate.ts'
import { type Tokens, tokensFor } from '../../model/gate/tokens.ts'
import { dayOf } from '../../shared/date.ts'
import type { Content } from '../content.ts'
import type { Turn } from '../turn.ts'
import type { Line, Piece } from './pieces.ts'

/** A line with the section it stands in. */
export interface Said extends Line {
  readonly from: Piece
}

/** What may be said in one answer. */
export interface Material {
  readonly lines: readonly Said[]
  /** The sections that answer. */
  readonly sections: readonly Piece[]
  readonly tokens: Tokens
}

/** Exceptions of other sections of the same article that may matter, at most so many. */
const MOST_BESIDE = 2

/**
 * The lines that may be said: those that were chosen, and of their sections the answer, the exception, the step and
 * the desk. Exceptions that stand beside them, in the same article, are there to be named as well.
 */
export function materialOf({ questions, pieces = [], now }: Turn, content: Content): Material | undefined {
  const cited = new Set(questions.flatMap((question) => question.cited ?? []))
  const found = questions.filter(({ cited: lines }) => lines).flatMap(({ found: { sections } }) => sections)
  const sections = pieces.filter(({ id, section }) =>
    found.some((one) => one.id === id && one.section === section),
  )
  if (cited.size === 0 || sections.length === 0) return undefined
  const own = sections.flatMap((from) =>
    from.lines
      .filter(({ id, kind }) => kind !== 'uitleg' || cited.has(id))
      .map((line) => ({ ...line, from })),
  )
  const beside = pieces
    .filter((piece) => !sections.includes(piece) && sections.some(({ id }) => id === piece.id))
    .flatMap((from) => from.lines.filter(({ kind }) => kind === 'behalve').map((line) => ({ ...line, from })))
  return {
    lines: [...own, ...beside.slice(0, MOST_BESIDE)],
    sections,
    tokens: tokensFor(namesIn(content, now)),
  }
}

/** Schemes and desks, which a model takes over as tokens. */
function namesIn({ desks, funding }: Content, now: Date): string[] {
  const schemes = funding.matches({}, dayOf(now)).flatMap(({ id }) => funding.scheme(id)?.naam ?? [])
  return [...schemes, ...[...desks.values()].map(({ naam }) => naam)]
}

/** The lines as a model gets them: facts as tokens, and before its lines what a section answers. */
export const linesForModel = ({ lines, sections, tokens }: Material) => [
  ...sections.map(({ name, section }) => ({ naam: name, soort: 'vraag', tekst: tokens.hide(section) })),
  ...lines.map(({ id, kind, text }) => ({ naam: id, soort: kind, tekst: tokens.hide(text) })),
]

/** A line as the gate reads it: the first of an answer says what its question asks. */
export const asCited = ({ text, id, kind, from }: Said): CitedLine =>
  kind === 'antwoord' && id === from.lines[0]?.id ? { text, answers: from.section } : { text }
