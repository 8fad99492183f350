import type { DeskStore } from '../escalation/desk-store.ts'
import type { Content } from '../guide/content.ts'
import type { Reply } from '../guide/turn.ts'
import { dayOf } from '../shared/date.ts'

interface Needs {
  readonly deskStore: DeskStore
  readonly content: Content
  readonly now: () => Date
}

/**
 * Counts what people asked and did not find: by the topic of the nearest article that was offered, never by
 * their words. A count that fails costs nobody their answer.
 */
export const countNotFound =
  ({ deskStore, content, now }: Needs) =>
  async ({ ending, blocks }: Reply): Promise<void> => {
    if (ending !== 'refused') return
    const offered = blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : []))
    const nearest = offered.flatMap(({ article }) => (article === undefined ? [] : [article]))[0]
    const topic = nearest === undefined ? undefined : content.library.article(nearest)?.topic
    await deskStore.count(dayOf(now()), `not-found:${topic ?? 'anders'}`).catch(() => {})
  }
