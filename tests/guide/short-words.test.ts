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

/** What is seen of the last reply. */
async function last(...said: readonly string[]): Promise<Block[]> {
  const earlier: Earlier[] = []
  let seen: Block[] = []
  for (const text of said) {
    const { blocks, facts } = await guide({ text, earlier, now: testDay, live: { memory: {} } })
    earlier.push({ text, blocks, facts })
    seen = show(blocks, content, testDay)
  }
  return seen
}
const words = (blocks: readonly Block[]) => blocks.map(blockText).join('\n')
const articles = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'article' ? [block.title] : []))

describe('how to become something', () => {
  it.each([
    ['hoe word je stukadoor', 'Hoe word ik schilder of stukadoor?'],
    ['hoe wordt je treinmachinist', 'Hoe word ik treinmachinist?'],
    ['hoe word je glazenwasser', 'Hoe word ik glazenwasser of verhuizer?'],
    ['hoe word je kok', 'Hoe word ik kok?'],
  ])('is asked of anybody as well as of oneself: %s', async (said, title) => {
    expect(articles(await last(said))).toContain(title)
  })

  it.each([
    'hoe word je notaris',
    'hoe wordt ik piloot?',
    'ik wil dierenarts worden',
    'hoe word je bloemist',
  ])('is answered in general where no section tells of it: %s', async (said) => {
    expect(words(await last(said))).toContain('Hoe zoek ik uit hoe ik een bepaald beroep word?')
  })

  it.each(['hoe word je rijk', 'hoe word ik zwanger', 'hoe word je gelukkig'])(
    'is no job for everything: %s',
    async (said) => {
      expect(words(await last(said))).not.toContain('bepaald beroep')
    },
  )
})

describe('a number in the place of another', () => {
  const opening =
    'ik ben 44 en werk 20 uur bij de supermarkt voor 1300 bruto, alleenstaand met twee kinderen van 7 en 12. houd ik over als ik meer ga werken?'
  it.each([['en 32?'], ['en bij 32 uur dan?']])('is the same question with that number: %s', async (said) => {
    const reply = await last(opening, 'stel dat ik 24 uur ga werken', said)
    const sum = reply.find(({ kind }) => kind === 'sum')
    expect(sum && 'facts' in sum ? sum.facts['next.uren'] : undefined).toBe(32)
    expect(words(reply)).not.toMatch(/€ [0-3],\d\d per uur/)
  })

  it('is never a wage of a few euros a month', async () => {
    const reply = await last('ik heb bijstand en kan 16 uur gaan werken. loont dat?', '32')
    expect(words(reply)).not.toMatch(/€ [0-3],\d\d per uur/)
    expect(reply.at(-1)).toMatchObject({ kind: 'question', fact: 'next.loon' })
  })
})

describe('a few words that tell nothing', () => {
  const WAJONG = 'ben ik mijn wajong kwijt als ik ga werken?'
  it.each(['tja', 'jaja dat zeggen ze allemaal', 'pff het zal wel', 'nou ja'])(
    'are not thanked for as a fact: %s',
    async (said) => {
      expect(words(await last(WAJONG, said))).not.toMatch(/dat weet ik nu|ik onthoud/)
    },
  )

  it.each([
    'van wie',
    'bij wie precies',
    'maakt dat uit',
    'ik heb B1 is dat genoeg',
    'dat kost vast weer geld zeker',
  ])('may ask: %s', async (said) => {
    expect(words(await last(WAJONG, said))).not.toMatch(/dat weet ik nu|ik onthoud/)
  })

  it('in English do not turn a Dutch conversation', async () => {
    expect(words(await last('heb ik recht op ww', 'toppp thanks xx'))).toContain('Graag gedaan')
  })
})

it.each([
  'Al bijna anderhalf jaar ziek thuis en de bedrijfsarts begint over tweede spoor. Moet ik daar aan meewerken? en mag ik in die tijd ook gewoon zelf een cursus doen die ik leuk vind',
  'Ben verpleegkundige uit Eritrea, diploma is daar nog. Hoe kan diploma erkennen en kost dat veel? Ook ik moet nog nederlands B2, wie betaald de school',
])('what is answered is not offered once more below it: %s', async (said) => {
  const reply = await last(said)
  const offered = reply.flatMap((block) =>
    block.kind === 'choices' ? block.choices.map(({ label }) => label) : [],
  )
  for (const title of articles(reply)) expect(offered).not.toContain(title)
  expect(new Set(offered).size).toBe(offered.length)
})

it.each([
  ['ik zit in de ww en wil iets anders', 'is er geen mens die even met me mee kan kijken'],
  ['ben ik mijn wajong kwijt als ik ga werken?', 'ik lees niet zo goed kan er iemand met me bellen'],
])('a human is heard in whatever wording: %s, %s', async (before, said) => {
  expect((await last(before, said)).map(({ kind }) => kind)).toContain('handover')
})
