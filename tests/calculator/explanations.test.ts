import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import {
  borders,
  borderText,
  calculate,
  explanationsSchema,
  findRule,
  lawsOn,
  partText,
  reasonText,
} from '../../functions/calculator/calculator.ts'
import { euros } from '../../functions/shared/money.ts'
import { explanationIds, explanationProblems } from '../../infra/build/explanation-ids.ts'
import { aCouple, aHousehold } from '../builders/household.ts'
import { moneyCase } from '../eval/money-case.ts'
import { theValues } from '../the-values.ts'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

const explanations = z.parse(explanationsSchema, parse(read('content/explanations.yaml')))

const day = '2026-01-01'
const laws = lawsOn(theValues, day)

function someHouseholds() {
  const kinds = ['geen', 'bijstand', 'ww', 'ziektewet', 'wga', 'iva', 'wajong', 'ioaw', 'anw']
  const opvang = [
    { soort: 'bso', uren: 60, uurprijs: 9 },
    { uren: 90, uurprijs: 11 },
  ]
  const facts = { uitkeringBruto: 1100, oudLoon: 1700, huurt: true, kaleHuur: 700, reiskosten: 80 }
  return kinds.flatMap((uitkering) => [
    aHousehold({ ...facts, uitkering }),
    aHousehold({ ...facts, uitkering, kinderen: [3, 8], opvang, pensioenpremie: 100 }),
    aCouple({ ...facts, uitkering, kinderen: [3, 14], opvang, 'partner.loon': 1500, winst: 9000 }),
  ])
}

const allCases = () =>
  readdirSync(new URL('tests/cases/', root))
    .filter((file) => file.endsWith('.yaml') && file !== 'personas.yaml')
    .flatMap((file) => z.parse(z.array(moneyCase), parse(read(`tests/cases/${file}`))))

describe('explanations', () => {
  it('has one sentence for every reason, note and limit that a rule gives, and no others', () => {
    expect(explanationProblems(explanations)).toEqual([])
    for (const ids of Object.values(explanationIds())) expect(ids.length).toBeGreaterThan(15)
  })

  it('ends every sentence with a full stop', () => {
    expect(
      Object.values(explanations)
        .flatMap((part) => Object.values(part))
        .filter((sentence) => !sentence.endsWith('.')),
    ).toEqual([])
  })

  it('has a sentence for every part that a rule gives in our cases', () => {
    const lacking = allCases().flatMap(({ rule, inputs, date, year }) => {
      const answer = findRule(rule)?.answer(inputs, theValues, date ?? `${year}-01-01`)
      if (answer?.kind !== 'done' || answer.outcome.kind === 'unknown') return []
      if (rule === 'huishouden' || rule === 'loont-werken') return []
      const id = findRule(rule)?.id ?? rule
      return Object.keys(answer.outcome.parts)
        .filter((part) => partText(explanations, id, part) === undefined)
        .map((part) => `${id}.${part}`)
    })
    expect([...new Set(lacking)]).toEqual([])
  })

  it('has a sentence for every line, part, reason and border of whole households', () => {
    const month = (amount: number) => euros(amount, 'month')
    for (const home of someHouseholds()) {
      for (const { id, outcome } of calculate(home, laws).lines) {
        if (outcome.kind !== 'amount' && outcome.kind !== 'none') continue
        expect([id, partText(explanations, id, id)]).not.toContain(undefined)
        for (const part of Object.keys(outcome.parts))
          expect([part, partText(explanations, id, part)]).not.toContain(undefined)
        for (const reason of outcome.reasons)
          expect([reason, reasonText(explanations, reason)]).not.toContain(undefined)
      }
      for (const { limits } of borders(home, month(0), month(9000), day, theValues))
        for (const limit of limits) expect([limit, borderText(explanations, limit)]).not.toContain(undefined)
    }
  })

  it('says of a limit of the partner that it is theirs', () => {
    expect(borderText(explanations, 'partner:arbeidskorting.g1')).toContain('partner')
    expect(borderText(explanations, 'kinderopvangtoeslag.eerste-kind-56412')).toContain('eerste kind')
    expect(borderText(explanations, 'schoenmaat')).toBeUndefined()
  })
})
