import type { Hono } from 'hono'
import { createDesk, type Desk } from '../../functions/escalation/desk.ts'
import type { DeskStore } from '../../functions/escalation/desk-store.ts'
import { DynamoDbDeskStore } from '../../functions/escalation/dynamodb-desk-store.ts'
import type { Content } from '../../functions/guide/content.ts'
import { openGuide } from '../../functions/guide/open-guide.ts'
import type { Guide } from '../../functions/guide/turn.ts'
import { createApp, type Limits, type Mistake } from '../../functions/http/app.ts'
import type { WireConversation } from '../../functions/http/wire.ts'
import { DynamoDbSessionStore } from '../../functions/sessions/dynamodb-store.ts'
import type { SessionStore } from '../../functions/sessions/session-store.ts'
import { modelContent } from '../../infra/build/model-content.ts'
import {
  createDeskTable,
  createSessionsTable,
  type EmbeddedDynamoDb,
  embeddedDynamoDb,
} from '../../infra/local/embedded-dynamodb.ts'
import { TestClock } from '../clock.ts'
import { realContent } from './content.ts'

export interface Helpline {
  readonly app: Hono
  readonly store: SessionStore
  readonly deskStore: DeskStore
  readonly content: Content
  readonly desk: Desk
  readonly clock: TestClock
  readonly mistakes: Mistake[]
  readonly close: () => Promise<void>
  /** One call of the API; a body is sent as JSON. */
  call(method: string, path: string, token?: string, body?: unknown): Promise<Response>
  begin(): Promise<string>
  send(token: string, text: string, options?: { id?: string; after?: number }): Promise<WireConversation>
}

export interface Changes {
  readonly limits?: Limits
  /** Puts something between the app and its store. */
  readonly wrap?: (store: SessionStore, clock: TestClock) => SessionStore
  /** Puts something around the guide. */
  readonly wrapGuide?: (guide: Guide) => Guide
  readonly engine?: () => Promise<EmbeddedDynamoDb>
  /** The settings of a language model; without them there is none. */
  readonly env?: Readonly<Record<string, string>>
  /** What the build wrote for the model, beside the prompts. */
  readonly built?: object
}

let ids = 0

/** The whole helpline on an engine in memory, with a clock that stands still. */
export async function aHelpline({
  limits,
  wrap = (store) => store,
  wrapGuide = (guide) => guide,
  engine = embeddedDynamoDb,
  env = {},
  built = {},
}: Changes = {}): Promise<Helpline> {
  const database = await engine()
  await createSessionsTable(database.client, 'sessions')
  await createDeskTable(database.client, 'desk')
  const deskStore = new DynamoDbDeskStore(database.client, 'desk')
  const clock = new TestClock()
  const store = wrap(new DynamoDbSessionStore(database.client, 'sessions'), clock)
  const content = realContent()
  const mistakes: Mistake[] = []
  const codeKey = async () => 'key of the tests'
  const log = (mistake: Mistake) => void mistakes.push(mistake)
  const { guide, ...beside } = await openGuide({
    content,
    env,
    prompts: () => ({ ...modelContent(), ...built }),
    counts: deskStore,
    now: clock.now,
    log,
  })
  const app = createApp({
    store,
    deskStore,
    content,
    guide: wrapGuide(guide),
    ...beside,
    assets: new Map(),
    codeKey,
    now: clock.now,
    address: (c) => c.req.header('x-test-address') ?? '192.0.2.1',
    log,
    ...(limits && { limits }),
  })
  const call: Helpline['call'] = async (method, path, token, body) =>
    app.request(path, {
      method,
      headers: {
        ...(token !== undefined && { Authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
  return {
    app,
    desk: createDesk({ store, deskStore, teams: content.teams, now: clock.now, codeKey }),
    deskStore,
    content,
    store,
    clock,
    mistakes,
    close: database.close,
    call,
    begin: async () => (await (await call('POST', '/api/sessions', undefined, {})).json()).token,
    send: async (token, text, { id = `message-${++ids}`, after = 0 } = {}) =>
      (await call('POST', '/api/session/turns', token, { id, after, text })).json(),
  }
}
