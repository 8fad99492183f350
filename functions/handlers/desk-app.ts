import type { Hono } from 'hono'
import { createRemoteJWKSet } from 'jose'
import { DynamoDbDeskStore } from '../escalation/dynamodb-desk-store.ts'
import type { Assets } from '../http/assets.ts'
import { createDeskApp } from '../http/desk/app.ts'
import { loadDeskContent } from '../http/desk/desk-content.ts'
import type { SignIn } from '../http/desk/sign-in.ts'
import { DynamoDbSessionStore } from '../sessions/dynamodb-store.ts'
import { readBuilt } from './built.ts'
import { builtContent } from './built-content.ts'
import { patientClient } from './client.ts'
import { codeKey } from './code-key.ts'
import { log } from './log.ts'
import { setting } from './setting.ts'

/** All that advisors work with; loaded with the first call of somebody who signed in. */
export function deskApp({ assets, signIn }: { assets: Assets; signIn: SignIn }): Hono {
  const client = patientClient()
  return createDeskApp({
    store: new DynamoDbSessionStore(client, setting('SESSIONS_TABLE')),
    deskStore: new DynamoDbDeskStore(client, setting('DESK_TABLE')),
    content: builtContent(),
    deskContent: loadDeskContent(readBuilt('desk')),
    assets,
    signIn,
    keys: createRemoteJWKSet(new URL(`${signIn.issuer}/.well-known/jwks.json`)),
    codeKey: codeKey(setting('CODE_KEY_PARAMETER')),
    now: () => new Date(),
    log,
  })
}
