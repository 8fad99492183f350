import { describe, expect, it } from 'vitest'
import { valuesInWords } from '../../functions/calculator/calculator.ts'
import { readArticle } from '../../functions/knowledge/article.ts'
import { ContentBroken } from '../../functions/shared/content-file.ts'
import { referencesIn, writtenOut } from '../../functions/shared/value-reference.ts'
import { theValues } from '../the-values.ts'

const head = `---
titel: Hoeveel geld krijg ik
doelgroep: [iedereen]
kort: [kort antwoord]
stappen: [bel]
wie_helpt: []
bronnen: [{ titel: bron, datum: 2026 }]
gecontroleerd: 2026
herzien_voor: 2027-01-01
eigenaar: redactie proef
zie_ook: []
---
`
const article = (body: string, questions?: string) => readArticle('regels', 'reg-x', head + body, questions)
const problemsOf = (body: string, questions?: string): readonly string[] => {
  try {
    article(body, questions)
    return []
  } catch (error) {
    if (error instanceof ContentBroken) return error.problems
    throw error
  }
}
const words = (count: number) => Array.from({ length: count }, () => 'woord').join(' ')

describe('a section', () => {
  it('has an answer, its fields, the rest, and its own example questions', () => {
    const [section] = article(
      `## Hoeveel krijg ik?
antwoord: Hooguit {bijstand.norm_alleenstaande} euro.
behalve: Woon je samen? Dan is het anders.
stap: Bel je gemeente.
loket: gemeente-14
eenvoudig: De gemeente helpt.
en: At most {bijstand.norm_alleenstaande} euros.
voor: bijstand, geen-uitkering

Meer uitleg.

- een
- twee
`,
      '## Hoeveel krijg ik?\nhoeveel is het\n* wat krijg je\n',
    ).sections
    expect(section).toEqual({
      title: 'Hoeveel krijg ik?',
      answer: 'Hooguit {bijstand.norm_alleenstaande} euro.',
      except: 'Woon je samen? Dan is het anders.',
      step: 'Bel je gemeente.',
      desk: 'gemeente-14',
      simple: 'De gemeente helpt.',
      english: 'At most {bijstand.norm_alleenstaande} euros.',
      audience: ['bijstand', 'geen-uitkering'],
      more: 'Meer uitleg.\n\n- een\n- twee',
      questions: ['hoeveel is het'],
      asked: ['wat krijg je'],
      isWritten: true,
    })
  })

  it('without fields answers with its first sentences, up to sixty words, and keeps its whole text', () => {
    const text = `${words(30)}. ${words(29)}. ${words(5)}.`
    const [section] = article(`## Een vraag?\n${text}`).sections
    expect(section).toMatchObject({ answer: `${words(30)}. ${words(29)}.`, more: text, isWritten: false })
    expect(article('## Een vraag?\nKort.').sections[0]).toMatchObject({ answer: 'Kort.', more: '' })
  })

  it.each([
    [`## Vraag?\nantwoord: ${words(61)}`, /Vraag\?.*antwoord heeft 61 woorden/],
    [`## Vraag?\nantwoord: ja\nbehalve: ${words(36)}`, /behalve heeft 36/],
    [`## Vraag?\nantwoord: ja\nstap: ${words(26)}`, /stap heeft 26/],
    ['## Vraag?\nstap: bel', /antwoord ontbreekt/],
    ['## Vraag?\nantwoord: ja\nantwoord: nee', /twee keer/],
    ['## Vraag?\nantwoord: ja\nantword: nee', /onbekend veld antword/],
    ['## Vraag?\nantwoord: ja\nzomaar een regel', /geen veld: "zomaar/],
    ['## Vraag?\nantwoord: ja\nvoor: bijstant', /voor noemt bijstant/],
    ['## Vraag?\nantwoord: ja\n\n## Vraag?\nantwoord: nee', /kopje "Vraag\?" staat er twee keer/],
    [`## ${'x'.repeat(91)}\nantwoord: ja`, /langer dan 90/],
  ])('names what does not fit in %j', (body, problem) => {
    expect(problemsOf(body)).toEqual([expect.stringMatching(problem)])
  })

  it.each([
    ['## Ander kopje\nvraag', /"Ander kopje" staat niet in het artikel/],
    ['losse regel\n## Vraag?\nvraag', /"losse regel" staat boven/],
    ['## Vraag?\neen\n## Vraag?\ntwee', /staat er twee keer/],
  ])('names what does not fit in the questions %j', (questions, problem) => {
    expect(problemsOf('## Vraag?\nantwoord: ja', questions)).toEqual([expect.stringMatching(problem)])
  })
})

describe('an amount in a text', () => {
  const on = (day: string, text: string, language: 'nl' | 'en' = 'nl') => {
    const write = valuesInWords(theValues.compiled, day)
    return writtenOut(text, (reference) => write(reference, language)?.text)
  }

  it.each([
    ['{bijstand.norm_alleenstaande}', '1.419,46'],
    ['{bijstand.norm_alleenstaande * 12}', '17.033,52'],
    ['{bijstand.norm_alleenstaande / 2} euro', '709,73 euro'],
    ['{minimumloon.jeugd[18] %}', '50'],
    ['{wia.vervolg[35-45] %} procent', '28 procent'],
    ['{studietoeslag.per_leeftijd[18]}', '192,57'],
    ['{arbeidskorting.maxima[2]}', '5.300'],
    ['{kinderopvangtoeslag.eerste_kind[56412].deel %}', '96'],
  ])('%s is %s on the day of the tests', (written, text) => {
    expect(on('2026-11-24', written)).toBe(text)
  })

  it('follows the date, and is written the English way in English', () => {
    expect(on('2026-06-30', '{bijstand.norm_alleenstaande}')).toBe('1.401,50')
    expect(on('2026-11-24', '{bijstand.norm_alleenstaande}', 'en')).toBe('1,419.46')
  })

  it('is the last one known when the year has passed, and says so', () => {
    const [reference] = referencesIn('{bijstand.norm_alleenstaande}').references
    if (!reference) throw new Error('no reference')
    expect(valuesInWords(theValues.compiled, '2031-01-01')(reference)?.isOld).toBe(true)
    expect(valuesInWords(theValues.compiled, '2026-11-24')(reference)?.isOld).toBe(false)
  })

  it('that is none stays as it is written, and is told apart', () => {
    expect(on('2026-11-24', '{bijstand.nergens} {zomaar}')).toBe('{bijstand.nergens} {zomaar}')
    expect(referencesIn('{bijstand.nergens} {zomaar} {ww.x +}').odd).toEqual(['{zomaar}', '{ww.x +}'])
  })
})
