import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WireConversation } from '../../functions/http/wire.ts'
import type { Block, BlockOf } from '../../functions/shared/blocks.ts'
import { aHelpline, type Helpline } from '../builders/helpline.ts'

let helpline: Helpline
let count = 0

beforeAll(async () => {
  helpline = await aHelpline()
})
afterAll(() => helpline.close())

/** The blocks of the last reply in a conversation. */
async function talk(...messages: readonly string[]): Promise<readonly Block[]> {
  const token = await helpline.begin()
  let blocks: readonly Block[] = []
  for (const text of messages) {
    const message = { id: `own-words-${++count}`, after: 0, text }
    const response = await helpline.call('POST', '/api/session/turns', token, message)
    expect(response.status).toBe(200)
    const conversation: WireConversation = await response.json()
    blocks = conversation.turns.at(-1)?.blocks ?? []
  }
  return blocks
}
const find = <K extends Block['kind']>(blocks: readonly Block[], kind: K) =>
  blocks.find((block): block is BlockOf<K> => block.kind === kind)

/** The facts that the sum goes by after a talk. */
const factsAfter = async (...messages: readonly string[]) => find(await talk(...messages), 'sum')?.facts

/** Asked here: how old the children at home are. */
const ww =
  'ww 1610 bruto, kan 40 uur werken voor 3050 bruto. ik ben 43, woon alleen, koophuis, geen spaargeld. loont dat?'
/** Asked here: what the work of the plan brings. */
const bijstand =
  'bijstand, ik woon alleen, 40 jaar, geen kinderen, huur 600. kan 24 uur werken. hou ik iets over?'

describe('a sum of what people tell in their own words', () => {
  it('counts no child that lives elsewhere, and no age that comes later', async () => {
    expect(find(await talk(ww), 'question')?.fact).toBe('kinderen')
    for (const [answer, ages] of [
      ['2, wonen bij hun moeder', []],
      ['17 en 15, die wonen bij mijn ex', []],
      ['dochter van 12 maar ze woont bij haar moeder', []],
      ['geen thuis, dochter van 21 woont op kamers', []],
      ['alleen mijn zoon van 28 woont thuis', []],
      ['geen, eentje op komst in mei', []],
      ['1 van 12, 1 uit huis', [12]],
      ['17, wordt 18 in maart', [17]],
      ['1, wordt 12 op 19 december', [11]],
      ['2, wordt 3 in mei', [2]],
      ['4, 7 en 9', [4, 7, 9]],
    ] as const) {
      const facts = await factsAfter(ww, answer)
      expect(facts?.kinderen, answer).toEqual(ages)
      expect(facts?.leeftijd, answer).toBe(43)
    }
  })

  it('takes two childcares for two children, now and later, and asks for the care of now', async () => {
    const care =
      'ik werk 24 uur voor 2018 bruto en kan 32 uur krijgen voor 2690 bruto. Koophuis, man verdient 3900, twee kindjes op de opvang, 5 en 2. loont dat?'
    const later = 'jongste 44 uur per week à 11,90, oudste 12 uur bso per week à 10'
    const now = 'jongste 33 uur per week à 11,90, oudste 9 uur bso per week à 10'
    expect(find(await talk(care), 'question')?.fact).toBe('next.opvang')
    expect(find(await talk(care, later), 'question')?.fact).toBe('opvang')
    const facts = await factsAfter(care, later, now)
    expect(facts?.kinderen).toEqual([5, 2])
    expect(facts?.opvang).toEqual(['dagopvang 143 11.9', 'bso 39 10'])
    expect(facts?.['next.opvang']).toEqual(['dagopvang 191 11.9', 'bso 52 10'])
  })

  it('takes no amount of somebody else at home for a wage', async () => {
    const son =
      'Ik ben 51, bijstand. Mijn zoon van 28 woont bij me, hij geeft 150 kostgeld en eet voor 300. Ze zoeken iemand in de kantine, 12 uur in de week. Heeft dat zin?'
    const first = await talk(son)
    expect(find(first, 'sum')?.facts['next.loon']).not.toBe(300)
    expect(find(first, 'question')?.fact).toBe('next.loon')
  })

  it('asks the wage of now of who can work more, and takes the hours of now from it', async () => {
    for (const told of [
      'kan 8 uur meer gaan werken per week, dan 36 uur voor 3020. heeft dat zin?',
      'ik kan 4 uur meer werken, dan 32 uur voor 2600 bruto. hou ik meer over?',
    ]) {
      expect(find(await talk(told), 'question')?.fact, told).toBe('loon')
      expect(find(await talk(told), 'sum'), told).toBeUndefined()
    }
    const facts = await factsAfter('kan 8 uur meer gaan werken per week. heeft dat zin?', '2349', '36')
    expect(facts).toMatchObject({ uren: 28, loon: 2349, 'next.uren': 36 })
  })

  it('takes the average of hours that may be none, and never nothing', async () => {
    const calls = 'bijstand, ik woon alleen, 28 jaar, geen kinderen, huur 520. loont werken voor mij?'
    for (const [answer, hours] of [
      ['gemiddeld 10, tussen 0 en 25', 10],
      ['gemiddeld 15 uur per week', 15],
      ['0 tot 24 uur', 12],
    ] as const)
      expect((await factsAfter(calls, answer))?.['next.uren'], answer).toBe(hours)
  })

  it('takes jobs together, and shows offers beside each other', async () => {
    const jobs =
      'ik heb 2 baantjes: schoonmaak 15 uur en pizza 10 uur. hoeveel hou ik over als ik van 10 naar 18 uur pizza ga?'
    expect(await factsAfter(jobs, 'schoonmaak 15 uur x 15,85 en pizza 10 uur x 15')).toMatchObject({
      uren: 25,
      loon: 1680,
      'next.uren': 33,
    })
    for (const [answer, hours, wage] of [
      ['36 uur voor 2900 of 30 uur voor 2417', 30, 2417],
      ['tussen 1.567 (24 uur) en 2.756 (32 uur)', 24, 1567],
    ] as const) {
      const sum = find(await talk(bijstand, answer), 'sum')
      expect(sum?.facts, answer).toMatchObject({ 'next.uren': hours, 'next.loon': wage })
      expect(sum?.verdict.join(' '), answer).toMatch(/Dit is bij \d+ uur per week\. Bij 3[26] uur/)
    }
    expect(await factsAfter(bijstand, 'Het is € 2.180 bij 36 uur, dus voor 24 uur € 1.453')).toMatchObject({
      'next.uren': 24,
      'next.loon': 1453,
    })
  })

  it('keeps the day on which work begins beside days that are only asked about', async () => {
    const told =
      'Per 1 februari 2027 kan ik starten, 15 uur voor 15,50 per uur, bijstand nu. Hou ik iets over, en is het beter in januari te beginnen of in februari?'
    expect(find(await talk(told), 'sum')?.day).toBe('2027-02-01')
  })

  it('takes the holiday pay out of a wage with all in it, and names the days off', async () => {
    const sum = find(
      await talk(
        'bijstand. 24 uur voor 17,20 per uur all in, vakantiegeld en vakantiedagen zitten er al in. hou ik iets over?',
      ),
      'sum',
    )
    expect(sum?.facts['next.loon']).toBe(1656.72)
    expect(sum?.verdict.at(-1)).toContain('vakantiedagen die al in je loon zitten')
  })

  it('names a border just below the plan', async () => {
    const plan =
      'ww nu 2240 bruto, ik ben 39, woon alleen, geen kinderen, koophuis, geen spaargeld. aanbod 36 uur voor 2900 bruto, verdiende eerst 3200. loont dat?'
    const borders = find(await talk(plan), 'sum')?.borders?.join(' ') ?? ''
    expect(borders).toContain('Vlak onder je plan ligt een grens')
    expect(borders).not.toContain('geen plek')
  })

  it('understands what is told instead of one amount', async () => {
    const wga =
      'wga, ik ben 53, woon alleen, geen kinderen, koophuis. kan 8 uur werken voor 534 bruto. loont dat?'
    const after = [wga, '2030', 'nee, de tijd daarna']
    for (const share of ['80-100', '80 tot 100', '80% tot 100%'])
      expect((await factsAfter(...after, '2.900 ongeveer', share))?.arbeidsongeschiktheid, share).toBe(80)
    const own =
      'ww, ik ben 55, woon alleen, geen kinderen, koophuis. kan 14 uur werken voor 928 bruto. loont dat?'
    expect(await factsAfter(own, 'dat weet ik niet precies, ww is 1020')).toMatchObject({
      uitkeringBruto: 1020,
    })
    expect(await factsAfter(own, 'weet ik niet precies, ongeveer 1500')).toMatchObject({ oudLoon: 1500 })
  })

  it('gives no total, and the true reason and desk, where something told decides', async () => {
    for (const [told, name, desk] of [
      [
        'ik woon in Winschoten, ziektewet, en kan in Leer (Duitsland) werken, 38 uur voor 14,60 per uur. loont dat?',
        'werk over de grens',
        undefined,
      ],
      ['I am in AZC. I can work 38 hours for 15 euro per hour. How much do I keep', 'asylum centre', 'COA'],
      [
        'bijstand 346 en bijzondere bijstand 890. kan 28 uur werken voor 12,05 per uur. hou ik meer over?',
        'bijzondere bijstand',
        'gemeente',
      ],
      [
        'Mijn ww is zo laag dat ik er een toeslag op krijg van t uwv. hoeveel hou ik over als ik 14 uur werk?',
        'Toeslagenwet',
        'UWV',
      ],
      [
        'Ik krijg 700 partneralimentatie en werk 18 uur voor 1452. wat hou ik over bij 30 uur?',
        'partneralimentatie',
        undefined,
      ],
      [
        'ik krijg 65 euro leefgeld in de week van mijn bewindvoerder. krijg ik meer als ik 25 uur ga werken voor 1600?',
        'schuldhulp',
        undefined,
      ],
      [
        'ik heb aow en kan 12 uur werken voor 800 bruto, hou ik iets over?',
        'AOW',
        'Sociale Verzekeringsbank',
      ],
    ] as const) {
      const blocks = await talk(told)
      expect(find(blocks, 'sum'), told).toBeUndefined()
      expect(find(blocks, 'text')?.text, told).toContain(name)
      if (desk) expect(JSON.stringify(find(blocks, 'handover')), told).toContain(desk)
    }
    const other = await talk('ik kan 20 uur werken voor 1300 bruto, wat hou ik over', 'iets anders')
    expect(find(other, 'text')?.text).toContain('een andere uitkering')
    expect(find(other, 'handover')).toBeDefined()
  })

  it('asks which benefit it is before it takes that there is none', async () => {
    for (const told of [
      'ik woon samen met mijn broer, allebei uitkering. wat wordt mijn geld als ik 30 uur ga werken?',
      'ik verdien nu niks en kan 30 uur werken voor 2000 bruto. hou ik meer over?',
    ])
      expect(find(await talk(told), 'question')?.fact, told).toBe('uitkering')
  })

  it('refuses nothing for a place of work or overtime', async () => {
    for (const told of [
      'bijstand, alleenstaand. Ik kan in een verpleeghuis terecht, 24 uur voor 1453 bruto. hou ik iets over?',
      'bijstand, alleenstaand. ik krijg 24 uur vast in dienst voor 1500 bruto. hou ik iets over?',
    ])
      expect(find(await talk(told), 'sum')?.totals, told).not.toEqual([])
    const over = find(
      await talk('ik werk 32 uur voor 2200 en kan overwerk doen, 40 uur voor 2750. loont dat?'),
      'sum',
    )
    expect(over?.verdict.at(-1)).toMatch(/overwerk/)
    expect(over?.verdict.at(-1)).not.toMatch(/onregelmatig/)
  })
})
