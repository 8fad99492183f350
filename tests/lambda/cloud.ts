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

export interface Cloud {
  readonly visitor: string
  readonly desk: string
  readonly functions: Readonly<Record<'visitor' | 'desk' | 'sweep', LambdaFunction>>
  /** What a function did without the right to. */
  readonly denied: readonly Denied[]
  /** The conversations as they are stored. */
  readonly store: DynamoDbSessionStore
  readonly database: EmbeddedDynamoDb
  readonly tables: Readonly<Record<'sessions' | 'desk', string>>
  readonly token: string
  close(): Promise<void>
}

/** The three built functions on AWS's runtime client, each with the rights of the template, on one engine. */
export async function aCloud(engine: () => Promise<EmbeddedDynamoDb>): Promise<Cloud> {
  const starting = engine()
  const issuer = await anIssuer()
  const stack = new SynthesizedStack(issuer.address)
  const as = {
    visitor: stack.function('Visitor'),
    desk: stack.function('DeskApi'),
    sweep: stack.function('Sweep'),
  }
  const tables = { sessions: stack.table('Sessions'), desk: stack.table('Desk') }
  const database = await starting
  await createSessionsTable(database.client, tables.sessions)
  await createDeskTable(database.client, tables.desk)
  const door = await guardedDoor({
    engine: await endpointOf(database),
    rights: new Map(Object.values(as).map(({ id, rights }) => [id, rights])),
    parameters: { [as.visitor.environment.CODE_KEY_PARAMETER ?? '']: CODE_KEY },
  })
  const start = (name: keyof typeof as) =>
    LambdaFunction.start({
      bundle: `.build/${name}`,
      as: as[name],
      endpoint: door.endpoint,
      clock: testDay,
    })
  const [visitor, desk, sweep] = await Promise.all([start('visitor'), start('desk'), start('sweep')])
  const audience = as.desk.environment.SIGN_IN_CLIENT ?? ''
  const gateways = await Promise.all([
    restGateway(visitor),
    deskGateway({ desk, routes: stack.routes(), issuer: issuer.address, audience }),
  ])
  return {
    visitor: gateways[0].origin,
    desk: gateways[1].origin,
    functions: { visitor, desk, sweep },
    denied: door.denied,
    store: new DynamoDbSessionStore(database.client, tables.sessions),
    database,
    tables,
    token: await issuer.token(audience, testDay),
    close: async () => {
      for (const gateway of gateways) gateway.close()
      await Promise.all([visitor.stop(), desk.stop(), sweep.stop()])
      door.close()
      issuer.close()
      await database.close()
    },
  }
}

async function endpointOf({ client }: EmbeddedDynamoDb): Promise<string> {
  const { protocol, hostname, port } = (await client.config.endpoint?.()) ?? {}
  return `${protocol}//${hostname}:${port}`
}
