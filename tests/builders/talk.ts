import { afterAll, beforeAll } from 'vitest'
import type { Block, BlockOf } from '../../functions/shared/blocks.ts'
import { lazily } from '../../functions/shared/lazily.ts'
import { aHelpline, type Helpline } from './helpline.ts'

/** A helpline for a whole test file, and what a visitor does with it; each gives the blocks of the last turn. */
export function aTalk() {
  let open: Helpline | undefined
  beforeAll(async () => {
    open = await aHelpline()
  })
  afterAll(() => open?.close())
  const helpline = lazily((): Helpline => {
    if (!open) throw new Error('the helpline opens before the first test')
    return open
  })
  return {
    helpline,
    say: async (token: string, text: string): Promise<readonly Block[]> =>
      (await helpline.send(token, text)).turns.at(-1)?.blocks ?? [],
    answer: async (token: string, question: string, value?: unknown): Promise<readonly Block[]> => {
      const body = { id: `answer-${++answers}`, after: 1, answer: { question, value } }
      const { turns } = await (await helpline.call('POST', '/api/session/turns', token, body)).json()
      return turns.at(-1).blocks
    },
  }
}
let answers = 0

/** The block of a kind that must be there. */
export function blockOf<K extends Block['kind']>(kind: K, blocks: readonly Block[]): BlockOf<K> {
  const block = blocks.find((one): one is BlockOf<K> => one.kind === kind)
  if (!block) throw new Error(`no ${kind} in ${JSON.stringify(blocks).slice(0, 300)}`)
  return block
}
