import { describe, expect, it } from 'vitest'
import { isDangerTold } from '../../functions/guide/danger.ts'
import { createGuide } from '../../functions/guide/guide.ts'
import { show } from '../../functions/guide/show.ts'
import type { Earlier } from '../../functions/guide/turn.ts'
import { blockText } from '../../functions/http/transcript.ts'
import type { Block } from '../../functions/shared/blocks.ts'
import { realContent } from '../builders/content.ts'
import { readMessages } from '../builders/messages.ts'
import { testDay } from '../clock.ts'

const content = realContent()
const guide = createGuide(content)

/** Says each message in turn; gives what the visitor saw of each reply. */
async function talk(...messages: string[]): Promise<Block[][]> {
  const earlier: Earlier[] = []
  const seen: Block[][] = []
  for (const text of messages) {
    const { blocks, facts, inWords } = await guide({ text, earlier, now: testDay })
    earlier.push({ text: inWords ?? text, blocks, facts })
    seen.push(show(blocks, content, testDay))
  }
  return seen
}
const textOf = (blocks: readonly Block[] = []) => blocks.map(blockText).join('\n')
const kinds = (blocks: readonly Block[] = []) => blocks.map(({ kind }) => kind)
const GO_ON = 'Verder met mijn vraag'

describe('after danger was told', () => {
  const replies = [
    'ja',
    'nee hoor het gaat wel',
    'dank je',
    'ik wil niet bellen',
    'ik durf niet te bellen hij luistert mee',
    'ze nemen niet op',
    'ik heb 113 al gebeld',
    'het is al voorbij',
    'wat moet ik nu doen',
    'grapje',
    'ik wil niet meer leven',
    'bloempot rijdt fiets',
  ]
  it.each(replies)('nobody is told that we don’t know, and hears the same twice: %s', async (reply) => {
    const [help, first, second] = (await talk('ik wil niet meer leven', reply, reply)).map((blocks) =>
      textOf(blocks),
    )
    expect(first).not.toMatch(/Dat weet ik niet|omscholing\?/)
    expect(first).not.toBe(help)
    expect(second).not.toBe(first)
    expect(second).not.toMatch(/Dat weet ik niet|omscholing\?/)
  })

  it('knows another number when nobody answers', async () => {
    const [, reply] = await talk('ik wil niet meer leven', 'ze nemen niet op')
    expect(textOf(reply)).toContain('088-0767000')
  })

  it.each([
    ['mijn baas heeft mijn paspoort afgepakt', 'ik durf niet te bellen', 'fairwork.nu'],
    ['mijn man slaat me', 'ik wil niet bellen', 'veiligthuis.nl'],
    ['ik slaap op straat', 'ze nemen niet op', 'warm'],
  ])('knows another way that fits the danger: %s, %s', async (danger, said, way) => {
    const [, reply] = await talk(danger, said)
    expect(textOf(reply)).toContain(way)
  })

  it('names the way to leave fast when somebody listens, in text only', async () => {
    const [, reply] = await talk('mijn man slaat me', 'ik durf niet te bellen hij luistert mee')
    expect(kinds(reply)).toEqual(['text'])
    expect(textOf(reply)).toContain('Snel weg')
  })

  it('stops anew for a worse danger', async () => {
    const [, reply] = await talk(
      'ik heb zoveel schulden dat ik de brieven niet meer open',
      'nee, ik wil niet meer leven',
    )
    expect(reply?.[0]).toMatchObject({ kind: 'urgent', id: 'suicide' })
  })

  it('answers an ordinary question as ever', async () => {
    const [, , answer] = await talk('ik wil niet meer leven', 'dank je', 'wat is EVC?')
    expect(kinds(answer)).toContain('article')
    expect(kinds(answer)).not.toContain('urgent')
  })

  it('is remembered from the replies that were given', async () => {
    const { blocks } = await guide({ text: 'mijn man slaat me', earlier: [], now: testDay })
    expect(isDangerTold([{ blocks }, { blocks: [{ kind: 'text', text: 'Graag gedaan.' }] }])).toBe(true)
    expect(isDangerTold([{ blocks: [{ kind: 'text', text: 'Graag gedaan.' }] }])).toBe(false)
  })
})

describe('help that stands in place of an answer', () => {
  it('has a way on, to the question in the same message', async () => {
    const [help, answer] = await talk('Ik wil dood. Mag ik leren met WW?', GO_ON)
    expect(kinds(help)).toEqual(['urgent', 'choices'])
    expect(textOf(help)).toContain(GO_ON)
    expect(kinds(answer)).toContain('article')
    expect(textOf(answer)).toContain('WW')
  })

  it('has a way on to the question of the path that it broke into', async () => {
    const [asked, , again, after] = await talk('loont werken voor mij', 'ik wil dood', GO_ON, 'bijstand')
    const question = asked?.find(({ kind }) => kind === 'question')
    expect(question).toBeDefined()
    expect(again?.at(-1)).toEqual(question)
    expect(after?.at(-1)).toMatchObject({ kind: 'question', about: 'sum' })
  })

  it('lets a path go on by itself with the next answer', async () => {
    const [, , after] = await talk('loont werken voor mij', 'ik wil dood', 'bijstand')
    expect(after?.at(-1)).toMatchObject({ kind: 'question', about: 'sum' })
  })

  it('asks what the question is when there was none', async () => {
    const [, reply] = await talk('ik wil dood', GO_ON)
    expect(textOf(reply)).not.toContain('Dat weet ik niet')
  })

  it('is worded for who worries about somebody else, and for who writes another language', async () => {
    const [other] = await talk('mijn collega wil niet meer leven')
    expect(textOf(other)).toContain('Vraag gerust of iemand aan zelfmoord denkt')
    const [turkish] = await talk('kocam beni dövüyor')
    expect(turkish?.[0]).toMatchObject({ kind: 'urgent', language: 'tr', id: 'violence' })
    expect(textOf(turkish)).toContain('Yalnız değilsiniz')
  })

  it('comes as well for what is typed as the answer to a question', async () => {
    const [asked] = await talk('loont werken voor mij')
    const question = asked?.findLast((block) => block.kind === 'question')
    const answer = { question: question?.fact ?? '', value: 'ik wil niet meer leven' }
    const { blocks, inWords } = await guide({ text: '', answer, earlier: [], now: testDay })
    expect(blocks[0]).toMatchObject({ kind: 'urgent', id: 'suicide' })
    expect(inWords).toBe('ik wil niet meer leven')
  })
})

describe('after no more than a line of help', () => {
  const doubtful = 'Ik zie het niet meer zitten sinds mijn ontslag. Hoe lang krijg ik WW?'
  const earlier: Earlier[] = [
    {
      text: doubtful,
      blocks: [
        { kind: 'urgent', id: 'suicide', language: 'nl', tone: 'soft' },
        { kind: 'text', text: 'Je krijgt WW.' },
      ],
      facts: {},
    },
  ]
  const reply = async (text: string) => (await guide({ text, earlier, now: testDay })).blocks

  it.each([
    'ja dat klopt. maar wat moet ik nu als eerste doen?',
    'wat moet ik nu doen',
    'ja graag',
    'nee ik heb nog geen werk',
    'ik durf niet te solliciteren',
    'ik heb het uwv al gebeld',
    'ik durf mijn baas niet te bellen',
    'mijn man zit ook thuis met een uitkering',
    'ze nemen me nergens aan',
    'het gaat wel weer beter, ik wil een opleiding doen',
    'ik ben in gesprek met een andere werkgever',
  ])('a question or a story goes on as ever: %s', async (text) => {
    const blocks = await reply(text)
    expect(blocks.filter((block) => block.kind === 'urgent')).toEqual([])
  })

  it.each([
    ['ik durf niet te bellen', 'niet_bellen'],
    ['ik wil daar niet bellen', 'niet_bellen'],
    ['hij luistert mee', 'luistert_mee'],
    ['ze nemen niet op', 'geen_gehoor'],
    ['ik heb 113 al gebeld', 'al_gebeld'],
  ])('words about that help are answered: %s', async (text, says) => {
    expect(await reply(text)).toMatchObject([{ kind: 'urgent', id: 'suicide', reply: { says } }])
  })

  it('does not say the same line again, nor that it doesn’t know', async () => {
    const [told = ''] = readMessages('crisis-fresh')
      .map(({ text }) => text)
      .filter((text) => content.safety.verdict(text).outcome === 'check-in' && text.split(' ').length > 8)
    const [first, second] = await talk(told, told)
    expect(first?.[0]).toMatchObject({ kind: 'urgent', tone: 'soft' })
    expect(kinds(second)).not.toContain('urgent')
    expect(textOf(second)).not.toContain('Dat weet ik niet')
  })

  it('stops for danger that is plain', async () => {
    expect((await reply('ik wil dood'))[0]).toMatchObject({ kind: 'urgent', id: 'suicide' })
  })
})

describe('a few words in a conversation without danger', () => {
  const asked = 'Ik wil een opleiding tot verzorgende doen, wie betaalt dat?'

  it.each([
    'en als ik het niet haal?',
    'en als hij ziek wordt?',
    'ik ben bang dat ik alles moet terugbetalen',
    'en als ik ziek word',
    'dan heb ik niks meer',
    'ik kan echt niet meer terug daarheen',
    'ze pakken het toch weer af',
    'dan maar niet',
    'en als mijn moeder overlijdt?',
  ])('bring no help when they follow on the question: %s', async (said) => {
    const [, reply] = await talk(asked, said)
    expect(kinds(reply)).not.toContain('urgent')
  })

  it.each([
    ['ik wil dood', 'suicide'],
    ['ik wil niet meer leven', 'suicide'],
    ['hij slaat me', 'violence'],
    ['mijn baas heeft mijn paspoort afgepakt', 'exploitation'],
    ['ik ben verkracht', 'sexual-violence'],
    ['ik slaap op straat', 'shelter'],
    ['de chef heeft mij geslagen met een ketting', 'exploitation'],
  ])('bring it when they are unmistakable: %s', async (said, id) => {
    const [, reply] = await talk(asked, said)
    expect(reply?.[0]).toMatchObject({ kind: 'urgent', id })
  })
})

describe('what is said next fits the danger', () => {
  it.each([
    ['ik drink elke dag een fles wodka en kan niet stoppen', 'ik durf niet te bellen', 'mindhulplijn.nl'],
    ['ik drink elke dag een fles wodka en kan niet stoppen', 'wat moet ik nu doen', 'Stop niet in één keer'],
    ['ik hoor stemmen die zeggen wat ik moet doen', 'ze nemen niet op', 'huisartsenspoedpost'],
    ['ik hoor stemmen die zeggen wat ik moet doen', 'wat moet ik nu doen', 'huisarts'],
    ['morgen worden we uit huis gezet door de deurwaarder', 'ik wil niet bellen', 'geldfit.nl'],
    ['morgen worden we uit huis gezet door de deurwaarder', 'wat moet ik nu doen', 'ontruiming'],
  ])('%s, %s', async (danger, said, way) => {
    const [help, reply] = await talk(danger, said)
    expect(help?.[0]).toMatchObject({ kind: 'urgent' })
    expect(textOf(reply)).toContain(way)
  })
})

it('stands as one line before the answer when it may be danger', async () => {
  const doubtful = ['crisis', 'crisis-later', 'crisis-fresh'].flatMap(readMessages).map(({ text }) => text)
  const told = doubtful.filter((text) => content.safety.verdict(text).outcome === 'check-in')
  expect(told.length).toBeGreaterThan(0)
  for (const text of told) {
    const [reply] = await talk(text)
    expect(reply?.[0]).toMatchObject({ kind: 'urgent', tone: 'soft' })
    expect(reply?.length).toBeGreaterThan(1)
    expect(textOf(reply)).not.toContain('Dat weet ik niet')
  }
})
