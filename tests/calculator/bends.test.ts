import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import { dateSchema } from '../../functions/shared/date.ts'
import { runCase } from '../eval/money-case.ts'
import { theValues } from '../the-values.ts'

/** One rule with one input that runs along its bends: rows of that input and what the part must be. */
const bendTable = z.strictObject({
  rule: z.string(),
  date: dateSchema,
  inputs: z.record(z.string(), z.unknown()),
  over: z.string(),
  part: z.string(),
  rows: z.array(z.tuple([z.number(), z.number()])).check(z.minLength(4)),
  source: z.string(),
})

const folder = new URL('../cases/bends/', import.meta.url)

for (const file of readdirSync(folder))
  describe(`bends of ${file}`, () => {
    const tables = z.parse(z.array(bendTable), parse(readFileSync(new URL(file, folder), 'utf8')))

    for (const { rule, date, inputs, over, part, rows } of tables)
      it(`${rule} over ${over} on ${date} with ${JSON.stringify(inputs)}`, () => {
        const wrong = rows.flatMap(([at, wanted]) => {
          const one = {
            id: `${at}`,
            rule,
            date,
            inputs: { ...inputs, [over]: at },
            expected: { [part]: wanted },
          }
          return runCase(one, theValues).lines.map((line) => `${over} ${at}: ${line}`)
        })
        expect(wrong).toEqual([])
      })
  })
