import { firstNames } from './first-names.ts'
import type { Span } from './kinds.ts'
import { nameAt } from './name.ts'
import { type CueFinder, salutations } from './name-cue.ts'
import { surnames } from './people.ts'
import { listOf, type Reading } from './reading.ts'

const signOffs = listOf(
  'groet groeten groetjes groetjess grtjs grt gr grtz groetje mvg liefs regards greetings hoogachtend cheers kus xx xxx xoxo sincerely mzzl',
)
const thanks = listOf('bedankt dank dankje dankjewel dankuwel thanks thank thx thnx tnx merci')
/** Words that close a message, or open it. */
export const letterWords = new Set([...signOffs, ...thanks, ...salutations])

/** "Groeten, Marieke Hendriks" at the end of a message or line; "bedankt, Karin". */
export const signature: CueFinder = ({ text, words }, at) => {
  const word = words[at]
  const isSignOff = signOffs.has(word?.lower ?? '')
  if (!word || !(isSignOff || thanks.has(word.lower))) return undefined
  let first = at + 1
  while (
    /^(?:van|en|from|alvast|groet|groeten|groetjes|you|je|u|voor|de|moeite)$/.test(
      words[first]?.lower ?? '',
    ) &&
    first - at < 4
  )
    first++
  const next = words[first]
  if (!next || !/^[\s\p{P}\p{L}]{1,40}$/u.test(text.slice(word.end, next.start))) return undefined
  const left = words.length - first
  const fresh = /\n|, ?$/.test(text.slice(word.end, next.start))
  if (isSignOff) return { first, certainty: left === 1 && first === at + 1 ? 'sure' : 'likely' }
  return { first, certainty: fresh && left <= 2 ? 'likely' : 'known' }
}

/** "Beste Karin", "Hoi Willem" */
export const salutation: CueFinder = ({ text, words }, at) => {
  const word = words[at]
  const isOpening =
    word !== undefined && salutations.has(word.lower) && text.slice(word.end, words[at + 1]?.start) === ' '
  return isOpening ? { first: at + 1, certainty: 'known' } : undefined
}

/** A last line with nothing but a name: how people sign. */
export function signedLine(reading: Reading, at: number): Span[] {
  const { text, words } = reading
  const word = words[at]
  if (!word || at < words.length - 4 || word.shape === 'lower') return []
  const lineStart = text.lastIndexOf('\n', word.start) + 1
  if (
    lineStart === 0 ||
    text.slice(lineStart, word.start).trim() !== '' ||
    !(firstNames.has(word.lower) || surnames.has(word.lower))
  )
    return []
  const name = nameAt(reading, at, 'likely')
  return name && /^[\s.!)\x80-\x9f]*$/.test(text.slice(name.end)) ? [name] : []
}
