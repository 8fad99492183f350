import type { Content } from '../guide/content.ts'
import { show } from '../guide/show.ts'
import type { Answer, Guide } from '../guide/turn.ts'
import { StoreDown } from '../sessions/session-store.ts'
import type { BlockOf } from '../shared/blocks.ts'
import { withoutPersonalData } from '../shared/personal-data.ts'

type Urgent = BlockOf<'urgent'>

/** The store is down, and the message told of danger: its help does not wait for the store. */
export class HelpUnsaved extends Error {
  override name = 'HelpUnsaved' as const
  readonly blocks: readonly Urgent[]

  constructor(blocks: readonly Urgent[]) {
    super()
    this.blocks = blocks
  }
}

interface Said {
  readonly text?: string | undefined
  readonly answer?: Answer
}

interface Needs {
  readonly guide: Guide
  readonly content: Content
  readonly now: () => Date
}

export type Safely = <T>(said: Said, act: () => Promise<T>) => Promise<T>

/**
 * Does something with a message. While the store is down nothing of the conversation is known, and a message
 * about danger is answered all the same.
 *
 * @throws HelpUnsaved with what helps, in place of StoreDown
 */
export const safely =
  ({ guide, content, now }: Needs): Safely =>
  async (said, act) => {
    try {
      return await act()
    } catch (error) {
      if (!(error instanceof StoreDown)) throw error
      const help = await helpFor(said)
      throw help.length === 0 ? error : new HelpUnsaved(help)
    }

    async function helpFor({ text = '', answer }: Said): Promise<Urgent[]> {
      const typed = typeof answer?.value === 'string' ? answer.value : ''
      const asked = { text: withoutPersonalData(text || typed).text, earlier: [], now: now() }
      const { blocks } = await guide(asked)
      return show(blocks, content, now()).filter((block) => block.kind === 'urgent')
    }
  }

/** All of it in words, for a page that shows nothing but an error's title. */
export const helpInWords = ({ blocks }: HelpUnsaved): string =>
  blocks
    .map(({ text, desks }) =>
      [text, ...desks.flatMap(({ name, phone }) => (phone ? [`${name}: ${phone}.`] : []))].join(' '),
    )
    .join(' ')
