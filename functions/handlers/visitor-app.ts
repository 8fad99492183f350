import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { Hono } from 'hono'
import { getConnInfo } from 'hono/aws-lambda'
import type { DynamoDbDeskStore } from '../escalation/dynamodb-desk-store.ts'
import { openGuide } from '../guide/open-guide.ts'
import { createApp } from '../http/app.ts'
import type { Assets } from '../http/assets.ts'
import { DynamoDbSessionStore } from '../sessions/dynamodb-store.ts'
import { readBuilt } from './built.ts'
import { builtContent } from './built-content.ts'
import { codeKey } from './code-key.ts'
import { log } from './log.ts'
import { setting } from './setting.ts'

interface Around {
  readonly client: DynamoDBClient
  readonly deskStore: DynamoDbDeskStore
  readonly assets: Assets
  readonly now: () => Date
}

/** All that visitors can ask for; loaded when somebody first asks for more than the first page. */
export async function visitorApp({ client, deskStore, assets, now }: Around): Promise<Hono> {
  const content = builtContent()
  const keyParameter = process.env.MODEL_KEY_PARAMETER
  const opened = await openGuide({
    content,
    env: process.env,
    prompts: () => readBuilt('model'),
    ...(keyParameter && { secret: codeKey(keyParameter) }),
    counts: deskStore,
    now,
    log,
  })
  return createApp({
    store: new DynamoDbSessionStore(client, setting('SESSIONS_TABLE')),
    deskStore,
    content,
    ...opened,
    assets,
    codeKey: codeKey(setting('CODE_KEY_PARAMETER')),
    now,
    address: (c) => getConnInfo(c).remote.address ?? '',
    log,
  })
}
