import { once } from '../shared/lazily.ts'
import type { Content } from './content.ts'
import { runSteps } from './run-steps.ts'
import { rememberLanguage } from './spoken.ts'
import { afterDanger } from './steps/after-danger.ts'
import { checkReply } from './steps/check-reply.ts'
import { checkSafety } from './steps/check-safety.ts'
import { checkSwitches } from './steps/check-switches.ts'
import { compose } from './steps/compose.ts'
import { firstWords } from './steps/first-words.ts'
import { followPath } from './steps/follow-path.ts'
import { hearRole } from './steps/hear-role.ts'
import { keepTold } from './steps/keep-told.ts'
import { lookUp } from './steps/look-up.ts'
import { sayWhom } from './steps/say-whom.ts'
import { takeAnswer } from './steps/take-answer.ts'
import { takeChoice } from './steps/take-choice.ts'
import { takeMove } from './steps/take-move.ts'
import { understand } from './steps/understand.ts'
import { type Guide, replyOf, type Step, turnOf } from './turn.ts'

/** How the guide thinks: each step adds to the turn, or ends it with a reply. It is made for the first message. */
export const createGuide = (content: Content): Guide => {
  const guide = once(() => guideOf(content))
  return (request) => guide()(request)
}

const guideOf = (content: Content): Guide =>
  run(
    content,
    [
      hearRole(content),
      takeChoice(content),
      checkSafety(content),
      checkSwitches(content),
      takeMove(content),
      takeAnswer(content),
      understand(content),
      firstWords(content),
      lookUp(content),
      keepTold(content),
      followPath(content),
      compose(content),
    ],
    [sayWhom(content), afterDanger(content), checkReply(content), rememberLanguage],
  )

/** Runs the steps in order until one has ended the turn; what looks at the reply always comes after. */
const run =
  (content: Content, steps: readonly Step[], always: readonly Step[]): Guide =>
  async (request) =>
    replyOf(await runSteps(turnOf(request, content), steps, always))
