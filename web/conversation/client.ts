import type { Asking, HandoverStatus } from '../../functions/http/handovers.ts'
import type { Problem } from '../../functions/http/problem.ts'
import type { WireConversation, WireTurn } from '../../functions/http/wire.ts'
import type { Rating } from '../../functions/sessions/handover-entries.ts'
import type { Block, BlockOf } from '../../functions/shared/blocks.ts'
import { call as callApi, Refused } from '../call.ts'
import { nl } from '../strings/nl.ts'

export { Refused }

interface Sent {
  readonly id: string
  readonly after: number
  readonly text?: string
  readonly answer?: { readonly question: string; readonly value?: unknown }
}

type Started = WireConversation & { readonly token: string }

/** One function a call; each fails with Refused when the helpline answers no, and otherwise when it is out of reach. */
export const begin = (text?: string): Promise<Started> =>
  json('POST', '/api/sessions', undefined, {
    ...(text !== undefined && { text }),
    ...(nl.language === 'en' && { language: nl.language }),
  })

export const resume = (code: string): Promise<Started> =>
  json('POST', '/api/sessions/resume', undefined, { code })

export const readTurns = (token: string, after: number): Promise<WireConversation> =>
  json('GET', `/api/session/turns?after=${after}`, token)

export const askCode = (token: string): Promise<{ code: string; expires: string }> =>
  json('POST', '/api/session/code', token)

export const wipe = (token: string): Promise<void> => empty('DELETE', '/api/session', token)

export const giveFeedback = (token: string, about: number, helped: boolean): Promise<void> =>
  empty('POST', '/api/session/feedback', token, { about, helped })

/** What the helpline wants everybody to read now, if anything. */
export const notice = async (): Promise<string | undefined> =>
  (await json<{ text?: string }>('GET', '/api/notice')).text

export const handoverStatus = (token: string): Promise<HandoverStatus> =>
  json('GET', '/api/session/handover', token)

export const askHuman = (
  token: string,
  asking: Asking,
): Promise<WireConversation & { readonly code?: string }> =>
  json('POST', '/api/session/handover', token, asking)

export const stopHuman = (token: string): Promise<void> => empty('DELETE', '/api/session/handover', token)

export const rate = (token: string, rating: Rating): Promise<void> =>
  empty('POST', '/api/session/handover/rating', token, { rating })

export async function transcript(token: string): Promise<string> {
  return (await call('GET', '/api/session/transcript', token)).text()
}

export async function profile(token: string, as: string): Promise<string> {
  return (await call('GET', `/api/session/profile?als=${as}`, token)).text()
}

type Sum = BlockOf<'sum'>

/** Works a sum out again with other facts; nothing of it is kept. */
export async function workPays({
  facts,
  assumed,
  day,
}: Pick<Sum, 'facts' | 'assumed' | 'day'>): Promise<Sum> {
  const all = Object.entries(facts)
  const now = all.filter(([fact]) => !fact.startsWith('next.'))
  const next = all.flatMap(([fact, value]) =>
    fact.startsWith('next.') ? [[fact.slice('next.'.length), value] as const] : [],
  )
  const asked = { now: Object.fromEntries(now), next: Object.fromEntries(next), date: day, assumed }
  const { block } = await json<{ block: Sum }>('POST', '/api/work-pays', undefined, asked)
  return block
}

/** Ends the conversation on this device while the page itself is already going away. */
export function leave(token: string): void {
  const headers = { Authorization: `Bearer ${token}` }
  void fetch('/api/session/leave', { method: 'POST', headers, keepalive: true }).catch(() => {})
}

/**
 * Sends a message and reads its answer block by block.
 *
 * @param onTurns called with every turn so far, each time a block arrives
 */
export async function send(
  token: string,
  message: Sent,
  onTurns: (turns: readonly WireTurn[]) => void,
): Promise<WireConversation> {
  const response = await call('POST', '/api/session/turns', token, message, 'text/event-stream')
  const turns: (Omit<WireTurn, 'blocks'> & { blocks: Block[] })[] = []
  for await (const { event, data } of events(response)) {
    if (event === 'turn') turns.push({ ...JSON.parse(data), blocks: [] })
    if (event === 'block') turns.at(-1)?.blocks.push(JSON.parse(data))
    // What was shown turned out otherwise: a person came first, or another message.
    if (event === 'anew') turns.length = 0
    if (event === 'problem') throw refusalIn(JSON.parse(data))
    if (event === 'end') return { turns, ...JSON.parse(data) }
    onTurns(turns)
  }
  throw new TypeError('the answer broke off')
}

const refusalIn = ({ status, title, retryAfter, blocks }: Problem): Refused =>
  new Refused(status, title, retryAfter, blocks)

/** The events of a text/event-stream; comments, which keep the line alive, are passed over. */
async function* events(response: Response): AsyncGenerator<{ event: string; data: string }> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
    const parts = (rest + chunk.value).split('\n\n')
    rest = parts.pop() ?? ''
    for (const part of parts) yield { event: field(part, 'event'), data: field(part, 'data') }
  }
}

const field = (part: string, name: string): string =>
  part
    .split('\n')
    .filter((line) => line.startsWith(`${name}:`))
    .map((line) => line.slice(name.length + 1).trimStart())
    .join('\n')

const json = async <T>(method: string, path: string, token?: string, body?: unknown): Promise<T> =>
  (await call(method, path, token, body)).json()

async function empty(method: string, path: string, token: string, body?: unknown): Promise<void> {
  await call(method, path, token, body)
}

const PATIENCE_MS = 20_000

const call = (method: string, path: string, token?: string, body?: unknown, accept?: string) =>
  callApi(method, path, {
    token,
    body,
    ...(accept && { accept }),
    language: nl.language,
    patienceMs: PATIENCE_MS,
  })
