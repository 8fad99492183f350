import { DynamoDbSessionStore } from '../../functions/sessions/dynamodb-store.ts'
import {
  createDeskTable,
  createSessionsTable,
  type EmbeddedDynamoDb,
} from '../../infra/local/embedded-dynamodb.ts'
import { testDay } from '../clock.ts'
import { deskGateway } from './desk-gateway.ts'
import { type Denied, guardedDoor } from './guarded-door.ts'
import { anIssuer } from './issuer.ts'
import { LambdaFunction } from './lambda-function.ts'
import { restGateway } from './rest-gateway.ts'
import { SynthesizedStack } from './synthesized.ts'

const CODE_KEY = Buffer.alloc(32, 7).toString('base64url')

/** The functions by the names of their bundles, and as the stack calls them. */
const names = { visitor: 'Visitor', desk: 'DeskApi', sweep: 'Sweep' } as const
type Name = keyof typeof names

interface StartingCloud {
  readonly stack: SynthesizedStack
  readonly database: EmbeddedDynamoDb
  readonly tables: Readonly<Record<'sessions' | 'desk', string>>
  /** What a function did without the right to. */
  readonly denied: readonly Denied[]
  /** Lets the store hang. */
  freeze(isFrozen: boolean): void
  readonly issuer: string
  readonly audience: string
  readonly token: string
  start(name: Name, changes?: { readonly bundle?: string; readonly clock?: Date }): Promise<LambdaFunction>
  close(): Promise<void>
}

/** Tables, rights and sign-in of the template, and no function yet. */
export async function startingCloud(engine: () => Promise<EmbeddedDynamoDb>): Promise<StartingCloud> {
  const starting = engine()
  const issuer = await anIssuer()
  const stack = new SynthesizedStack(issuer.address)
  const as = Object.fromEntries(Object.entries(names).map(([name, id]) => [name, stack.function(id)]))
  const tables = { sessions: stack.table('Sessions'), desk: stack.table('Desk') }
  const database = await starting
  await createSessionsTable(database.client, tables.sessions)
  await createDeskTable(database.client, tables.desk)
  const parameter = as.visitor?.environment.CODE_KEY_PARAMETER ?? ''
  const door = await guardedDoor({
    engine: await endpointOf(database),
    rights: new Map(Object.values(as).map(({ id, rights }) => [id, rights])),
    parameters: { [parameter]: CODE_KEY },
  })
  const audience = as.desk?.environment.SIGN_IN_CLIENT ?? ''
  return {
    stack,
    database,
    tables,
    denied: door.denied,
    freeze: door.freeze,
    issuer: issuer.address,
    audience,
    token: await issuer.token(audience, testDay),
    start: (name, changes) =>
      LambdaFunction.start({
        bundle: `.build/${name}`,
        as: as[name] ?? stack.function(names[name]),
        endpoint: door.endpoint,
        ...changes,
      }),
    close: async () => {
      door.close()
      issuer.close()
      await database.close()
    },
  }
}

export interface Cloud extends StartingCloud {
  readonly visitor: string
  readonly desk: string
  readonly functions: Readonly<Record<Name, LambdaFunction>>
  /** The conversations as they are stored. */
  readonly store: DynamoDbSessionStore
}

/** The three built functions on AWS's runtime client, each with the rights of the template, on one engine. */
export async function aCloud(engine: () => Promise<EmbeddedDynamoDb>): Promise<Cloud> {
  const cloud = await startingCloud(engine)
  const { stack, issuer, audience, database, tables } = cloud
  const start = (name: Name) => cloud.start(name, { clock: testDay })
  const [visitor, desk, sweep] = await Promise.all([start('visitor'), start('desk'), start('sweep')])
  const gateways = await Promise.all([
    restGateway(visitor),
    deskGateway({ desk, routes: stack.routes(), issuer, audience }),
  ])
  return {
    ...cloud,
    visitor: gateways[0].origin,
    desk: gateways[1].origin,
    functions: { visitor, desk, sweep },
    store: new DynamoDbSessionStore(database.client, tables.sessions),
    close: async () => {
      for (const gateway of gateways) gateway.close()
      await Promise.all([visitor.stop(), desk.stop(), sweep.stop()])
      await cloud.close()
    },
  }
}

async function endpointOf({ client }: EmbeddedDynamoDb): Promise<string> {
  const { protocol, hostname, port } = (await client.config.endpoint?.()) ?? {}
  return `${protocol}//${hostname}:${port}`
}
