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
  const stories = [
    'Iedereen op kantoor kletst over voetbal, ik over mos en varens. Ik ben telefonist, 40, en dacht altijd dat dit tijdelijk was. Wat nou',
    'Mijn broer repareert orgels en ik tel bonnetjes als caissière. Negen jaar al. Ergens klopt er iets niet.',
    'Ik ben receptionist bij een fitnessclub en ik droom over vuurtorens. Mijn vriendin lacht me uit.',
  ]
  const replies = await Promise.all(stories.map(reply))
  // What content has by then about one of them may answer it; not all.
  const begun = replies.filter((blocks) => blocks.at(-1)?.kind === 'question')
  expect(begun.length).toBeGreaterThanOrEqual(1)
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

it.each([
  ['Wat vind jij eigenlijk van Wilders', undefined],
  ['mijn vriend heeft het uitgemaakt, voel me zo rot', 'luisterlijn'],
  ['De gemeente heeft onze WOZ-waarde verhoogd en ik wil bezwaar maken', undefined],
  [
    'Al drie weken pijn in mijn zij en bloed bij het plassen, moet ik antibiotica of gaat het over',
    'huisarts',
  ],
  ['mijn huisbaas geeft mijn borg niet terug', 'juridisch-loket'],
])('what is not ours begins nothing, and goes to who knows: %s', async (text, desk) => {
  const blocks = await reply(text)
  expect(blocks.some(({ kind }) => kind === 'question')).toBe(false)
  const desks = blocks.flatMap((block) => (block.kind === 'handover' ? block.desks : []))
  if (desk) expect(desks).toEqual([desk])
})
