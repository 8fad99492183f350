import type { Advisor } from '../../functions/escalation/advisor.ts'
import { createDesk, type Desk } from '../../functions/escalation/desk.ts'
import type { DeskStore } from '../../functions/escalation/desk-store.ts'
import { DynamoDbDeskStore } from '../../functions/escalation/dynamodb-desk-store.ts'
import { readTeam, type Team } from '../../functions/escalation/team.ts'
import { DynamoDbSessionStore } from '../../functions/sessions/dynamodb-store.ts'
import type { Draft, Entry } from '../../functions/sessions/entry.ts'
import type { SessionStore } from '../../functions/sessions/session-store.ts'
import { readContentFile } from '../../infra/build/read-content.ts'
import {
  createDeskTable,
  createSessionsTable,
  type EmbeddedDynamoDb,
  embeddedDynamoDb,
} from '../../infra/local/embedded-dynamodb.ts'
import { hours, TestClock } from '../clock.ts'

const teamNames = ['landelijk', 'werkcentrum-achterhoek', 'werkcentrum-midden-brabant'] as const
/** The teams of content/, by name. */
export const realTeams = () =>
  new Map<string, Team>(teamNames.map((id) => [id, readTeam(id, readContentFile(`teams/${id}.yaml`))]))

/** An advisor of the Achterhoek; what a test is about is given. */
export const anAdvisor = (id: string, changes: Partial<Advisor> = {}): Advisor => ({
  id,
  name: `Adviseur ${id}`,
  role: 'advisor',
  teams: ['werkcentrum-achterhoek'],
  ...changes,
})

export interface ADesk {
  readonly desk: Desk
  readonly store: SessionStore
  readonly deskStore: DeskStore
  readonly clock: TestClock
  readonly close: () => Promise<void>
  /** A visitor who waits; gives their session. */
  waiting(ask?: Partial<Draft<'ask-human'>>): Promise<string>
  /** Adds one more entry to a conversation. */
  add(session: string, draft: Draft): Promise<void>
}

let sessions = 0

/** The desk's service on an engine in memory, with a clock that stands still. */
export async function aDesk(
  engine: () => Promise<EmbeddedDynamoDb> = embeddedDynamoDb,
  wrap: (store: SessionStore) => SessionStore = (store) => store,
): Promise<ADesk> {
  const database = await engine()
  await createSessionsTable(database.client, 'sessions')
  await createDeskTable(database.client, 'desk')
  const store = wrap(new DynamoDbSessionStore(database.client, 'sessions'))
  const deskStore = new DynamoDbDeskStore(database.client, 'desk')
  const clock = new TestClock()
  const common = (number: number) => {
    const at = clock.now().getTime()
    return { number, at, expires: at + hours(24), opens: ['hash'] }
  }
  const add = async (session: string, draft: Draft) => {
    const last = (await store.read(session)).at(-1)
    const entry: Entry = { ...draft, ...common((last?.number ?? 0) + 1) }
    await store.append(session, entry)
  }
  return {
    desk: createDesk({ store, deskStore, teams: realTeams(), now: clock.now }),
    store,
    deskStore,
    clock,
    close: database.close,
    add,
    waiting: async (ask = {}) => {
      const session = `session-${++sessions}`
      await add(session, { kind: 'begin', blocks: [] })
      await add(session, { ...anAsk(clock.now().getTime()), ...ask })
      return session
    },
  }
}

const anAsk = (since: number): Draft<'ask-human'> => ({
  kind: 'ask-human',
  team: 'werkcentrum-achterhoek',
  danger: false,
  since,
  topic: 'scholing',
  language: 'nl',
  share: 'summary',
  summary: 'Wil de techniek in.',
  leaves: false,
})
