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

const lastReply = ({ turns }: WireConversation): readonly Block[] => turns.at(-1)?.blocks ?? []
const find = <K extends Block['kind']>(conversation: WireConversation, kind: K) =>
  lastReply(conversation).find((block): block is BlockOf<K> => block.kind === kind)

/** A conversation in which each step is a message, or an answer by a button. */
async function talk(...steps: readonly (string | { question: string; value?: unknown })[]) {
  const token = await helpline.begin()
  let conversation: WireConversation | undefined
  for (const step of steps) {
    const message = typeof step === 'string' ? { text: step } : { answer: step }
    const response = await helpline.call('POST', '/api/session/turns', token, {
      id: `sum-message-${++count}`,
      after: 0,
      ...message,
    })
    expect(response.status).toBe(200)
    conversation = await response.json()
  }
  if (!conversation) throw new Error('a talk has at least one step')
  return conversation
}

const shirin = 'bijstand, 3 kids, man ziek, huur 700, 24 uur 1380 bruto, loont dat?'

describe('does work pay, in a conversation', () => {
  it('gives an estimate at once, says what it took for granted, and asks one question', async () => {
    const first = await talk(shirin)
    const sum = find(first, 'sum')
    expect(sum?.verdict[0]).toMatch(/^Je houdt straks/)
    expect(sum?.known.filter(({ from }) => from === 'assumed').map(({ fact }) => fact)).toContain('kinderen')
    expect(lastReply(first).filter(({ kind }) => kind === 'question')).toHaveLength(1)
    expect(lastReply(first).at(-1)?.kind).toBe('question')
  })

  it('takes an answer in own words, by a button and as something else that was of use', async () => {
    const written = await talk(shirin, '4, 7 en 9')
    expect(find(written, 'sum')?.facts).toMatchObject({ kinderen: [4, 7, 9], 'next.loon': 1380 })
    const pressed = await talk(shirin, { question: 'kinderen', value: 'geen' })
    expect(find(pressed, 'sum')?.facts).toMatchObject({ kinderen: [] })
    const other = await talk(shirin, 'hij zit in de ziektewet')
    expect(find(other, 'sum')?.facts).toMatchObject({ 'partner.uitkering': 'ziektewet' })
    expect(find(other, 'question')?.fact).toBe('partner.uitkeringBruto')
  })

  it('gives no total that rests on the amount of a benefit nobody told, and asks for that first', async () => {
    const before = find(await talk(shirin, 'hij zit in de ziektewet'), 'sum')
    expect(before?.totals).toEqual([])
    expect(before?.verdict[0]).toContain('nog niet zeggen')
    const after = await talk(shirin, 'hij zit in de ziektewet', '400')
    expect(find(after, 'sum')?.totals).not.toEqual([])
    const skipped = await talk(shirin, 'hij zit in de ziektewet', 'weet ik niet')
    expect(find(skipped, 'sum')?.totals).toEqual([])
    expect(find(skipped, 'question')).toBeUndefined()
  })

  it('reads a bare number as the answer to what was asked, and as nothing else', async () => {
    const told = 'bijstand, alleen, geen kinderen, koophuis, 20 uur voor 1300 bruto, loont dat?'
    expect(find(await talk(told), 'question')?.fact).toBe('kostendelers')
    const reply = await talk(told, '1', '33')
    expect(find(reply, 'sum')?.facts).toMatchObject({ kostendelers: 1, leeftijd: 33 })
    expect(find(await talk(told, 'nee, alleen ik', '33'), 'sum')?.facts).toMatchObject({ kostendelers: 0 })
  })

  it('never asks twice: not what was answered, and not what was skipped', async () => {
    const asked: string[] = []
    const token = await helpline.begin()
    let message: object = { text: 'Loont werken voor mij?' }
    for (let step = 0; step < 30; step++) {
      const response = await helpline.call('POST', '/api/session/turns', token, {
        id: `skip-message-${++count}`,
        after: 0,
        ...message,
      })
      const question = find(await response.json(), 'question')
      if (!question) break
      asked.push(question.fact)
      message = {
        answer: { question: question.fact, value: asked.length % 3 === 0 ? null : valueFor(question) },
      }
    }
    expect(asked.length).toBeGreaterThan(3)
    expect(asked.length).toBeLessThan(20)
    expect(new Set(asked).size).toBe(asked.length)
  })

  it('asks anew what the visitor wants to change, and gives the result one step later', async () => {
    const change = await talk(shirin, { question: 'next.loon' })
    expect(find(change, 'question')?.fact).toBe('next.loon')
    expect(find(change, 'sum')).toBeUndefined()
    const changed = await talk(shirin, { question: 'next.loon' }, '1.500')
    expect(find(changed, 'sum')?.facts).toMatchObject({ 'next.loon': 1500 })
  })

  it('says what the sum has of a toeslag that somebody misses, and asks on', async () => {
    const text = async (...after: string[]) => {
      const conversation = await talk(shirin, '4, 7 en 9', ...after)
      expect(find(conversation, 'sum')).toBeUndefined()
      expect(find(conversation, 'question')).toBeDefined()
      return find(conversation, 'text')?.text
    }
    expect(await text('klopt niet, ik krijg ook zorgtoeslag')).toMatch(/^Zorgtoeslag zit al in de som: .*€/)
    expect(await text('en de huurtoeslag dan?')).toMatch(/^Huurtoeslag zit al in de som/)
    expect(await text('je bent het kindgebonden budget vergeten')).toMatch(/^Kindgebonden budget zit al/)
    expect(await text('waar is de kinderbijslag')).toMatch(/^Kinderbijslag zit al/)
    expect(await text('ik krijg nog kinderopvangtoeslag')).toMatch(/^Kinderopvangtoeslag is nagerekend/)
    const other = await talk(shirin, 'hoeveel zorgtoeslag krijg ik bij 1500 bruto per maand?')
    expect(find(other, 'text')?.text ?? '').not.toMatch(/zit al in de som/)
  })

  it('works it out for a household that is together, and goes back', async () => {
    const told =
      'ik heb ww, verdiende 2600 bruto, kan 24 uur gaan werken voor 1700 bruto, 45, alleen, geen kinderen, huur 700, loont dat?'
    const ways = ['en als ik samenwoon?', 'en als ik ga trouwen?', 'stel dat wij gaan samenwonen']
    for (const way of ways) {
      const together = await talk(told, '1000', way)
      expect(find(together, 'sum')?.facts).toMatchObject({ heeftPartner: true })
      expect(find(together, 'text')?.text).toContain('alsof je samenwoont')
    }
    const asked = await talk(told, '1000', 'en als ik samenwoon?')
    expect(find(asked, 'question')?.fact).toBe('partner.loon')
    const back = await talk(told, '1000', 'en als ik samenwoon?', 'hij verdient 2400 bruto', 'ik woon alleen')
    expect(find(back, 'sum')?.facts).toMatchObject({ heeftPartner: false })
    expect(find(back, 'sum')?.totals).toEqual(find(await talk(told, '1000'), 'sum')?.totals)
    const parents = await talk(told, '1000', 'en als ik bij mijn ouders ga samenwonen?')
    expect(find(parents, 'sum')?.facts.heeftPartner ?? false).toBe(false)
  })

  it('gives no total while a benefit that was named was not understood', async () => {
    const first = await talk('ik heb een uitkering en kan 20 uur werken voor 1300 bruto. loont dat?')
    expect(find(first, 'sum')).toBeUndefined()
    expect(find(first, 'question')?.fact).toBe('uitkering')
    const partner = await talk(
      'mijn man heeft een uitkering. ik werk 20 uur voor 1300 bruto en kan 30 uur. loont dat?',
    )
    expect(find(partner, 'sum')).toBeUndefined()
    expect(find(partner, 'question')?.fact).toBe('partner.uitkering')
  })

  it('gives a new sum for "and what if" after the result', async () => {
    const plan = async (...after: string[]) => find(await talk(shirin, ...after), 'sum')?.facts
    expect(await plan('en als ik 32 uur werk?')).toMatchObject({ 'next.uren': 32, 'next.loon': 1840 })
    expect(await plan('en bij 28 uur?')).toMatchObject({ 'next.uren': 28, 'next.loon': 1610 })
    expect(await plan('wat als ik 1800 verdien')).toMatchObject({ 'next.uren': 24, 'next.loon': 1800 })
    expect(await plan('en bij 2000 bruto?', 'en met 4 uur meer?')).toMatchObject({ 'next.uren': 28 })
    expect(await plan('toch 20 uur')).toMatchObject({ 'next.uren': 20, 'next.loon': 1150 })
    expect(await plan('het wordt 1400 bruto')).toMatchObject({ 'next.loon': 1400 })
    expect(await plan('en zonder huurtoeslag?')).toMatchObject({ huurt: false })
    const hourly = await plan('en voor 16 euro per uur?')
    expect(hourly?.['next.loon']).toBeCloseTo((24 * 16 * 52) / 12, 1)
    expect(await plan('Hoe hoog is het minimumloon?', 'en bij 20 uur?')).toMatchObject({ 'next.uren': 20 })
  })

  it('leaves a question about a rule to the articles, also after a sum', async () => {
    expect(find(await talk(shirin, 'mag ik 32 uur werken met bijstand?'), 'sum')).toBeUndefined()
  })

  it('takes a wage that was answered netto, or per hour', async () => {
    const work = 'ik krijg bijstand en kan 20 uur werken. loont dat?'
    expect(find(await talk(work), 'question')?.fact).toBe('next.loon')
    const netto = find(await talk(work, '1400 netto'), 'sum')
    expect(Number(netto?.facts['next.loon'])).toBeGreaterThan(1400)
    expect(netto?.assumed).toContain('next.loon')
    const hourly = find(await talk(work, '15 euro per uur'), 'sum')
    expect(hourly?.facts['next.loon']).toBe(1300)
  })

  it('takes the wage per hour of now for other hours, without asking for it', async () => {
    const reply = await talk('ik werk 32 uur voor 2600 bruto en wil naar 24 uur. wat hou ik over?')
    expect(find(reply, 'sum')?.facts).toMatchObject({ 'next.loon': 1950 })
    expect(find(reply, 'sum')?.assumed).toContain('next.loon')
    expect(find(reply, 'question')?.fact).not.toBe('next.loon')
  })

  it('takes profit to stop when somebody goes to work for a wage, and asks whether that is so', async () => {
    const reply = await talk(
      'ik ben zzper met 30000 winst per jaar en kan in loondienst voor 3000 bruto. loont dat?',
    )
    expect(find(reply, 'sum')?.facts).toMatchObject({ winst: 30000, 'next.winst': 0, 'next.loon': 3000 })
    expect(find(reply, 'question')?.fact).toBe('next.winst')
    const other = await talk(
      'ik verdien 2500 bruto voor 36 uur, ik word zzper en verwacht 30000 winst. hou ik meer over?',
    )
    expect(find(other, 'sum')?.facts).toMatchObject({ 'next.winst': 30000, 'next.loon': 0 })
  })

  it('reads "geen kinderen" as that, whatever was asked, and "alleen" as no partner', async () => {
    const start = 'ik krijg bijstand en kan 20 uur werken voor 1300 bruto. loont dat?'
    expect(find(await talk(start), 'question')?.fact).toBe('heeftPartner')
    const children = find(await talk(start, 'geen kinderen'), 'question')
    expect(children?.fact).toBe('heeftPartner')
    expect(find(await talk(start, 'geen kinderen', 'alleen'), 'sum')?.facts).toMatchObject({
      kinderen: [],
      heeftPartner: false,
    })
  })

  it('gives the sum anew for what is told right after it', async () => {
    const reply = await talk(shirin, '4, 7 en 9', 'we hebben geen spaargeld')
    expect(find(reply, 'sum')?.facts).toMatchObject({ vermogen: 0 })
  })

  it('says so when there is nothing to work out, and goes on when there is', async () => {
    const empty = await talk('loont werken voor mij?', 'weet niet', 'weet niet')
    expect(find(empty, 'text')?.text).toContain('Zonder uren of loon')
    expect(find(empty, 'question')).toBeUndefined()
    const savings = await talk(shirin, 'en met spaargeld van 20000?')
    expect(find(savings, 'sum')?.facts).toMatchObject({ vermogen: 20000 })
  })

  it('keeps apart whose work it is about', async () => {
    const theirs = 'mijn man krijgt werk, 32 uur 2300 bruto. ik werk 16 uur 1200 bruto. loont dat?'
    expect(find(await talk(theirs), 'sum')?.facts).toMatchObject({ 'next.partner.loon': 2300, loon: 1200 })
    const less = find(await talk(theirs, 'en als hij 24 uur werkt?', 'en bij 28 uur?'), 'sum')?.facts
    expect(less).toMatchObject({ 'next.partner.uren': 28, 'next.partner.loon': 2012.5, uren: 16 })
    expect(find(await talk(theirs, 'en als ik 20 uur werk?'), 'sum')?.facts).toMatchObject({
      'next.uren': 20,
      'next.partner.uren': 32,
    })
    const start = 'loont werken voor mij? ik werk 20 uur voor 1500, mijn man heeft geen werk'
    const question = find(await talk(start, 'en als hij 24 uur werkt?'), 'question')
    expect(question).toMatchObject({
      fact: 'next.partner.loon',
      title: expect.stringContaining('je partner'),
    })
  })

  it('gives no total where two benefits, seizure or leefgeld were told, and says who knows', async () => {
    for (const told of [
      'Ik zit in de WIA en heb ook bijstand, hou ik iets over als ik 12 uur werk voor 700?',
      'bijstand, alleen, er is beslag gelegd. loont 24 uur voor 1700 bruto?',
      'ik heb leefgeld, hou ik meer over als ik 20 uur werk voor 1200 bruto?',
    ]) {
      const blocks = await talk(told)
      expect(find(blocks, 'sum')).toBeUndefined()
      expect(find(blocks, 'text')?.text).toContain('Je noemde:')
      expect(find(blocks, 'handover')?.desks.length).toBeGreaterThan(0)
    }
  })

  it('names the protected part of an income, and debt help first, where there is seizure', async () => {
    const blocks = await talk('bijstand, alleen, er komt loonbeslag. loont 24 uur voor 1700 bruto?')
    expect(find(blocks, 'text')?.text).toContain('beslagvrije voet')
    expect(find(blocks, 'handover')?.desks[0]?.name).toContain('Schuldhulp')
  })

  it('names under the verdict what was told and does not count', async () => {
    const told = 'bijstand, alleen, ik betaal 180 alimentatie. loont 24 uur voor 1500 bruto?'
    expect(find(await talk(told), 'sum')?.verdict.join(' ')).toContain('alimentatie die je betaalt')
  })

  it('counts travel, a thirteenth month, support for children and debts by their amounts', async () => {
    const plan = 'bijstand, alleen, 24 uur voor 1500 bruto, loont dat?'
    const factsOf = async (more: string) => find(await talk(`${more} ${plan}`), 'sum')?.facts
    expect(await factsOf('de trein kost me 250 per maand.')).toMatchObject({ 'next.reiskosten': 250 })
    expect(await factsOf('ik krijg 300 euro kinderalimentatie.')).toMatchObject({ alimentatie: 300 })
    expect(await factsOf('ik heb 9000 euro schuld en 12000 spaargeld.')).toMatchObject({
      schulden: 9000,
      vermogen: 12000,
    })
    const thirteen = find(
      await talk('bijstand, alleen. loont 24 uur voor 1500 bruto met een 13e maand?'),
      'sum',
    )
    expect(thirteen?.facts).toMatchObject({ 'next.dertiende': true, 'next.loon': 1500 })
  })

  it('works a net wage back to gross, takes holiday pay out, and shows both to be checked', async () => {
    const net = find(await talk('bijstand, alleen. loont 28 uur voor 1650 netto per maand?'), 'sum')
    // 1.697 a month: 20.364 a year, box 1 7.280 less AHK 3.115 and AK 3.601 is 564, or 47 a month.
    expect(Number(net?.facts['next.loon'])).toBeCloseTo(1697, -1)
    expect(net?.assumed).toContain('next.loon')
    const inside = await talk('bijstand, alleen. loont 28 uur voor 1836 bruto inclusief vakantiegeld?')
    expect(find(inside, 'sum')?.facts).toMatchObject({ 'next.loon': 1700 })
  })

  it('asks for childcare when a small child and the new work meet, and counts what is told', async () => {
    const told =
      'bijstand, ik woon alleen met mijn dochter van 2, ik ben 30, koophuis, loont 24 uur voor 1600 bruto?'
    expect(find(await talk(told), 'question')?.fact).toBe('next.opvang')
    const counted = await talk(told, '3 dagen, 130 uur per maand voor 12 euro per uur')
    expect(find(counted, 'sum')?.facts).toMatchObject({ 'next.opvang': ['dagopvang 130 12'] })
    const days = await talk(`${told} ze gaat dan 3 dagen naar de opvang`)
    // Three days of eleven hours, at the highest price that counts.
    expect(find(days, 'sum')?.facts).toMatchObject({ 'next.opvang': ['dagopvang 143 11.23'] })
    expect(find(days, 'sum')?.assumed).toContain('next.opvang')
    const free = await talk(told, 'nee, oma past op')
    expect(find(free, 'sum')?.facts).toMatchObject({ 'next.opvang': [] })
  })

  it('takes a wage beside bijstand for the plan, in any order of words', async () => {
    for (const told of [
      '24 uur werken voor 1500 bruto naast bijstand, alleen. loont dat?',
      'loont 24 uur, werk voor 1500 bruto? ik zit in de bijstand, alleen',
      'bijstand, alleen. 24 uur werk 1500 bruto, hou ik iets over?',
    ])
      expect(find(await talk(told), 'sum')?.facts, told).toMatchObject({
        uitkering: 'bijstand',
        'next.uren': 24,
        'next.loon': 1500,
      })
    const working = 'bijstand, ik werk 10 uur voor 640 bruto, erbij kan nog 12 uur voor 800 bruto. loont dat?'
    expect(find(await talk(working), 'sum')?.facts).toMatchObject({ loon: 640, 'next.loon': 1440 })
  })

  it('asks the wage of now before any sum, when hours or a job were told', async () => {
    for (const told of [
      'ik werk 24 uur en wil 32 uur gaan werken, loont dat?',
      'ik werk 3 dagen en kan naar 4 dagen, hou ik dan meer over?',
    ]) {
      const blocks = await talk(told)
      expect(find(blocks, 'sum')).toBeUndefined()
      expect(find(blocks, 'question')?.fact).toBe('loon')
    }
  })

  it('takes no answer to one question for an answer to another', async () => {
    const ww = 'Ik zit in de WW, kan 24 uur werken voor 16 euro per uur. loont dat?'
    const rent = await talk(ww, 'huur 700')
    expect(find(rent, 'sum')?.facts).toMatchObject({ kaleHuur: 700, huurt: true })
    expect(find(rent, 'question')?.fact).toBe('oudLoon')
    const told = await talk(ww.replace('WW', 'WW 1900 bruto'), 'alleen', 'geen', '57', 'huur 700')
    expect(find(told, 'sum')?.facts.oudLoon).toBeCloseTo(1900 / 0.7, -1)
    expect(find(told, 'question')?.fact).not.toBe('oudLoon')
  })

  it('explains why it asks, and asks again', async () => {
    const reply = await talk(shirin, 'waarom wil je dat weten?')
    expect(find(reply, 'text')?.text).toContain('Voor kinderen')
    expect(find(reply, 'question')?.fact).toBe('kinderen')
  })

  it('answers another question in between and comes back', async () => {
    const reply = await talk(shirin, 'Hoe hoog is het minimumloon?')
    expect(lastReply(reply).some(({ kind }) => kind === 'article' || kind === 'choices')).toBe(true)
    expect(find(reply, 'question')?.fact).toBe('kinderen')
    expect(find(await talk(shirin, 'Hoe hoog is het minimumloon?', '4, 7 en 9'), 'sum')).toBeDefined()
  })

  it('stops when asked, and says that it did not understand instead of guessing', async () => {
    expect(find(await talk(shirin, 'stop'), 'question')).toBeUndefined()
    const unclear = await talk(shirin, 'blabla')
    expect(find(unclear, 'question')?.fact).toBe('kinderen')
    expect(find(unclear, 'sum')).toBeUndefined()
  })

  it('asks back what can hardly be an amount of a month, and takes it when that is said', async () => {
    const told = await talk('ik heb ww, kan 24 uur werken voor 32000 bruto, loont dat?')
    expect(find(told, 'sum')?.facts['next.loon']).not.toBe(32000)
    const asked = await talk(shirin, { question: 'next.loon' }, '32000')
    expect(find(asked, 'question')?.fact).toBe('next.loon')
    expect(find(asked, 'sum')).toBeUndefined()
    const sure = await talk(shirin, { question: 'next.loon' }, '13000 per maand')
    expect(find(sure, 'sum')?.facts).toMatchObject({ 'next.loon': 13000 })
  })

  it('puts danger before every question', async () => {
    expect(lastReply(await talk(shirin, 'ik wil niet meer leven'))[0]?.kind).toBe('urgent')
  })

  it('refuses an answer of a wrong shape, and understands no answer to what nobody asks', async () => {
    const token = await helpline.begin()
    const wrong = await helpline.call('POST', '/api/session/turns', token, {
      id: 'wrong-shape-1',
      answer: { question: 'kinderen', value: { a: 1 } },
    })
    expect(wrong.status).toBe(400)
    const unknown = await helpline.call('POST', '/api/session/turns', token, {
      id: 'unknown-fact-1',
      answer: { question: 'schoenmaat', value: 43 },
    })
    expect(find(await unknown.json(), 'text')?.text).toContain('begrijp ik niet')
  })

  it('works out a start in 2027 on the laws of that day, and says so first', async () => {
    const plan = 'bijstand, alleen, 40 jaar, geen kinderen, 24 uur voor 1600 bruto, wat hou ik over?'
    const now = find(await talk(plan), 'sum')
    expect(now?.day).toBe('2026-11-24')
    expect(now?.verdict[0]).toMatch(/^Je houdt straks/)
    const later = find(await talk(`${plan} ik begin op 15 januari 2027`), 'sum')
    expect(later?.day).toBe('2027-01-15')
    expect(later?.verdict[0]).toMatch(/^Voorlopig, .*januari 2027.* je houdt straks/)
    const nextMonth = find(await talk(`${plan} ik begin op 1 februari`), 'sum')
    expect(nextMonth?.day).toBe('2027-02-01')
  })

  const single =
    'bijstand, ik woon alleen, 40 jaar, geen kinderen, huur 600, 24 uur voor 1600 bruto, loont dat?'

  it('leaves the facts alone in "stel dat", and shows both', async () => {
    const trial = find(await talk(single, 'Stel dat mijn huur 800 is'), 'sum')
    expect(trial?.facts).toMatchObject({ kaleHuur: 800 })
    expect(trial?.verdict.at(-1)).toContain('Met je eigen gegevens')
    const after = find(
      await talk(single, 'Stel dat mijn huur 800 is', 'en als ik 32 uur werk voor 2100?'),
      'sum',
    )
    expect(after?.facts).toMatchObject({ kaleHuur: 600, 'next.uren': 32, 'next.loon': 2100 })
  })

  it('shows a new offer beside the first', async () => {
    const first = find(await talk(single), 'sum')
    const second = find(await talk(single, 'en als ik 32 uur werk voor 2100?'), 'sum')
    const beside = second?.verdict.at(-1) ?? ''
    expect(beside).toContain('(24 uur, €\u00a01.600)')
    expect(beside.toLowerCase()).toContain((first?.verdict[0] ?? '?').toLowerCase())
  })

  it('shows hours that vary as two ends', async () => {
    for (const hours of ['8 tot 24 uur', 'soms 8, soms 24 uur', 'tussen 8 en 24 uur']) {
      const sum = find(
        await talk(`bijstand, alleen. ${hours} per week voor 16 euro per uur, loont dat?`),
        'sum',
      )
      expect(sum?.facts, hours).toMatchObject({ 'next.uren': 8 })
      expect(sum?.verdict.at(-1), hours).toMatch(
        /bij 8 uur per week\. Bij 24 uur: je houdt straks .* meer over/,
      )
    }
  })

  it('says in English why there is no amount', async () => {
    const told = 'I live on leefgeld. I can work 20 hours for 1200 gross. Am I better off?'
    expect(find(await talk(told), 'text')?.text).toMatch(/^You mentioned: living allowance/)
    const seized =
      'I get social assistance and there is a seizure on my income. I can work 24 hours for 1600 gross. Does it pay?'
    expect(JSON.stringify(lastReply(await talk(seized)))).toContain('stays yours: the protected amount')
    expect(find(await talk('Ik heb leefgeld, loont 20 uur voor 1200 bruto?'), 'text')?.text).toMatch(
      /^Je noemde/,
    )
  })

  it('takes a bare amount for the rent, where it asks whether somebody rents', async () => {
    const talked = await talk(
      'ik verdien 3800 bruto voor 36 uur en kan 32 uur werken voor 3200 bruto, ga ik er veel op achteruit?',
      'nee',
      'geen',
      '650',
    )
    expect(find(talked, 'question')?.fact).not.toBe('huurt')
    expect(find(talked, 'sum')?.facts).toMatchObject({ huurt: true, kaleHuur: 650 })
  })

  it('names a wage under the minimum of the age, and none that is just enough', async () => {
    const at = async (age: number, wage: string) =>
      find(
        await talk(`bijstand, alleen, ik ben ${age}. loont 20 uur voor ${wage} per uur?`),
        'sum',
      )?.verdict.join(' ')
    expect(await at(40, '14,50')).toContain('Het minimumloon is €\u00a014,99 per uur vanaf 21 jaar')
    expect(await at(40, '14,99')).not.toContain('minimumloon')
    expect(await at(19, '8,50')).toContain('op jouw leeftijd is €\u00a08,99')
    expect(await at(19, '9,00')).not.toContain('minimumloon')
  })

  it('asks to check a right that a low income seems to leave unused', async () => {
    const couple =
      'mijn man krijgt ziektewet 1650 bruto per maand. ik heb zelf niks en kan 16 uur werken, 16 euro per uur. loont dat?'
    const steps = find(await talk(couple, 'geen'), 'sum')?.steps.map(({ text }) => text) ?? []
    expect(steps[0]).toContain('aanvullende bijstand')
    expect(steps.join(' ')).toContain('Toeslagenwet')
    const own = find(await talk(couple.replace('1650', '3400'), 'geen'), 'sum')
    expect(own?.totals).not.toEqual([])
    expect(JSON.stringify(own?.steps)).not.toContain('aanvullende')
  })

  it('tells what happens when in the first months', async () => {
    const months = find(await talk(single), 'sum')?.calendar ?? []
    expect(months[0]).toContain('24 november 2026')
    expect(months.join(' ')).toContain('bijstand over dezelfde maand')
    expect(months.join(' ')).toContain('1 januari 2027')
    const later = find(await talk(`${single} vanaf 1 maart 2027`), 'sum')?.calendar ?? []
    expect(later.join(' ')).not.toContain('Vanaf 1 januari 2027')
    const ww = 'ww 1350 bruto tot 1 februari 2027, alleen. loont 20 uur voor 1400 bruto?'
    const ending = find(await talk(ww), 'sum')?.calendar.join(' ')
    expect(ending).toContain('inkomstenopgave')
    expect(ending).toContain('1 februari 2027: je uitkering stopt dan')
  })

  it('gives IOAW a sum with the last known amounts', async () => {
    const sum = find(
      await talk('ik heb ioaw, ben 62, alleen, geen kinderen, koophuis. loont 16 uur voor 1100 bruto?'),
      'sum',
    )
    expect(sum?.totals).not.toEqual([])
    expect(sum?.verdict[0]).toMatch(/^Voorlopig, want nog niet alle bedragen voor november 2026/)
  })

  it('hears an answer about another as nothing else', async () => {
    const partner = 'samenwonend, ik werk 24 uur voor 1700 bruto en kan 32 uur. loont dat?'
    const sum = find(await talk(partner, '2600 euro bruto per maand'), 'sum')
    expect(sum?.facts).toMatchObject({ loon: 1700, 'partner.loon': 2600 })
    const yearly = find(await talk(partner, '31000 euro bruto per jaar'), 'sum')?.facts
    expect(yearly).toMatchObject({ loon: 1700, 'partner.loon': 2391.97 })
  })

  it('keeps the hours of childcare apart from those of work, now and later', async () => {
    const told = 'ik heb een zoon van 6, woon alleen, werk 24 uur voor 1800 bruto en kan 32 uur. loont dat?'
    const answer = 'nu 2 middagen, 7 uur per week, straks 3 middagen, 10 uur per week, 9,90 per uur'
    const sum = find(await talk(told, answer), 'sum')
    expect(sum?.facts).toMatchObject({
      uren: 24,
      loon: 1800,
      'next.uren': 32,
      opvang: ['bso 30 9.9'],
      'next.opvang': ['bso 43 9.9'],
    })
  })

  it('takes the rent that comes with a yes', async () => {
    const told = 'bijstand, alleen, geen kinderen, 40 jaar, kan 20 uur werken voor 1300 bruto. loont dat?'
    const asked = await talk(told)
    expect(find(asked, 'question')?.fact).toBe('kostendelers')
    for (const rent of ['ja, 590 kaal', 'ja 590', 'Ja, € 590 per maand'])
      expect(find(await talk(told, '0', rent), 'sum')?.facts, rent).toMatchObject({
        huurt: true,
        kaleHuur: 590,
      })
  })

  it('says that travel is not in it, unless it was told', async () => {
    const told =
      'alleen, geen kinderen, 40 jaar, koophuis, werk 20 uur voor 1500 bruto, kan 32 uur. loont dat?'
    const travel = /Reiskosten zitten er niet in/
    expect(find(await talk(told), 'sum')?.verdict.join(' ')).toMatch(travel)
    const counted = find(await talk(`${told} De reiskosten zijn dan 90 euro per maand.`), 'sum')
    expect(counted?.verdict.join(' ')).not.toMatch(travel)
  })

  it('calls a sum with a wage that nobody knows an example', async () => {
    const told = 'bijstand, alleen, geen kinderen, 40 jaar, kan 20 uur in een winkel. loont dat?'
    const sum = find(await talk(told, { question: 'next.loon', value: null }), 'sum')
    expect(sum?.warnings.at(-1)).toMatch(/^Dit is een voorbeeld: het nieuwe loon .* per uur/)
  })

  it('hears a story again once a sum is asked, and moves a plan that was heard as work of now', async () => {
    const story = 'ik zit in de bijstand en woon alleen. als ik 20 uur in de kas werk, 15,60 per uur'
    const asked = find(await talk(story, 'loont werken voor mij?'), 'sum')
    expect(asked?.facts).toMatchObject({ uitkering: 'bijstand', 'next.uren': 20, 'next.loon': 1352 })
    const plan = 'ik krijg geen uitkering meer. nu een baan als portier, 24 uur 16,20. wat hou ik over?'
    const moved = find(await talk(plan, '24'), 'sum')
    expect(moved?.facts).toMatchObject({ loon: 0, 'next.uren': 24, 'next.loon': 1684.8 })
  })

  it('asks the old wage of who works beside a benefit, and works out the whole benefit', async () => {
    const told = 'ik heb wga, eerste periode, werk 12 uur voor 850 bruto en kan 20 uur. loont dat?'
    const first = await talk(told)
    expect(find(first, 'question')?.fact).toBe('oudLoon')
    expect(find(await talk(told, '3500', 'eerste'), 'sum')?.facts).toMatchObject({ uitkeringBruto: 2450 })
  })

  it('gives no total where work abroad, illness, youth care or a widow who lives together decides', async () => {
    const told = [
      'ik werk in belgie 24 uur voor 1800 bruto en kan hier 32 uur krijgen voor 16 euro. loont dat?',
      'ik ben 8 maanden ziek thuis en kan 20 uur beginnen voor 1400 bruto. ga ik erop vooruit?',
      'ik ben 19 en jeugdzorg betaalt mijn kamer, kan 20 uur werken voor 900 bruto. hou ik meer over?',
      'ik heb anw van 1400 bruto en woon samen met mijn vriend. kan 16 uur werken voor 1100 bruto, loont dat?',
      'mijn vrouw zit nog in syrie. ik werk 20 uur voor 1400 bruto en kan 32 uur. loont dat?',
    ]
    for (const story of told) {
      const reply = await talk(story)
      expect(find(reply, 'sum'), story).toBeUndefined()
      expect(find(reply, 'text')?.text, story).toMatch(/^Je noemde: /)
    }
    const own =
      'ik zit 8 maanden ziek thuis in de ziektewet, 1500 bruto. kan 16 uur werken voor 1100 bruto, loont dat?'
    expect(find(await talk(own), 'sum')?.facts).toMatchObject({ uitkering: 'ziektewet' })
  })

  it('takes what-ifs of who leaves home, of the time after a benefit, and of other care', async () => {
    const shared =
      'bijstand, mijn broer van 40 woont bij mij en verdient 2500 per maand, geen kinderen, ik ben 45, huur 600, kan 14 uur werken voor 15 euro per uur. loont dat?'
    const leaves = find(await talk(shared, 'nee', 'en als hij verhuist?'), 'sum')
    expect(leaves?.facts).toMatchObject({ kostendelers: 0, inkomenHuisgenoten: 0 })
    const ww = 'ww 1500 bruto, alleen, geen kinderen, 45 jaar, koophuis. loont 20 uur voor 1200 bruto?'
    expect(find(await talk(ww, 'en na die 5 maanden?'), 'sum')?.facts).toMatchObject({
      'next.uitkering': 'geen',
    })
    const care =
      'alleen met een zoon van 2, huur 600, werk niet, geen uitkering. kan 20 uur werken voor 1400 bruto, opvang 3 dagen, 10,50 per uur. loont dat?'
    const fewer = find(await talk(care, 'en als hij maar 2 dagen gaat?'), 'sum')
    expect(fewer?.facts).toMatchObject({ 'next.opvang': ['dagopvang 95 10.5'] })
  })
})

/** Some answer that fits the question. */
function valueFor({ fact, input, choices }: BlockOf<'question'>): unknown {
  if (input === 'choice') return choices[0]?.value
  if (/loon$|huur$|bruto$/i.test(fact)) return '900'
  return input === 'ages' ? '6' : '30'
}
