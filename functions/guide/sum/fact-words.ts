import { assumedFacts } from '../../calculator/calculator.ts'
import type { BlockOf } from '../../shared/blocks.ts'
import { exactEuros, wholeEuros } from '../../shared/euro-text.ts'
import { own } from '../../shared/own.ts'
import { allFacts, type Situation } from '../../situation/facts.ts'
import { questionFor } from '../../situation/questions.ts'
import type { FlatFacts } from '../../situation/read-situation.ts'
import type { Money } from '../money.ts'
import { NEXT } from './now-and-next.ts'
import { filled } from './sum-words.ts'

const bare = (fact: string): string => (fact.startsWith(NEXT) ? fact.slice(NEXT.length) : fact)

/** True for a fact that a household's sum can use, now or in the plan. */
export const isFact = (fact: string): boolean => own(allFacts, bare(fact)) !== undefined

/** The question for a fact, as it stands in the card; for the plan it says so. */
export function titleOf(fact: string, { questions, words }: Money): string {
  const asked = questionFor(questions, fact)
  if (asked) return asked.vraag
  const question = questionFor(questions, bare(fact))?.vraag ?? own(allFacts, bare(fact))?.meaning ?? fact
  return fact.startsWith(NEXT) ? filled(words.gegevens.straks, { vraag: question }) : question
}

/** What is known, in words, so that somebody can see what the sum was made of and change it. */
export const knownFacts = (
  facts: FlatFacts,
  assumed: readonly string[],
  money: Money,
): BlockOf<'sum'>['known'] =>
  Object.entries(facts).flatMap(([fact, value]) => {
    const said = inWords(bare(fact), value, money)
    return said === undefined
      ? []
      : [
          {
            fact,
            title: titleOf(fact, money),
            value: said,
            from: assumed.includes(fact) ? 'assumed' : 'told',
          },
        ]
  })

/** What changes a sum by little, or has no words of its own. */
const hardlyTurns = /(?:opvang|pensioenpremie|reiskosten|winst)$/

/** What the sum takes for granted of this household without anybody having told it. */
export const takenForGranted = (now: Situation, money: Money): BlockOf<'sum'>['known'] =>
  assumedFacts(now).flatMap((fact) => {
    const value = inWords(bare(fact), allFacts[fact]?.assumed?.value, money)
    return value === undefined || hardlyTurns.test(fact)
      ? []
      : [{ fact, title: titleOf(fact, money), value, from: 'assumed' as const }]
  })

function inWords(fact: string, given: unknown, { questions, words }: Money): string | undefined {
  const field = own(allFacts, fact)
  const read = field?.schema.safeParse(given)
  if (!read?.success) return undefined
  const value: unknown = read.data
  const question = own(questions, fact.replace('partner.', ''))
  const { ja, nee } = words.gegevens
  if (typeof value === 'boolean') return value ? ja : nee
  if (typeof value === 'string') return own(question?.keuzes ?? {}, value) ?? value
  if (Array.isArray(value)) return listInWords(value, words.gegevens)
  if (typeof value === 'number')
    return [value, question?.eenheid].filter((one) => one !== undefined).join(' ')
  return amountInWords(value, question?.eenheid)
}

const listInWords = (list: readonly unknown[], words: Money['words']['gegevens']): string => {
  if (list.length === 0) return words.geen_kinderen
  return list.every((one) => typeof one === 'number')
    ? filled(words.jaren, { leeftijden: list.join(', ') })
    : filled(words.rijen, { aantal: list.length })
}

function amountInWords(value: unknown, unit: string | undefined): string | undefined {
  if (typeof value !== 'object' || value === null || !('cents' in value)) return undefined
  const euros = Number(value.cents) / 100
  const text = Number.isInteger(euros) ? wholeEuros(euros) : exactEuros(euros)
  return unit === undefined ? text : `${text} ${unit}`
}
