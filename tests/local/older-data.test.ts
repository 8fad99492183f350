import { CreateTableCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { expect, it } from 'vitest'
import { DynamoDbSessionStore } from '../../functions/sessions/dynamodb-store.ts'
import { createSessionsTable, embeddedDynamoDb } from '../../infra/local/embedded-dynamodb.ts'

it('takes over what an older release kept in a table without the indexes of today', async () => {
  const { client, close } = await embeddedDynamoDb()
  try {
    await client.send(
      new CreateTableCommand({
        TableName: 'sessions',
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'n', KeyType: 'RANGE' },
        ],
        AttributeDefinitions: [
          { AttributeName: 'pk', AttributeType: 'S' },
          { AttributeName: 'n', AttributeType: 'N' },
        ],
        BillingMode: 'PAY_PER_REQUEST',
      }),
    )
    const kept = { kind: 'begin', number: 1, at: 1, expires: 2, opens: [], blocks: [] }
    await client.send(
      new PutItemCommand({
        TableName: 'sessions',
        Item: { pk: { S: 'SESSION#one' }, n: { N: '1' }, data: { S: JSON.stringify(kept) } },
      }),
    )
    await createSessionsTable(client, 'sessions')
    const store = new DynamoDbSessionStore(client, 'sessions')
    expect(await store.endedBefore(10, 10)).toEqual([])
    expect(await store.read('one')).toEqual([kept])
  } finally {
    await close()
  }
})
