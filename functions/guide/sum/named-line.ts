import { compare } from '../../calculator/calculator.ts'
import { wholeEuros } from '../../shared/euro-text.ts'
import type { Language } from '../../shared/language.ts'
import { inEuros } from '../../shared/money.ts'
import type { FactValue } from '../../situation/known.ts'
import { type Messages, say } from '../messages.ts'
import type { Money } from '../money.ts'
import { nowAndNext } from './now-and-next.ts'
import { householdsOf } from './situations.ts'

/** "Klopt niet, ik krijg ook zorgtoeslag": what somebody misses in the sum, and what the sum has of it. */

const lines: readonly (readonly [string, RegExp])[] = [
  ['zorgtoeslag', /\bzorgtoeslag\b|\b(?:care|healthcare) allowance\b/],
  ['huurtoeslag', /\bhuurtoeslag\b|\brent (?:allowance|benefit)\b/],
  ['kindgebonden-budget', /\bkindgebonden budget\b|\bkgb\b|\bchild budget\b/],
  ['kinderbijslag', /\bkinderbijslag\b|\bchild benefit\b/],
  ['kinderopvangtoeslag', /\bkinderopvangtoeslag\b|\bkot\b|\bchildcare (?:allowance|benefit)\b/],
]
const misses =
  /\b(?:klopt (?:\S+ )?niet|niet juist|vergeet|vergeten|mis|mist|ontbreekt|ontbreken|waar (?:is|blijft)|(?:ik|wij|we) (?:krijg|krijgen|heb|hebben|ontvang) (?:\S+ )?(?:ook|nog|wel|al)|(?:zit|zitten|is|zijn|telt|tellen|heb je) (?:\S+ ){0,4}(?:in|bij|erin|erbij|mee|meegerekend|meegeteld|meegenomen)|you forgot|missing|i also (?:get|have)|included)\b|^(?:en|maar|and|but) (?:de|het|mijn|the|my) /
const otherPlan = /\b(?:zonder|geen|met|hoeveel|recht op|aanvragen|without|how much)\b/

/** The line of the sum that somebody misses; nothing when it asks something else. */
export function lineNamed(text: string): string | undefined {
  const plain = text
    .toLowerCase()
    .replace(/[^\p{L}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (!misses.test(plain) || otherPlan.test(plain)) return undefined
  return lines.find(([, names]) => names.test(plain))?.[0]
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
