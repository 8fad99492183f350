import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { getConnInfo } from '@hono/node-server/conninfo'
import { type Context, Hono } from 'hono'
import { DynamoDbDeskStore } from '../../functions/escalation/dynamodb-desk-store.ts'
import { tidyQueues } from '../../functions/escalation/line.ts'
import { loadContent } from '../../functions/guide/content.ts'
import { createGuide } from '../../functions/guide/guide.ts'
import { createApp, type Mistake } from '../../functions/http/app.ts'
import { loadAssets } from '../../functions/http/assets.ts'
import { createDeskApp } from '../../functions/http/desk/app.ts'
import { loadDeskContent } from '../../functions/http/desk/desk-content.ts'
import { DynamoDbSessionStore } from '../../functions/sessions/dynamodb-store.ts'
import { sweep } from '../../functions/sessions/sweep.ts'
import { devSignIn } from './dev-sign-in.ts'
import { createDeskTable, createSessionsTable, embeddedDynamoDb } from './embedded-dynamodb.ts'

/** The whole helpline on one machine: `npm start`. */
const TABLE = 'sessions'
const DESK_TABLE = 'desk'
const SWEEP_MS = 15 * 60_000
const DATA = process.env.DATA_DIR ?? '.data'
const port = Number(process.env.PORT ?? 8787)
/** `CLOCK=2026-11-24T11:00:00Z` starts at that moment, to try opening hours; without it, it is now. */
const ahead = process.env.CLOCK ? Date.parse(process.env.CLOCK) - Date.now() : 0
const now = () => new Date(Date.now() + ahead)

mkdirSync(DATA, { recursive: true, mode: 0o700 })
const database = await embeddedDynamoDb(join(DATA, 'dynamodb'))
await createSessionsTable(database.client, TABLE)
await createDeskTable(database.client, DESK_TABLE)
const store = new DynamoDbSessionStore(database.client, TABLE)
const content = loadContent(readBuilt('content.json'))

const deskStore = new DynamoDbDeskStore(database.client, DESK_TABLE)
const address = (c: Context) => getConnInfo(c).remote.address ?? ''
const log = ({ name, place, status }: Mistake) => console.error(`${name} bij ${place} (${status})`)

const app = createApp({
  store,
  deskStore,
  content,
  guide: createGuide(content),
  assets: loadAssets(readBuilt('assets.json')),
  codeKey: ownKey,
  now,
  address,
  log,
})
const { app: signInPages, signIn, keys } = await devSignIn(address, now)
const desk = createDeskApp({
  store,
  deskStore,
  content,
  deskContent: loadDeskContent(readBuilt('desk.json')),
  assets: loadAssets(readBuilt('desk-assets.json')),
  signIn,
  keys,
  now,
  log,
  codeKey: ownKey,
})
const whole = new Hono()
  .mount('/desk/aanmelden', signInPages.fetch, { replaceRequest: false })
  .mount('/desk', desk.fetch, { replaceRequest: false })
  .mount('/', app.fetch, { replaceRequest: false })

const server = serve({ fetch: whole.fetch, port }, () =>
  console.info(`Open Hulplijn luistert op http://localhost:${port}`),
)
server.on('error', (error: Error & { code?: string }) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Poort ${port} is al in gebruik. Kies een andere met PORT=8788 npm start`
      : error.message,
  )
  process.exit(1)
})
const sweeping = setInterval(
  () =>
    void sweep(store, now)
      .then(() => tidyQueues(store, now().getTime()))
      .catch(() => console.error('opruimen lukte niet')),
  SWEEP_MS,
)

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    clearInterval(sweeping)
    server.close(() => void database.close().then(() => process.exit(0)))
    if ('closeAllConnections' in server) server.closeAllConnections()
  })

function readBuilt(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
}

/** The key of the codes' hashes: made once, readable by this user only. */
async function ownKey(): Promise<string> {
  const path = join(DATA, 'code-key')
  if (!existsSync(path)) writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600 })
  return readFileSync(path, 'utf8')
}
