import type { Content } from '../content.ts'
import { humanDesks } from '../humans.ts'
import { say } from '../messages.ts'
import { type Path, waitingIn, wantedPath } from '../paths/path.ts'
import type { Step, Turn } from '../turn.ts'

/** What a lead has switched off answers with a plain sentence and other ways, never with silence or a guess. */
export const checkSwitches =
  (content: Content): Step =>
  (turn) => {
    const { off = [] } = turn
    if (off.length === 0) return turn
    const path = pathOf(turn, content)
    // One rule by itself is a sum as well: they go off together.
    const part = path === 'rule' ? 'sum' : (path ?? 'search')
    return off.includes(part) ? switchedOff(turn, content) : turn
  }

/** The guided path that would answer this turn, if one would. */
function pathOf({ answer, text, reading, earlier }: Turn, { paths }: Content): Path['about'] | undefined {
  const path = answer ? paths.find((one) => one.owns(answer.question)) : wantedPath(paths, text, reading)
  return path?.about ?? waitingIn(earlier)?.about
}

const switchedOff = (turn: Turn, { messages, desks }: Content): Turn => ({
  ...turn,
  blocks: [
    {
      kind: 'handover',
      state: 'desks',
      text: say(messages.uitgezet, turn.language),
      desks: humanDesks(desks, { now: turn.now }).slice(0, 3),
    },
  ],
  ending: 'handover',
})
