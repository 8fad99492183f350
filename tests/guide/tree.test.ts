import { expect, it } from 'vitest'
import { nl } from '../../web/strings/nl.ts'
import { aHelpline } from '../builders/helpline.ts'

const helpline = await aHelpline({})
let count = 0
const say = async (token: string, text: string) => {
  const response = await helpline.call('POST', '/api/session/turns', token, {
    id: `door-${++count}-message`,
    after: 0,
    text,
  })
  const { turns } = await response.json()
  return turns.at(-1).blocks
}

const opened = async (word: string) => {
  const door = nl.doors.find(({ label }) => label.includes(word))
  const token = await helpline.begin()
  return { token, blocks: await say(token, door?.send ?? '') }
}

it('the door with "regels" leads to fixed questions, each answered', async () => {
  const { token, blocks } = await opened('regels')
  expect(blocks[0].kind).toBe('choices')
  expect(blocks[0].choices.length).toBeGreaterThanOrEqual(5)
  const [answer] = await say(token, blocks[0].choices[0].send)
  expect(answer).toMatchObject({ kind: 'article', section: blocks[0].choices[0].label })
})

it.each([
  ['twijfel', 'vraag.twijfel.wringt'],
  ['stroef', 'vraag.eerste-honderd-dagen.stroef'],
  ['werkgever', 'vraag.werkgever.wil-regelen'],
])('the door with "%s" begins its path', async (word, fact) => {
  const { blocks } = await opened(word)
  expect(blocks.at(-1)).toMatchObject({ kind: 'question', fact })
})
