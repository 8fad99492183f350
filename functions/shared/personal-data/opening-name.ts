import { commonWords, particles } from './common-words.ts'
import { firstNames } from './first-names.ts'
import type { Span } from './kinds.ts'
import { markOf } from './marked-text.ts'
import { salutations } from './name-cue.ts'
import { surnames } from './people.ts'
import type { Reading, Word } from './reading.ts'
import { isStrange, isUnknownWord } from './strange-word.ts'

const MOST_WORDS = 4

const age = String.raw`\d{2}(?: ?(?:jaar|jr|j|years))?(?=\s*(?:$|[,.;:/|\n–-])| [a-z])`
const reach = `[${markOf('email')}${markOf('phone')}${markOf('birthDate')}${markOf('bsn')}]`
/** What only stands behind a name at the start: ", 19,", ", van Curaçao, 45", " / ▮ (an address or number)". */
const behind = new RegExp(
  String.raw`^ ?(?:[,/|;–-]|\() ?(?:(?:van|uit|from) \p{L}[\p{L}'-]{2,20} ?, ?)?(?:${age}|${reach})`,
  'u',
)

/** "Thijmen , 19 , autisme", "nasrin hosseini / ▮ / ▮": a message that opens with who writes it. */
export function openingName({ text, words }: Reading, at: number): Span | undefined {
  const before = words[at - 1]
  const opens = at === 0 || (at < 3 && before !== undefined && salutations.has(before.lower))
  const first = words[at]
  if (!opens || !first || !isFirst(first)) return undefined
  let last = at
  for (let i = at + 1; i - at < MOST_WORDS && text.slice(words[i - 1]?.end, words[i]?.start) === ' '; i++) {
    const word = words[i]
    if (!word || commonWordsEnd(word)) break
    if (isSurname(word)) last = i
  }
  const end = words[last]?.end
  return end !== undefined && behind.test(text.slice(end, end + 60))
    ? { start: first.start, end, kind: 'name' }
    : undefined
}

const commonWordsEnd = (word: Word): boolean => commonWords.has(word.lower) && !particles.has(word.lower)

const isFirst = ({ lower }: Word): boolean =>
  !commonWords.has(lower) && (firstNames.has(lower) || isStrange(lower))

const isSurname = ({ lower, shape }: Word): boolean =>
  !particles.has(lower) &&
  (shape === 'capital' || surnames.has(lower) || firstNames.has(lower) || isUnknownWord(lower))
