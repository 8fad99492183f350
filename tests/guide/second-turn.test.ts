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

it.each([
  ['hoi', 'ik ben vandaag ontslagen'],
  ['hallo', 'mijn baas betaalt mijn loon niet'],
  ['hoi', 'ik ben 58 en mijn rug is op'],
])('what is told after a greeting is answered as if it came first: %s, %s', async (greeting, told) => {
  expect(await last(greeting, told)).toEqual(await last(told))
})

describe('what somebody does with the answer', () => {
  it.each([
    'is dat ook echt zo of zeg je dat om me gerust te stellen',
    'weet je t zeker? want op hun site staat wat anders',
    'klopt dat wel want mijn zwager zei van niet',
    'hoe weet je dat nou zo zeker',
    'weet je dat zeker? mijn baas zei van niet.',
    'verzin je dit niet gewoon',
  ])('a doubt hears the source and whom to ask, also with words after it: %s', async (said) => {
    const seen = await last(WGA, said)
    expect(words(seen)).toContain('Dit staat in')
    expect(kinds(seen)).toContain('handover')
  })

  it.each(['te veel tekst. kan het korter', 'korter', 'ik snap het niet'])(
    'what was hard to read is the answer, not the question that waits below it: %s',
    async (said) => {
      const seen = await last(MAKE_SUM, 'hoe lang duurt de ww?', said)
      expect(words(seen)).toContain('UWV rekent het uit')
      expect(seen.at(-1)).toMatchObject({ kind: 'question', waits: true })
    },
  )

  it.each(['is dit nou definitief of een schatting?', 'hoe zeker is dat bedrag'])(
    'a doubt about a sum hears what it rests on: %s',
    async (said) => {
      expect(words(await last(MAKE_SUM, said))).toContain('Dit is een schatting, geen besluit')
      expect(words(await last(MAKE_SUM, 'pff', said))).toContain('Dit is een schatting, geen besluit')
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
    expect(second?.at(-1)).toEqual({ ...first?.at(-1), waits: true })
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
    [WGA, 'zeg jij t maar'],
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

const asked = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'question' ? [block.title] : []))
const offered = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'choices' ? block.choices.map(({ label }) => label) : []))
const answers = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'article' ? [block.title] : []))

describe('a path that runs', () => {
  const TASKS = 'ik weet niet wat ik wil, werk al jaren bij een bank'
  const LIKES = [TASKS, 'veel bellen en papieren nakijken'] as const

  it.each([
    'ik zit via t uitzendbureau he geen vast',
    'nee wacht, ben sins mei toch in vaste dienst',
    'Zij weet nog niet dat ik dit uitzoek',
    'ik heb trouwens maar mbo niveau 3',
    'ben 47',
    'als het maar niet zo’n zweverige test is',
    'mijn man verdient wel goed hoor',
    'mijn ex betaalt trouwens geen alimentatie',
  ])('hears no answer in what only tells something else: %s', async (said) => {
    const seen = await last(...LIKES, said)
    expect(asked(seen)).toEqual(['Wat doe je graag?'])
    expect(words(seen)).toContain(`“${said.slice(0, 20)}`)
  })

  it.each([
    'met hout werken',
    'mensen helpen en dingen uitzoeken',
    'ik ben graag buiten bezig',
    'tuinieren, koken',
    'ik hou van verbouwen',
  ])('hears the answer in a few free words: %s', async (said) => {
    expect(asked(await last(...LIKES, said))).toEqual(['Wat kan niet in je werk?'])
  })

  it('hears what somebody likes as a wish', async () => {
    expect(words(await last(TASKS, 'buiten zijn vind ik fijn'))).toContain('Dat neem ik mee')
  })

  it('a case is a question, and no answer that was not understood', async () => {
    const seen = await last('wie betaalt een lascursus, ik woon in Emmen en heb ww', 'en als ik zak')
    expect(words(seen)).not.toContain('begrijp')
  })

  it('takes along a wish that another question was asked for, and puts its own again', async () => {
    const seen = await last(TASKS, 'ik zou eigenlijk met hout willen werken')
    expect(words(seen)).toContain('Dat neem ik mee: “ik zou eigenlijk met hout willen werken”')
    expect(asked(seen)).toEqual(['Wat deed je daar het vaakst? Noem twee dingen.'])
    expect(asked(await last(TASKS, 'ik zou eigenlijk met hout willen werken', 'bellen en mailen'))).toEqual([
      'Wat kan niet in je werk?',
    ])
  })

  it.each([
    'mar wa kost da dan wel nie nen cursus, da hek nie zomar ligge',
    'mag ik ook eerst een dag meelopen',
  ])('answers a new question from the articles and then goes on: %s', async (said) => {
    const seen = await last(...LIKES, said)
    expect([...answers(seen), ...offered(seen)]).not.toEqual([])
    expect(asked(seen)).toEqual(['Wat doe je graag?'])
  })

  it('says how it goes once, however often it is asked for', async () => {
    const all = await talk(
      'Welk werk past bij mij?',
      'Welk werk past bij mij?',
      'kassamedewerker',
      'ik weet echt niet welke richting bij me past',
      'Welk werk past bij mij?',
    )
    const intros = all.filter((seen) => words(seen).includes('hooguit zeven korte vragen'))
    expect(intros).toHaveLength(1)
    expect(asked(all.at(-1) ?? [])).toEqual(['Wat deed je daar het vaakst? Noem twee dingen.'])
  })

  it('knows thanks and goodbye from the name of a sector', async () => {
    const seen = await last(
      'wie betaalt mijn omscholing? ik woon in Tilburg en heb werk',
      'ok houdoe en bedankt',
    )
    expect(kinds(seen)).toEqual(['text'])
  })
})

describe('a follow-up that names nothing of its own', () => {
  it.each([
    [
      ['welke aanpassingen kan ik vragen op mijn werk?', 'Hoe formuleer ik dat dan?'],
      /Hoe vertel ik het op mijn werk/,
    ],
    [
      ['mijn baas betaalt een bootcamp van 9000 euro, moet ik terugbetalen als ik wegga?', 'mag dat zomaar?'],
      /(?:terugbetalen|betalen) als ik wegga|studiekostenbeding/,
    ],
    [
      [
        'Ik zit 6 jaar in de bijstand, ben 57 en heb ruim 300 sollicitaties gestuurd. Niemand wil mij. Wat heeft het nog voor zin?',
        'ja maar wat kan ik dan concreet?',
      ],
      /afgewezen om mijn leeftijd/,
    ],
    [
      ['kan ik een persoonlijk budget krijgen van mijn werk om te leren?', 'hoe vraag ik zoiets dan?'],
      /leerbudget|cao/,
    ],
  ])('is offered what lies near what was shown, and a human: %j', async (said, near) => {
    const seen = await last(...said)
    expect(words(seen)).not.toContain('Dat weet ik niet')
    expect([...answers(seen), ...offered(seen)].join('\n')).toMatch(near)
  })

  it.each([
    'hoe werkt zoiets?',
    'en hoe pak ik dat aan dan?',
    'is dat normaal?',
    'en dan?',
    'hoe lang duurt zoiets',
  ])('is never refused once something was shown: %s', async (said) => {
    expect(words(await last(WGA, said))).not.toContain('Dat weet ik niet')
  })
})

describe('after a fact alone', () => {
  it.each([
    ['kan mijn zoon van 19 met autisme hulp krijgen?', 'hij heeft geen wajong'],
    ['mag ik een opleiding doen als ik niet werk?', 'ik heb geen ww'],
    ['welke hulp is er als ik ziek ben en wil werken?', 'ik heb geen wia hoor'],
  ])('nothing presumes what somebody does not have: %s, %s', async (question, fact) => {
    const [, benefit = ''] = /geen (\w+)/.exec(fact) ?? []
    const seen = await last(question, fact)
    for (const title of [...answers(seen), ...offered(seen)])
      expect(title).not.toMatch(new RegExp(`(?:mijn|met|heb|vanuit) ${benefit}\\b|ik ${benefit} heb`, 'i'))
  })

  it('the question before is answered anew where the fact decides it', async () => {
    const seen = await last(
      'mijn ww stopt over 6 weken, wat dan?',
      'woon samen met mijn vriendin',
      'zij verdient 2100 netto',
    )
    expect(answers(seen).join()).toMatch(/inkomen van mijn partner|Mijn partner heeft werk/)
  })

  it('what it is surely about stands first', async () => {
    const seen = await last('welk werk kan ik snel beginnen?', 'niet meer in de avonden aub')
    expect([...answers(seen), ...offered(seen)][0]).toBe(
      'Welk werk is alleen overdag, zonder nacht en weekend?',
    )
  })
})

it.each([
  'Dankjewel. Ik ben er soms zo moe van',
  'bedankt. ik lig er wel wakker van hoor',
  'dank u wel, het vreet aan me',
  'pfff ik word er moedeloos van, bedankt he',
])('thanks with a feeling get a word for it and a next step: %s', async (said) => {
  const seen = words(await last(WGA, said))
  expect(seen).toContain('Graag gedaan. Je hoeft dit niet alleen te doen.')
  expect(seen).toContain('Vraag UWV op papier')
})

it('a year in a story is no goodbye', async () => {
  const seen = words(
    await last(WGA, 'Ik ben secretaresse geweest, tot 2016. Daarna voor mijn moeder gezorgd.'),
  )
  expect(seen).not.toContain('Graag gedaan')
})

describe('what stands beside a question of a path', () => {
  it('thanks are no answer, however short', async () => {
    const seen = await last('Vertel ik het mijn baas?', 'oke fijn dankje')
    expect(kinds(seen)).toEqual(['text'])
  })

  it('a limit is taken along when another question was asked', async () => {
    const seen = await last('welk werk past bij mij?', 'kok', 'niet meer in de avonden aub')
    expect(words(seen)).toContain('Dat neem ik mee: “niet meer in de avonden aub”')
    expect(asked(seen)).toEqual(['Wat deed je daar het vaakst? Noem twee dingen.'])
  })

  it.each([
    'waarom tellen ze zijn inkomen eigenlijk mee?',
    'waarom is dat alleen voor mensen met een uitkering?',
  ])('why a rule is so, is no question about our question: %s', async (said) => {
    const [, first = [], second = []] = await talk(
      'hallo',
      'ik krijg geen uitkering omdat mijn man werkt, wie betaalt mijn opleiding?',
      said,
    )
    const question = first.find((block) => block.kind === 'question')
    expect(words(second)).not.toContain(question?.kind === 'question' ? question.why : '-')
  })

  it('a worry with an amount from before is no amount of the sum', async () => {
    const before = [
      'heb bijstand en kan 12 uur gaan werken in een bakkerij wat hou ik over',
      '14,80 per uur',
      'alleen met dochter van 5',
    ]
    const seen = await last(
      ...before,
      'me vorige keer moest ik 1100 terug betalen aan de gemeente daarom durf ik niet goed',
    )
    expect(kinds(seen)).not.toContain('sum')
    expect(asked(seen)).toEqual(asked(await last(...before)))
  })
})

it('"kan dat niet korter" about school is no wish for a shorter answer', async () => {
  const seen = await last(
    'hoe word ik maatschappelijk werker?',
    '4 jaar hbo is wel heel lang, kan dat niet korter',
  )
  expect([...answers(seen), ...offered(seen)]).not.toEqual([])
})

it('a fact chooses among what was offered a moment ago', async () => {
  const seen = await last(
    'ik ben 22 zonder diploma, zonder werk en woon bij mijn moeder',
    'beveiliging lijkt me wel chill',
    'heb wel een strafblad, 2 jaar terug iets doms',
  )
  expect([...answers(seen), ...offered(seen)]).toContain('Kan ik beveiliger worden met een strafblad?')
})
