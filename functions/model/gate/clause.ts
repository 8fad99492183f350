import { numeral } from '../../reading/reading.ts'
import { stem } from '../../shared/language.ts'
import type { WordLists } from './word-lists.ts'

/** A piece of a sentence that says one thing. */
export interface Clause {
  readonly text: string
  /** Stems of the words that say what it is about. */
  readonly stems: ReadonlySet<string>
  readonly claims: ReadonlySet<string>
  /** What it depends on, as often as it says so. */
  readonly hedges: readonly string[]
  /** How often it says no. */
  readonly denials: number
  /** It says when the rest holds: "als je werkt", "werk je?". */
  readonly isCondition: boolean
  readonly numbers: ReadonlySet<number>
  /** Numbers that are words without a value of their own: half, eerste. */
  readonly counts: ReadonlySet<string>
}

const PARTS = /[,;:.?!()–]+\s+|\s(?=(?:maar|als|want|omdat|terwijl|tenzij|zodat|wanneer)\s)/iu
const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu
/** A number as it is written in Dutch: 1.150 and 1150,50. */
const NUMBER = /\d+(?:\.\d{3})*(?:,\d+)?/g

/** The words of a text; an accent that only stresses ("kán") makes no other word. */
export const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\u0301/g, '')
    .normalize('NFC')
    .match(WORD) ?? []

/** A verb before its subject, up to a question mark or "dan". */
const VERB_FIRST = /^(?:\p{Lu}?\p{L}+) (?:je|jij|u|er|iemand)\b[^.?!]*?(?:\?|,? dan\b)/u

/** "… en vooraf toestemming geeft" is of the same condition. */
const GOES_ON = /^\s*(?:en|of)\s/iu

/** The clauses of a text. */
export function clausesIn(text: string, lists: WordLists): Clause[] {
  const [condition = ''] = VERB_FIRST.exec(text) ?? []
  let at = 0
  let wasCondition = false
  return text.split(PARTS).flatMap((part) => {
    const isFirst = at + part.length <= condition.length
    at += part.length + 1
    if (!/[\p{L}\d]/u.test(part)) return []
    const clause = clauseOf(part, lists)
    const isCondition = isFirst || clause.isCondition || (wasCondition && GOES_ON.test(part))
    wasCondition = isCondition
    return [{ ...clause, isCondition }]
  })
}

export function clauseOf(text: string, lists: WordLists): Clause {
  const words = wordsIn(text)
  const about = words.filter((word) => !isOther(word, lists))
  return {
    text,
    isCondition: lists.isCondition(words[0] ?? ''),
    stems: new Set(about.map(stem)),
    claims: new Set(wordsIn(withoutNames(text)).flatMap((word) => lists.claimOf(word) ?? [])),
    hedges: words.flatMap((word) => lists.hedgeOf(word) ?? []),
    denials: words.filter(lists.denies).length,
    numbers: numbersIn(text),
    counts: new Set(words.filter(lists.isCount)),
  }
}

const isOther = (word: string, lists: WordLists): boolean =>
  lists.isPlain(word) ||
  lists.claimOf(word) !== undefined ||
  lists.hedgeOf(word) !== undefined ||
  lists.denies(word) ||
  lists.isCondition(word) ||
  numeral(word) !== undefined

/** All numbers by their value, in figures or in words. */
export function numbersIn(text: string): ReadonlySet<number> {
  const figures = (text.match(NUMBER) ?? []).map((written) =>
    Number(written.replaceAll('.', '').replace(',', '.')),
  )
  return new Set([...figures, ...wordsIn(text).flatMap((word) => numeral(word) ?? [])])
}

/** The share of what one clause is about that stands in another; of a clause about nothing, all of it. */
export function cover(clause: Clause, stems: ReadonlySet<string>): number {
  if (clause.stems.size === 0) return 1
  return [...clause.stems].filter((one) => stems.has(one)).length / clause.stems.size
}

/** The "Rechten" of "het College voor de Rechten van de Mens" gives nobody a right. */
const withoutNames = (text: string): string => text.replace(/(?<=\S\s)\p{Lu}[\p{L}-]*/gu, '')
