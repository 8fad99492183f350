import { expect, it } from 'vitest'
import { doors } from '../../web/strings/nl.ts'
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

it.each(['regels', 'stroef', 'werkgever'])(
  'the door with "%s" leads to fixed questions, each answered',
  async (word) => {
    const door = doors.find(({ label }) => label.includes(word))
    const token = await helpline.begin()
    const [block] = await say(token, door?.send ?? '')
    expect(block.kind).toBe('choices')
    expect(block.choices.length).toBeGreaterThanOrEqual(5)
    const [answer] = await say(token, block.choices[0].send)
    expect(answer).toMatchObject({ kind: 'article', section: block.choices[0].label })
  },
)
