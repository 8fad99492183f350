import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languageOf, stem, wordsOf } from '../../functions/shared/language.ts'

describe('wordsOf', () => {
  it('folds capitals, accents, apostrophes and hyphens', () => {
    expect(wordsOf("Één WW-uitkering, m'n café’s!")).toEqual(['een', 'ww', 'uitkering', 'mn', 'cafe'])
  })

  it('keeps an O&O-fonds and 55+ together', () => {
    expect(wordsOf('O&O-fonds voor 55+')).toEqual(['oeno', 'fonds', 'voor', '55plus'])
  })

  it('reads thousands as one number', () => {
    expect(wordsOf('€ 2.500 per jaar')).toEqual(['2500', 'per', 'jaar'])
  })
})

describe('stem', () => {
  it.each([
    ['banen', 'baan'],
    ['werkt', 'werken'],
    ['gewerkt', 'werken'],
    ['uitkeringen', 'uitkering'],
    ['omgeschoold', 'omscholing'],
    ['afgekeurd', 'afkeuren'],
    ['opgezegd', 'opzeggen'],
    ['mogelijkheden', 'mogelijkheid'],
    ['cursussen', 'cursus'],
    ['brieven', 'brief'],
    ['leraren', 'leraar'],
    ['betaalt', 'betaalde'],
  ])('gives %s and %s one stem', (a, b) => {
    expect(stem(a)).toBe(stem(b))
  })

  it.each([
    ['werk', 'werkgever'],
    ['opleiding', 'onderwijs'],
    ['zorg', 'zoon'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(stem(a)).not.toBe(stem(b))
  })

  it('never gives an empty stem, nor a longer word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => {
        expect(stem(word).length).toBeGreaterThan(0)
        expect(stem(word).length).toBeLessThanOrEqual(word.length)
      }),
    )
  })
})

describe('languageOf', () => {
  it.each([
    ['Can I get unemployment benefit if I quit my job?', 'en'],
    ['Do expats have the same rights?', 'en'],
    ['mag ik parttime in een callcenter werken', 'nl'],
    ['wil naar de it, make it work wat is dat', 'nl'],
    ['omscholing', 'nl'],
    ['in Yerseke', 'nl'],
    ['nee nooit in loondienst laatste 8 jaar', 'nl'],
    ['IVA aangevraagd, ze gaven me wga 80-100', 'nl'],
    ['nieuwe collegas negeren me, is dit normaal in het begin?', 'nl'],
    ['Was lasser in Twente', 'nl'],
    ['I was a welder in Poland, who can help me', 'en'],
    ['is there any job for me in Tilburg', 'en'],
    ['', 'nl'],
  ])('hears in which language "%s" is', (text, language) => {
    expect(languageOf(text)).toBe(language)
  })
})
