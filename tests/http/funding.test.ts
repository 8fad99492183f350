import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wantedPath } from '../../functions/guide/paths/path.ts'
import type { Block, BlockOf } from '../../functions/shared/blocks.ts'
import { aHelpline, type Helpline } from '../builders/helpline.ts'
import { days } from '../clock.ts'

let helpline: Helpline
beforeAll(async () => {
  helpline = await aHelpline()
})
afterAll(() => helpline.close())

/** A conversation in which only the newest reply is looked at. */
const conversation = async () => {
  const token = await helpline.begin()
  let after = 1
  const reply = async (sent: Promise<Response>): Promise<Block[]> => {
    const { turns, last } = await (await sent).json()
    after = last
    return turns.at(-1).blocks
  }
  let id = 0
  const post = (body: object) =>
    reply(
      helpline.call('POST', '/api/session/turns', token, {
        id: `${token.slice(0, 12)}-${++id}`,
        after,
        ...body,
      }),
    )
  return {
    say: (text: string) => post({ text }),
    answer: (question: string, value?: unknown) =>
      post({ answer: { question, ...(value !== undefined && { value }) } }),
    read: async (): Promise<Block[]> =>
      (await (await helpline.call('GET', '/api/session/turns', token)).json()).turns.at(-1).blocks,
  }
}

const fundingIn = (blocks: readonly Block[]): BlockOf<'funding'> => {
  const block = blocks.find((one) => one.kind === 'funding')
  if (!block) throw new Error(`no funding in ${JSON.stringify(blocks).slice(0, 400)}`)
  return block
}
const questionIn = (blocks: readonly Block[]): BlockOf<'question'> | undefined => {
  const last = blocks.at(-1)
  return last?.kind === 'question' ? last : undefined
}
const names = (cards: readonly { readonly id: string }[]) => cards.map(({ id }) => id)
/** What a reply says that it heard: on the sheet, or in the line that says what it changes. */
const heardIn = (blocks: readonly Block[]): string =>
  blocks
    .flatMap((block) =>
      block.kind === 'funding'
        ? block.told.map(({ value }) => value)
        : block.kind === 'text'
          ? [block.text]
          : [],
    )
    .join(' ')
const told = (block: BlockOf<'funding'>) =>
  Object.fromEntries(block.told.map(({ fact, value }) => [fact, value]))

describe('somebody who wants to work in care', () => {
  const opening = 'woon in ulft, werk in magazijn, wil de zorg in, geen geld voor opleiding'

  it('gets the first matches at once, then one question', async () => {
    const { say } = await conversation()
    const blocks = await say(opening)
    const { first, folded, credit } = fundingIn(blocks)
    expect(first.length).toBeGreaterThanOrEqual(3)
    expect(first.length).toBeLessThanOrEqual(4)
    expect(names(first)).toContain('opijver')
    expect(folded.length).toBeGreaterThan(0)
    expect(credit).toMatch(/\w/)
    expect(questionIn(blocks)?.title).toBe('Is er al een werkgever die je wil aannemen?')
    expect(blocks.filter(({ kind }) => kind === 'question')).toHaveLength(1)
  })

  it('is never asked the same again, and comes to an end', async () => {
    const { say, answer } = await conversation()
    let blocks = await say(opening)
    const asked: string[] = []
    for (let question = questionIn(blocks); question; question = questionIn(blocks)) {
      asked.push(question.fact)
      expect(asked.length).toBeLessThanOrEqual(4)
      blocks = await answer(question.fact, null)
    }
    expect(new Set(asked).size).toBe(asked.length)
    expect(asked.length).toBeGreaterThan(1)
  })

  it('can change an answer: what follows from it changes too', async () => {
    const { say, answer } = await conversation()
    const before = fundingIn(await say(opening))
    expect(told(before)['funding.region']).toBe('Oude IJsselstreek')
    expect(questionIn(await answer('funding.region'))?.fact).toBe('funding.region')
    const after = fundingIn(await answer('funding.region', 'Breda'))
    expect(told(after)['funding.region']).toBe('Breda')
    expect(names([...after.first, ...after.folded])).not.toContain('opijver')
    expect(told(after)['funding.target_sectors']).toBe('de zorg')
  })

  it('takes the one choice that a sentence names, and none that it denies', async () => {
    const { say } = await conversation()
    await say('ik ben werkgever en zoek subsidie voor scholing')
    const heard = fundingIn(await say('ik zit in de installatietechniek'))
    expect(told(heard)['funding.target_sectors']).toBe('de installatietechniek')
    const other = await conversation()
    await other.say('ik ben werkgever en zoek subsidie voor scholing')
    const denied = await other.say('niet in de installatietechniek')
    const [block] = denied.filter(({ kind }) => kind === 'funding')
    expect(JSON.stringify(block ?? {})).not.toContain('de installatietechniek')
  })

  it('may answer in own words', async () => {
    const { say } = await conversation()
    await say(opening)
    const blocks = await say('nee nog niet')
    expect(heardIn(blocks)).toContain('of een werkgever je wil aannemen: Nee')
    expect(questionIn(blocks)?.fact).not.toBe('funding.has_employer_offer')
  })
})

describe('a question', () => {
  const asksSector = async () => {
    const talk = await conversation()
    await talk.say('ik heb ww en woon in Zwolle, wie betaalt mijn opleiding')
    await talk.answer('funding.target_sectors')
    return talk
  }

  it('is answered by not knowing yet', async () => {
    const { answer } = await asksSector()
    const after = await answer('funding.target_sectors', 'any')
    expect(heardIn(after)).toContain('ik weet het nog niet')
    expect(questionIn(after)?.fact).not.toBe('funding.target_sectors')
  })

  it.each(['horeca', 'beveiliging', 'kapper', 'op kantoor', 'in een winkel', 'het circus'])(
    'about the sector is answered by %s, and then money of other sectors does not fit',
    async (sector) => {
      const { say } = await asksSector()
      const after = await say(sector)
      const block = fundingIn(await say('wie betaalt mijn opleiding'))
      expect(told(block)['funding.target_sectors']).toBe('iets anders')
      expect(questionIn(after)?.fact).not.toBe('funding.target_sectors')
      expect(names([...block.first, ...block.folded])).not.toContain('zorgstart')
    },
  )

  it.each(['weet ik niet', 'geen flauw idee', 'ik zou het niet weten', 'niet zeker', 'zeg ik liever niet'])(
    'is let go after "%s"',
    async (text) => {
      const { say } = await asksSector()
      expect(questionIn(await say(text))?.fact).not.toBe('funding.target_sectors')
    },
  )

  it('comes back once when the answer is not understood, and then no more', async () => {
    const { answer } = await asksSector()
    const left = []
    for (const name of ['Nergenshuizen', 'Blauwland', 'Groenland', 'Roodland'])
      left.push(questionIn(await answer('funding.region', name))?.fact)
    expect(left.slice(0, 2)).toEqual(['funding.region', 'funding.region'])
    expect(left).not.toEqual(Array(4).fill('funding.region'))
  })
})

describe('a scheme that is named', () => {
  it('gets a true answer first, also when it has ended', async () => {
    const { say } = await conversation()
    const { named, first } = fundingIn(await say('heb je nog STAP?'))
    expect(named[0]).toMatchObject({ id: 'stap-budget', verdict: 'ended' })
    expect(named[0]?.instead.length).toBeGreaterThan(0)
    expect(first).toEqual([])
  })

  it('is opened by the name that stands on its card, each of them', async () => {
    const live = helpline.content.funding
      .cards({}, '2026-11-24')
      .filter(({ verdict, presentedAs }) => verdict !== 'ended' && presentedAs !== 'background')
    expect(live.length).toBeGreaterThan(90)
    const opens = (name: string) => (text: string) =>
      wantedPath(helpline.content.paths, text, helpline.content.read(text))?.about === 'funding' &&
      helpline.content.funding.named(text).has(name)
    const lost = live.flatMap(({ id, name }) =>
      [name, `kan ik ${name} krijgen?`].filter((text) => !opens(id)(text)),
    )
    expect(lost).toEqual([])
  })

  it('is answered with what decides for this person, not with what holds for all', async () => {
    const answerTo = async (text: string) =>
      fundingIn(await (await conversation()).say(text)).named[0]?.answer
    expect(await answerTo('ik woon in den bosch, kan ik brabant leert gebruiken?')).not.toMatch(/zonder werk/)
    expect(await answerTo('kan ik opijver krijgen?')).toMatch(/^Misschien.*Achterhoek/)
    expect(await answerTo('ik heb geen hbo, kan ik leraar worden via zij-instroom?')).toMatch(/^Nee.*hbo/)
    expect(await answerTo('heb je nog STAP?')).toMatch(/^Nee.*gestopt op 31 december 2023/)
  })

  it('stays an article when only its meaning is asked', async () => {
    const { say } = await conversation()
    const blocks = await say('wat is een praktijkverklaring?')
    expect(blocks.some(({ kind }) => kind === 'funding')).toBe(false)
  })
})

describe('a story', () => {
  const kindsOf = async (text: string) => {
    const { say } = await conversation()
    return (await say(text)).map(({ kind }) => kind)
  }

  it.each([
    'Ik werk al jaren als orderpicker in Varsseveld en wil monteur worden. Ik snap alleen niet wie zoiets betaalt.',
    'Mijn contract als kok in Maastricht wordt niet verlengd. Ik wil installatiemonteur worden. Heb ik straks recht op een opleiding, en van wie?',
    'Ik zit in de ziektewet en wil hovenier worden. Betaalt UWV zo’n opleiding?',
    'Ik heb wajong, woon in Emmen en wil een diploma dierverzorging halen. Is er begeleiding en betaalt iemand de school?',
    'I live in Zwolle with bijstand and want to become a truck driver. Who will pay the licence?',
    'Wij hebben een garagebedrijf in Meppel en willen iemand opleiden. Kunnen we daar geld voor krijgen?',
  ])('leads to who pays: %s', async (text) => {
    expect(await kindsOf(text)).toContain('funding')
  })

  it.each([
    'Mijn baas zegt dat ik mijn verplichte cursus moet terugbetalen als ik wegga. Mag dat?',
    'Ik werk 20 uur in de zorg en heb bijstand. Hoeveel geld houd ik over?',
    'Ik woon in Arnhem en zit in de bijstand. Wie betaalt mijn huur als ik ga werken?',
    'Ik ben kok en wil in de zorg werken. Wat verdien ik daar?',
  ])('about other money does not: %s', async (text) => {
    expect(await kindsOf(text)).not.toContain('funding')
  })
})

describe('places', () => {
  it('are asked back when a name lies in several gemeenten', async () => {
    const { say, answer } = await conversation()
    let question = questionIn(
      await say('ik woon in Hengelo, ik heb ww en wil de zorg in, wie betaalt mijn opleiding'),
    )
    while (question && question.fact !== 'funding.region')
      question = questionIn(await answer(question.fact, null))
    expect(question?.choices.length).toBeGreaterThan(1)
  })

  it('can be chosen by a name that is several places as well', async () => {
    const twice =
      'Beek Beuningen Buren Hengelo Heusden Hoorn Katwijk Voorst Laren Noordwijk Oosterhout Rijswijk Scherpenzeel Steenbergen'
    for (const name of twice.split(' ')) {
      const { say, answer } = await conversation()
      await say('ik heb ww en wil de zorg in, wie betaalt mijn opleiding')
      await answer('funding.region', name)
      expect(heardIn(await answer('funding.region', name))).toContain(name)
      expect(told(fundingIn(await say('wie betaalt mijn opleiding')))['funding.region']).toBe(name)
    }
  })

  it('of work are not taken for home without asking', async () => {
    const { say, answer } = await conversation()
    const blocks = await say(
      'ik werk in Doetinchem in een winkel en wil de zorg in, wie betaalt mijn opleiding',
    )
    expect(told(fundingIn(blocks))['funding.region']).toBeUndefined()
    let question = questionIn(blocks)
    while (question && question.fact !== 'funding.region')
      question = questionIn(await answer(question.fact, null))
    expect(question?.choices).toEqual([{ value: 'Doetinchem', label: 'Ja, ik woon in Doetinchem' }])
    const after = fundingIn(await answer('funding.region', 'Doetinchem'))
    expect(told(after)['funding.region']).toBe('Doetinchem')
  })
})

describe('an employer who must not know', () => {
  it('hears of what only the employer can ask last, and marked', async () => {
    const { say } = await conversation()
    const { first, folded } = fundingIn(
      await say(
        'ik zoek geld voor een opleiding in de zorg, maar mijn baas mag het niet weten. ik werk in een winkel in Zwolle',
      ),
    )
    expect(first.filter(({ employerWouldKnow }) => employerWouldKnow)).toEqual([])
    const marks = folded.map(({ note }) => note.includes('werkgever het weten'))
    expect(marks.lastIndexOf(false)).toBeLessThan(marks.indexOf(true))
  })
})

describe('an employer who asks', () => {
  it('gets only what an employer can apply for, and no question about the person', async () => {
    const { say, answer } = await conversation()
    let blocks = await say(
      'wij zijn een installatiebedrijf in Zwolle, is er subsidie om iemand bbl op te leiden?',
    )
    const { first, folded } = fundingIn(blocks)
    const cards = [...first, ...folded]
    expect(cards.length).toBeGreaterThan(5)
    for (const { id } of cards)
      expect([id, helpline.content.funding.scheme(id)?.aanvrager]).toEqual([
        id,
        expect.arrayContaining(['werkgever']),
      ])
    for (let question = questionIn(blocks); question; question = questionIn(blocks)) {
      expect(question.fact).not.toMatch(/uitkering|education|dismissed|employment|ww_|age/)
      blocks = await answer(question.fact, null)
    }
  })
})

it('uses the age that was told for the sum', async () => {
  const { say, answer } = await conversation()
  await say('Ik heb bijstand. Loont het als ik 24 uur ga werken voor 1500 euro bruto per maand?')
  await answer('leeftijd', 61)
  const seen = told(fundingIn(await say('wie betaalt mijn opleiding tot verpleegkundige?')))
  expect(seen['funding.age']).toMatch(/61/)
})

describe('a window', () => {
  it('that closes this Friday is open today and no longer next week, in the same reply', async () => {
    const own = await aHelpline()
    const token = await own.begin()
    const asked = 'ik ben werkgever, kan ik nog kinderopvang groepshulp subsidie aanvragen'
    const { turns } = await own.send(token, asked, { after: 1 })
    const groepshulp = (blocks: readonly Block[] = []) =>
      fundingIn(blocks).named.find(({ id }) => id === 'kinderopvang-groepshulp')
    expect(groepshulp(turns.at(-1)?.blocks)?.windowInWords).toContain('27 november 2026')
    await own.call('POST', '/api/session/code', token)
    own.clock.pass(days(7))
    const later = await (await own.call('GET', '/api/session/turns', token)).json()
    expect(groepshulp(later.turns.at(-1).blocks)?.verdict).toBe('ended')
    await own.close()
  })
})

describe('whether it can be had now', () => {
  it('is told of each folded scheme, with the way and of when that is', async () => {
    const { say } = await conversation()
    const { folded } = fundingIn(
      await say('ik ben bevoegd leraar in Leeuwarden, welke subsidie is er voor mijn opleiding?'),
    )
    expect(folded.length).toBeGreaterThan(3)
    for (const line of folded) {
      expect(line.windowInWords).toMatch(/dicht|niet zeker|volgens een bron|stand:/)
      expect(line.how).toMatch(/\w/)
    }
  })

  it('is promised only of what fits, is open and can be applied for', async () => {
    const { say } = await conversation()
    const { named, first, folded } = fundingIn(
      await say('ik woon in Arnhem, werk in een winkel en wil de zorg in. kan ik opijver krijgen?'),
    )
    expect(named[0]).toMatchObject({ id: 'opijver', verdict: 'no' })
    expect(`${named[0]?.note} ${named[0]?.windowInWords}`).not.toMatch(/[Jj]e kunt dit|zelf gebruiken/)
    expect(named[0]?.fails.length).toBeGreaterThan(0)
    expect(named[0]?.answer).toMatch(/^Nee, .*Je woont in de Achterhoek\. Jij vertelde: Arnhem\.$/)
    const promised = [...first, ...folded].filter(({ windowInWords }) => windowInWords.startsWith('Je kunt'))
    expect(promised.length).toBeGreaterThan(0)
    for (const { note, verdictInWords } of promised) {
      expect(verdictInWords).toBe('Past bij je')
      expect(note).not.toMatch(/werkgever|Kijk eerst/)
    }
  })

  it('is asked of the employer, also when it is not sure that it still exists', async () => {
    const { say } = await conversation()
    const { named } = fundingIn(await say('kan ik wij techniek krijgen?'))
    expect(named[0]?.note).toMatch(/werkgever die je aanneemt.*Kijk eerst/)
  })

  it('is said when no fund of the own region is known', async () => {
    const { say } = await conversation()
    const asked = (place: string) => say(`ik woon in ${place}, heb ww en wil de zorg in, wie betaalt dat`)
    expect(fundingIn(await asked('Terneuzen')).desk).toMatch(/geen scholingsfonds voor jouw regio/)
    expect(fundingIn(await asked('Ulft')).desk ?? '').not.toMatch(/geen scholingsfonds/)
  })
})

describe('facts of the sum', () => {
  it('count for funding as well', async () => {
    const { say } = await conversation()
    const blocks = await say('ik ben 45 en heb bijstand, wie betaalt mijn opleiding in de bouw')
    expect(told(fundingIn(blocks))).toMatchObject({
      'funding.age': '45 jaar',
      'funding.employment': 'bijstand',
    })
  })
})
