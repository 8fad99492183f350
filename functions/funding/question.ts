import { own } from '../shared/own.ts'
import { fill } from './explain.ts'
import type { Explanations } from './explanations.ts'
import { choiceFacts, type FactId, factIds, numberFacts, type Person, yesNoFacts } from './person.ts'

/** How one fact is asked for, in plain Dutch. */
export interface Question {
  readonly fact: FactId
  readonly question: string
  readonly why: string
  readonly input: 'choice' | 'number' | 'words'
  readonly unit?: string
  readonly choices: readonly { readonly value: string | boolean; readonly label: string }[]
  /** What happens when it is skipped. */
  readonly skip: string
}

/** A fact that is known, in words. */
export interface ToldFact {
  readonly fact: FactId
  readonly name: string
  readonly value: string
}

const listed: ReadonlySet<string> = new Set(factIds)
const yesOrNo: ReadonlySet<string> = new Set(yesNoFacts)
const numbers: ReadonlySet<string> = new Set([...numberFacts, 'age'])
/** Lists of some of many: somebody may well be in none of them. */
const openEnded: ReadonlySet<string> = new Set(
  choiceFacts.filter((fact) => fact !== 'route' && fact !== 'prior_degree' && fact !== 'employer_size'),
)

const isFact = (name: string): name is FactId => listed.has(name)

/** The question for a fact; nothing for a name that is none. */
export const questionFor = (
  name: string,
  explanations: Explanations,
  isEmployer: boolean,
): Question | undefined => (isFact(name) ? questionOf(name, explanations, isEmployer) : undefined)

/** @param places names to choose from, when it is asked which of several places is meant */
export function placeQuestion(places: readonly string[], explanations: Explanations): Question {
  return {
    ...questionOf('region', explanations),
    choices: places.map((name) => ({
      value: name,
      label: places.length === 1 ? fill(explanations.vragen.woont_in, { naam: name }) : name,
    })),
  }
}

export function questionOf(fact: FactId, explanations: Explanations, isEmployer = false): Question {
  const { vraag, vraag_werkgever, waarom, eenheid, keuzes = {} } = explanations.feiten[fact]
  const { ja, nee, iets_anders, overslaan } = explanations.vragen
  const fixed = Object.entries(keuzes).map(([value, label]) => ({ value, label }))
  return {
    fact,
    question: (isEmployer ? vraag_werkgever : undefined) ?? vraag,
    why: waarom,
    input: numbers.has(fact) ? 'number' : fact === 'region' ? 'words' : 'choice',
    ...(eenheid ? { unit: eenheid } : {}),
    choices: yesOrNo.has(fact)
      ? [
          { value: true, label: ja },
          { value: false, label: nee },
        ]
      : openEnded.has(fact)
        ? [...fixed, { value: 'anders', label: iets_anders }]
        : fixed,
    skip: overslaan,
  }
}

/** What is known of somebody, each fact in words, in the order in which facts are listed. */
export function toldFacts(person: Person, explanations: Explanations): ToldFact[] {
  return factIds.flatMap((fact) => {
    const value = fact === 'region' ? placeOf(person) : wordsOf(person[fact], fact, explanations)
    const { naam, naam_werkgever } = explanations.feiten[fact]
    const name = person.asks_as_employer ? naam_werkgever : naam
    return value && name ? [{ fact, name, value }] : []
  })
}

const placeOf = ({ gemeente, gemeente_een_van, arbeidsmarktregio, provincie }: Person) =>
  gemeente ?? gemeente_een_van?.join(' of ') ?? arbeidsmarktregio ?? provincie

function wordsOf(
  value: string | number | boolean | readonly string[] | undefined,
  fact: FactId,
  { feiten, vragen }: Explanations,
): string | undefined {
  const { keuzes = {}, eenheid } = feiten[fact]
  if (value === undefined) return undefined
  if (typeof value === 'boolean') return value ? vragen.ja : vragen.nee
  if (typeof value === 'number') return eenheid ? `${value} ${eenheid}` : String(value)
  if (value === 'anders') return vragen.iets_anders
  const values = typeof value === 'string' ? [value] : value
  return values.map((one) => own(keuzes, one) ?? one.replaceAll('_', ' ')).join(', ')
}
