import { describe, expect, it } from 'vitest'
import { createGuide } from '../../functions/guide/guide.ts'
import { show } from '../../functions/guide/show.ts'
import type { Earlier } from '../../functions/guide/turn.ts'
import { blockText } from '../../functions/http/transcript.ts'
import type { Block } from '../../functions/shared/blocks.ts'
import { realContent } from '../builders/content.ts'
import { testDay } from '../clock.ts'

const content = realContent()
const guide = createGuide(content)

/** What is seen of each reply to these messages. */
async function talk(...said: readonly string[]): Promise<Block[][]> {
  const earlier: Earlier[] = []
  const seen: Block[][] = []
  for (const text of said) {
    const { blocks, facts } = await guide({ text, earlier, now: testDay, live: { memory: {} } })
    earlier.push({ text, blocks, facts })
    seen.push(show(blocks, content, testDay))
  }
  return seen
}
const last = async (...said: readonly string[]): Promise<Block[]> => (await talk(...said)).at(-1) ?? []
const kinds = (blocks: readonly Block[]) => blocks.map(({ kind }) => kind)
const words = (blocks: readonly Block[]) => blocks.map(blockText).join('\n')

const WGA = 'ik heb een wga uitkering, raak ik die kwijt als ik ga werken?'
const DOUBT_WORK = 'ik weet niet wat ik wil, werk al jaren bij een bank'
const MAKE_SUM = 'loont werken? ik heb bijstand en kan 20 uur werken voor 1300 bruto'

describe('what somebody does with the answer', () => {
  it.each([
    'is dat ook echt zo of zeg je dat om me gerust te stellen',
    'weet je t zeker? want op hun site staat wat anders',
    'klopt dat wel want mijn zwager zei van niet',
    'hoe weet je dat nou zo zeker',
    'verzin je dit niet gewoon',
  ])('a doubt hears the source and whom to ask, also with words after it: %s', async (said) => {
    const seen = await last(WGA, said)
    expect(words(seen)).toContain('Dit staat in')
    expect(kinds(seen)).toContain('handover')
  })

  it.each(['is dit nou definitief of een schatting?', 'hoe zeker is dat bedrag'])(
    'a doubt about a sum hears what it rests on: %s',
    async (said) => {
      expect(words(await last(MAKE_SUM, said))).toContain('Dit is een schatting, geen besluit')
    },
  )

  it.each([
    'wat zou jij doen',
    'wat raad je me nou aan',
    'dus moet ik nou ja zeggen of niet',
    'wat zou u doen in mijn plaats?',
    'what would you do?',
  ])('nobody chooses for somebody else, and the next step stands there: %s', async (said) => {
    const seen = await last(WGA, said)
    expect(words(seen)).toMatch(/Ik kies niet voor jou|I don't choose for you/)
    expect(words(seen)).toContain('Vraag UWV op papier')
    expect(kinds(seen)).toContain('handover')
  })

  it('"wat zou jij doen" amid a path begins nothing anew', async () => {
    const [first, second] = await talk(DOUBT_WORK, 'wat zou jij doen')
    expect(words(second ?? [])).not.toContain('hooguit zeven korte vragen')
    expect(second?.at(-1)).toEqual(first?.at(-1))
  })

  it.each([
    'kan iemant mij bele',
    'wie belt mij dan',
    'word ik nog gebeld?',
    'is there some person i can talk with in english or romanian',
    'is er ook iemand met wie ik kan praten',
  ])('a wish for a person is heard in any words: %s', async (said) => {
    expect(kinds(await last(WGA, said))).toContain('handover')
  })
})

describe('a line of help', () => {
  it.each([
    [
      'ik zit in de kinderopvang, kan ik programmeur worden',
      'weet je t zeker? want op de site van hun staat dat het normaal is',
    ],
    [WGA, '2 dagdelen per week zou ik aankunnen, meer niet'],
    [
      'ik ben 22 zonder diploma en zonder uitkering',
      'en me moeder dr uitkering, gaat die omlaag als ik werk',
    ],
    ['ik heb een kapsalon, is er subsidie om te leren', 'ik heb geen aov he. dus als ik stop heb ik niks'],
    ['ik zit op de reachtruck en wil iets anders', 'ik heb nooit gin papiere gehaald allinnig heftruck'],
  ])('does not stand before an ordinary follow-up: %s, %s', async (first, said) => {
    expect(kinds(await last(first, said))).not.toContain('urgent')
  })

  it.each([
    'ze noemen me aap en zeggen dat ze me na werk opwachten',
    'ik wil er niet meer zijn',
    'mijn baas heeft mijn paspoort al 4 maanden',
  ])('stands there for danger in the same place: %s', async (said) => {
    expect(kinds(await last('ik zit op de reachtruck en wil iets anders', said))).toContain('urgent')
  })
})
