import { randomUUID } from 'node:crypto'
import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb'
import * as z from 'zod/mini'
import { type Item, queryAll } from '../sessions/dynamodb-query.ts'
import { StoreDown } from '../sessions/session-store.ts'
import { SharedReads } from '../sessions/shared-reads.ts'
import { auditedSchema, claimedSchema, controlsSchema, flagSchema, presenceSchema } from './desk-items.ts'
import type { Audited, Claimed, Controls, DeskStore, Flag, Presence } from './desk-store.ts'

const HOUR_MS = 3_600_000
const DAY_S = 24 * 3600
const YEAR_S = 365 * DAY_S

/** Presence, audit, counts, flags and switches in one table: `pk` names the kind, `sk` the one. */
export class DynamoDbDeskStore implements DeskStore {
  readonly #client: DynamoDBClient
  readonly #table: string
  readonly #presences = new SharedReads<Presence[]>()
  readonly #claims = new SharedReads<Claimed[]>()

  constructor(client: DynamoDBClient, table: string) {
    this.#client = client
    this.#table = table
  }

  async keepPresence(presence: Presence): Promise<void> {
    await this.#put('PRESENCE', presence.advisor, presence, seconds(presence.seen) + DAY_S)
    this.#presences.forget()
  }

  presences(): Promise<Presence[]> {
    return this.#presences.read('all', () => this.#list('PRESENCE', presenceSchema))
  }

  audit(event: Audited): Promise<void> {
    const moment = new Date(event.at).toISOString()
    return this.#put(`AUDIT#${moment.slice(0, 10)}`, unique(moment), event, seconds(event.at) + YEAR_S)
  }

  audited(day: string): Promise<Audited[]> {
    return this.#list(`AUDIT#${day}`, auditedSchema)
  }

  async count(day: string, name: string, by = 1): Promise<void> {
    await this.#answer(
      this.#client.send(
        new UpdateItemCommand({
          TableName: this.#table,
          Key: key(`COUNT#${day}`, name),
          UpdateExpression: 'ADD #count :by',
          ExpressionAttributeNames: { '#count': 'count' },
          ExpressionAttributeValues: { ':by': { N: String(by) } },
        }),
      ),
    )
  }

  async counts(day: string): Promise<Readonly<Record<string, number>>> {
    const items = await this.#query(`COUNT#${day}`)
    return Object.fromEntries(items.map(({ sk, count }) => [sk?.S ?? '', Number(count?.N)]))
  }

  async keepClaim(team: string, claim: Claimed): Promise<void> {
    await this.#put(`CLAIMS#${team}`, unique(sortable(claim.at)), claim, seconds(claim.at) + DAY_S)
    this.#claims.forget()
  }

  async claimsSince(team: string, moment: number): Promise<Claimed[]> {
    const from = moment - (moment % HOUR_MS)
    const claims = await this.#claims.read(`${team} ${from}`, () =>
      this.#list(`CLAIMS#${team}`, claimedSchema, sortable(from)),
    )
    return claims.filter(({ at }) => at >= moment)
  }

  keepFlag(flag: Flag): Promise<void> {
    return this.#put('FLAG', flag.id, flag)
  }

  flags(): Promise<Flag[]> {
    return this.#list('FLAG', flagSchema)
  }

  async controls(): Promise<Controls> {
    return controlsIn(await this.#writtenControls())
  }

  async changeControls(change: (controls: Controls) => Controls): Promise<void> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const before = await this.#writtenControls()
      if (await this.#replaced(before, JSON.stringify(change(controlsIn(before))))) return
    }
    throw new StoreDown('controls-busy')
  }

  async #writtenControls(): Promise<string | undefined> {
    const { Item: item } = await this.#answer(
      this.#client.send(
        new GetItemCommand({ TableName: this.#table, Key: key('CONTROLS', 'all'), ConsistentRead: true }),
      ),
    )
    return item?.data?.S
  }

  /** False when somebody else changed it since it was read. */
  async #replaced(before: string | undefined, after: string): Promise<boolean> {
    try {
      await this.#client.send(
        new PutItemCommand({
          TableName: this.#table,
          Item: { ...key('CONTROLS', 'all'), data: { S: after } },
          ...(before === undefined
            ? { ConditionExpression: 'attribute_not_exists(pk)' }
            : {
                ConditionExpression: '#data = :before',
                ExpressionAttributeNames: { '#data': 'data' },
                ExpressionAttributeValues: { ':before': { S: before } },
              }),
        }),
      )
      return true
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false
      throw new StoreDown(error instanceof Error ? error.name : 'unknown')
    }
  }

  async #put(pk: string, sk: string, data: unknown, ttl?: number): Promise<void> {
    await this.#answer(
      this.#client.send(
        new PutItemCommand({
          TableName: this.#table,
          Item: {
            ...key(pk, sk),
            data: { S: JSON.stringify(data) },
            ...(ttl !== undefined && { ttl: { N: String(ttl) } }),
          },
        }),
      ),
    )
  }

  async #list<T>(pk: string, schema: z.ZodMiniType<T>, from?: string): Promise<T[]> {
    const items = await this.#query(pk, from)
    return items.map(({ data }) => z.parse(schema, JSON.parse(data?.S ?? '')))
  }

  #query(pk: string, from = ' '): Promise<Item[]> {
    return this.#answer(
      queryAll(this.#client, {
        TableName: this.#table,
        KeyConditionExpression: 'pk = :pk AND sk >= :from',
        ExpressionAttributeValues: { ':pk': { S: pk }, ':from': { S: from } },
        ConsistentRead: true,
      }),
    )
  }

  async #answer<T>(sent: Promise<T>): Promise<T> {
    try {
      return await sent
    } catch (error) {
      throw new StoreDown(error instanceof Error ? error.name : 'unknown')
    }
  }
}

const MOST_TRIES = 10
const controlsIn = (written: string | undefined): Controls =>
  written === undefined ? { off: {} } : controlsSchema.parse(JSON.parse(written))
const key = (pk: string, sk: string) => ({ pk: { S: pk }, sk: { S: sk } })
const seconds = (moment: number): number => Math.ceil(moment / 1000)
const sortable = (moment: number): string => String(moment).padStart(15, '0')
const unique = (start: string): string => `${start}#${randomUUID()}`
