import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WireConversation } from '../../functions/http/wire.ts'
import type { Block, BlockOf } from '../../functions/shared/blocks.ts'
import { aHelpline, type Helpline } from '../builders/helpline.ts'
import { days } from '../clock.ts'

let helpline: Helpline
let count = 0

beforeAll(async () => {
  helpline = await aHelpline()
})
afterAll(() => helpline.close())

const lastReply = ({ turns }: WireConversation): readonly Block[] => turns.at(-1)?.blocks ?? []
const find = <K extends Block['kind']>(conversation: WireConversation, kind: K) =>
  lastReply(conversation).find((block): block is BlockOf<K> => block.kind === kind)
const textIn = (conversation: WireConversation) =>
  find(conversation, 'text')?.text.replaceAll('\u00a0', ' ') ?? ''
const asked = (conversation: WireConversation) => find(conversation, 'question')?.fact
const isAboutRule = (conversation: WireConversation): boolean =>
  find(conversation, 'question')?.about === 'rule' ||
  /^(?:Je|Jullie|Het|De) .*(?:ongeveer|is)/.test(textIn(conversation))

type Step = string | { question: string; value?: unknown }

async function talk(...steps: readonly Step[]) {
  const token = await helpline.begin()
  let conversation: WireConversation | undefined
  for (const step of steps) {
    const message = typeof step === 'string' ? { text: step } : { answer: step }
    const response = await helpline.call('POST', '/api/session/turns', token, {
      id: `rule-message-${++count}`,
      after: 0,
      ...message,
    })
    expect(response.status).toBe(200)
    conversation = await response.json()
  }
  if (!conversation) throw new Error('a talk has at least one step')
  return conversation
}

/** A message, and how the reply begins. */
const amounts: readonly (readonly [string, string])[] = [
  ['hoeveel huurtoeslag bij 700 huur en 22.000 inkomen', 'Je huurtoeslag is ongeveer € 426 per maand.'],
  ['hoeveel huurtoeslg krijg ik, huur 700 en inkomen 22000', 'Je huurtoeslag is ongeveer € 426 per maand.'],
  ['krijg ik huurtoeslag bij 680 huur en 31000 inkomen', 'Je huurtoeslag is ongeveer € 243 per maand.'],
  [
    'hoeveel huursubsidie met een huur van 750 en een uitkering van 1400 per maand',
    'Je huurtoeslag is ongeveer € 450',
  ],
  ['hoe hoog wordt mijn ww, ik verdiende 5800', 'Je WW is ongeveer € 4.350 bruto per maand'],
  ['hoe hoog wordt mijn ww als ik nu 3100 bruto verdien', 'Je WW is ongeveer € 2.325 bruto per maand'],
  ['reken uit hoeveel ww ik krijg bij 2800 bruto', 'Je WW is ongeveer € 2.100 bruto per maand'],
  ['hoe lang krijg ik ww na 15 jaar werken', 'Je WW duurt ongeveer 12,5 maanden.'],
  ['hoelang duurt mijn ww na 22 jaar werken', 'Je WW duurt ongeveer 17 maanden.'],
  ['hoeveel transitievergoeding na 6 jaar en 3100 bruto', 'Je transitievergoeding is ongeveer € 6.696 bruto'],
  [
    'hoeveel transitie vergoeding krijg ik na 10 jaar dienst met 2700 bruto loon',
    'Je transitievergoeding is ongeveer € 9.720',
  ],
  [
    'hoeveel ontslagvergoeding krijg ik? ik werk er 8 jaar en 4 maanden en verdien 2950 bruto',
    'Je transitievergoeding is ongeveer € 8.850',
  ],
  ['kinderopvangtoeslag bij 45000 en 100 uur à 11', 'Je kinderopvangtoeslag is ongeveer € 1.056 per maand.'],
  [
    'hoeveel kinderopvang toeslag bij 23 uur per week bso voor 9,50 per uur en 45000 inkomen',
    'Je kinderopvangtoeslag is ongeveer',
  ],
  [
    'wat is mijn opzegtermijn na 12 jaar',
    'Je eigen opzegtermijn is meestal 1 maand. Je werkgever moet 3 maanden',
  ],
  ['minimumloon 24 uur 19 jaar', 'Het minimumloon is voor jou € 8,99 bruto per uur. Bij 24 uur'],
  ['wml 32 uur 20 jaar', 'Het minimumloon is voor jou € 11,99 bruto per uur.'],
  ['hoeveel zorgtoeslag bij 24000 inkomen', 'Je zorgtoeslag is ongeveer € 129 per maand.'],
  ['heb ik recht op zorgtoeslag met een inkomen van 30.000', 'Je zorgtoeslag is ongeveer € 126 per maand.'],
  ['wat krijg ik aan zorgtoeslag met 2200 bruto per maand', 'Je zorgtoeslag is ongeveer € 129 per maand.'],
  [
    'wat krijg ik aan kindgebonden budget, 2 kinderen van 3 en 9, alleenstaand, 21000 per jaar',
    'Je kindgebonden budget is ongeveer € 714 per maand.',
  ],
  [
    'hoeveel kgb krijg ik met kinderen van 4 en 7 en 26000 inkomen',
    'Je kindgebonden budget is ongeveer € 714 per maand.',
  ],
  ['hoeveel kinderbijslag voor mijn kinderen van 4, 7 en 13', 'Je kinderbijslag is € 1.087,04 per kwartaal.'],
  ['hoe hoog is de bijstand voor mij, ik ben 34 en woon alleen', 'De bijstand is voor jou € 1.419 per maand'],
  [
    'hoeveel toeslag krijg ik van de toeslagenwet bij een uitkering van 1100',
    'Je toeslag van UWV is ongeveer € 569 bruto per maand.',
  ],
  ['reken mijn ziektewet uit, ik verdiende 2400 bruto', 'Je Ziektewet is ongeveer € 1.680 bruto per maand.'],
  ['hoeveel iva krijg ik, laatste loon 3000 bruto', 'Je IVA is ongeveer € 2.250 bruto per maand.'],
  ['hoe hoog is mijn wajong, ik ben 26', 'Je Wajong is ongeveer € 1.636 bruto per maand.'],
]

/** Questions about a rule, or for another path. */
const others: readonly string[] = [
  'wat is huurtoeslag',
  'hoe vraag ik zorgtoeslag aan',
  'hoeveel mag ik bijverdienen voordat mijn huurtoeslag stopt',
  'moet ik kinderopvangtoeslag terugbetalen als ik 45000 verdien',
  'hoeveel uur mag ik werken met bijstand',
  'mag ik 32 uur werken met bijstand?',
  'hoe hoog is het minimumloon?',
  'wanneer krijg ik mijn transitievergoeding',
  'wie betaalt mijn opleiding als ik ww heb',
  'ik heb 3 maanden opzegtermijn en wil eerder weg',
  'wat krijg ik na de ww',
  'hoeveel weken moet ik gewerkt hebben voor ww',
  'ik zit in de bijstand en ga 24 uur werken voor 1380 bruto, loont dat?',
  'ik heb geen huurtoeslag, hoeveel geld krijg ik van de gemeente',
]

describe('one rule by itself, in a conversation', () => {
  it.each(amounts)('%s', async (message, begins) => {
    const reply = await talk(message)
    expect(textIn(reply)).toMatch(new RegExp(`^${begins.replace(/[.?]/g, '\\$&')}`))
  })

  it.each(others)('leaves to others: %s', async (message) => {
    expect(isAboutRule(await talk(message))).toBe(false)
  })

  it('asks what is missing one at a time, and ends with what it rests on, who decides, the law and a way on', async () => {
    const first = await talk('hoeveel huurtoeslag krijg ik?')
    expect(lastReply(first).at(-1)).toMatchObject({ kind: 'question', about: 'rule', fact: 'rule.kaleHuur' })
    expect(textIn(first)).toContain('je huurtoeslag')
    const steps: Step[] = [
      'hoeveel huurtoeslag krijg ik?',
      '700',
      { question: 'rule.inkomen', value: 22000 },
      'nee',
    ]
    expect(asked(await talk(...steps.slice(0, 2)))).toBe('rule.inkomen')
    expect(asked(await talk(...steps.slice(0, 3)))).toBe('rule.heeftPartner')
    const end = await talk(...steps, { question: 'rule.kinderen', value: 'geen' })
    expect(asked(end)).toBeUndefined()
    const text = textIn(end)
    expect(text).toMatch(/^Je huurtoeslag is ongeveer € 426 per maand\./)
    expect(text).toContain(
      'kale huur € 700 per maand, inkomen € 22.000 per jaar, zonder partner, zonder kinderen',
    )
    expect(text).toContain('Dienst Toeslagen beslist')
    expect(text).toMatch(/Bron: Wet op de huurtoeslag, .* Bekeken op \d+ \w+ 2026\./)
    expect(find(end, 'choices')?.choices.map(({ send }) => send)).toContain('Loont werken voor mij?')
    expect(find(end, 'choices')?.choices.some(({ article }) => article === 'lw-toeslagen')).toBe(true)
  })

  it('leads on to a part of an article and to a desk that exist, for every rule', async () => {
    const { money, library, desks } = helpline.content
    for (const [rule, { artikel, kop, loket }] of Object.entries(money.singles.regels)) {
      expect([rule, library.article(artikel)?.sections.map(({ title }) => title)]).toEqual([
        rule,
        expect.arrayContaining([kop]),
      ])
      expect([rule, desks.has(loket)]).toEqual([rule, true])
    }
    const more = await talk('wat is mijn opzegtermijn na 12 jaar', 'Hoe zeg ik op en wat krijg ik mee?')
    expect(find(more, 'article')?.id).toBe('reg-opzegtermijn')
  })

  it('says at most 110 words', async () => {
    const ends = await Promise.all([
      talk('hoeveel huurtoeslag bij 700 huur en 2200 bruto per maand', 'ja', '12000', '4 en 7'),
      talk('hoeveel wga krijg ik als ik 2900 verdiende', '50'),
      talk('kinderopvangtoeslag bij 45000 en 100 uur à 11', 'bso', 'ja', '20000'),
    ])
    for (const end of ends) {
      expect(asked(end)).toBeUndefined()
      expect(textIn(end).split(/\s+/).length).toBeLessThanOrEqual(110)
    }
  })

  it('counts the income of a partner, and asks for it only then', async () => {
    const alone = await talk('hoeveel zorgtoeslag bij 24000 inkomen', 'nee')
    expect(asked(alone)).toBeUndefined()
    const question = await talk('hoeveel zorgtoeslag bij 24000 inkomen', 'ja')
    expect(asked(question)).toBe('rule.inkomenPartner')
    expect(textIn(question)).toBe('')
    const both = await talk('hoeveel zorgtoeslag bij 24000 inkomen', 'ja', '12.000')
    expect(textIn(both)).toMatch(/^Jullie zorgtoeslag is samen ongeveer € \d+ per maand/)
  })

  it('gives no amount without a figure that it needs, and names it with a desk', async () => {
    const reply = await talk('hoeveel huurtoeslag krijg ik?', 'weet ik niet')
    expect(find(reply, 'handover')?.text).toContain('Wat is je kale huur per maand?')
    expect(find(reply, 'handover')?.desks.map(({ id }) => id)).toEqual(['toeslagen'])
    expect(JSON.stringify(lastReply(reply))).not.toContain('€')
  })

  it('goes on when a question is skipped that it can do without', async () => {
    const reply = await talk('hoeveel zorgtoeslag bij 24000 inkomen', {
      question: 'rule.heeftPartner',
      value: null,
    })
    expect(asked(reply)).toBeUndefined()
    expect(textIn(reply)).toContain('Aangenomen: zonder partner')
  })

  it('asks back what can hardly be meant, and takes it for nothing else', async () => {
    const low = await talk('hoeveel huurtoeslag bij 70 huur en 22.000 inkomen')
    expect(asked(low)).toBe('rule.kaleHuur')
    const again = await talk('hoeveel huurtoeslag bij 70 huur en 22.000 inkomen', '70', '9000')
    expect(asked(again)).toBe('rule.kaleHuur')
    expect(textIn(again)).toContain('Klopt dat getal?')
    const monthly = await talk('hoeveel zorgtoeslag krijg ik?', 'nee', '2200', '2200 per maand')
    expect(textIn(monthly)).toContain('inkomen € 28.512 per jaar')
    const button = await talk('hoeveel zorgtoeslag krijg ik?', {
      question: 'rule.heeftPartner',
      value: 'misschien',
    })
    expect(asked(button)).toBe('rule.heeftPartner')
  })

  it('reuses what was told for the sum, and the other way round', async () => {
    const sum = 'Ik werk 24 uur voor 1380 bruto en woon alleen. Wat hou ik over als ik 32 uur werk?'
    const single = await talk(sum, 'hoeveel zorgtoeslag krijg ik dan?')
    expect(textIn(single)).toContain('inkomen € 17.885 per jaar')
    const back = await talk(
      'hoeveel zorgtoeslag bij 24000 inkomen',
      'nee',
      'loont werken voor mij? ik kan 20 uur werken voor 1300 bruto',
      'geen',
    )
    expect(find(back, 'sum')?.facts).toMatchObject({ heeftPartner: false })
  })

  it('can be left for another question and taken up again', async () => {
    const start = 'hoeveel huurtoeslag bij 700 huur en 22.000 inkomen'
    const left = await talk(start, 'hoe lang is mijn proeftijd?')
    expect(lastReply(left).some(({ kind }) => kind === 'article')).toBe(true)
    expect(textIn(await talk(start, 'hoe lang is mijn proeftijd?', 'nee'))).toContain('€ 426')
  })

  it('takes "stel dat", and another rule with what is known', async () => {
    const end: Step[] = ['hoeveel huurtoeslag bij 700 huur en 22.000 inkomen', 'nee', 'geen']
    expect(textIn(await talk(...end, 'stel dat mijn huur 800 is'))).toMatch(
      /^Je huurtoeslag is ongeveer € 470/,
    )
    expect(textIn(await talk(...end, 'en bij 900?'))).toContain('kale huur € 900')
    expect(textIn(await talk(...end, 'en als ik 2500 per maand verdien'))).toContain('inkomen € 32.400')
    const other = await talk(...end, 'en zorgtoeslag?')
    expect(textIn(other)).toMatch(/^Je zorgtoeslag is ongeveer € 129 per maand/)
    expect(asked(other)).toBeUndefined()
  })

  it('refuses with the reason of the rule', async () => {
    const own = await talk('hoe hoog is mijn ww bij een laatste loon van 2600', 'ja')
    expect(textIn(own)).toMatch(/^Je krijgt waarschijnlijk geen WW\. Wie zelf ontslag neemt/)
    expect(textIn(await talk('hoeveel zorgtoeslag bij 90000 inkomen', 'nee'))).toMatch(
      /^Je krijgt waarschijnlijk geen zorgtoeslag/,
    )
  })

  it('sends who relies on WIA or Wajong to a human first', async () => {
    for (const reply of await Promise.all([
      talk('hoeveel iva krijg ik, laatste loon 3000 bruto'),
      talk('hoeveel wga krijg ik als ik 2900 verdiende', '50'),
      talk('hoe hoog is mijn wajong, ik ben 26', 'ja'),
    ]))
      expect(textIn(reply)).toContain('Praat eerst met een mens')
  })

  it('takes nobody who asks how much a benefit is for one who has it', async () => {
    const ww = 'ik verdien 2800 bruto per maand, hoeveel ww krijg ik straks'
    const sum = await talk(ww, 'nee', 'loont werken voor mij? ik kan 20 uur werken voor 1300 bruto')
    // A benefit that was only asked about is no benefit that somebody has: it is asked, and nothing is worked out.
    expect(find(sum, 'sum')).toBeUndefined()
    expect(find(sum, 'question')?.fact).toBe('uitkering')
  })

  it('says first that the amounts of a date are the last known', async () => {
    const later = await aHelpline()
    later.clock.pass(days(2000))
    const { turns } = await later.send(await later.begin(), 'hoeveel zorgtoeslag bij 24000 inkomen', {
      after: 1,
    })
    const block = turns.at(-1)?.blocks.find(({ kind }) => kind === 'text')
    expect(block?.kind === 'text' && block.text).toMatch(
      /^Voorlopig, want nog niet alle bedragen voor .* 2032/,
    )
    await later.close()
  })
})
