import { type Refusal, Refused } from '../../escalation/refused.ts'
import type { Messages } from '../../guide/messages.ts'
import { type Problem, problemOf } from '../problem.ts'
import type { DeskContent } from './desk-content.ts'
import { NoRole, NotSignedIn } from './sign-in.ts'

/** What an advisor may never do; all other refusals are about where the conversation stands now. */
const forbidden = new Set<Refusal>(['other-team', 'leads-only'])

/** What went wrong, as an advisor reads it. */
export function deskProblemOf(error: unknown, content: DeskContent, messages: Messages): Problem {
  const problem = (name: keyof DeskContent['problems'], status: Problem['status']): Problem => ({
    type: `/problemen/${name}`,
    title: content.problems[name],
    status,
  })
  if (error instanceof NotSignedIn) return problem('niet-aangemeld', 401)
  if (error instanceof NoRole) return problem('geen-rol', 403)
  if (error instanceof Refused) return problem(error.why, forbidden.has(error.why) ? 403 : 409)
  return problemOf(error, messages)
}
