import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import { homeFacts, personFacts, uitkeringen } from '../../functions/situation/facts.ts'
import { questionFor, questionsSchema } from '../../functions/situation/questions.ts'
import { readSituation } from '../../functions/situation/read-situation.ts'

const questions = z.parse(
  questionsSchema,
  parse(readFileSync(new URL('../../content/questions.yaml', import.meta.url), 'utf8')),
)

describe('facts of a household', () => {
  it('has a question for every fact, and none without a fact', () => {
    expect([...new Set(Object.keys(questions).map((id) => id.replace(/^next\./, '')))].sort()).toEqual(
      [...Object.keys(homeFacts), ...Object.keys(personFacts)].sort(),
    )
  })

  it('offers words for every benefit that can be chosen', () => {
    expect(Object.keys(questions.uitkering?.keuzes ?? {})).toEqual([...uitkeringen])
  })

  it('asks about the partner in other words', () => {
    expect(questionFor(questions, 'partner.loon')?.vraag).toContain('partner')
    expect(questionFor(questions, 'loon')?.vraag).not.toContain('partner')
    expect(questionFor(questions, 'schoenmaat')).toBeUndefined()
  })

  it('reads amounts in Dutch and English and keeps their period', () => {
    expect(readSituation({ loon: '1.380,50' }).situation.you.loon).toEqual({ cents: 138050, per: 'month' })
    expect(readSituation({ 'partner.winst': '12k' }).situation.partner.winst).toEqual({
      cents: 1200000,
      per: 'year',
    })
  })

  it.each([
    ['loon', -1],
    ['loon', 'veel'],
    ['uren', 90],
    ['leeftijd', 200],
    ['uitkering', 'toverstaf'],
    ['kinderen', 'drie'],
    ['schoenmaat', 42],
    ['partner.schoenmaat', 42],
    ['loon', Number.NaN],
  ])('names a wrong %s and leaves it out', (fact, value) => {
    const { situation, problems } = readSituation({ heeftPartner: true, [fact]: value })
    expect(problems.map((problem) => problem.fact)).toEqual([fact])
    expect(situation).toEqual({ home: { heeftPartner: true }, you: {}, partner: {} })
  })
})
