import type { Content } from '../content.ts'
import { isDangerTold, lastHelp, talkBlock } from '../danger.ts'
import type { Step } from '../turn.ts'

/** A line of help stands before the answer, and after danger nobody is told that we don't know. */
export const afterDanger =
  ({ safety }: Content): Step =>
  (turn) => {
    const { concern, earlier, ending, blocks, text } = turn
    const isRefused = ending === 'refused'
    if (concern)
      return { ...turn, blocks: [concern, ...(isRefused ? [talkBlock(concern, 'stel_je_vraag')] : blocks)] }
    const before = lastHelp(earlier)
    if (!isRefused || !before || !isDangerTold(earlier)) return turn
    const reply = turn.isPastSafety ? 'stel_je_vraag' : (safety.talk.moveIn(text) ?? 'onduidelijk')
    return { ...turn, blocks: [talkBlock(before, reply)], ending: 'urgent' }
  }
