import type { BlockOf } from '../../shared/blocks.ts'
import { chosen, type FactValue, type Known, said, valuesIn } from '../../situation/known.ts'
import { type Questions, questionFor } from '../../situation/questions.ts'
import { readSituation } from '../../situation/read-situation.ts'
import { readAnswer, readWords, wantsSum } from '../../situation/words.ts'
import type { Messages } from '../messages.ts'
import type { Money } from '../money.ts'
import { nextSumQuestion } from '../sum/next-question.ts'
import { hasPlan, householdsOf } from '../sum/situations.ts'
import type { Path } from './path.ts'

/** "Does work pay for me?": an estimate with the first facts, and one question at a time. */
export function sumPath({ book, questions }: Money, messages: Messages): Path {
  return {
    about: 'sum',
    owns: (fact) => questionFor(questions, fact) !== undefined,
    wants: wantsSum,
    read: (text, { heeftPartner }) => {
      const hasPartner = heeftPartner !== undefined && 'value' in heeftPartner && heeftPartner.value === true
      return said(readWords(hasPartner ? text.replace(startsWithThem, 'mijn partner ') : text))
    },
    answer: (fact, given, known) => stepped(fact, given, known) ?? answerTo(fact, given, questions),
    question: (fact) => questionBlock(fact, questions, messages),
    reply: (told, day) => {
      const known = withAge(told)
      const values = valuesIn(known)
      const ask = nextSumQuestion(known, day, book)
      const { facts, assumed } = householdsOf(values, day, book, true)
      return {
        blocks: hasPlan(values)
          ? [
              {
                kind: 'sum',
                facts,
                assumed: Object.keys(assumed),
                day,
                ...(ask !== undefined && { brief: true }),
              },
            ]
          : [{ kind: 'text', text: messages.som_begin.nl }],
        ...(ask !== undefined && { ask }),
      }
    },
  }
}

/** The age that was told for another question counts here as well: nothing is asked twice. */
const withAge = (known: Known): Known => {
  const age = known['funding.age']
  return age && 'value' in age && known.leeftijd === undefined ? { ...known, leeftijd: age } : known
}

/** "Hij zit in de ziektewet": once there is a partner, who it is about is clear. */
const startsWithThem = /^\s*(?:hij|zij|ze)\s+/i

/** The id under which the calculator knows a fact that is planned. */
const bare = (fact: string): string => fact.replace(/^next\./, '')

/** A step up or down in hours, by a button of the card: the wage per hour stays what it was. */
function stepped(fact: string, given: FactValue, known: Known): Known | undefined {
  const { 'next.loon': wage, 'next.uren': hours } = valuesIn(known)
  if (fact !== 'next.uren' || typeof given !== 'number' || !isRight('uren', given)) return undefined
  if (typeof wage !== 'number' || typeof hours !== 'number' || hours === 0) return undefined
  const perMonth = Math.round((wage * given * 100) / hours) / 100
  return chosen({ 'next.uren': given, 'next.loon': perMonth })
}

function answerTo(fact: string, given: FactValue, questions: Questions): Known | 'unclear' {
  if (typeof given !== 'string') return isRight(bare(fact), given) ? chosen({ [fact]: given }) : 'unclear'
  if (questionFor(questions, fact)?.keuzes?.[given] !== undefined) return chosen({ [fact]: given })
  const answer = readAnswer(bare(fact), given)
  if ('skipped' in answer) return { [fact]: { from: 'skipped' } }
  const value = 'value' in answer ? answer.value : readWords(given)[fact]
  return value === undefined ? 'unclear' : chosen({ [fact]: value })
}

const isRight = (fact: string, value: FactValue): boolean =>
  readSituation({ [fact]: value }).problems.length === 0

const kinds = {
  bedrag: 'amount',
  getal: 'number',
  'ja-nee': 'choice',
  keuze: 'choice',
  leeftijden: 'ages',
  opvang: 'words',
} as const

function questionBlock(
  fact: string,
  questions: Questions,
  messages: Messages,
): BlockOf<'question'> | undefined {
  const question = questionFor(questions, fact)
  if (!question) return undefined
  const { vraag, waarom, soort, eenheid, keuzes, overslaan } = question
  return {
    kind: 'question',
    about: 'sum',
    fact,
    title: vraag,
    why: waarom,
    input: kinds[soort],
    ...(eenheid !== undefined && { unit: eenheid }),
    choices: choicesOf(soort, keuzes, messages),
    skip: overslaan ?? messages.zonder_antwoord.nl,
  }
}

function choicesOf(
  kind: keyof typeof kinds,
  words: Readonly<Record<string, string>> | undefined,
  { ja, nee, geen_kinderen }: Messages,
): BlockOf<'question'>['choices'] {
  if (kind === 'ja-nee')
    return [
      { label: ja.nl, value: true },
      { label: nee.nl, value: false },
    ]
  if (kind === 'leeftijden') return [{ label: geen_kinderen.nl, value: 'geen' }]
  return Object.entries(words ?? {}).map(([value, label]) => ({ label, value }))
}
