import { compare } from '../../calculator/calculator.ts'
import { type Reading, says } from '../../reading/reading.ts'
import { wholeEuros } from '../../shared/euro-text.ts'
import type { Language } from '../../shared/language.ts'
import { inEuros } from '../../shared/money.ts'
import type { FactValue } from '../../situation/known.ts'
import { type Messages, say } from '../messages.ts'
import type { Money } from '../money.ts'
import { nowAndNext } from './now-and-next.ts'
import { householdsOf } from './situations.ts'

/** "Klopt niet, ik krijg ook zorgtoeslag": what somebody misses in the sum, and what the sum has of it. */

/** Lines of the sum that go by the name of a rule of content/lexicon/regel.yaml. */
const lines: ReadonlySet<string> = new Set([
  'zorgtoeslag',
  'huurtoeslag',
  'kindgebonden-budget',
  'kinderbijslag',
  'kinderopvangtoeslag',
])

/** The line of the sum that somebody misses; nothing when it asks something else. */
export function lineNamed(reading: Reading): string | undefined {
  if (!says(reading, 'som-mist')) return undefined
  return reading.mentions.find(({ kind, id }) => kind === 'regel' && lines.has(id))?.id
}

interface Asked {
  readonly values: { readonly [fact: string]: FactValue }
  readonly day: string
  readonly language: Language
}

/** What the sum has of a line, a month on average, now and later. */
export function lineText(line: string, { values, day, language }: Asked, money: Money, messages: Messages) {
  const { facts } = householdsOf(values, day, money, true)
  const found = compare({ ...nowAndNext(facts), day, book: money.book }).lines.filter(({ id }) => id === line)
  const sum = (of: 'now' | 'later') =>
    found.reduce((all, one) => all + (one[of] ? inEuros(one[of].year) : 0), 0) / 12
  const words = {
    naam: money.words.regels[line] ?? line,
    nu: wholeEuros(sum('now')),
    straks: wholeEuros(sum('later')),
  }
  const isThere = sum('now') > 0 || sum('later') > 0
  return say(isThere ? messages.som_regel_zit_erin : messages.som_regel_is_niets, language, words)
}
