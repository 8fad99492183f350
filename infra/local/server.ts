import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { getConnInfo } from '@hono/node-server/conninfo'
import { type Context, Hono } from 'hono'
import { DynamoDbDeskStore } from '../../functions/escalation/dynamodb-desk-store.ts'
import { tidyQueues } from '../../functions/escalation/tend.ts'
import { loadContent } from '../../functions/guide/content.ts'
import { openGuide } from '../../functions/guide/open-guide.ts'
import { createApp, type Mistake } from '../../functions/http/app.ts'
import { loadAssets } from '../../functions/http/assets.ts'
import { createDeskApp } from '../../functions/http/desk/app.ts'
import { loadDeskContent } from '../../functions/http/desk/desk-content.ts'
import { withPatience } from '../../functions/sessions/patience.ts'
import { sweep } from '../../functions/sessions/sweep.ts'
import { CompactingStore } from './compacting-store.ts'
import { devSignIn } from './dev-sign-in.ts'
import { createDeskTable, createSessionsTable, DataInUse, embeddedDynamoDb } from './embedded-dynamodb.ts'
import { addressBehind } from './proxies.ts'

/** The whole helpline on one machine: `npm start`. */
const TABLE = 'sessions'
const DESK_TABLE = 'desk'
const SWEEP_MS = 15 * 60_000
const DATA = process.env.DATA_DIR ?? '.data'
const port = Number(process.env.PORT ?? 8787)
/** The address to listen on; without it, every one of this machine. */
const HOST = process.env.HOST
/** `CLOCK=2026-11-24T11:00:00Z` starts at that moment, to try opening hours; without it, it is now. */
const ahead = process.env.CLOCK ? Date.parse(process.env.CLOCK) - Date.now() : 0
const now = () => new Date(Date.now() + ahead)

mkdirSync(DATA, { recursive: true, mode: 0o700 })
const database = await embeddedDynamoDb(join(DATA, 'dynamodb')).catch(stopped)
withPatience(database.client)
await createSessionsTable(database.client, TABLE)
await createDeskTable(database.client, DESK_TABLE)
const store = new CompactingStore(database.compact, database.client, TABLE)
const content = loadContent(readBuilt('content.json'))

const deskStore = new DynamoDbDeskStore(database.client, DESK_TABLE)
/** Where a connection comes from, and behind the proxies that are trusted, where the visitor does. */
const direct = (c: Context) => getConnInfo(c).remote.address ?? ''
const address = addressBehind(process.env.TRUSTED_PROXIES ?? '', direct)
const log = ({ name, place, status }: Mistake) => console.error(`${name} bij ${place} (${status})`)

const app = createApp({
  store,
  deskStore,
  content,
  ...(await openGuide({
    content,
    env: process.env,
    prompts: () => readBuilt('model.json'),
    counts: deskStore,
    now,
    log,
  })),
  assets: loadAssets(readBuilt('assets.json')),
  codeKey: ownKey,
  now,
  address,
  log,
})
const { app: signInPages, signIn, keys } = await devSignIn(direct, now)
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

const server = serve({ fetch: whole.fetch, port, ...(HOST && { hostname: HOST }) }, () =>
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
      .then(() => tidyQueues({ store, deskStore }, now().getTime()))
      .catch(() => console.error('opruimen lukte niet')),
  SWEEP_MS,
)

// A full disk rises from within the engine; visitors hear that nothing can be stored, with a number to call.
process.on('uncaughtException', (error: Error & { code?: string }) => {
  const isDisk = /^LEVEL_|^ENOSPC$/.test(error.code ?? '') || /IO error|No space left/.test(error.message)
  console.error(
    isDisk
      ? 'De gegevens kunnen niet worden opgeslagen: is de schijf vol? Maak ruimte en start de hulplijn opnieuw.'
      : `De hulplijn stopt door een fout: ${error.name}`,
  )
  if (!isDisk) process.exit(1)
})

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    clearInterval(sweeping)
    server.close(() => void database.close().then(() => process.exit(0)))
    if ('closeAllConnections' in server) server.closeAllConnections()
  })

/** One line says why it does not start. */
function stopped(error: unknown): never {
  console.error(
    error instanceof DataInUse
      ? `De gegevens in ${DATA} zijn al in gebruik: de hulplijn draait al. Stop die eerst, of kies een andere map met DATA_DIR=.data-2 npm start`
      : `De gegevens in ${DATA} gaan niet open (${error instanceof Error ? error.name : 'onbekend'}).`,
  )
  process.exit(1)
}

function readBuilt(name: string) {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
}

/** The key of the codes' hashes: made once, readable by this user only. */
async function ownKey(): Promise<string> {
  const path = join(DATA, 'code-key')
  if (!existsSync(path)) writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600 })
  return readFileSync(path, 'utf8')
}
