/** A run of characters without space and without the punctuation around it; or groups of digits as one. */
export type Chunk = { readonly start: number; readonly end: number; readonly text: string }

/** Marks are no part of a chunk, and nothing is looked for behind them. */
const chunk = /[^\s,;:=()[\]"“”„<>\x80-\x9f]{1,200}/y
const between = /[\s.,;:=()"“”„<>[\]#]*/y
const groupOfDigits = /[ .-]\d+(?![\p{L}\d])/uy

/** The first chunk from a position on, unless a mark stands before it. A "!" at its end may be part of a password. */
export function chunkAt(text: string, position: number): Chunk | undefined {
  between.lastIndex = position
  const start = position + (between.exec(text)?.[0].length ?? 0)
  chunk.lastIndex = start
  const match = chunk.exec(text)
  if (!match) return undefined
  const whole = match[0].replace(/[.?'’]{1,3}$/, '')
  const trimmed = whole.replace(/[!*]{1,3}$/, '')
  return trimmed ? { start, end: start + whole.length, text: trimmed } : undefined
}

/** "278 123 4567": further groups of digits belong to it. The text is given without the spaces. */
export function withGroups(text: string, first: Chunk): Chunk {
  if (!/\d$/.test(first.text)) return first
  let end = first.end
  for (let groups = 0; groups < 9; groups++) {
    groupOfDigits.lastIndex = end
    const more = groupOfDigits.exec(text)
    if (!more) break
    end += more[0].length
  }
  return { start: first.start, end, text: text.slice(first.start, end).replaceAll(' ', '') }
}
