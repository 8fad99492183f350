import { DynamoDbDeskStore } from '../escalation/dynamodb-desk-store.ts'
import { loadAssets } from '../http/assets.ts'
import { createFront } from '../http/front.ts'
import { once } from '../shared/lazily.ts'
import { readBuilt } from './built.ts'
import { patientClient } from './client.ts'
import { log } from './log.ts'
import { setting } from './setting.ts'
import { streaming } from './streaming.ts'

const client = patientClient()
const around = {
  deskStore: new DynamoDbDeskStore(client, setting('DESK_TABLE')),
  assets: loadAssets(readBuilt('assets')),
  now: () => new Date(),
}
const rest = once(async () => (await import('./visitor-app.ts')).visitorApp({ ...around, client }))

export const handler = streaming(createFront({ ...around, rest }), log)
