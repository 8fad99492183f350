import type { Advisor } from '../../functions/escalation/advisor.ts'
import type { Contact } from '../../functions/escalation/contact.ts'
import type { DeskView, QueueRow } from '../../functions/escalation/desk.ts'
import type { Audited, Controls, Flag } from '../../functions/escalation/desk-store.ts'
import type { Figures } from '../../functions/escalation/lead.ts'
import type { DeskContent } from '../../functions/http/desk/desk-content.ts'
import type { Panel } from '../../functions/http/desk/panel.ts'
import type { DeskTurn } from '../../functions/http/desk/turns.ts'
import type { Outcome } from '../../functions/sessions/handover-entries.ts'
import type { BlockOf } from '../../functions/shared/blocks.ts'
import { call as callApi, Refused } from '../call.ts'
import { currentToken } from './sign-in.ts'

export type { Contact, Figures, Panel, QueueRow }

export { Refused }

export interface TeamLine {
  readonly id: string
  readonly name: string
  readonly capacity: number
}
export type Me = Omit<Advisor, 'teams'> & {
  readonly teams: readonly TeamLine[]
  readonly all: readonly TeamLine[]
}

export interface Seen {
  readonly session: string
  readonly handover: { readonly state: string; readonly advisor?: string; readonly danger?: boolean }
  readonly last: number
  readonly turns: readonly DeskTurn[]
  readonly panel?: Panel
}
export type View = Omit<DeskView, 'mine' | 'asked'> & {
  readonly mine: readonly Seen[]
  readonly asked: readonly Seen[]
  readonly now: string
}
export type Article = BlockOf<'article'>
export type Canned = DeskContent['canned'][number]

export const me = (): Promise<Me> => json('GET', 'me')
export const presence = (available: boolean): Promise<void> => empty('POST', 'presence', { available })
export const view = (cursors: Record<string, number>): Promise<View> => json('POST', 'view', { cursors })
export const read = (session: string, after: number): Promise<Seen> =>
  json('GET', `conversations/${session}?after=${after}`)
/** Takes the first of the queue; nothing when nobody waits whom this advisor may take. */
export const next = async (): Promise<Seen | undefined> => {
  const taken = await call('POST', 'conversations/next', {})
  return taken.status === 204 ? undefined : taken.json()
}
/** `what`: claim, replies, answer, notes, transfer, release, back-to-guide or close. */
export const act = (session: string, what: string, after: number, body: unknown = {}): Promise<Seen> =>
  json('POST', `conversations/${session}/${what}?after=${after}`, body)
export const contact = (session: string): Promise<{ contact: Contact | null }> =>
  json('POST', `conversations/${session}/contact`)
export const contactUsed = (session: string): Promise<void> =>
  empty('DELETE', `conversations/${session}/contact`)
export const canned = (): Promise<{ canned: readonly Canned[] }> => json('GET', 'canned')
export interface Found {
  readonly articles: readonly Article[]
  readonly schemes: readonly { readonly id: string; readonly name: string; readonly what: string }[]
}
export const search = (text: string): Promise<Found> => json('POST', 'search', { text })
export const suggestions = (
  session: string,
): Promise<{ canned: readonly Canned[]; articles: readonly Article[] }> =>
  json('GET', `conversations/${session}/suggestions`)
export const flag = (kind: 'article' | 'scheme', id: string, why: string): Promise<void> =>
  empty('POST', 'flags', { about: { kind, id }, why })

export interface Closing {
  readonly outcome: Outcome
  readonly followUp?: string
}

export const figures = (from: string, to: string): Promise<Figures> =>
  json('GET', `figures?from=${from}&to=${to}`)
export const figuresCsv = async (from: string, to: string): Promise<Blob> =>
  (await call('GET', `figures.csv?from=${from}&to=${to}`)).blob()
export const audit = (day: string): Promise<{ audit: readonly Audited[] }> => json('GET', `audit?day=${day}`)
export const flags = (): Promise<{ flags: readonly Flag[] }> => json('GET', 'flags')
export const settleFlag = (id: string): Promise<void> => empty('POST', `flags/${id}/settle`)
export const controls = (): Promise<Controls> => json('GET', 'controls')
export const setNotice = (text: string | undefined, why: string): Promise<void> =>
  empty('PUT', 'notice', { ...(text !== undefined && { text }), why })
/** Switches a part of the guide off or on again for all visitors. */
export const switchPart = (part: string, on: boolean, why: string): Promise<void> =>
  empty('PUT', `parts/${part}`, { on, why })

const json = async <T>(method: string, path: string, body?: unknown): Promise<T> =>
  (await call(method, path, body)).json()

async function empty(method: string, path: string, body?: unknown): Promise<void> {
  await call(method, path, body)
}

const PATIENCE_MS = 15_000

const call = async (method: string, path: string, body?: unknown) =>
  callApi(method, `/desk/api/${path}`, { token: await currentToken(), body, patienceMs: PATIENCE_MS })
