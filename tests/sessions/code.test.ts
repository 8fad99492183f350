import { randomInt } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeHash, newCode, readCode } from '../../functions/sessions/code.ts'

const file = readFileSync(new URL('../../content/codewoorden.txt', import.meta.url), 'utf8')
const words = file.trimEnd().split('\n')

/** All that one typing error can make of a word. */
function errorsIn(word: string): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const places = Array.from(
    { length: word.length + 1 },
    (_, at) => [word.slice(0, at), word.slice(at)] as const,
  )
  return places.flatMap(([before, after]) => [
    ...letters.map((letter) => before + letter + after),
    ...(after ? letters.map((letter) => before + letter + after.slice(1)) : []),
    ...(after ? [before + after.slice(1)] : []),
    ...(after.length > 1 ? [`${before}${after[1]}${after[0]}${after.slice(2)}`] : []),
  ])
}

describe('the words of a code', () => {
  it('give a code at least 44 bits', () => {
    expect(4 * Math.log2(words.length)).toBeGreaterThanOrEqual(44)
  })

  it('are 4 to 8 plain letters, in order and each there once', () => {
    for (const word of words) expect(word).toMatch(/^[a-z]{4,8}$/)
    expect(words).toEqual([...new Set(words)].toSorted())
  })

  it('have none of the sounds that are written in two ways', () => {
    expect(words.filter((word) => /(?<!o)ei|ij|au|ou/.test(word))).toEqual([])
  })

  it('are all more than one typing error apart', () => {
    const all = new Set(words)
    const confusable = words.flatMap((word) =>
      errorsIn(word).filter((other) => other !== word && all.has(other)),
    )
    expect(confusable).toEqual([])
  })
})

describe('newCode', () => {
  it('joins four words by a dash', () => {
    expect(newCode(['boom', 'lepel', 'wolk', 'zebra'], (under) => under - 1)).toBe('zebra-zebra-zebra-zebra')
  })

  it('draws every word with the same chance, from the first to the last', () => {
    const drawn: number[] = []
    newCode(words, (under) => {
      drawn.push(under)
      return 0
    })
    expect(drawn).toEqual([words.length, words.length, words.length, words.length])
  })

  it('gives no code twice in a thousand', () => {
    expect(new Set(Array.from({ length: 1000 }, () => newCode(words, randomInt))).size).toBe(1000)
  })
})

const aCode = fc.tuple(...Array.from({ length: 4 }, () => fc.constantFrom(...words)))

describe('readCode', () => {
  it('reads back what it gave out', () => {
    for (let i = 0; i < 100; i++) {
      const code = newCode(words, randomInt)
      expect(readCode(code, words)).toBe(code)
    }
  })

  it('takes any case and any spaces, commas, dashes and dots', () => {
    const separator = fc.constantFrom(' ', '  ', ', ', ',', '-', ' - ', '–', '.', '. ', '\n', ' / ', '_')
    fc.assert(
      fc.property(aCode, separator, fc.boolean(), (code, between, shouts) => {
        const typed = ` ${code.join(between)}. `
        expect(readCode(shouts ? typed.toUpperCase() : typed, words)).toBe(code.join('-'))
      }),
    )
  })

  it('forgives one error in every word, or says that it cannot tell', () => {
    fc.assert(
      fc.property(aCode, fc.nat(), (code, seed) => {
        const typed = code.map((word) => {
          const errors = errorsIn(word)
          return errors[seed % errors.length]
        })
        expect([code.join('-'), undefined]).toContain(readCode(typed.join(' '), words))
      }),
    )
  })

  it('can tell which word is meant for at least 95 of 100 errors', () => {
    const some = words.filter((_, i) => i % 40 === 0)
    const errors = some.flatMap((word) => errorsIn(word).map((typed) => ({ word, typed })))
    const understood = errors.filter(({ word, typed }) => readCode(`${typed} ${word} ${word} ${word}`, words))
    expect(understood.length / errors.length).toBeGreaterThan(0.95)
  })

  it.each([
    ['boomhut lepel olifant', 'three words'],
    ['boomhut lepel olifant zebra zebra', 'five words'],
    ['boomhut lepel olifant qqqqqq', 'a word that is not in the list'],
    ['bomhuut lepel olifant zebrra', 'two errors in a word'],
    ['', 'nothing'],
    ['12 34 56 78', 'no words'],
  ])('refuses "%s": %s', (typed) => {
    expect(readCode(typed, words)).toBeUndefined()
  })

  it('refuses a word that may be either of two', () => {
    expect(readCode('hont hand hand hand', ['hond', 'hand', 'mont'])).toBeUndefined()
    expect(readCode('hond hand hamd hand', ['hond', 'hand', 'mont'])).toBe('hond-hand-hand-hand')
  })
})

describe('codeHash', () => {
  it('is 256 bits that depend on the code and on the key', () => {
    const hash = codeHash('key', 'boom-lepel-wolk-zebra')
    expect(hash).toMatch(/^[\w-]{43}$/)
    expect(codeHash('key', 'boom-lepel-wolk-zebra')).toBe(hash)
    expect(codeHash('other', 'boom-lepel-wolk-zebra')).not.toBe(hash)
    expect(codeHash('key', 'boom-lepel-wolk-lepel')).not.toBe(hash)
  })

  it('is the HMAC that others compute as well', () => {
    // RFC 4231, test case 2
    const expected = '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'
    expect(Buffer.from(codeHash('Jefe', 'what do ya want for nothing?'), 'base64url').toString('hex')).toBe(
      expected,
    )
  })
})
