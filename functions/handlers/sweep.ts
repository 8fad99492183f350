import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { tidyQueues } from '../escalation/line.ts'
import { DynamoDbSessionStore } from '../sessions/dynamodb-store.ts'
import { sweep } from '../sessions/sweep.ts'
import { setting } from './setting.ts'

const store = new DynamoDbSessionStore(new DynamoDBClient({}), setting('SESSIONS_TABLE'))

/** Runs every quarter of an hour; tells how many conversations went or wait, and nothing of them. */
export const handler = async () => {
  const swept = await sweep(store, () => new Date())
  return { ...swept, waiting: await tidyQueues(store, Date.now()) }
}
