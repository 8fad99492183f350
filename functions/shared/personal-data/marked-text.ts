import { kinds, placeholder, type Span } from './kinds.ts'

/**
 * Text in which everything that is taken out has become one character.
 *
 *   visitor's text   bel Karin op 0612345678 of [e-mailadres]
 *   marked           bel Karin op ▮ of ▮
 *
 * The finders read the marked text. What is taken out and what was a placeholder from the start look
 * the same to them, whatever their length. So once they find nothing more, they find nothing in their
 * own output either: that is what makes the whole idempotent.
 */
export type MarkedText = {
  readonly text: string
  /** From a stretch of the marked text to the same stretch of the visitor's text. */
  readonly original: (span: Span) => Span
}

/** Control characters that no keyboard gives. Within Latin-1 the engine keeps a text at one byte a character. */
const FIRST_MARK = 0x80

/** One character per kind, so that a finder may look at what stands beside. */
export const markOf = (kind: Span['kind']): string => String.fromCharCode(FIRST_MARK + kinds.indexOf(kind))

/** Whether this stretch holds anything besides marks, spaces and punctuation. */
export const holdsWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** Puts a mark over each of these stretches, which are in order and do not overlap. */
export function markOver(text: string, spans: readonly Span[]): MarkedText {
  const pieces: string[] = []
  const shifts: { at: number; shift: number }[] = []
  let done = 0
  let shift = 0
  for (const { start, end, kind } of spans) {
    pieces.push(text.slice(done, start), markOf(kind))
    shifts.push({ at: start - shift, shift: shift + end - start - 1 })
    shift += end - start - 1
    done = end
  }
  pieces.push(text.slice(done))
  return {
    text: pieces.join(''),
    original: ({ start, end, kind }) => ({
      start: start + shiftBefore(shifts, start),
      end: end + shiftBefore(shifts, end),
      kind,
    }),
  }
}

/** How far a position moved because of the marks before it. */
function shiftBefore(shifts: readonly { at: number; shift: number }[], position: number): number {
  let low = 0
  let high = shifts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((shifts[middle]?.at ?? 0) < position) low = middle + 1
    else high = middle
  }
  return shifts[low - 1]?.shift ?? 0
}

const anyPlaceholder = new RegExp(
  kinds.map((kind) => placeholder(kind).replace(/[[\]]/g, '\\$&')).join('|'),
  'g',
)

/** The placeholders that stand in the text already. */
export const placeholdersIn = (text: string): Span[] =>
  [...text.matchAll(anyPlaceholder)].flatMap((match) => {
    const kind = kinds.find((each) => placeholder(each) === match[0])
    return kind ? [{ start: match.index, end: match.index + match[0].length, kind }] : []
  })
