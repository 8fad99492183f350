import { readFileSync } from 'node:fs'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { handle } from 'hono/aws-lambda'
import { createRemoteJWKSet } from 'jose'
import { DynamoDbDeskStore } from '../escalation/dynamodb-desk-store.ts'
import { loadContent } from '../guide/content.ts'
import { loadAssets } from '../http/assets.ts'
import { createDeskApp } from '../http/desk/app.ts'
import { loadDeskContent } from '../http/desk/desk-content.ts'
import { DynamoDbSessionStore } from '../sessions/dynamodb-store.ts'
import { withPatience } from '../sessions/patience.ts'
import { codeKey } from './code-key.ts'
import { setting } from './setting.ts'

const client = withPatience(
  new DynamoDBClient({
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 1_500 },
  }),
)
const issuer = setting('SIGN_IN_ISSUER')
const pages = setting('SIGN_IN_PAGES')

const app = createDeskApp({
  store: new DynamoDbSessionStore(client, setting('SESSIONS_TABLE')),
  deskStore: new DynamoDbDeskStore(client, setting('DESK_TABLE')),
  content: loadContent(readBuilt('content.json')),
  deskContent: loadDeskContent(readBuilt('desk.json')),
  assets: loadAssets(readBuilt('assets.json')),
  signIn: {
    issuer,
    clientId: setting('SIGN_IN_CLIENT'),
    authorize: `${pages}/oauth2/authorize`,
    token: `${pages}/oauth2/token`,
    logout: `${pages}/logout`,
    revoke: `${pages}/oauth2/revoke`,
  },
  keys: createRemoteJWKSet(new URL(`${issuer}/.well-known/jwks.json`)),
  codeKey: codeKey(setting('CODE_KEY_PARAMETER')),
  now: () => new Date(),
  log: (mistake) => console.error(JSON.stringify(mistake)),
})

export const handler = handle(app)

function readBuilt(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
}
