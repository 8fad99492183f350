import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { Hono } from 'hono'
import { streamHandle } from 'hono/aws-lambda'

/** What every function of this kind needs at least: hono, DynamoDB's client, one read and one write. */
const client = new DynamoDBClient({})
const TableName = process.env.SESSIONS_TABLE ?? ''

const app = new Hono().all('*', async (c) => {
  const key = { pk: { S: 'bare' }, n: { N: '1' } }
  await client.send(new GetItemCommand({ TableName, Key: key, ConsistentRead: true }))
  await client.send(new PutItemCommand({ TableName, Item: key }))
  return c.json({ done: true })
})

export const handler = streamHandle(app)
