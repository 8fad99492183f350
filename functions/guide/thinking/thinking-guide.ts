import type { WordLists } from '../../model/gate/word-lists.ts'
import type { Model, Within } from '../../model/model.ts'
import type { Content } from '../content.ts'
import { isDangerTold } from '../danger.ts'
import { createGuide } from '../guide.ts'
import { runSteps } from '../run-steps.ts'
import { rememberLanguage } from '../spoken.ts'
import { afterDanger } from '../steps/after-danger.ts'
import { checkReply } from '../steps/check-reply.ts'
import { checkSafety } from '../steps/check-safety.ts'
import { checkSwitches } from '../steps/check-switches.ts'
import { firstWords } from '../steps/first-words.ts'
import { followPath } from '../steps/follow-path.ts'
import { hearRole } from '../steps/hear-role.ts'
import { lookUp } from '../steps/look-up.ts'
import { sayWhom } from '../steps/say-whom.ts'
import { takeAnswer } from '../steps/take-answer.ts'
import { takeChoice } from '../steps/take-choice.ts'
import { takeMove } from '../steps/take-move.ts'
import { understand } from '../steps/understand.ts'
import { type Guide, type Reply, type Request, replyOf, turnOf } from '../turn.ts'
import { choose } from './choose.ts'
import { composeWords } from './compose-words.ts'
import { hear } from './hear.ts'
import { inTime } from './in-time.ts'
import type { NearByMeaning } from './near.ts'
import { isWithoutModel, takeWish } from './wish.ts'

/**
 * The guide with a language model beside its rules. The rules answer every message as they would without it; the
 * model gets a share of the time, and what it gives too late, or not at all, the visitor does not miss.
 */
export function createThinkingGuide(
  content: Content,
  model: Model,
  { lists, near }: { readonly lists: WordLists; readonly near: NearByMeaning },
): Guide {
  const byRules = createGuide(content)
  const wish = takeWish(content, model)
  const steps = [
    hearRole(content),
    takeChoice(content),
    checkSafety(content),
    checkSwitches(content),
    takeMove(content),
    takeAnswer(content),
    hear(content, model),
    understand(content),
    firstWords(content),
    lookUp(content),
    followPath(content),
    choose(content, model, near),
    composeWords(content, model, lists),
  ]
  const always = [sayWhom(content), afterDanger(content), checkReply(content), rememberLanguage]
  const think = async (request: Request, within: Within): Promise<Reply> =>
    replyOf(await runSteps(turnOf(request, content, within), steps, always))

  return async (request) => {
    const wished = wish(request)
    if (wished) return wished
    const plain = await byRules(request)
    return mayThink(request, plain) ? inTime({ request, plain, think, content, model }) : plain
  }
}

/** Not where a lead or the visitor switched it off, not after danger, and not for what was pressed. */
const mayThink = ({ text, answer, off = [], earlier }: Request, { ending }: Reply): boolean =>
  text !== '' &&
  !answer &&
  !off.includes('model') &&
  !isWithoutModel(earlier) &&
  ending !== 'urgent' &&
  !isDangerTold(earlier)
