import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Content } from '../../functions/guide/content.ts'
import { articleBlock } from '../../functions/guide/show-article.ts'
import { type CitedLine, gate } from '../../functions/model/gate/gate.ts'
import { tokensFor } from '../../functions/model/gate/tokens.ts'
import { isTrueTo } from '../../functions/model/gate/translation.ts'
import { readWordLists } from '../../functions/model/gate/word-lists.ts'
import { realContent } from '../builders/content.ts'
import { hostileSentences } from '../builders/hostile-sentences.ts'
import { testDay } from '../clock.ts'

const lists = readWordLists(readFileSync('content/model/poort.yaml', 'utf8'))
const check = gate(lists)

interface Section {
  readonly lines: readonly CitedLine[]
}
let sections: Section[]
beforeAll(() => {
  const content = realContent()
  sections = sectionsOf(content)
})

/** Sections of many articles, one of each. */
const sectionsOf = (content: Content): Section[] =>
  content.library.articles.flatMap((article, i) => {
    const section = article.sections[i % article.sections.length]
    if (!section?.isWritten || i % 5 > 1) return []
    const { answer, except, step } = articleBlock(article, section.title, content, testDay)
    const [first = '', ...rest] = [answer, except ?? '', step ?? ''].flatMap((text) =>
      text.split(/(?<=[.?!])\s+(?=\p{Lu})/u).filter((sentence) => sentence !== ''),
    )
    return [{ lines: [{ text: first, answers: section.title }, ...rest.map((text) => ({ text }))] }]
  })

describe('the gate', () => {
  it('lets no hostile sentence through, of more than five thousand', () => {
    const all = sections.flatMap(({ lines }) => lines.map(({ text }) => text))
    const through = new Map<string, string[]>()
    let tried = 0
    for (const [i, { lines }] of sections.entries())
      for (const [n, { text: line }] of lines.entries())
        for (const { kind, text } of hostileSentences(line, all, i * 100 + n)) {
          tried += 1
          if (check(text, lines).ok) through.set(kind, [...(through.get(kind) ?? []), `${line} → ${text}`])
        }
    expect(tried).toBeGreaterThan(5_000)
    expect(Object.fromEntries(through)).toEqual({})
  })

  it("lets every sentence of content's own through", () => {
    const refused = sections.flatMap(({ lines }) => lines.filter(({ text }) => !check(text, lines).ok))
    expect(refused).toEqual([])
  })

  it('takes less than two milliseconds for a sentence', () => {
    const { lines } = sections[0] ?? { lines: [] }
    const times = Array.from({ length: 10 }, (_, round) => {
      const start = performance.now()
      for (let n = 0; n < 10; n += 1) check(`Dat staat er zo ongeveer ${round}${n}.`, lines)
      return (performance.now() - start) / 10
    })
    expect(Math.min(...times)).toBeLessThan(2)
  })
})

/** The lines of one answer, as they stand in content. */
const resigning: CitedLine[] = [
  {
    answers: 'Krijg ik WW als ik zelf ontslag neem?',
    text: 'Meestal niet: UWV vindt dat je er dan zelf voor kiest om zonder werk te zitten.',
  },
  { text: 'Je krijgt dan ook geen transitievergoeding.' },
  { text: 'Bel UWV voor je opzegt en schrijf op wie wat zei.' },
  { text: 'Een paar krijgt samen hooguit 2.027,80 euro netto per maand.' },
]

describe('a sentence in plainer words', () => {
  it.each([
    'Als je zelf ontslag neemt, krijg je meestal geen WW.',
    'Neem je zelf ontslag, dan krijg je meestal geen WW.',
    'Nee, je krijgt meestal geen WW als je zelf ontslag neemt.',
    'Je krijgt ook geen transitievergoeding.',
    'Bel UWV voor je opzegt.',
    'Een paar krijgt samen hooguit 2027,80 euro per maand.',
  ])('passes when it says what stands there: %s', (sentence) => {
    expect(check(sentence, resigning)).toEqual({ ok: true })
  })

  it.each([
    ['claim', 'Als je zelf ontslag neemt, krijg je WW.'],
    ['claim', 'Als je zelf ontslag neemt, krijg je geen WW.'],
    ['claim', 'Ja, je krijgt meestal geen WW als je zelf ontslag neemt.'],
    ['claim', 'Je krijgt ook een transitievergoeding.'],
    ['claim', 'Een paar krijgt samen 2027,80 euro per maand.'],
    ['number', 'Een paar krijgt samen hooguit 2.028 euro per maand.'],
    ['number', 'Een paar krijgt samen hooguit tweeduizend euro per maand.'],
    ['name', 'Bel Fatima voor je opzegt.'],
    ['word', 'Bel fatima voor je opzegt.'],
    ['link', 'Bel UWV op uwv.nl voor je opzegt.'],
    ['promise', 'Je krijgt gegarandeerd geen transitievergoeding.'],
    ['form', 'Bel UWV. Bel UWV voor je opzegt.'],
    ['nothing-cited', 'Bel UWV voor je opzegt.'],
  ])('is refused for its %s: %s', (why, sentence) => {
    const cited = why === 'nothing-cited' ? [] : resigning
    expect(check(sentence, cited)).toEqual({ ok: false, why })
  })
})

describe('tokens', () => {
  it('stand for every amount, date, number to call, link and name, and come back as they were', () => {
    const tokens = tokensFor(['Het Juridisch Loket', 'Tel mee met Taal'])
    const text =
      'Vraag Tel mee met Taal aan voor 1 maart 2027: hooguit 1.419,46 euro, of bel Het Juridisch Loket (0800-8020) en kijk op www.juridischloket.nl.'
    const hidden = tokens.hide(text)
    expect(hidden.replace(/\[[a-z]+-\d+\]/g, '')).not.toMatch(/\d|loket|Taal|maart/i)
    expect(tokens.show(hidden)).toBe(text)
    expect(tokens.hide(text)).toBe(hidden)
    expect(tokens.show('Je krijgt [getal-99].')).toBeUndefined()
  })
})

describe('a translation', () => {
  const dutch = 'Een paar krijgt samen hooguit [getal-1] per maand.'
  it.each([
    ['en', 'A couple gets at most [getal-1] a month together.'],
    ['en', 'Are you a couple? Then you get at most [getal-1] a month.'],
    ['ar', 'يحصل الزوجان معًا على [getal-1] كحد أقصى شهريًا.'],
  ])('passes with the same facts: %s', (language, sentence) => {
    expect(isTrueTo(sentence, dutch, language, lists)).toBe(true)
  })

  it.each([
    ['a number of its own', 'en', 'A couple gets at most 2500 a month together.'],
    ['a fact left out', 'en', 'A couple gets money together.'],
    ['a fact twice', 'en', 'A couple gets [getal-1] or even [getal-1] a month.'],
    ['a right', 'en', 'A couple is entitled to [getal-1] a month.'],
    ['a promise', 'en', 'A couple gets a guaranteed [getal-1] a month.'],
    ['a number in words', 'en', 'A couple gets [getal-1] a month for seven years.'],
    ['a link', 'en', 'A couple gets [getal-1] a month, see geld.nl.'],
    ['a name', 'ar', 'يحصل الزوجان على [getal-1] من Fatima شهريًا.'],
    ['figures of another script', 'ar', 'يحصل الزوجان على [getal-1] و ٣٠٠٠ شهريًا.'],
  ])('is refused with %s', (_, language, sentence) => {
    expect(isTrueTo(sentence, dutch, language, lists)).toBe(false)
  })
})
