import type { Span } from './kinds.ts'
import { type Finder, listOf } from './reading.ts'

const digitWords = listOf(
  'nul een één twee drie vier vijf zes zeven acht negen zero oh one two three four five six seven eight nine',
)
const pairWord =
  /^(?:(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën))?(?:tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)$/
const piece = /[\p{L}\p{M}]+|\d+/gu

/** Digits a piece stands for when somebody spells out a number. */
function digitsIn(text: string): number {
  if (/^\d/.test(text)) return text.length <= 8 ? text.length : 0
  if (digitWords.has(text)) return 1
  return /(?:ig|ien|elf|alf)$/.test(text) && pairWord.test(text) ? 2 : 0
}

/** Numbers spelled out: "nul zes twaalf vierendertig …". Nine digits are a bsn, eight, ten and more a phone. */
export const findSpokenNumber: Finder = ({ text, words }) => {
  let spoken = 0
  for (const { lower } of words) if (digitsIn(lower) > 0) spoken++
  return spoken < 3
    ? []
    : runsOf(text.toLowerCase())
        .filter(({ words, digits }) => words >= 3 && digits >= 8)
        .map(toSpan)
}

type Run = { readonly start: number; readonly end: number; readonly digits: number; readonly words: number }

const toSpan = ({ start, end, digits }: Run): Span => ({ start, end, kind: digits === 9 ? 'bsn' : 'phone' })

/** Digits, said or written, with nothing but a space, comma or dash between. */
function runsOf(text: string): Run[] {
  const runs: Run[] = []
  for (const match of text.matchAll(piece)) {
    const digits = digitsIn(match[0])
    if (digits === 0) continue
    const end = match.index + match[0].length
    const words = /^\d/.test(match[0]) ? 0 : 1
    const last = runs.at(-1)
    if (last && /^[\s,\-–]{1,3}$/.test(text.slice(last.end, match.index)))
      runs[runs.length - 1] = {
        start: last.start,
        end,
        digits: last.digits + digits,
        words: last.words + words,
      }
    else runs.push({ start: match.index, end, digits, words })
  }
  return runs
}
