import {
  BatchWriteItemCommand,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
  UpdateItemCommand,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb'
import { type Item, queryAll } from './dynamodb-query.ts'
import { type Entry, entrySchema } from './entry.ts'
import { type Proposed, placeOf, type QueueName } from './queue.ts'
import { SessionChanged, type SessionStore, StoreDown } from './session-store.ts'
import { SharedReads } from './shared-reads.ts'

const isNew = 'attribute_not_exists(pk)'
const isStillThere = 'attribute_exists(pk)'
const atOnce = 25
/** DynamoDB's own removal is the net under the sweep: it comes three days later, and up to two days late. */
const GRACE_MS = 3 * 24 * 3_600_000

/** Conversations, codes and counters in one table: `pk` names the thing, `n` the number of the entry. */
export class DynamoDbSessionStore implements SessionStore {
  readonly #client: DynamoDBClient
  readonly #table: string
  readonly #queues = new SharedReads<Proposed[]>()

  constructor(client: DynamoDBClient, table: string) {
    this.#client = client
    this.#table = table
  }

  async read(session: string, from = 1): Promise<Entry[]> {
    const items = await this.#queryAll({
      TableName: this.#table,
      KeyConditionExpression: 'pk = :pk AND n >= :from',
      ExpressionAttributeValues: { ':pk': { S: conversation(session) }, ':from': { N: String(from) } },
      ConsistentRead: true,
    })
    return items.map(entryOf)
  }

  async last(session: string): Promise<Entry | undefined> {
    const { Items: [item] = [] } = await this.#answer(
      this.#client.send(
        new QueryCommand({
          TableName: this.#table,
          // Number 0 is no entry.
          KeyConditionExpression: 'pk = :pk AND n >= :first',
          ExpressionAttributeValues: { ':pk': { S: conversation(session) }, ':first': { N: '1' } },
          ScanIndexForward: false,
          Limit: 1,
          ConsistentRead: true,
        }),
      ),
    )
    return item && entryOf(item)
  }

  async append(session: string, entry: Entry): Promise<void> {
    const place = placeOf(entry)
    await this.#put({
      pk: { S: conversation(session) },
      n: { N: String(entry.number) },
      data: { S: JSON.stringify(entry) },
      ...ttl(entry.expires),
      ...(isSwept(entry) ? sweepKeys(firstSweepOf(entry)) : {}),
      ...(place && { queue: { S: place.queue }, queueOrder: { S: place.order }, team: { S: place.team } }),
    })
    if (place) this.#queues.forget(place.queue)
  }

  async removeBefore(session: string, number: number): Promise<void> {
    const items = await this.#queryAll({
      TableName: this.#table,
      KeyConditionExpression: 'pk = :pk AND n < :number',
      ProjectionExpression: 'pk, n',
      ExpressionAttributeValues: { ':pk': { S: conversation(session) }, ':number': { N: String(number) } },
      ConsistentRead: true,
    })
    for (let i = 0; i < items.length; i += atOnce) await this.#removeBatch(items.slice(i, i + atOnce))
  }

  async prolong(session: string, entries: readonly Entry[], expires: number): Promise<void> {
    const move = async (entry: Entry) => {
      const swept = isSwept(entry)
      const values = { ':ttl': ttl(expires).ttl, ...(swept ? { ':at': sweepKeys(expires).sweepAt } : {}) }
      await this.#update({
        Key: { pk: { S: conversation(session) }, n: { N: String(entry.number) } },
        UpdateExpression: `SET #ttl = :ttl${swept ? ', sweepAt = :at' : ''}`,
        ExpressionAttributeNames: { '#ttl': 'ttl' },
        ExpressionAttributeValues: values,
      })
    }
    for (let i = 0; i < entries.length; i += atOnce) await Promise.all(entries.slice(i, i + atOnce).map(move))
  }

  async keepCode(hash: string, session: string, expires: number): Promise<void> {
    await this.#put({
      ...codeKey(hash),
      session: { S: session },
      ends: { N: String(expires) },
      ...ttl(expires),
    })
  }

  async findCode(hash: string, now: number): Promise<string | undefined> {
    const { Item: item } = await this.#answer(
      this.#client.send(
        new GetItemCommand({ TableName: this.#table, Key: codeKey(hash), ConsistentRead: true }),
      ),
    )
    return item && Number(item.ends?.N) > now ? item.session?.S : undefined
  }

  async removeCode(hash: string): Promise<void> {
    await this.#answer(
      this.#client.send(new DeleteItemCommand({ TableName: this.#table, Key: codeKey(hash) })),
    )
  }

  async keepContact(session: string, sealed: string, ends: number): Promise<void> {
    await this.#answer(
      this.#client.send(
        new PutItemCommand({
          TableName: this.#table,
          Item: {
            ...contactKey(session),
            contact: { S: sealed },
            ends: { N: String(ends) },
            ...ttl(ends),
            ...sweepKeys(ends),
          },
        }),
      ),
    )
  }

  async findContact(session: string, now: number): Promise<string | undefined> {
    const { Item: item } = await this.#answer(
      this.#client.send(
        new GetItemCommand({ TableName: this.#table, Key: contactKey(session), ConsistentRead: true }),
      ),
    )
    return item && Number(item.ends?.N) > now ? item.contact?.S : undefined
  }

  async removeContact(session: string, endedBy?: number): Promise<void> {
    await this.#answer(
      this.#client.send(
        new DeleteItemCommand({
          TableName: this.#table,
          Key: contactKey(session),
          ...(endedBy !== undefined && {
            ConditionExpression: 'ends <= :moment',
            ExpressionAttributeValues: { ':moment': { N: String(endedBy) } },
          }),
        }),
      ),
    ).catch((error: unknown) => {
      if (!(error instanceof SessionChanged)) throw error
    })
  }

  async count(name: string, hour: string, expires: number): Promise<number> {
    const { Attributes: counted } = await this.#answer(
      this.#client.send(
        new UpdateItemCommand({
          TableName: this.#table,
          Key: { pk: { S: `COUNT#${name}#${hour}` }, n: { N: '0' } },
          UpdateExpression: 'ADD #count :one SET #ttl = :ttl',
          ExpressionAttributeNames: { '#count': 'count', '#ttl': 'ttl' },
          ExpressionAttributeValues: { ':one': { N: '1' }, ':ttl': ttl(expires).ttl },
          ReturnValues: 'UPDATED_NEW',
        }),
      ),
    )
    return Number(counted?.count?.N)
  }

  async endedBefore(moment: number, limit: number): Promise<string[]> {
    const { Items: items = [] } = await this.#answer(
      this.#client.send(
        new QueryCommand({
          TableName: this.#table,
          IndexName: 'sweep',
          KeyConditionExpression: 'sweep = :all AND sweepAt < :moment',
          ExpressionAttributeValues: { ':all': { S: 'all' }, ':moment': { N: String(moment) } },
          Limit: limit,
        }),
      ),
    )
    return items.flatMap((item) => (item.pk?.S ? [item.pk.S.slice(conversation('').length)] : []))
  }

  proposed(queue: QueueName): Promise<Proposed[]> {
    return isForAll(queue) ? this.#queues.read(queue, () => this.#rowsOf(queue)) : this.#rowsOf(queue)
  }

  async #rowsOf(queue: QueueName): Promise<Proposed[]> {
    const items = await this.#queryAll({
      TableName: this.#table,
      IndexName: 'queue',
      KeyConditionExpression: '#queue = :queue',
      ExpressionAttributeNames: { '#queue': 'queue' },
      ExpressionAttributeValues: { ':queue': { S: queue } },
    })
    return items.map(({ pk, n, team }) => ({
      session: pk?.S?.slice(conversation('').length) ?? '',
      number: Number(n?.N),
      team: team?.S ?? '',
    }))
  }

  async unqueue({ session, number }: Pick<Proposed, 'session' | 'number'>): Promise<void> {
    await this.#update({
      Key: { pk: { S: conversation(session) }, n: { N: String(number) } },
      UpdateExpression: 'REMOVE #queue, queueOrder',
      ExpressionAttributeNames: { '#queue': 'queue' },
    })
    for (const queue of forAll) this.#queues.forget(queue)
  }

  /** Changes an item that is still there: an update must not bring a wiped one to life. */
  async #update(change: Omit<UpdateItemCommandInput, 'TableName' | 'ConditionExpression'>): Promise<void> {
    await this.#answer(
      this.#client.send(
        new UpdateItemCommand({ TableName: this.#table, ConditionExpression: isStillThere, ...change }),
      ),
    ).catch((error: unknown) => {
      if (!(error instanceof SessionChanged)) throw error
    })
  }

  async #put(item: Item): Promise<void> {
    await this.#answer(
      this.#client.send(
        new PutItemCommand({ TableName: this.#table, Item: item, ConditionExpression: isNew }),
      ),
    )
  }

  async #removeBatch(items: Item[]): Promise<void> {
    let left = items.map(({ pk, n }) => ({ DeleteRequest: { Key: { ...(pk && { pk }), ...(n && { n }) } } }))
    while (left.length > 0) {
      const { UnprocessedItems } = await this.#answer(
        this.#client.send(new BatchWriteItemCommand({ RequestItems: { [this.#table]: left } })),
      )
      const again = UnprocessedItems?.[this.#table] ?? []
      left = again.flatMap(({ DeleteRequest }) =>
        DeleteRequest?.Key ? [{ DeleteRequest: { Key: DeleteRequest.Key } }] : [],
      )
    }
  }

  #queryAll = (input: QueryCommandInput): Promise<Item[]> => this.#answer(queryAll(this.#client, input))

  /** Nothing outside this file knows DynamoDB's errors, and none of them carries an item into a log. */
  async #answer<T>(sent: Promise<T>): Promise<T> {
    try {
      return await sent
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) throw new SessionChanged()
      throw new StoreDown(error instanceof Error ? error.name : 'unknown')
    }
  }
}

/** The sweep finds a conversation by its first entry, or by what is left of it after a wipe. */
const isSwept = ({ kind }: Entry): boolean => kind === 'begin' || kind === 'wipe'

/** A wipe that broke off halfway is finished by the next sweep, not when its tombstone expires. */
const firstSweepOf = ({ kind, at, expires }: Entry): number => (kind === 'wipe' ? at : expires)

const conversation = (session: string): string => `SESSION#${session}`
/** Number 0 stands before all entries: what removes those removes it, and no read gives it. */
const contactKey = (session: string) => ({ pk: { S: conversation(session) }, n: { N: '0' } })
const codeKey = (hash: string) => ({ pk: { S: `CODE#${hash}` }, n: { N: '0' } })
const ttl = (expires: number) => ({ ttl: { N: String(Math.ceil((expires + GRACE_MS) / 1000)) } })
const sweepKeys = (expires: number) => ({ sweep: { S: 'all' }, sweepAt: { N: String(expires) } })
const entryOf = ({ data }: Item): Entry => entrySchema.parse(JSON.parse(data?.S ?? ''))

/** Everybody at the desk and every visitor who waits looks at these. */
const forAll: readonly QueueName[] = ['waiting', 'left']
const isForAll = (queue: QueueName): boolean => forAll.includes(queue)
