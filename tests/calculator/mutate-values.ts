import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { compileValues, ValueBook } from '../../functions/calculator/calculator.ts'
import { runCase } from '../eval/money-case.ts'
import { valueFiles } from '../the-values.ts'

/**
 * Are the amounts of the law held by cases? Every number of content/values is changed a little, one at a
 * time, and each case is worked out again: a change that no case notices is named.
 *
 *   node tests/calculator/mutate-values.ts
 */
const folder = new URL('../cases/', import.meta.url)
const read = (path: string) => parse(readFileSync(new URL(path, folder), 'utf8'))
const yaml = (path: string) => readdirSync(new URL(path, folder)).filter((name) => name.endsWith('.yaml'))

interface Table {
  readonly rule: string
  readonly date: string
  readonly inputs: object
  readonly over: string
  readonly part: string
  readonly rows: readonly (readonly [number, number])[]
}
const tables: Table[] = yaml('bends/').flatMap((file) => read(`bends/${file}`))
const cases = [
  ...yaml('./').flatMap((file) => (file === 'personas.yaml' ? [] : read(file))),
  ...tables.flatMap(({ rule, date, inputs, over, part, rows }) =>
    rows.map(([at, wanted]) => ({
      id: `${rule} ${over} ${at}`,
      rule,
      date,
      inputs: { ...inputs, [over]: at },
      expected: { [part]: wanted },
    })),
  ),
]

const passes = (book: ValueBook) =>
  cases.every((one) => {
    try {
      return runCase(one, book).passed
    } catch {
      return false
    }
  })

const values = compileValues(valueFiles)
if (!passes(new ValueBook(values))) throw new Error('the cases do not pass as they are')

let tried = 0
const survivors: string[] = []
for (const [scheme, { waarden }] of Object.entries(values.schemes))
  for (const [key, { per_datum }] of Object.entries(waarden))
    for (const [date, { waarde }] of Object.entries(per_datum))
      for (const { path, mutated } of mutations(waarde)) {
        tried += 1
        const copy = structuredClone(values)
        const dated = copy.schemes[scheme]?.waarden[key]?.per_datum[date]
        if (!dated) continue
        dated.waarde = mutated
        if (passes(new ValueBook(copy))) survivors.push(`${scheme}.${key}${path} (${date})`)
      }

for (const survivor of survivors) console.info(survivor)
console.info(JSON.stringify({ tried, killed: tried - survivors.length, share: 1 - survivors.length / tried }))

/** The value with one of its numbers changed, for each of its numbers. */
function* mutations(value: unknown, path = ''): Generator<{ path: string; mutated: unknown }> {
  if (typeof value === 'number') yield { path, mutated: value === 0 ? 1 : value * 1.02 }
  else if (Array.isArray(value))
    for (const [at, one] of value.entries())
      for (const { path: inner, mutated } of mutations(one, `${path}[${at}]`))
        yield { path: inner, mutated: value.with(at, mutated) }
  else if (typeof value === 'object' && value !== null)
    for (const [name, one] of Object.entries(value))
      for (const { path: inner, mutated } of mutations(one, `${path}.${name}`))
        yield { path: inner, mutated: { ...value, [name]: mutated } }
}
