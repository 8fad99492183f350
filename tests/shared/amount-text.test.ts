import { describe, expect, it } from 'vitest'
import { readAmount } from '../../functions/shared/amount-text.ts'

describe('amounts in text', () => {
  it.each([
    ['1.380,50', 1380.5],
    ['1,380.50', 1380.5],
    ['1380.5', 1380.5],
    ['€ 1.380', 1380],
    ['1380,-', 1380],
    ['1k', 1000],
    ['2,5k', 2500],
    ['12.345.678', 12345678],
    ['-20', -20],
  ])('reads %s', (text, amount) => expect(readAmount(text)).toBe(amount))

  it.each(['veel', '', '1.38.0', '12,34,5678', '1380 per maand'])('finds no amount in "%s"', (text) =>
    expect(readAmount(text)).toBeUndefined(),
  )
})
