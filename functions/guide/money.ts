import * as z from 'zod/mini'
import {
  type CompiledValues,
  compileValues,
  type Explanations,
  explanationsSchema,
  ValueBook,
} from '../calculator/calculator.ts'
import { type ContentFile, readAll, readYaml, textOf, typedValues } from '../shared/content-file.ts'
import { type Questions, questionsSchema } from '../situation/questions.ts'
import { readSingleWords, type SingleWords } from './singles/single-words.ts'
import { type SumWords, sumWordsSchema } from './sum/sum-words.ts'

const limitsSchema = z.strictObject({ niet_meegerekend: z.array(z.string()) })

/** The laws by date with all words about them; plain JSON. */
export interface CompiledMoney {
  readonly values: CompiledValues
  readonly explanations: Explanations
  readonly questions: Questions
  /** What the sum leaves out, by name. */
  readonly leftOut: readonly string[]
  readonly words: SumWords
  /** What is said and asked about one rule by itself. */
  readonly singles: SingleWords
}

export interface Money extends Omit<CompiledMoney, 'values'> {
  readonly book: ValueBook
}

/**
 * Compiles content/values, the explanations, the questions and what is left out.
 *
 * @throws ContentBroken
 */
export function compileMoney(files: readonly ContentFile[]): CompiledMoney {
  const yaml = <T>(schema: z.ZodMiniType<T>, path: string): T =>
    readYaml(schema, path, textOf(files, path), typedValues)
  return readAll({
    values: () => compileValues(files),
    explanations: () => yaml(explanationsSchema, 'explanations.yaml'),
    questions: () => yaml(questionsSchema, 'questions.yaml'),
    leftOut: () => yaml(limitsSchema, 'calculator-limits.yaml').niet_meegerekend,
    words: () => yaml(sumWordsSchema, 'sum.yaml'),
    singles: () => readSingleWords(files),
  })
}

export const loadMoney = ({ values, ...words }: CompiledMoney): Money => ({
  book: new ValueBook(values),
  ...words,
})
