import { expect, it } from 'vitest'
import { checkReply } from '../../functions/guide/steps/check-reply.ts'
import { turnOf } from '../../functions/guide/turn.ts'
import type { StoredBlock } from '../../functions/shared/blocks.ts'
import { realContent } from '../builders/content.ts'
import { testDay } from '../clock.ts'

const content = realContent()
const checked = async (block: StoredBlock) => {
  const turn = turnOf({ text: 'x', earlier: [], now: testDay }, content)
  return (await checkReply(content)({ ...turn, blocks: [block], ending: 'answer' })).blocks
}

it.each<StoredBlock>([
  { kind: 'article', id: 'bestaat-niet' },
  { kind: 'urgent', id: 'bestaat-niet', language: 'nl' },
  { kind: 'handover', state: 'desks', text: 'x', desks: ['bestaat-niet'] },
  { kind: 'question', about: 'sum', fact: 'bestaat-niet' },
  { kind: 'funding', facts: {}, named: ['bestaat-niet'] },
])('lets nothing out that content does not hold: $kind', async (block) => {
  expect(await checked(block)).toEqual([])
})

it('lets out what content holds', async () => {
  const [article] = content.library.articles
  const held: StoredBlock = { kind: 'article', id: article?.id ?? '' }
  expect(await checked(held)).toEqual([held])
})
