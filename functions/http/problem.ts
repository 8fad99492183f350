import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { type Refusal, Refused } from '../escalation/refused.ts'
import { type Messages, say } from '../guide/messages.ts'
import { ConversationGone } from '../sessions/conversation.ts'
import { SessionChanged, StoreDown } from '../sessions/session-store.ts'
import type { Language } from '../shared/language.ts'
import { HelpUnsaved, helpInWords } from './help-unsaved.ts'
import { CodeTriesUsedUp, ConversationFull, TooFast } from './limits.ts'

type Fault = keyof Messages['fouten']

/** The input does not fit; carries which fault and, where it helps, the field. */
export class BadInput extends Error {
  override name = 'BadInput' as const
  readonly fault: Fault
  readonly words: Record<string, string>

  constructor(fault: Fault, words: Record<string, string> = {}) {
    super()
    this.fault = fault
    this.words = words
  }
}

/** What went wrong, as RFC 9457 names it. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 429 | 500 | 503
  readonly retryAfter?: number
  /** What helps in danger, when the store is down. */
  readonly blocks?: HelpUnsaved['blocks']
}

/** One line per thing that can go wrong: which sentence the visitor reads, and the status. */
export function problemOf(error: unknown, messages: Messages, language: Language = 'nl'): Problem {
  const problem = (fault: Fault, status: Problem['status'], words?: Record<string, string>): Problem => ({
    type: `/problemen/${fault.replaceAll('_', '-')}`,
    title: say(messages.fouten[fault], language, words),
    status,
  })
  if (error instanceof BadInput) return problem(error.fault, statusOf[error.fault] ?? 400, error.words)
  if (error instanceof ConversationGone) return problem('weg', 404)
  if (error instanceof Refused) return problem(refusals[error.why] ?? 'kan_nu_niet', 409)
  if (error instanceof TooFast)
    return { ...problem('te_snel', 429, { seconden: String(error.seconds) }), retryAfter: error.seconds }
  if (error instanceof CodeTriesUsedUp) return { ...problem('te_veel_codes', 429), retryAfter: 3600 }
  if (error instanceof ConversationFull) return problem('vol', 409)
  if (error instanceof SessionChanged) return { ...problem('te_druk', 409), retryAfter: 1 }
  if (error instanceof HelpUnsaved) {
    const { title, ...down } = problem('opslag_weg', 503)
    return { ...down, title: `${helpInWords(error)} ${title}`, blocks: error.blocks, retryAfter: 30 }
  }
  if (error instanceof StoreDown) return { ...problem('opslag_weg', 503), retryAfter: 30 }
  if (error instanceof HTTPException && error.status === 413)
    return problem('te_lang', 413, { tekens: '4.000' })
  return problem('onze_fout', 500)
}

/** What the visitor hears when people cannot be reached now; all else has simply changed meanwhile. */
const refusals: Partial<Record<Refusal, Fault>> = {
  'not-available': 'niemand_er',
  'no-question': 'geen_vraag',
  closed: 'afgesloten',
}

/** Bad input is 400, but for these. */
const statusOf: Partial<Record<Fault, Problem['status']>> = {
  te_lang: 413,
  code_onbekend: 404,
  niet_gevonden: 404,
  andere_site: 403,
  uitgezet: 503,
  mens_uitgezet: 503,
}

/** The language of the page that calls; a browser by itself says what its maker set, our script what is on the screen. */
export const languageAsked = (c: Context): Language =>
  c.req.header('Accept-Language')?.startsWith('en') ? 'en' : 'nl'

/** Answers with problem+json. */
export function problemJson(c: Context, { retryAfter, ...problem }: Problem): Response {
  if (retryAfter !== undefined) c.header('Retry-After', String(retryAfter))
  c.header('Content-Type', 'application/problem+json; charset=utf-8')
  return c.body(JSON.stringify(problem), problem.status)
}
