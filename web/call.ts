import type { Block } from '../functions/shared/blocks.ts'

/** The helpline refused: it said why, and whether trying later helps. */
export class Refused extends Error {
  override name = 'Refused' as const
  readonly status: number
  /** A sentence to show. */
  readonly title: string
  /** Seconds to wait, when trying again helps. */
  readonly retryAfter: number | undefined
  /** What helps in danger, where nothing can be kept. */
  readonly help: readonly Block[]

  constructor(status: number, title: string, retryAfter: number | undefined, help: readonly Block[] = []) {
    super(title)
    this.status = status
    this.title = title
    this.retryAfter = retryAfter
    this.help = help
  }
}

interface Call {
  readonly token?: string | undefined
  readonly body?: unknown
  readonly accept?: string
  /** The language that what goes wrong is told in. */
  readonly language?: string
  /** Longer than any answer takes; a dead line on a phone is noticed this way. */
  readonly patienceMs: number
}

/**
 * One call of an API of ours, without cookies, cache or referrer.
 *
 * @throws Refused when it answers no, anything else when it is out of reach
 */
export async function call(
  method: string,
  path: string,
  { token, body, accept = 'application/json', language = 'nl', patienceMs }: Call,
): Promise<Response> {
  const response = await fetch(path, {
    method,
    headers: {
      Accept: accept,
      'Accept-Language': language,
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(token && { Authorization: `Bearer ${token}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(patienceMs),
  })
  if (response.ok) return response
  const problem: { title?: string; blocks?: readonly Block[] } = await response.json().catch(() => ({}))
  const retry = response.headers.get('Retry-After')
  const seconds = retry === null ? undefined : Number(retry)
  throw new Refused(response.status, problem.title ?? '', seconds, problem.blocks)
}
