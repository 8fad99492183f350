import { accountCards } from './account.ts'
import { type Chunk, chunkAt, withGroups } from './chunks.ts'
import { bareNumbers, clientNumbers, kvkNumbers, papers, papersInTwoWords } from './document.ts'
import type { Kind, Span } from './kinds.ts'
import { digidNames, logins, profiles, shortPasswords, userNames } from './online.ts'
import { plates } from './plate.ts'
import type { Finder, Word } from './reading.ts'

/** Data that a word announces: "klantnummer: 7781234", "mijn paspoort is NX1234567". */
export type Announcement = {
  readonly kind: Kind
  readonly words: ReadonlySet<string>
  /** How many chunks after the word the data may stand. */
  readonly reach: number
  /** Whether this chunk is the data; `glue` is all that stands between the word and it. */
  readonly value: (chunk: Chunk, glue: string) => boolean
  /** What must stand before the word as well. */
  readonly when?: (words: readonly Word[], at: number) => boolean
}

const announcements: readonly Announcement[] = [
  logins,
  shortPasswords,
  userNames,
  digidNames,
  profiles,
  accountCards,
  papers,
  papersInTwoWords,
  clientNumbers,
  bareNumbers,
  kvkNumbers,
  plates,
]
/** By word, so that each word of a text costs one look. */
const byWord = Map.groupBy(
  announcements.flatMap((announcement) => [...announcement.words].map((word) => ({ word, announcement }))),
  ({ word }) => word,
)

/** Finds what is announced, of all kinds. */
export const findAnnounced: Finder = ({ text, words }) => {
  const found: Span[] = []
  let done = 0
  for (const [at, word] of words.entries()) {
    if (word.end < done) continue
    for (const { announcement } of byWord.get(word.lower) ?? []) {
      const value =
        announcement.when?.(words, at) === false ? undefined : valueAfter(text, word.end, announcement)
      if (!value) continue
      found.push({ start: value.start, end: value.end, kind: announcement.kind })
      done = value.end
      break
    }
  }
  return found
}

function valueAfter(text: string, from: number, { reach, value }: Announcement): Chunk | undefined {
  let position = from
  for (let count = 0; count < reach; count++) {
    const next = chunkAt(text, position)
    if (!next || next.start - position > 6) return undefined
    const whole = withGroups(text, next)
    if (value(whole, text.slice(from, next.start))) return whole
    if (/^[.!?]/.test(text.slice(next.end, next.end + 1)) && next.text.length > 4) return undefined
    position = next.end
  }
  return undefined
}
