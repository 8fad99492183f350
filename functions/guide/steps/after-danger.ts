import type { TalkReply } from '../../safety/talk.ts'
import type { Content } from '../content.ts'
import { isDangerTold, lastHelp, type StoredUrgent, talkBlock } from '../danger.ts'
import { elsewhere } from '../refuse.ts'
import type { Step, Turn } from '../turn.ts'

/** A line of help stands before the answer, and after danger nobody is told that we don't know. */
export const afterDanger =
  (content: Content): Step =>
  (turn) => {
    const { concern, earlier, ending, blocks, text } = turn
    const isRefused = ending === 'refused'
    // A goldfish that knows its owner: what is surely about something else, and no more than faint, needs no number.
    if (concern && isRefused && isAboutThings(turn, content)) return turn
    if (concern) {
      // What is not ours goes to who knows; of anything else that was not understood we ask what they want to know.
      const isUnknown = isRefused && elsewhere(turn) === undefined
      return { ...turn, blocks: [concern, ...(isUnknown ? [talkBlock(concern, 'stel_je_vraag')] : blocks)] }
    }
    const before = lastHelp(earlier)
    if (!isRefused || !before) return turn
    if (turn.isPastSafety) return said(turn, before, 'stel_je_vraag')
    if (isDangerTold(earlier)) return said(turn, before, content.safety.talk.moveIn(text) ?? 'onduidelijk')
    // The line of help stands above: "that I don't know" is no answer to what would bring it again.
    return content.safety.verdict(text).outcome === 'none' ? turn : said(turn, before, 'onduidelijk')
  }

/** A field of life that is not ours, and none in which people write when they are not well. */
const isAboutThings = (turn: Turn, { messages }: Content): boolean => {
  const field = elsewhere(turn)
  return field !== undefined && !messages.over_mensen.includes(field)
}

const said = (turn: Turn, before: StoredUrgent, reply: TalkReply): Turn => ({
  ...turn,
  blocks: [talkBlock(before, reply)],
  ending: 'urgent',
})
