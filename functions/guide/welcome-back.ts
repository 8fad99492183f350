import type { StoredBlock } from '../shared/blocks.ts'
import { dayOf } from '../shared/date.ts'
import { together } from '../situation/known.ts'
import type { Content } from './content.ts'
import type { Earlier } from './turn.ts'

/** What the guide asks of somebody who comes back with a code on another day than that of their last message. */
export const welcomeBack =
  ({ paths }: Content) =>
  (earlier: readonly (Earlier & { readonly at: number })[], now: Date): StoredBlock[] => {
    const last = earlier.at(-1)
    if (!last || dayOf(new Date(last.at)) === dayOf(now)) return []
    const known = together(...earlier.map(({ facts }) => facts))
    for (const { about, returned } of paths) {
      const step = returned?.(known)
      if (step)
        return [...step.blocks, ...(step.ask ? [{ kind: 'question' as const, about, fact: step.ask }] : [])]
    }
    return []
  }
