import * as z from 'zod/mini'
import { plainName } from '../shared/plain-name.ts'
import { type Ask, MissingFact } from '../situation/ask.ts'
import type { Field, Fields, Read } from '../situation/field.ts'
import type { Sureness } from './dated-value.ts'
import { type Limits, plainLimits } from './limits.ts'
import type { KnownOutcome, Outcome } from './outcome.ts'
import { MissingValue, type Source, type ValueBook } from './values.ts'

/** What a rule works with: facts through `ask`, the values of the day, and comparisons that have a name. */
export type Work<F extends Fields, V extends z.ZodMiniType> = {
  readonly ask: Ask<Read<F>>
  readonly values: z.output<V>
  readonly limits: Limits
}

type Definition<F extends Fields, V extends z.ZodMiniType> = {
  readonly id: string
  readonly title: string
  readonly law: string
  /** The schemes of `content/values` it reads, in camelCase, for its sources. */
  readonly schemes: readonly string[]
  readonly facts: F
  readonly values: V
  readonly work: (work: Work<F, V>) => KnownOutcome
}

/** One statutory rule, asked on its own. */
export type RuleAnswer =
  | {
      readonly kind: 'done'
      readonly outcome: Outcome
      readonly assumed: readonly string[]
      readonly sources: readonly Source[]
      /** How sure the amounts of this day are. */
      readonly sureness: Sureness
    }
  | { readonly kind: 'bad-input'; readonly problems: readonly InputProblem[] }
  | { readonly kind: 'no-values'; readonly day: string; readonly missing: readonly string[] }

export type InputProblem = { readonly input: string; readonly problem: string }

/** A rule as others see it: its names, and the way to ask it with inputs from outside. */
export type AnyRule = {
  readonly id: string
  readonly title: string
  readonly law: string
  readonly facts: Fields
  answer(inputs: { readonly [name: string]: unknown }, book: ValueBook, day: string): RuleAnswer
}

export type Rule<F extends Fields, V extends z.ZodMiniType> = Definition<F, V> & AnyRule

/** Makes a rule of its description. */
export function defineRule<const F extends Fields, V extends z.ZodMiniType>(
  definition: Definition<F, V>,
): Rule<F, V> {
  const { facts } = definition
  return {
    ...definition,
    answer: (inputs, book, day) => {
      const { given, problems } = readInputs(facts, inputs)
      if (problems.length > 0) return { kind: 'bad-input', problems }
      const assumed: string[] = []
      const ask = <K extends keyof F & string>(fact: K): Read<F>[K] => {
        const field: F[K] = facts[fact]
        if (!given.has(fact)) {
          if (!field.assumed) throw new MissingFact(fact)
          if (field.assumed.value !== undefined && !assumed.includes(fact)) assumed.push(fact)
        }
        return z.parse<F[K]['schema']>(field.schema, given.has(fact) ? given.get(fact) : field.assumed?.value)
      }
      return settle(
        () => definition.work({ ask, values: book.read(definition.values, day), limits: plainLimits }),
        (outcome) => ({
          kind: 'done',
          outcome,
          assumed,
          sources: book.sourcesOf(definition.schemes, day),
          sureness: book.sureness(definition.schemes, day),
        }),
      )
    },
  }
}

function settle(work: () => KnownOutcome, done: (outcome: Outcome) => RuleAnswer): RuleAnswer {
  try {
    return done(work())
  } catch (problem) {
    if (problem instanceof MissingFact) return done({ kind: 'unknown', question: problem.fact })
    if (problem instanceof MissingValue)
      return { kind: 'no-values', day: problem.day, missing: problem.missing }
    throw problem
  }
}

type Given = { readonly given: ReadonlyMap<string, unknown>; readonly problems: readonly InputProblem[] }

/** Reads inputs under any of their names; an unknown name is a problem, not something to skip. */
export function readInputs(facts: Fields, inputs: { readonly [name: string]: unknown }): Given {
  const names = namesOf(facts)
  const given = new Map<string, unknown>()
  const problems: InputProblem[] = []
  for (const [input, value] of Object.entries(inputs)) {
    const fact = names.get(plainName(input))
    const field = fact === undefined ? undefined : facts[fact]
    if (fact === undefined || !field)
      problems.push({ input, problem: `Onbekend gegeven. Bekend zijn: ${Object.keys(facts).join(', ')}` })
    else if (given.has(fact))
      problems.push({ input, problem: `Twee keer gegeven: dit is hetzelfde als ${fact}` })
    else problems.push(...keep(given, fact, field, input, value))
  }
  return { given, problems }
}

function keep(
  given: Map<string, unknown>,
  fact: string,
  field: Field,
  input: string,
  value: unknown,
): InputProblem[] {
  const read = z.safeParse(field.schema, value)
  if (read.success) given.set(fact, value)
  return read.success
    ? []
    : read.error.issues.map((issue) => ({ input: [input, ...issue.path].join('.'), problem: issue.message }))
}

function namesOf(facts: Fields): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const [fact, field] of Object.entries(facts))
    for (const name of field.also) names.set(plainName(name), fact)
  for (const fact of Object.keys(facts)) names.set(plainName(fact), fact)
  return names
}
