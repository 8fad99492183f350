import { compileValues, ValueBook } from '../functions/calculator/values.ts'
import { readContent } from '../infra/build/read-content.ts'

export const valueFiles = readContent('values')

/** The real values of the law, compiled from `content/values`. */
export const theValues = new ValueBook(compileValues(valueFiles))
