import type { Span } from './kinds.ts'

/** A text without what nobody sees, and the way back to what was typed. */
export interface ClearText {
  readonly text: string
  readonly original: (span: Span) => Span
}

const unseen = /\p{Cf}/u
const strangeSpace = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu

/** Takes out marks of no width, and makes every space an ordinary one: both hide a number from who reads it. */
export function clearText(typed: string): ClearText {
  const spaced = typed.replace(strangeSpace, ' ')
  if (!unseen.test(spaced)) return { text: spaced, original: (span) => span }
  const places: number[] = []
  let text = ''
  for (let at = 0; at < spaced.length; at++) {
    const letter = spaced.charAt(at)
    if (unseen.test(letter)) continue
    text += letter
    places.push(at)
  }
  return {
    text,
    original: ({ start, end, kind }) => ({
      start: places[start] ?? typed.length,
      end: (places[end - 1] ?? typed.length - 1) + 1,
      kind,
    }),
  }
}
