import { describe, expect, it } from 'vitest'
import type { Block, BlockOf } from '../../functions/shared/blocks.ts'
import { aTalk, blockOf } from '../builders/talk.ts'

const { helpline, say } = aTalk()

const directionsIn = (blocks: readonly Block[]) => blockOf('directions', blocks)
const ids = ({ directions }: BlockOf<'directions'>) => directions.map(({ id }) => id)

describe('directions in a conversation', () => {
  it('are three, called a first idea, for who tells nothing', async () => {
    const shown = directionsIn(await say(await helpline.begin(), 'laat richtingen zien'))
    expect(shown.directions).toHaveLength(3)
    expect(shown.note).toMatch(/eerste idee/)
    for (const { drawbacks, firstTry, ways, wage, day, places } of shown.directions) {
      expect(drawbacks.length).toBeGreaterThanOrEqual(2)
      for (const part of [firstTry, ways, wage]) expect(part.length).toBeGreaterThan(0)
      expect(day).toHaveLength(3)
      expect(places.some(({ check }) => check === undefined || /Kijk eerst/.test(check))).toBe(true)
    }
  })

  it('keep the others when one is refused, and learn from the reason', async () => {
    const token = await helpline.begin()
    const first = directionsIn(await say(token, 'laat richtingen zien'))
    const [, second] = first.directions
    const blocks = await say(token, second?.refuse.send ?? '')
    const after = directionsIn(blocks)
    expect(ids(after)).toEqual([ids(first)[0], expect.not.stringMatching(`^${second?.id}$`), ids(first)[2]])
    expect(blocks.at(-1)).toMatchObject({ kind: 'question', about: 'directions', fact: 'richting.waarom' })
    const less = directionsIn(await say(token, 'Te zwaar'))
    for (const id of ids(less))
      expect(helpline.content.directions.occupations.get(id)?.altijd).not.toContain('heavy')
    expect(ids(less)).not.toContain(second?.id)
  })

  it('all come anew when none of them fits', async () => {
    const token = await helpline.begin()
    const first = ids(directionsIn(await say(token, 'laat richtingen zien')))
    const then = ids(directionsIn(await say(token, 'Laat drie andere ideeën zien')))
    expect(then.filter((id) => first.includes(id))).toEqual([])
  })

  const toldFirst = async (text: string) => {
    const token = await helpline.begin()
    await say(token, text)
    return directionsIn(await say(token, 'laat richtingen zien')).directions
  }
  const sectorOf = (id: string) => helpline.content.directions.occupations.get(id)?.sector

  it('begin with the work or the sector that was named as a wish', async () => {
    expect((await toldFirst('ik wil buschauffeur worden'))[0]).toMatchObject({
      id: 'buschauffeur',
      role: 'Dit noemde je',
    })
    for (const [text, sector] of [
      ['ik wil graag in de zorg werken', 'zorg'],
      ['iets met ict lijkt me wat', 'ict'],
    ]) {
      const [first] = await toldFirst(text ?? '')
      expect(first).toMatchObject({ role: 'Waar je heen wilt', reasons: [{ words: sector }] })
      expect(sectorOf(first?.id ?? '')).toBe(sector)
    }
  })

  it('leave out what is not wanted, and take no helper or former work for a wish', async () => {
    const unwanted = await toldFirst('ik kan goed met mensen maar wil geen zorg')
    expect(unwanted.map(({ id }) => sectorOf(id))).not.toContain('zorg')
    for (const text of ['na 20 jaar bouw wil ik iets anders', 'ik wil meer uren werken met een jobcoach'])
      for (const { role } of await toldFirst(text)) expect(role).not.toMatch(/noemde|heen wilt/)
  })

  it('lead to who pays with the sector known, and to the sum with hours and wage', async () => {
    const token = await helpline.begin()
    const { directions } = directionsIn(await say(token, 'laat richtingen zien'))
    const paid = directions.find(({ pays }) => pays)
    const funding = await say(token, paid?.pays?.send ?? '')
    expect(funding.some(({ kind }) => kind === 'funding')).toBe(true)
    const sum = await say(token, directions[0]?.wallet?.send ?? '')
    expect(sum.at(-1)).toMatchObject({ kind: 'question', about: 'sum' })
    expect(sum.at(-1)).not.toMatchObject({ fact: 'next.uren' })
  })

  it('stand on paper with their sources, and how is chosen stands on a page', async () => {
    const token = await helpline.begin()
    await say(token, 'laat richtingen zien')
    const paper = await (await helpline.call('GET', '/api/session/transcript', token)).text()
    expect(paper).toMatch(/Zo kom je er:[\s\S]*Let op:[\s\S]*Bron: /)
    const page = await helpline.call('GET', '/zo-kiezen-we')
    expect(await page.text()).toContain('This data uses the ESCO classification')
  })
})

describe('a story of somebody like me', () => {
  const storyIn = (blocks: readonly Block[]) => blocks.find((one) => one.kind === 'story')

  it('is told with what it has in common, from what was told before and now', async () => {
    const token = await helpline.begin()
    await say(token, 'Ik ben 61, ik werkte op kantoor en ben bang dat niemand mij nog wil.')
    const story = storyIn(
      await say(token, 'Vertel een verhaal van iemand zoals ik. Ik denk aan de techniek.'),
    )
    expect(story?.title).toMatch(/^Frans/)
    expect(story?.alike).toMatch(/ook boven de 60/)
    expect(story?.note).toMatch(/geen belofte/)
  })

  it('is another one when it is asked again, and none when nobody is alike', async () => {
    const token = await helpline.begin()
    const first = storyIn(
      await say(
        token,
        'een verhaal van iemand zoals ik: ik werk bij een bank en wil het onderwijs in, geen diploma',
      ),
    )
    const second = storyIn(await say(token, 'Nog een verhaal van iemand zoals ik'))
    expect(first?.title).toBeDefined()
    expect(second?.title).not.toBe(first?.title)
    const [none] = await say(await helpline.begin(), 'een verhaal van iemand zoals ik')
    expect(none).toMatchObject({ kind: 'text', text: expect.stringMatching(/nog geen verhaal/) })
  })
})

describe('a starting wage', () => {
  const lines = async (id: string) => {
    const { content, clock } = helpline
    const { show } = await import('../../functions/guide/show.ts')
    const stored = {
      kind: 'directions',
      directions: [{ id, role: 'close', reasons: [], mind: [] }],
      isFirstIdea: false,
      tight: [],
    } as const
    return show(
      [{ ...stored, tight: [], directions: [{ ...stored.directions[0], reasons: [], mind: [] }] }],
      content,
      clock.now(),
    )
      .flatMap((block) => (block.kind === 'directions' ? block.directions : []))[0]
      ?.wage.join(' ')
  }

  it('is an amount with its date only where the source is good enough', async () => {
    expect(await lines('schoonmaker')).toMatch(
      /ongeveer €.15,52 tot €.16,08 bruto per uur \(stand 1 januari 2026\)/,
    )
    expect(await lines('elektromonteur')).toMatch(/minstens ongeveer/)
  })

  it('is else no more than the lowest legal wage of today', async () => {
    expect(await lines('helpende')).toMatch(/minimumloon.*€.2\.340 bruto per maand bij 36 uur/)
    expect(await lines('helpende')).not.toMatch(/2\.350|2\.800/)
  })
})
