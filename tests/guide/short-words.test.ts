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
    'en me studieschuld moet ik die dan gelijk gaan betalen',
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
  "I'm pregnant, contract ends in the 7th month. Boss says he wants to keep me but first see after baby. What money do I get and can I use that time for a small study online?",
  'Ik heb WIA brief gekreeg. 42 procent staat. Wat is 42 procent. Ik moet werk zoeken voor de rest? Ik ben stratenmaker ik kan niet zitten op kantoor ik kan niet goed schrijven',
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

describe('what a story tells', () => {
  it('is no answer to a question of a path where only a word of it stands there', async () => {
    const reply = await last(
      'Elke zondagavond buikpijn. Ik werk al 18 jaar op de administratie, niks mis mee, goeie collegas. Maar als ik denk dat ik dit nog 20 jaar moet doen word ik gek. Ligt het aan het werk of aan mij?',
    )
    expect(words(reply)).not.toContain('Mijn baas of collega')
    expect(words(reply)).not.toContain('Dit weet ik al van je')
  })

  it.each([
    'zzp stukadoor. knie naar de klote. geen verzekering. wat nu',
    'ik ben juridisch secretaresse en mn rsi maakt het lastig om de hele dag te typen',
  ])('of the own work is ours, however few words of it are known: %s', async (said) => {
    const reply = await last(said)
    expect(reply.some(({ kind }) => kind === 'choices' || kind === 'article' || kind === 'question')).toBe(
      true,
    )
    expect(words(reply)).not.toMatch(/Dat weet ik niet|Daar gaat deze hulplijn niet over/)
  })

  it('is worked out with its amounts, and not answered with a benefit that was not named', async () => {
    const reply = await last('Hoeveel hou ik over van 2450 bruto bij 28 uur')
    expect(articles(reply)).toEqual([])
    expect(reply.at(-1)).toMatchObject({ kind: 'question', about: 'sum' })
  })
})

it.each([
  [
    'Ik zit voor 45% in de WIA en wil graag weer meer gaan doen',
    'En als het na drie maanden toch niet lukt?',
  ],
  [
    'mijn contract wordt niet verlengd en ik ben zwanger',
    'ze hebben t niet letterlijk gezegd maar ik voel het gewoon',
  ],
])('a worry amid a talk brings no number of a crisis line: %s, %s', async (before, said) => {
  expect((await last(before, said)).map(({ kind }) => kind)).not.toContain('urgent')
})

describe('"geldt dat ook voor …"', () => {
  const WW = 'mijn contract stopt. heb ik recht op ww'
  it.each([
    'geldt dat ook voor mijn man',
    'en mijn vrouw ook',
    'geldt dit ook voor mn broer, die werkt bij een bank',
  ])('of a person shows the rule once more, to hold them against it: %s', async (said) => {
    const reply = await last(WW, said)
    expect(words(reply)).toContain('dezelfde situatie')
    expect(articles(reply)).toEqual(articles(await last(WW)))
  })

  it('of another kind of work has an answer of its own', async () => {
    expect(articles(await last(WW, 'geldt dat ook voor uitzendkrachten'))[0]).toContain('uitzendwerk')
  })
})

it('thanks with what one does with it are thanks', async () => {
  expect(words(await last('heb ik recht op ww', 'oke dankjewel daar kan ik mee verder'))).toContain(
    'Graag gedaan',
  )
})

it('what is told is not answered with its opposite', async () => {
  const reply = await last('hoe word ik buschauffeur', 'ik heb geen diploma hier. wel rijbewijs auto')
  expect(articles(reply)).not.toContain('Ik heb geen auto of rijbewijs. Hoe kom ik op mijn werk?')
})

describe('a plain answer', () => {
  const SUM = [
    'ik heb bijstand, 2 kinderen van 4 en 6, alleenstaand, huur 700, en kan 24 uur werken voor 1600 bruto. hou ik wat over?',
  ]
  it.each(['niet meer nodig', 'nee niet nodig', 'geen'])(
    'to a question of a sum is no alarm: %s',
    async (said) => {
      expect((await last(...SUM, said)).map(({ kind }) => kind)).not.toContain('urgent')
    },
  )
  it.each(['ik wil dood', 'ik spring straks', 'hij slaat me', 'ja, ik maak er een eind aan'])(
    'that tells of danger is: %s',
    async (said) => {
      expect((await last(...SUM, said)).map(({ kind }) => kind)).toContain('urgent')
    },
  )
})

it.each(['vso getekend gisteren kan ik nog terug', 'gister opgezegd, krijg ik nog ww'])(
  'who has signed or resigned is not told to wait with it: %s',
  async (said) => {
    expect(words(await last(said))).not.toMatch(/teken nog niets|zeg je baan nog niet op/)
  },
)

it('a Dutch question with an English word is answered in Dutch', async () => {
  expect(words(await last('burn out. terug of weg??'))).not.toContain('I read your question in English')
})

it.each([
  'wor gepest op t werk sinds de nieuwe ploegbaas er is. personeelszaken doet niks. ga ik zelf weg dan heb ik geen ww',
  'Autisme, 26. Bestaan er bedrijven waar je gewoon een dag mag laten zien wat je kunt in plaats van een sollicitatiegesprek?',
])('a worker who speaks of personnel or firms gets no answers for employers: %s', async (said) => {
  expect(words(await last(said))).not.toMatch(/LKV|zij-instromer/)
})

it('what surely is about a thing brings no number for a faint sign', async () => {
  const reply = await last('buurjongen drumt, ik trek t niet meer die herrie')
  expect(reply.map(({ kind }) => kind)).not.toContain('urgent')
})

it('what else a long message may ask shows how its answer begins', async () => {
  const reply = await last(
    'Ik ben 45 en werk al 20 jaar op kantoor bij een verzekeraar. Ik wil de zorg in maar heb geen diploma. Kan dat, en krijg ik dan loon terwijl ik leer?',
  )
  const gists = reply.flatMap((block) =>
    block.kind === 'choices' ? block.choices.flatMap(({ gist }) => gist ?? []) : [],
  )
  expect(gists.length).toBeGreaterThan(0)
})

it('beside the first question of a path stands how the answers begin', async () => {
  const reply = await last('30 jaar gelast en mn schouders zijn op. wat kan iemand zoals ik nog')
  expect(reply.at(-1)).toMatchObject({ kind: 'question' })
  const gists = reply.flatMap((block) =>
    block.kind === 'choices' ? block.choices.flatMap(({ gist }) => gist ?? []) : [],
  )
  expect(gists.length).toBeGreaterThan(0)
})

describe('a few words that name nothing', () => {
  const WW = 'Hoe lang duurt de WW?'
  it.each([
    ['Bestaat er iets van betaald verlof voor de zorg voor mijn vader', 'hoe lang dan'],
    ['hoe word ik jongerenwerker', 'hoe lang is dat'],
    ['hoe word ik doktersassistent', 'en hoe lang'],
  ])('ask of what was talked about, and not of WW: %s, %s', async (before, said) => {
    const reply = await last(before, said)
    expect(reply.length).toBeGreaterThan(0)
    expect(words(reply)).not.toContain(WW)
  })

  it('ask of WW where that was talked about, and words that name it always do', async () => {
    expect(articles(await last('mijn contract stopt. heb ik recht op ww', 'en hoe lang'))).toContain(WW)
    expect(articles(await last('hoe word ik doktersassistent', 'hoe lang duurt de ww'))).toContain(WW)
  })
})

it('who tells of a colleague that resigned is warned before resigning too', async () => {
  const said = 'mijn collega heeft al opgezegd en nu wil ik ook opzeggen, krijg ik dan ww'
  expect(words(await last(said))).toContain('zeg je baan nog niet op')
})
