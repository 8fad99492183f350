import { readdirSync, readFileSync } from 'node:fs'
import { compileValues, ValueBook } from '../functions/calculator/values.ts'

const folder = new URL('../content/values/', import.meta.url)

/** The texts of `content/values` by name. */
export const valueFiles = Object.fromEntries(
  readdirSync(folder).map((file) => [
    file.replace(/\.yaml$/, ''),
    readFileSync(new URL(file, folder), 'utf8'),
  ]),
)

/** The real values of the law, compiled from `content/values`. */
export const theValues = new ValueBook(compileValues(valueFiles))
