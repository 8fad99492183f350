import { expect, it } from 'vitest'
import { realContent } from '../builders/content.ts'
import { readItems } from '../eval/items.ts'

const { library } = realContent()
const elsewhere = (file: string) => {
  const items = readItems(`tests/eval/${file}`)
  return items.filter(({ text }) => library.answerFor({ text }).elsewhere).length / items.length
}

it('says of most that is not ours that it is not, and of hardly anything that is', () => {
  expect(elsewhere('out-of-scope-fresh.jsonl')).toBeGreaterThanOrEqual(0.6)
  expect(elsewhere('questions-fresh.jsonl')).toBeLessThanOrEqual(0.022)
})
