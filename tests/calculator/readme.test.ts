import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { rules } from '../../functions/calculator/calculator.ts'
import { plainName } from '../../functions/shared/plain-name.ts'
import { inputsTable } from './inputs-table.ts'

const path = new URL('../../functions/calculator/README.md', import.meta.url)
const [head = ''] = readFileSync(path, 'utf8').split('<!-- inputs -->')
const wanted = `${head}<!-- inputs -->\n\n${inputsTable(rules)}\n`

/** The formatter fills the columns of tables with spaces and dashes. */
const unpadded = (text: string) =>
  text
    .replace(/-{3,}/g, '---')
    .replace(/ +/g, ' ')
    .replace(/\| ?(---) ?(?=\|)/g, '|$1')
    .trim()

it('lists the inputs of every rule in the README (write it with UPDATE_README=1)', () => {
  if (process.env.UPDATE_README) writeFileSync(path, wanted)
  expect(unpadded(readFileSync(path, 'utf8'))).toBe(unpadded(wanted))
})

it('gives no name to two inputs of one rule', () => {
  const double = rules.flatMap(({ id, facts }) => {
    const names = Object.entries(facts).flatMap(([name, { also }]) => [
      ...new Set([name, ...also].map(plainName)),
    ])
    return names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${id}: ${name}`)
  })
  expect(double).toEqual([])
})
