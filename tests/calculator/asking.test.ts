import { describe, expect, it } from 'vitest'
import { assumedFacts, calculate, lawsOn } from '../../functions/calculator/calculator.ts'
import { inEuros } from '../../functions/shared/money.ts'
import { readSituation } from '../../functions/situation/read-situation.ts'
import { theValues } from '../the-values.ts'

const laws = lawsOn(theValues, '2026-01-01')
type Facts = { readonly [fact: string]: unknown }

/** Everybody's facts; each scenario says what is particular about it. */
const ordinary: Facts = {
  heeftPartner: false,
  kinderen: [],
  leeftijd: 35,
  uitkering: 'geen',
  loon: 1500,
  huurt: true,
  kaleHuur: 650,
  uitkeringBruto: 1200,
  oudLoon: 2400,
  arbeidsongeschiktheid: 40,
  restverdiencapaciteit: 1200,
  'partner.leeftijd': 40,
  'partner.uitkering': 'geen',
  'partner.loon': 900,
  'partner.uitkeringBruto': 1000,
  'partner.oudLoon': 2000,
  'partner.arbeidsongeschiktheid': 40,
  'partner.restverdiencapaciteit': 1200,
}
const scenarios: readonly Facts[] = [
  {},
  { loon: 6500 },
  { leeftijd: 20, loon: 0 },
  { uitkering: 'ww' },
  { uitkering: 'wga', wgaPeriode: 'daarna' },
  { uitkering: 'wga', wgaPeriode: 'daarna', restverdiencapaciteit: 5000 },
  { uitkering: 'ioaw', heeftPartner: true },
  { uitkering: 'bijstand', loon: 0, kinderen: [4] },
  { heeftPartner: true, kinderen: [2, 13], 'partner.uitkering': 'ziektewet' },
  { heeftPartner: true, uitkering: 'anw', 'partner.uitkering': 'iva', 'partner.loon': 0 },
  { heeftPartner: true, loon: 5000, 'partner.loon': 4000 },
]
const otherValues: { readonly [fact: string]: readonly unknown[] } = {
  heeftPartner: [true, false],
  kinderen: [[], [4], [13, 16]],
  leeftijd: [17, 20, 35, 70],
  uitkering: ['geen', 'bijstand', 'ww', 'wajong', 'anders'],
  loon: [0, 1000, 3000],
  huurt: [true, false],
  kaleHuur: [300, 500, 900],
  uitkeringBruto: [500, 1500, 2500],
  oudLoon: [1500, 3000, 5000],
  arbeidsongeschiktheid: [40, 60, 90],
  restverdiencapaciteit: [500, 1500, 5000],
}
const sumOf = (facts: Facts) => calculate(readSituation(facts).situation, laws)
const valuesFor = (fact: string) => otherValues[fact.replace('partner.', '')] ?? []
const outcomeOf = (facts: Facts) => {
  const sum = sumOf(facts)
  return JSON.stringify([
    inEuros(sum.year),
    sum.complete,
    sum.lines.map(({ id, outcome }) => [id, outcome.kind]),
  ])
}

/** The questions that somebody with these facts gets, each with what was known before it. */
function asked(all: Facts): { readonly fact: string; readonly known: Facts }[] {
  const known: { [fact: string]: unknown } = Object.fromEntries(
    Object.entries(all).filter(([fact]) => fact === 'wgaPeriode'),
  )
  const questions: { fact: string; known: Facts }[] = []
  for (let turn = 0; turn < 30; turn++) {
    const [fact] = sumOf(known).questions
    if (fact === undefined) return questions
    questions.push({ fact, known: { ...known } })
    known[fact] = all[fact]
  }
  throw new Error('asks without end')
}

/** Whether some answer matters, whatever the facts that are still to come may turn out to be. */
const matters = (fact: string, known: Facts): boolean =>
  scenarios.some((scenario) => {
    const rest = { ...ordinary, ...scenario, ...known }
    return new Set(valuesFor(fact).map((value) => outcomeOf({ ...rest, [fact]: value }))).size > 1
  })

describe('questions', () => {
  it.each(scenarios.map((scenario) => [JSON.stringify(scenario), scenario] as const))(
    'are never without effect, for %s',
    (_, scenario) => {
      const questions = asked({ ...ordinary, ...scenario })
      expect(questions.length).toBeGreaterThan(3)
      expect(questions.filter(({ fact, known }) => !matters(fact, known)).map(({ fact }) => fact)).toEqual([])
    },
  )

  it('do not go to the rent of who earns too much for huurtoeslag, or has too much saved', () => {
    const facts = { heeftPartner: false, kinderen: [], leeftijd: 35, uitkering: 'geen' }
    expect(sumOf({ ...facts, loon: 5000 }).questions).toEqual([])
    expect(sumOf({ ...facts, loon: 1000, vermogen: 38480 }).questions).toEqual([])
    expect(sumOf({ ...facts, loon: 1000, vermogen: 38479 }).questions).toEqual(['huurt'])
  })
})

describe('facts that are assumed', () => {
  const others: { readonly [fact: string]: readonly unknown[] } = {
    vermogen: [9000, 50000, 200000],
    kostendelers: [1, 2],
    opvang: [[{ soort: 'dagopvang', uren: 80, uurprijs: 10 }]],
    wwMaand: [1],
    wgaPeriode: ['daarna'],
    wajongSoort: ['geen-arbeidsvermogen'],
    pensioenpremie: [150],
    reiskosten: [100],
    winst: [12000],
  }
  const some: readonly Facts[] = [
    { loon: 2000 },
    { uitkering: 'ww' },
    { uitkering: 'wga' },
    { uitkering: 'wajong' },
    { kinderen: [3] },
    { heeftPartner: true, kinderen: [8], 'partner.uitkering': 'wajong' },
  ]

  it.each(some.map((facts) => [JSON.stringify(facts), facts] as const))('all matter, for %s', (_, facts) => {
    const all = { ...ordinary, ...facts }
    const assumed = assumedFacts(readSituation(all).situation)
    expect(assumed.length).toBeGreaterThan(3)
    const idle = assumed.filter((fact) =>
      (others[fact.replace('partner.', '')] ?? []).every(
        (value) => outcomeOf({ ...all, [fact]: value }) === outcomeOf(all),
      ),
    )
    expect(idle).toEqual([])
  })

  it('are gone once they are given, and are not there for who has no use for them', () => {
    const { situation } = readSituation({ ...ordinary, loon: 0, vermogen: 0, winst: 0, kostendelers: 0 })
    expect(assumedFacts(situation)).toEqual([])
  })
})
