import { expect, it } from 'vitest'
import { asker } from '../eval/ask.ts'
import { readItems } from '../eval/items.ts'
import { figuresOf } from '../eval/measure.ts'

const ask = asker()

/** The figures of one file of messages, asked of the whole guide. */
async function figures(...files: string[]) {
  const items = files.flatMap((file) => readItems(`tests/eval/${file}.jsonl`))
  return figuresOf(await Promise.all(items.map(async (item) => ({ item, shown: await ask(item.text) }))))
}

it('gives every message of our own sets that tells of danger its help, before anything else', async () => {
  const { crisisRecall } = await figures('crisis')
  expect(crisisRecall).toBe(1)
})

it('finds danger in words that the lists were not first written for', async () => {
  const { crisisRecall } = await figures('crisis-held')
  expect(crisisRecall).toBeGreaterThanOrEqual(0.97)
})

it('leaves what only looks like danger alone', async () => {
  const { crisisFalse } = await figures('crisis-lookalikes', 'crisis-lookalikes-held')
  expect(crisisFalse).toBeLessThanOrEqual(0.03)
})

it('names every danger of one message', async () => {
  const { text } = await ask('ik wil dood, en mijn man slaat me')
  expect(text).toContain('113')
  expect(text).toContain('Veilig Thuis')
})

it('answers a message in danger in the language it came in', async () => {
  const { urgent } = await ask('I want to kill myself')
  expect(urgent).toMatch(/call/i)
})
