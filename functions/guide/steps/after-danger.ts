import type { TalkReply } from '../../safety/talk.ts'
import type { Content } from '../content.ts'
import { isDangerTold, lastHelp, type StoredUrgent, talkBlock } from '../danger.ts'
import { elsewhere } from '../refuse.ts'
import type { Step, Turn } from '../turn.ts'

/** A line of help stands before the answer, and after danger nobody is told that we don't know. */
export const afterDanger =
  ({ safety }: Content): Step =>
  (turn) => {
    const { concern, earlier, ending, blocks, text } = turn
    const isRefused = ending === 'refused'
    // A goldfish that knows its owner: what is surely about something else, and no more than faint, needs no number.
    if (concern && isRefused && isAboutThings(turn)) return turn
    if (concern) {
      // What is not ours goes to who knows; of anything else that was not understood we ask what they want to know.
      const isUnknown = isRefused && elsewhere(turn) === undefined
      return { ...turn, blocks: [concern, ...(isUnknown ? [talkBlock(concern, 'stel_je_vraag')] : blocks)] }
    }
    const before = lastHelp(earlier)
    if (!isRefused || !before) return turn
    if (turn.isPastSafety) return said(turn, before, 'stel_je_vraag')
    if (isDangerTold(earlier)) return said(turn, before, safety.talk.moveIn(text) ?? 'onduidelijk')
    // The line of help stands above: "that I don't know" is no answer to what would bring it again.
    return safety.verdict(text).outcome === 'none' ? turn : said(turn, before, 'onduidelijk')
  }

/** Of these fields of life people write when they are not well. */
const ofPeople: ReadonlySet<string> = new Set([
  'gezondheid',
  'gezin en relatie',
  'kletsen',
  'oud worden en overlijden',
  'zwanger en baby',
  'wonen en huur',
])
const isAboutThings = (turn: Turn): boolean => {
  const field = elsewhere(turn)
  return field !== undefined && !ofPeople.has(field)
}

const said = (turn: Turn, before: StoredUrgent, reply: TalkReply): Turn => ({
  ...turn,
  blocks: [talkBlock(before, reply)],
  ending: 'urgent',
})
