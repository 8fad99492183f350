import { quantitiesOf } from '../../reading/reading.ts'
import { own } from '../../shared/own.ts'
import type { FactValue } from '../../situation/known.ts'
import { readSituation } from '../../situation/read-situation.ts'
import type { HouseholdWords } from '../../situation/words.ts'
import type { FactWords } from './single-words.ts'
import { isMeant } from './told.ts'

/** What a reply to the question about one fact means; undefined when it can't be read or is hardly meant so. */
export type Answer =
  | { readonly facts: Readonly<Record<string, unknown>> }
  | { readonly skipped: true }
  | undefined

/** How a fact of a rule is read as one that the sum knows how to read. */
const readsAs: Readonly<Record<string, string>> = {
  inkomen: 'winst',
  inkomenPartner: 'winst',
  zelfOntslag: 'huurt',
  jareneis: 'huurt',
  jaren: 'wwMaand',
  gewerkteJaren: 'wwMaand',
}

export function readAnswer(
  fact: string,
  given: FactValue,
  words: FactWords,
  household: HouseholdWords,
): Answer {
  if (typeof given !== 'string') return right(fact, given, words)
  if (own(words.keuzes ?? {}, given) !== undefined) return one(fact, given)
  const short = household.readAnswer(own(readsAs, fact) ?? fact, given)
  if ('skipped' in short || isUnknown(given, household)) return { skipped: true }
  const wage = fact === 'inkomen' ? wageIn(given, household) : undefined
  if (wage !== undefined) return one('loon', wage)
  const value = chosenIn(given, words) ?? ('value' in short ? short.value : numberIn(fact, given))
  return right(fact, value, words)
}

/** Only a value that the fact can have. */
function right(fact: string, value: unknown, words: FactWords): Answer {
  if (typeof value === 'number' && !isMeant(value, words)) return undefined
  const fits =
    words.soort === undefined
      ? readSituation({ [fact]: value }).problems.length === 0
      : typeof value === typeOf[words.soort]
  return fits ? one(fact, value) : undefined
}

const typeOf = { bedrag: 'number', getal: 'number', 'ja-nee': 'boolean', keuze: 'string' } as const

const one = (fact: string, value: unknown): Answer => ({ facts: { [fact]: value } })

/** "Weet ik niet" is read the same for every fact. */
const isUnknown = (text: string, { readAnswer: read }: HouseholdWords): boolean =>
  'skipped' in read('leeftijd', text)

/** A wage of a month in place of an income of a year. */
function wageIn(text: string, { readAmount }: HouseholdWords): number | undefined {
  const amount = readAmount(text)
  return amount &&
    amount.per === undefined &&
    amount.tax !== 'netto' &&
    /\b(?:per|p\/?) ?(?:maand|mnd|m)\b|maandloon/i.test(text)
    ? amount.value
    : undefined
}

function chosenIn(text: string, { keuzes = {} }: FactWords): string | undefined {
  const said = text.trim().toLowerCase()
  const yesOrNo = /^(?:ja|nee)\b/.exec(said)?.[0]
  return Object.entries(keuzes).find(([value, label]) => {
    const begins = yesOrNo !== undefined && label.toLowerCase().startsWith(`${yesOrNo},`)
    return begins || said.includes(value) || label.toLowerCase() === said
  })?.[0]
}

const counted = new Set(['opvanguren', 'uurprijs'])

/** A bare number, such as "11,20" or "25 uur per week". */
function numberIn(fact: string, text: string): number | undefined {
  if (!counted.has(fact)) return undefined
  const numbers = quantitiesOf(text.toLowerCase())
  const [only] = numbers
  if (!only || numbers.length !== 1 || only.doubtful) return undefined
  return fact === 'opvanguren' && /per week/i.test(text) ? Math.round((only.value * 52) / 12) : only.value
}
