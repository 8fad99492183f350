import {
  type AttributeValue,
  CreateTableCommand,
  type CreateTableCommandInput,
  DeleteTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  PutItemCommand,
  paginateScan,
  ResourceInUseException,
  ResourceNotFoundException,
  waitUntilTableExists,
  waitUntilTableNotExists,
} from '@aws-sdk/client-dynamodb'
import dynalite from 'dynalite'
import engine, { type Database } from 'dynalite/db/index.js'
import { deskTable } from '../../functions/escalation/desk-table.ts'
import { sessionsTable } from '../../functions/sessions/table.ts'
import { closingIterators } from './engine-iterators.ts'

export interface EmbeddedDynamoDb {
  readonly client: DynamoDBClient
  readonly close: () => Promise<void>
  /** Takes what was removed off the disk as well; without it, it stands there until it is in the way. */
  readonly compact: () => Promise<void>
}

/** Another helpline works with these data. */
export class DataInUse extends Error {
  override name = 'DataInUse' as const
}

/** DynamoDB on this machine, listening to this machine only: on disk below `path`, or in memory without one. */
export async function embeddedDynamoDb(path?: string): Promise<EmbeddedDynamoDb> {
  const { server, database } = opened(path)
  await database.open().catch((error: Error & { cause?: { code?: string } }) => {
    throw error.cause?.code === 'LEVEL_LOCKED' ? new DataInUse() : error
  })
  const closeIdle = closingIterators(database)
  const port = await listen(server)
  const client = clientOf(`http://127.0.0.1:${port}`)
  return {
    client,
    compact: async () => {
      await closeIdle()
      await compacted(database)
    },
    close: async () => {
      client.destroy()
      await new Promise<void>((done) => server.close(() => done()))
    },
  }
}

/** Before and behind every key of the engine's. */
const FIRST_KEY = '\u0001'
const LAST_KEY = '\u{10fffe}'

/**
 * LevelDB rewrites a file only when another overlaps it: what was put and removed within one file stays in it. A
 * mark at either end overlaps all; the second time what the first wrote is rewritten as well.
 */
async function compacted(database: Database): Promise<void> {
  for (const round of [1, 2]) {
    await database.put(FIRST_KEY, round)
    await database.put(LAST_KEY, round)
    await database.compactRange?.(FIRST_KEY, LAST_KEY)
  }
}

/** The engine keeps its database to itself: it is caught while it is made. */
function opened(path: string | undefined) {
  const { create } = engine
  let database: Database | undefined
  engine.create = (options) => {
    const made = create(options)
    database = made.db
    return made
  }
  try {
    const server = dynalite({ ...(path && { path }), createTableMs: 0, deleteTableMs: 0 })
    if (!database) throw new Error('the embedded engine made no database')
    return { server, database }
  } finally {
    engine.create = create
  }
}

/** A client of an engine on this machine; the credentials are a formality. */
export const clientOf = (endpoint: string): DynamoDBClient =>
  new DynamoDBClient({
    endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 3,
  })

/** Makes the table of conversations where it is not there yet. */
export const createSessionsTable = (client: DynamoDBClient, name: string): Promise<void> =>
  create(client, { TableName: name, ...copyOf(sessionsTable) })

/** Makes the desk's table where it is not there yet. */
export const createDeskTable = (client: DynamoDBClient, name: string): Promise<void> =>
  create(client, {
    TableName: name,
    KeySchema: [...deskTable.KeySchema],
    AttributeDefinitions: [...deskTable.AttributeDefinitions],
    BillingMode: deskTable.BillingMode,
  })

async function create(client: DynamoDBClient, table: CreateTableCommandInput): Promise<void> {
  try {
    await client.send(new CreateTableCommand(table))
    await waitUntilTableExists(patiently(client), { TableName: table.TableName })
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error
    if (!(await hasSameIndexes(client, table))) await remade(client, table)
  }
}

async function hasSameIndexes(client: DynamoDBClient, table: CreateTableCommandInput): Promise<boolean> {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: table.TableName }))
  const names = (indexes: readonly { IndexName?: string | undefined }[] = []) =>
    indexes
      .map(({ IndexName }) => IndexName)
      .sort()
      .join()
  return names(Table?.GlobalSecondaryIndexes) === names(table.GlobalSecondaryIndexes)
}

/** A table of an older release, made anew with what is in it: this engine adds no index to a table. */
async function remade(client: DynamoDBClient, table: CreateTableCommandInput): Promise<void> {
  const { TableName } = table
  const items: Record<string, AttributeValue>[] = []
  for await (const page of paginateScan({ client }, { TableName })) items.push(...(page.Items ?? []))
  // Beside it first: until all of it stands there, the old table stays.
  const beside = { ...table, TableName: `${TableName}-nieuw` }
  await removed(client, beside.TableName)
  await filled(client, beside, items)
  await removed(client, TableName)
  await filled(client, table, items)
  await removed(client, beside.TableName)
}

async function filled(
  client: DynamoDBClient,
  table: CreateTableCommandInput,
  items: readonly Record<string, AttributeValue>[],
): Promise<void> {
  const { TableName } = table
  await client.send(new CreateTableCommand(table))
  await waitUntilTableExists(patiently(client), { TableName })
  for (const Item of items) await client.send(new PutItemCommand({ TableName, Item }))
}

async function removed(client: DynamoDBClient, TableName: string | undefined): Promise<void> {
  try {
    await client.send(new DeleteTableCommand({ TableName }))
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error
  }
  await waitUntilTableNotExists(patiently(client), { TableName })
}

/** The engine makes and removes tables in a moment, but not at once. */
const patiently = (client: DynamoDBClient) => ({ client, maxWaitTime: 30, minDelay: 0.05, maxDelay: 0.2 })

/** The SDK wants lists it might change. */
const copyOf = ({
  KeySchema,
  AttributeDefinitions,
  GlobalSecondaryIndexes,
  BillingMode,
}: typeof sessionsTable) => ({
  KeySchema: [...KeySchema],
  AttributeDefinitions: [...AttributeDefinitions],
  GlobalSecondaryIndexes: GlobalSecondaryIndexes.map((index) => ({
    ...index,
    KeySchema: [...index.KeySchema],
    Projection:
      'NonKeyAttributes' in index.Projection
        ? { ...index.Projection, NonKeyAttributes: [...index.Projection.NonKeyAttributes] }
        : index.Projection,
  })),
  BillingMode,
})

type Server = ReturnType<typeof dynalite>

const listen = (server: Server): Promise<number> =>
  new Promise((done, failed) => {
    server.once('error', failed)
    server.listen(0, '127.0.0.1', () => done(portOf(server)))
  })

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the embedded engine has no port')
  return address.port
}
