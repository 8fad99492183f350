import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDbDeskStore } from '../escalation/dynamodb-desk-store.ts'
import { tidyQueues } from '../escalation/tend.ts'
import { DynamoDbSessionStore } from '../sessions/dynamodb-store.ts'
import { sweep } from '../sessions/sweep.ts'
import { setting } from './setting.ts'

const client = new DynamoDBClient({})
const store = new DynamoDbSessionStore(client, setting('SESSIONS_TABLE'))
const deskStore = new DynamoDbDeskStore(client, setting('DESK_TABLE'))

/** Runs every quarter of an hour; tells how many conversations went or wait, and nothing of them. */
export const handler = async () => {
  const swept = await sweep(store, () => new Date())
  const told = { ...swept, ...(await tidyQueues({ store, deskStore }, Date.now())) }
  console.info(told) // alarms read it
  return told
}
