import { describe, expect, it } from 'vitest'
import type { Block, BlockOf } from '../../functions/shared/blocks.ts'
import { aTalk, blockOf } from '../builders/talk.ts'

const { helpline, say, answer } = aTalk()

const profileIn = (blocks: readonly Block[]) => blockOf('profile', blocks)
const wordsIn = (profile: BlockOf<'profile'>) =>
  Object.fromEntries(profile.parts.map(({ id, lines }) => [id, lines.map(({ words }) => words)]))

/** Six answers in own words, as somebody would give them. */
async function withProfile(): Promise<{ token: string; blocks: readonly Block[] }> {
  const token = await helpline.begin()
  await say(token, 'Wie ben ik, wat wil ik, wat kan ik?')
  await say(token, 'ik draai de kassa en sluit de winkel af')
  await say(token, 'voor een luisterend oor, ik blijf rustig')
  await say(token, 'als een klant met een lach de deur uit gaat')
  await say(token, "'s avonds bij mijn kinderen zijn")
  await answer(token, 'vraag.wie-ben-ik.leer-ik', 'het zelf te proberen')
  return { token, blocks: await say(token, 'mbo 2 detailhandel') }
}

describe('the personal profile', () => {
  it('holds what was told, in the visitor’s own words, and nothing else', async () => {
    const { blocks } = await withProfile()
    expect(wordsIn(profileIn(blocks))).toEqual({
      talenten: ['voor een luisterend oor, ik blijf rustig'],
      skills: ['ik draai de kassa en sluit de winkel af'],
      drijfveren: ['als een klant met een lach de deur uit gaat'],
      doel: ["'s avonds bij mijn kinderen zijn"],
      wendbaarheid: ['het zelf te proberen'],
      niveau: ['mbo 2 detailhandel'],
      verhaal: [],
    })
  })

  it('is changed, proved and shortened sentence by sentence', async () => {
    const { token, blocks } = await withProfile()
    const [line] = profileIn(blocks).parts.find(({ id }) => id === 'talenten')?.lines ?? []
    if (!line) throw new Error('no line')
    expect(line.proofInWords).toBe('zelf verteld')
    expect((await answer(token, line.proofFact)).at(-1)).toMatchObject({
      kind: 'question',
      fact: line.proofFact,
    })
    const proved = profileIn(await answer(token, line.proofFact, 'iemand zag het'))
    expect(proved.parts[0]?.lines[0]).toMatchObject({ proof: 'gezien', words: line.words })
    await answer(token, line.fact)
    expect(wordsIn(profileIn(await say(token, 'mensen helpen die boos zijn'))).talenten).toEqual([
      'mensen helpen die boos zijn',
    ])
    expect(wordsIn(profileIn(await answer(token, line.fact, null))).talenten).toEqual([])
  })

  it('takes "ik kan niks" for no trait, and asks for something small', async () => {
    const token = await helpline.begin()
    await say(token, 'Maak mijn persoonlijk profiel')
    const [back, question] = await say(token, 'niks')
    expect(back).toMatchObject({ kind: 'text', text: expect.stringContaining('niets goed te kunnen') })
    expect(question).toMatchObject({ fact: 'vraag.wie-ben-ik.vandaag' })
    await say(token, 'koffie zetten en opruimen')
    expect(wordsIn(profileIn(await say(token, 'stop'))).skills).toEqual(['koffie zetten en opruimen'])
  })

  it('goes on with more questions when asked, and comes back with more lines', async () => {
    const { token } = await withProfile()
    expect((await say(token, 'Vraag verder: Wie ben ik?')).at(-1)).toMatchObject({
      fact: 'vraag.wie-ben-ik.werkte-met',
    })
    await say(token, 'kassa en bestelcomputer')
    expect(wordsIn(profileIn(await say(token, 'stop'))).skills).toHaveLength(2)
  })

  it('goes along as text, as a file with known field names, and as a page to print', async () => {
    const { token } = await withProfile()
    const file = await (await helpline.call('GET', '/api/session/profile', token)).json()
    expect(file.skills).toContainEqual({ name: 'ik draai de kassa en sluit de winkel af' })
    expect(file.education).toEqual([{ area: 'mbo 2 detailhandel' }])
    expect(file.bouwstenen).toContainEqual({
      block: 'niveau',
      sentence: 'Op school deed ik: mbo 2 detailhandel',
      saidBy: 'visitor',
      proof: 'verteld',
    })
    expect(file.basics).toBeUndefined()
    const text = await (await helpline.call('GET', '/api/session/profile?als=tekst', token)).text()
    expect(text).toContain("- Over een jaar wil ik: 's avonds bij mijn kinderen zijn (zelf verteld)")
    const page = await helpline.app.request('/gesprek/profiel', {
      method: 'POST',
      body: new URLSearchParams({ token, als: 'blad' }),
    })
    expect(await page.text()).toContain('mbo 2 detailhandel')
    expect(page.headers.get('Cache-Control')).toContain('no-store')
    const other = await helpline.begin()
    expect((await helpline.call('GET', '/api/session/profile', other)).status).toBe(404)
  })
})
