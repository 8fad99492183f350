import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { REGION, type Right } from './synthesized.ts'

/** What was asked without the right to, and by whom. */
export interface Denied {
  readonly who: string
  readonly action: string
  readonly resource: string
}

export interface GuardedDoor {
  readonly endpoint: string
  readonly denied: readonly Denied[]
  /** While it is frozen a call gets no answer at all. */
  freeze(isFrozen: boolean): void
  close(): void
}

interface Behind {
  /** Address of a DynamoDB engine. */
  readonly engine: string
  /** Rights by access key: each function has a key of its own. */
  readonly rights: ReadonlyMap<string, readonly Right[]>
  /** The encrypted parameters that there are. */
  readonly parameters: Readonly<Record<string, string>>
}

const ACCOUNT = '123456789012'

/** A door to DynamoDB and to the parameter store, that lets a function do what its role may and nothing else. */
export async function guardedDoor(behind: Behind): Promise<GuardedDoor> {
  const denied: Denied[] = []
  let frozen = false
  const server = createServer(
    (request, response) =>
      void pass(request, response).catch(() => answer(response, 500, { __type: 'InternalServerError' })),
  )
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    denied,
    freeze: (isFrozen) => {
      frozen = isFrozen
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = Buffer.concat(await request.toArray()).toString()
    if (frozen) return
    const who = /Credential=([^/]+)\//.exec(request.headers.authorization ?? '')?.[1] ?? ''
    const [service, operation = ''] = String(request.headers['x-amz-target']).split('.')
    const isStore = service?.startsWith('DynamoDB') === true
    const action = `${isStore ? 'dynamodb' : 'ssm'}:${operation}`
    const asked = JSON.parse(body)
    const refused = (isStore ? tablesOf(asked) : [parameterOf(asked)]).find(
      (resource) => !may(behind.rights.get(who) ?? [], action, resource),
    )
    if (refused !== undefined) {
      denied.push({ who, action, resource: refused })
      return answer(response, 400, { __type: 'com.amazon.coral.service#AccessDeniedException' })
    }
    if (isStore) return passOn(request, response, body, who)
    const Value = behind.parameters[asked.Name]
    if (Value === undefined) answer(response, 400, { __type: 'ParameterNotFound' })
    else answer(response, 200, { Parameter: { Name: asked.Name, Value } })
  }

  /** An engine on this machine keeps the tables of each access key apart: all go in as one. */
  async function passOn(request: IncomingMessage, response: ServerResponse, body: string, who: string) {
    const told = await fetch(behind.engine, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': String(request.headers['x-amz-target']),
        'x-amz-date': String(request.headers['x-amz-date']),
        authorization: String(request.headers.authorization).replace(who, 'local'),
      },
      body,
    })
    const checksum = told.headers.get('x-amz-crc32')
    response
      .writeHead(told.status, {
        'content-type': 'application/x-amz-json-1.0',
        ...(checksum && { 'x-amz-crc32': checksum }),
      })
      .end(await told.text())
  }
}

const may = (rights: readonly Right[], action: string, resource: string): boolean =>
  rights.some(({ actions, resources }) => actions.includes(action) && resources.includes(resource))

function tablesOf({ TableName, IndexName, RequestItems = {} }: Asked): string[] {
  const tables = [...(TableName === undefined ? [] : [TableName]), ...Object.keys(RequestItems)]
  return tables.map(
    (table) =>
      `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/${table}${IndexName === undefined ? '' : `/index/${IndexName}`}`,
  )
}

interface Asked {
  readonly TableName?: string
  readonly IndexName?: string
  readonly RequestItems?: Readonly<Record<string, unknown>>
}

const parameterOf = ({ Name }: { Name: string }): string =>
  `arn:aws:ssm:${REGION}:${ACCOUNT}:parameter${Name}`

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body))
}
