import { expect, it } from 'vitest'
import { readWordLists } from '../../functions/model/gate/word-lists.ts'
import { readPrompts } from '../../functions/model/prompt.ts'
import { modelContent } from '../../infra/build/model-content.ts'

const { prompts, gate } = modelContent()

it('gives the deployed functions JSON only: they know no YAML', () => {
  expect(JSON.parse(gate)).toHaveProperty('voorwaarde')
  for (const [step, text] of Object.entries(prompts)) {
    const [, head = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? []
    expect(JSON.parse(head), step).toHaveProperty('doel')
  }
})

it('still reads as the prompts and the words of the gate', () => {
  expect(readPrompts(prompts).understand.task.length).toBeGreaterThan(50)
  expect(readWordLists(gate).isCondition('als')).toBe(true)
})
