import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { readPerson } from '../../functions/funding/funding.ts'
import { aFunding } from '../builders/funding.ts'

const funding = aFunding()

/** Persons made up before anyone saw what the matcher says of them. */
const persons = z
  .array(
    z.object({
      id: z.string(),
      date: z.string(),
      text: z.string(),
      facts: z.record(z.string(), z.unknown()),
      must: z.array(z.string()),
      must_not: z.array(z.string()),
    }),
  )
  .parse(JSON.parse(readFileSync('tests/eval/funding-own.json', 'utf8')))

describe('fresh persons', () => {
  it.each(persons)('$id', ({ text, facts, date, must, must_not }) => {
    const person = { ...funding.read(text), ...readPerson(facts).person }
    const offered = new Set(
      funding.matches(person, date).flatMap(({ id, verdict }) => (/fits|maybe/.test(verdict) ? [id] : [])),
    )
    expect(must.filter((id) => !offered.has(id))).toEqual([])
    expect(must_not.filter((id) => offered.has(id))).toEqual([])
  })
})

describe('own words', () => {
  const heard: readonly (readonly [string, object])[] = [
    ['werk nu achter de kassa', { employment: ['employee'] }],
    ['marketeer in vaste dienst', { employment: ['employee'] }],
    ['ik sta voor de klas op een vmbo', { employment: ['employee'], current_sector: 'onderwijs' }],
    ['ik heb een vaste baan als boekhouder', { employment: ['employee'] }],
    ['werkzoekend, wil administratief medewerker worden', { target_sectors: ['anders'] }],
    ['ik wil van mijn hobby mijn werk maken', {}],
    ['ik krijg een uitkering van het UWV omdat ik ziek ben', { employment: ['zw'] }],
    ['ik zit thuis zonder inkomen', { employment: ['no_benefit'] }],
    ['ik heb een eigen bedrijfje', { employment: ['self_employed'] }],
    ['mijn bedrijf gaat failliet', { employment: ['employee_at_risk', 'employee'] }],
    ['heb 2 jaar hbo gedaan maar niet af', {}],
    ['ik wil uit het onderwijs stappen', { current_sector: 'onderwijs' }],
    ['ik wil van de techniek naar de zorg', { target_sectors: ['zorg'], current_sector: 'techniek' }],
    ['Rotterdammer, 25 jaar', { gemeente: 'Rotterdam', age: 25 }],
    ['geboren in Ede, nu in Utrecht', { gemeente: 'Utrecht' }],
    ['een school wil mij als zij-instromer', { has_employer_offer: true }],
    ['ik heb nog geen nieuwe baan', { has_employer_offer: false }],
    ['ik zoek een nieuwe baan', {}],
    ['wat kan ik krijgen als ik iemand omschool', { asks_as_employer: true }],
    ['wij zoeken subsidie voor het opleiden van een medewerker', { asks_as_employer: true }],
    [
      'als zorginstelling in Tilburg zoeken wij subsidie om iemand op te leiden',
      { asks_as_employer: true, gemeente: 'Tilburg' },
    ],
    ['mijn werkgever doet niet mee', { employer_pays_fully: false, employer_budget: false }],
  ]
  it.each(heard)('%s', (text, expected) => {
    const read = funding.read(text)
    expect(read).toMatchObject(expected)
    if (Object.keys(expected).length === 0) expect(read).toEqual({})
  })

  it('of an employer are not answered with questions about the person who comes to work there', () => {
    const person = funding.read('ik ben werkgever, wat kan ik krijgen als ik iemand omschool')
    const asked = new Set<string>()
    for (let ask = funding.advise(person, '2026-11-24').ask; ask; ) {
      asked.add(ask.fact)
      ask = funding.advise(person, '2026-11-24', asked).ask
    }
    expect(asked.size).toBeGreaterThan(0)
    for (const fact of ['employment', 'region', 'age', 'education']) expect([...asked]).not.toContain(fact)
  })

  it('tell apart where somebody works and where somebody lives', () => {
    expect(funding.workTown('ik werk in Ede')).toMatchObject({ kind: 'gemeente', home: { gemeente: 'Ede' } })
    expect(funding.workTown('ik woon in Tiel en werk in Ede')).toBeUndefined()
  })
})
