import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import { moneyCase, runCase } from '../eval/money-case.ts'
import { theValues } from '../the-values.ts'

const folder = new URL('../cases/', import.meta.url)

// The personas are cases of funding, not of a sum.
for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml') && name !== 'personas.yaml'))
  describe(`cases of ${file}`, () => {
    const cases = z.parse(z.array(moneyCase), parse(readFileSync(new URL(file, folder), 'utf8')))

    for (const one of cases) it(one.id, () => expect(runCase(one, theValues).lines).toEqual([]))

    it('names a source with every case', () => {
      expect(cases.filter(({ source }) => !source)).toEqual([])
    })
  })
