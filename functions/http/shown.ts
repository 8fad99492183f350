import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { conversationPage } from '../pages/conversation.tsx'
import { helpUnsavedPage } from '../pages/help-unsaved.tsx'
import { inLanguage } from '../pages/in-language.ts'
import { startPage } from '../pages/start.tsx'
import { turnsIn } from '../sessions/conversation.ts'
import type { Entry } from '../sessions/entry.ts'
import { handoverOf } from '../sessions/handover.ts'
import { type Token, writeToken } from '../sessions/secret.ts'
import { StoreDown } from '../sessions/session-store.ts'
import type { Language } from '../shared/language.ts'
import type { App } from './app.ts'
import { HelpUnsaved } from './help-unsaved.ts'
import { knownToken } from './input.ts'
import { BadInput, problemOf } from './problem.ts'
import { wire } from './wire.ts'

interface Extra {
  readonly draft?: string
  /** The language of the page that it was sent from. */
  readonly language?: Language
  /** Why what was sent could not be taken. */
  readonly problem?: string
  /** The four words, until the visitor has written them down. */
  readonly code?: string | undefined
  /** Set while the visitor asks for a person: what an advisor would read, when it was written already. */
  readonly asking?: { readonly summary?: string; readonly leaves?: boolean }
  /** The visitor has just said whether a person helped. */
  readonly isRated?: boolean
}

/** The conversation as a page, with what there is to do about people; it asks no more than it shows. */
export async function shown(app: App, token: Token, entries: readonly Entry[], extra: Extra) {
  const { asking, code, draft = '', problem, isRated = false } = extra
  const { state } = handoverOf(entries)
  const isAsking =
    asking !== undefined || (state === 'guide' && turnsIn(entries).at(-1)?.ending === 'handover')
  const status = isAsking || state !== 'guide' ? await app.handovers.status(token) : undefined
  // An advisor who gave no sign of life has just been let go: that is to be read as well.
  const seen = status && status.state !== state ? await app.conversations.read(token) : entries
  const conversation = wire(seen, 0, app.content, app.now())
  return inLanguage(conversation.language, () =>
    conversationPage({
      token: writeToken(token),
      newId: randomUUID(),
      ...conversation,
      people: status?.state ?? state,
      status,
      asking: isAsking
        ? {
            leaves: asking?.leaves === true || status?.available !== true,
            text: asking?.summary,
            ...(asking && { problem }),
          }
        : undefined,
      isRated,
      draft,
      ...(!asking && { problem }),
      code,
    }),
  )
}

/** A mistake that can be mended in place: the conversation stays on the screen, and so does what was typed. */
export async function mended(app: App, c: Context, error: unknown, written: string | undefined, kept: Extra) {
  const { language } = kept
  const problem = problemOf(error, app.content.messages, language)
  if (problem.retryAfter !== undefined) c.header('Retry-After', String(problem.retryAfter))
  if (problem.status >= 500 && !(error instanceof BadInput)) report(app, error, c, problem.status)
  const { draft } = kept
  const start = { newId: randomUUID(), ...(draft !== undefined && { draft }) }
  if (error instanceof HelpUnsaved) {
    const notice = problemOf(new StoreDown('in-danger'), app.content.messages, language).title
    const page = () => helpUnsavedPage({ ...start, notice, blocks: error.blocks })
    return c.html(inLanguage(language, page), problem.status)
  }
  // A store that is down is not asked once more: the start page keeps what was typed.
  const isReadable = written !== undefined && written !== '' && !(error instanceof StoreDown)
  const again = isReadable ? await shownAgain(app, written, { ...kept, problem: problem.title }) : undefined
  const anew = () => inLanguage(language, () => startPage({ ...start, problem: problem.title }))
  return c.html(again ?? anew(), problem.status)
}

async function shownAgain(app: App, written: string, extra: Extra): Promise<string | undefined> {
  try {
    const token = knownToken(written)
    return await shown(app, token, await app.conversations.read(token), extra)
  } catch {
    return undefined // gone, or the store is down: the start page keeps what was typed
  }
}

export const report = ({ log }: App, error: unknown, c: Context, status: number): void =>
  log({
    name: error instanceof Error ? error.name : 'unknown',
    place: `${c.req.method} ${c.req.path}`,
    status,
  })
