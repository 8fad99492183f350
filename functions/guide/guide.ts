import type { Content } from './content.ts'
import { checkReply } from './steps/check-reply.ts'
import { checkSafety } from './steps/check-safety.ts'
import { checkSwitches } from './steps/check-switches.ts'
import { compose } from './steps/compose.ts'
import { followPath } from './steps/follow-path.ts'
import { lookUp } from './steps/look-up.ts'
import { takeAnswer } from './steps/take-answer.ts'
import { understand } from './steps/understand.ts'
import { type Guide, replyOf, type Step, turnOf } from './turn.ts'

/** How the guide thinks: each step adds to the turn, or ends it with a reply. */
export const createGuide = (content: Content): Guide =>
  run(content, [
    checkSafety(content),
    checkSwitches(content),
    takeAnswer(content),
    understand(content),
    lookUp(content),
    followPath(content),
    compose(content),
    checkReply(content),
  ])

/** Runs the steps in order until one has ended the turn; the check of the reply always comes last. */
const run =
  ({ read }: Content, steps: readonly Step[]): Guide =>
  async (request) => {
    const last = steps.length - 1
    let turn = turnOf(request, read)
    for (const [i, step] of steps.entries())
      if (turn.ending === undefined || i === last) turn = await step(turn)
    return replyOf(turn)
  }
