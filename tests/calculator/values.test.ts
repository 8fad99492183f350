import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { compileValues, MissingValue, ValueBook } from '../../functions/calculator/values.ts'
import { ContentBroken } from '../../functions/shared/content-file.ts'
import { theValues, valueFiles } from '../the-values.ts'

const bronnen = {
  path: 'values/bronnen.yaml',
  text: 'gecontroleerd: 2026-01-01\nherzien_voor: 2027-01-01\nbronnen: { A: { titel: Wet A } }',
}
const compiled = (text: string) => compileValues([bronnen, { path: 'values/test.yaml', text }])
const file = (holds: string, waarden: string) =>
  `titel: Test\nwet: Wet A\nwaarden:\n  bedrag_per_jaar:\n    wat: bedrag\n    eenheid: euro\n    geldt: ${holds}\n    per_datum: ${waarden}`
const schema = z.object({ test: z.object({ bedragPerJaar: z.number() }) })
const book = (holds: string, waarden = '{ 2025-01-01: { waarde: 5, bron: [A] } }') =>
  new ValueBook(compiled(file(holds, waarden)))

describe('values by date', () => {
  const rowOf = (year: string, more = '') => `${year}-01-01: { waarde: ${year}, bron: [A]${more} }`

  it('takes the last known amount where nobody entered a newer one, and says so', () => {
    const yearly = book('jaar')
    expect(yearly.sureness(['test'], '2025-12-31')).toBe('set')
    expect(yearly.read(schema, '2031-03-01').test.bedragPerJaar).toBe(5)
    expect(yearly.sureness(['test'], '2026-01-01')).toBe('last-known')
    expect(book('half jaar').sureness(['test'], '2025-06-30')).toBe('set')
    expect(book('half jaar').sureness(['test'], '2025-07-01')).toBe('last-known')
  })

  it('takes a proposed amount in its own year, and says so', () => {
    const proposed = book('jaar', `{ ${rowOf('2026')}, ${rowOf('2027', ', zekerheid: voorgesteld')} }`)
    expect(proposed.read(schema, '2026-12-31').test.bedragPerJaar).toBe(2026)
    expect(proposed.sureness(['test'], '2026-12-31')).toBe('set')
    expect(proposed.read(schema, '2027-01-01').test.bedragPerJaar).toBe(2027)
    expect(proposed.sureness(['test'], '2027-07-15')).toBe('proposed')
    expect(proposed.sureness(['other'], '2027-07-15')).toBe('set')
  })

  it('leaves a gap between two years a gap, and what was abolished gone', () => {
    const gap = book('jaar', `{ ${rowOf('2024')}, ${rowOf('2026')} }`)
    expect(() => gap.read(schema, '2025-06-01')).toThrow(MissingValue)
    const abolished = book('jaar\n    tot: 2025-12-31', `{ ${rowOf('2025')} }`)
    expect(abolished.read(schema, '2025-12-31').test.bedragPerJaar).toBe(2025)
    expect(() => abolished.read(schema, '2026-01-01')).toThrow(MissingValue)
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
    expect(() => compiled('titel: x\nwett: y')).toThrow(ContentBroken)
    expect(() => book('jaar', '{ 2025-01-01: { waarde: 5, bron: [B] } }')).toThrow(/test\.yaml.*bron B/)
  })

  it('compiles every file of the law, and every listed source is used', () => {
    const used = JSON.stringify(theValues.compiled.schemes)
    const unused = Object.keys(theValues.compiled.sources.bronnen).filter((id) => !used.includes(`"${id}"`))
    expect(unused).toEqual([])
    expect(Object.keys(theValues.compiled.schemes).length).toBe(valueFiles.length - 1)
  })
})
