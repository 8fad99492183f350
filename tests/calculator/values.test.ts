import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { BadValues, compileValues, MissingValue, ValueBook } from '../../functions/calculator/values.ts'
import { theValues, valueFiles } from '../the-values.ts'

const bronnen = 'gecontroleerd: 2026-01-01\nherzien_voor: 2027-01-01\nbronnen: { A: { titel: Wet A } }'
const file = (holds: string, waarden: string) =>
  `titel: Test\nwet: Wet A\nwaarden:\n  bedrag_per_jaar:\n    wat: bedrag\n    eenheid: euro\n    geldt: ${holds}\n    per_datum: ${waarden}`
const schema = z.object({ test: z.object({ bedragPerJaar: z.number() }) })
const book = (holds: string, waarden = '{ 2025-01-01: { waarde: 5, bron: [A] } }') =>
  new ValueBook(compileValues({ bronnen, test: file(holds, waarden) }))

describe('values by date', () => {
  it('never takes the amount of one year into the next', () => {
    expect(book('jaar').read(schema, '2025-12-31').test.bedragPerJaar).toBe(5)
    expect(() => book('jaar').read(schema, '2026-01-01')).toThrow(MissingValue)
  })

  it('ends a half-year amount with its half year', () => {
    expect(book('half jaar').read(schema, '2025-06-30').test.bedragPerJaar).toBe(5)
    expect(() => book('half jaar').read(schema, '2025-07-01')).toThrow(MissingValue)
  })

  it('keeps a lasting value until it changes, and knows none before its first day', () => {
    const lasting = book(
      'tot wijziging',
      '{ 2025-01-01: { waarde: 5, bron: [A] }, 2030-07-01: { waarde: 6, bron: [A] } }',
    )
    expect(lasting.read(schema, '2030-06-30').test.bedragPerJaar).toBe(5)
    expect(lasting.read(schema, '2030-07-01').test.bedragPerJaar).toBe(6)
    expect(() => lasting.read(schema, '2024-12-31')).toThrow(MissingValue)
  })

  it('refuses a misspelt key and an unknown source, naming the file', () => {
    expect(() => compileValues({ bronnen, test: 'titel: x\nwett: y' })).toThrow(BadValues)
    expect(() => book('jaar', '{ 2025-01-01: { waarde: 5, bron: [B] } }')).toThrow(/test\.yaml.*bron B/)
  })

  it('compiles every file of the law, and every listed source is used', () => {
    const used = JSON.stringify(theValues.compiled.schemes)
    const unused = Object.keys(theValues.compiled.sources.bronnen).filter((id) => !used.includes(`"${id}"`))
    expect(unused).toEqual([])
    expect(Object.keys(theValues.compiled.schemes).length).toBe(Object.keys(valueFiles).length - 1)
  })
})
