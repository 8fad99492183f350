import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDbSessionStore } from '../sessions/dynamodb-store.ts'
import { sweep } from '../sessions/sweep.ts'
import { setting } from './setting.ts'

const store = new DynamoDbSessionStore(new DynamoDBClient({}), setting('SESSIONS_TABLE'))

/** Runs every quarter of an hour; tells how many conversations went, and nothing of them. */
export const handler = () => sweep(store, () => new Date())
