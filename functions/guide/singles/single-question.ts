import type { BlockOf } from '../../shared/blocks.ts'
import { own } from '../../shared/own.ts'
import { questionFor } from '../../situation/questions.ts'
import type { Messages } from '../messages.ts'
import type { Money } from '../money.ts'
import { RULE } from './single-values.ts'
import type { FactWords } from './single-words.ts'

const kinds = {
  bedrag: 'amount',
  getal: 'number',
  'ja-nee': 'choice',
  keuze: 'choice',
  leeftijden: 'ages',
  opvang: 'words',
} as const

/** The words about a fact of a rule, with the choices that the sum gives when it has none of its own. */
export function factWords(fact: string, { singles, questions }: Money): FactWords | undefined {
  const mine = own(singles.gegevens, fact)
  const keuzes = mine?.keuzes ?? questionFor(questions, fact)?.keuzes
  return mine && { ...mine, ...(keuzes && { keuzes }) }
}

/** How a fact of a rule is asked: in words of its own, or in those of the sum. */
export function singleQuestion(
  id: string,
  money: Money,
  messages: Messages,
): BlockOf<'question'> | undefined {
  const fact = id.startsWith(RULE) ? id.slice(RULE.length) : ''
  const mine = factWords(fact, money)
  const shared = questionFor(money.questions, fact)
  const title = mine?.vraag ?? shared?.vraag
  const kind = mine?.soort ?? shared?.soort
  if (!mine || title === undefined || kind === undefined) return undefined
  const unit = mine.eenheid ?? shared?.eenheid
  return {
    kind: 'question',
    about: 'rule',
    fact: id,
    title,
    why: mine.waarom ?? shared?.waarom ?? '',
    input: kinds[kind],
    ...(unit !== undefined && { unit }),
    choices: choicesOf(kind, mine.keuzes, messages),
    skip: mine.overslaan ?? shared?.overslaan ?? messages.zonder_antwoord.nl,
  }
}

function choicesOf(
  kind: keyof typeof kinds,
  words: Readonly<Record<string, string>> = {},
  { ja, nee, geen_kinderen }: Messages,
): BlockOf<'question'>['choices'] {
  if (kind === 'ja-nee')
    return [
      { label: ja.nl, value: true },
      { label: nee.nl, value: false },
    ]
  if (kind === 'leeftijden') return [{ label: geen_kinderen.nl, value: 'geen' }]
  return Object.entries(words).map(([value, label]) => ({ label, value }))
}
