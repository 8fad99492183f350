import { readFileSync } from 'node:fs'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { getConnInfo } from 'hono/aws-lambda'
import { DynamoDbDeskStore } from '../escalation/dynamodb-desk-store.ts'
import { loadContent } from '../guide/content.ts'
import { openGuide } from '../guide/open-guide.ts'
import { createApp, type Mistake } from '../http/app.ts'
import { loadAssets } from '../http/assets.ts'
import { DynamoDbSessionStore } from '../sessions/dynamodb-store.ts'
import { withPatience } from '../sessions/patience.ts'
import { codeKey } from './code-key.ts'
import { setting } from './setting.ts'
import { streaming } from './streaming.ts'

const content = loadContent(readBuilt('content.json'))
// Shorter than the function's own limit, so that the visitor hears what went wrong from us.
const client = withPatience(
  new DynamoDBClient({
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 1_500 },
  }),
)

const deskStore = new DynamoDbDeskStore(client, setting('DESK_TABLE'))
const now = () => new Date()
const log = (mistake: Mistake) => console.error(JSON.stringify(mistake))
const keyParameter = process.env.MODEL_KEY_PARAMETER

const app = createApp({
  store: new DynamoDbSessionStore(client, setting('SESSIONS_TABLE')),
  deskStore,
  content,
  ...(await openGuide({
    content,
    env: process.env,
    prompts: () => readBuilt('model.json'),
    ...(keyParameter && { secret: codeKey(keyParameter) }),
    counts: deskStore,
    now,
    log,
  })),
  assets: loadAssets(readBuilt('assets.json')),
  codeKey: codeKey(setting('CODE_KEY_PARAMETER')),
  now,
  address: (c) => getConnInfo(c).remote.address ?? '',
  log,
})

export const handler = streaming(app, log)

function readBuilt(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
}
