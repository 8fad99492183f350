/**
 * The shape of the table of conversations, for the embedded engine, the tests and the stack alike.
 * On DynamoDB the attribute `ttl` ends items too; the embedded engine leaves that to the sweep.
 */
export const sessionsTable = {
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'n', KeyType: 'RANGE' },
  ],
  AttributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    { AttributeName: 'n', AttributeType: 'N' },
    { AttributeName: 'sweep', AttributeType: 'S' },
    { AttributeName: 'sweepAt', AttributeType: 'N' },
    { AttributeName: 'queue', AttributeType: 'S' },
    { AttributeName: 'queueOrder', AttributeType: 'S' },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: 'sweep',
      KeySchema: [
        { AttributeName: 'sweep', KeyType: 'HASH' },
        { AttributeName: 'sweepAt', KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'KEYS_ONLY' },
    },
    {
      IndexName: 'queue',
      KeySchema: [
        { AttributeName: 'queue', KeyType: 'HASH' },
        { AttributeName: 'queueOrder', KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['team'] },
    },
  ],
  BillingMode: 'PAY_PER_REQUEST',
} as const
