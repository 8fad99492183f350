import { parse } from 'yaml'
import * as z from 'zod/mini'
import {
  type CompiledValues,
  compileValues,
  type Explanations,
  explanationsSchema,
  ValueBook,
} from '../calculator/calculator.ts'
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

interface ContentFile {
  readonly path: string
  readonly text: string
}

/** Compiles content/values, the explanations, the questions and what is left out. */
export function compileMoney(files: readonly ContentFile[]): CompiledMoney {
  const yaml = (path: string): unknown => parse(files.find((file) => file.path === path)?.text ?? '')
  const values = files.flatMap(({ path, text }) => {
    const [, name] = /^values\/(.+)\.yaml$/.exec(path) ?? []
    return name === undefined ? [] : [[name, text] as const]
  })
  return {
    values: compileValues(Object.fromEntries(values)),
    explanations: explanationsSchema.parse(yaml('explanations.yaml')),
    questions: questionsSchema.parse(yaml('questions.yaml')),
    leftOut: limitsSchema.parse(yaml('calculator-limits.yaml')).niet_meegerekend,
    words: sumWordsSchema.parse(yaml('sum.yaml')),
    singles: readSingleWords(yaml('rule-questions.yaml')),
  }
}

export const loadMoney = ({ values, ...words }: CompiledMoney): Money => ({
  book: new ValueBook(values),
  ...words,
})
