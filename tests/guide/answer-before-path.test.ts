import { expect, it } from 'vitest'
import { loadContent } from '../../functions/guide/content.ts'
import { createGuide } from '../../functions/guide/guide.ts'
import { show } from '../../functions/guide/show.ts'
import type { StoredBlock } from '../../functions/shared/blocks.ts'
import { compiledContent } from '../../infra/build/compiled-content.ts'
import { testDay } from '../clock.ts'

const content = loadContent(compiledContent())
const guide = createGuide(content)
const reply = async (text: string): Promise<readonly StoredBlock[]> =>
  (await guide({ text, earlier: [], now: testDay, live: { memory: {} } })).blocks

const articlesIn = (blocks: readonly StoredBlock[]) =>
  blocks.flatMap((block) => (block.kind === 'article' ? [`${block.id}#${block.section}`] : []))

it.each([
  ['bestaat stap budget nog', 'fin-stap#'],
  ['opijver hoe vraag ik dat aan', 'fin-opijver#'],
  ['ik ben oekraiens mag ik gewoon overal werken', 'oekra'],
])('what is asked is answered before a path asks something back: %s', async (text, answer) => {
  const blocks = await reply(text)
  expect(articlesIn(blocks)[0] ?? '').toContain(answer)
  expect(blocks.findIndex(({ kind }) => kind === 'article')).toBeLessThan(
    blocks.findIndex(({ kind }) => kind === 'question') + 1 || blocks.length,
  )
})

it('a path that is asked for in its own words stands by itself', async () => {
  expect((await reply('Welk werk past bij mij?')).map(({ kind }) => kind)).toEqual(['text', 'question'])
})

it('a story of work that no section answers begins the search for other work', async () => {
  const blocks = await reply(
    "Waarom vraagt iedereen altijd naar passie. Ik wil gewoon rust en collega's die normaal doen. Ik zit nu bij een incasso callcenter, 40 jr, mbo 3. Wat is normaal werk",
  )
  expect(blocks.at(-1)).toMatchObject({ kind: 'question', about: 'path' })
})

it('two questions get two short answers', async () => {
  const found = articlesIn(
    await reply('Hoeveel uur mag ik vrijwilligerswerk doen met WW? En hoe vraag ik WW aan?'),
  )
  expect(new Set(found).size).toBe(2)
})

it('an answer before a question brings no further questions of its article', async () => {
  const blocks = show(await reply('hoe lang krijg ik ww'), content, testDay)
  expect(blocks.at(-1)).toMatchObject({ kind: 'question' })
  expect(blocks.find(({ kind }) => kind === 'article')).toMatchObject({ questions: [] })
})
