import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { LambdaFunction } from './lambda-function.ts'
import type { Said } from './runtime-api.ts'

const PRELUDE_TYPE = 'application/vnd.awslambda.http-integration-response'
const DELIMITER = Buffer.alloc(8)
/** More than any metadata of ours; behind it no delimiter is looked for. */
const MOST_METADATA = 64 * 1024

interface Metadata {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  readonly cookies?: readonly string[]
}

/** An address where somebody's HTTP goes through, until it is closed. */
export interface Gateway {
  readonly origin: string
  close(): void
}

/** API Gateway's REST API before a function that streams: HTTP becomes an event, and the answer HTTP again. */
export const restGateway = (visitor: LambdaFunction): Promise<Gateway> =>
  listening(
    createServer((request, response) => {
      const answer = async () => pass(await visitor.invoke(await restEvent(request)), response)
      // What the gateway itself says of a function that failed, or of an answer without metadata.
      answer().catch((error: Error) => {
        if (response.headersSent) response.destroy()
        else
          response
            .writeHead(502, { 'x-amzn-errortype': error.name })
            .end(JSON.stringify({ message: error.message }))
      })
    }),
  )

export async function listening(server: Server): Promise<Gateway> {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** As the gateway writes a request down; text is passed on as it is, anything else in base64. */
async function restEvent(request: IncomingMessage): Promise<object> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://gateway')
  const body = Buffer.concat(await request.toArray())
  const multiValueHeaders: Record<string, string[]> = {}
  for (let i = 0; i < request.rawHeaders.length; i += 2) {
    const [name = '', value = ''] = request.rawHeaders.slice(i, i + 2)
    multiValueHeaders[name] = [...(multiValueHeaders[name] ?? []), value]
  }
  const parameters = [...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)])
  const isText = body.equals(Buffer.from(body.toString()))
  return {
    resource: pathname === '/' ? '/' : '/{path+}',
    path: pathname,
    httpMethod: request.method,
    multiValueHeaders,
    headers: lastOf(multiValueHeaders),
    multiValueQueryStringParameters: parameters.length > 0 ? Object.fromEntries(parameters) : null,
    requestContext: {
      domainName: request.headers.host,
      identity: { sourceIp: request.socket.remoteAddress },
      stage: 'prod',
    },
    body: body.length === 0 ? null : body.toString(isText ? 'utf8' : 'base64'),
    isBase64Encoded: !isText,
  }
}

const lastOf = (headers: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, values]) => [name, values.at(-1)]))

async function pass({ isStreamed, type, body }: Said, response: ServerResponse): Promise<void> {
  if (!isStreamed || type !== PRELUDE_TYPE) throw new Error('no metadata before the answer')
  let before: Buffer | undefined = Buffer.alloc(0)
  for await (const chunk of body as AsyncIterable<Buffer>) {
    if (!before) {
      response.write(chunk)
      continue
    }
    before = Buffer.concat([before, chunk])
    const at = before.indexOf(DELIMITER)
    if (at < 0 && before.length > MOST_METADATA) throw new Error('no end of the metadata')
    if (at < 0) continue
    const { statusCode, headers, cookies = [] }: Metadata = JSON.parse(before.subarray(0, at).toString())
    response.writeHead(statusCode, {
      ...headers,
      ...(cookies.length > 0 && { 'set-cookie': [...cookies] }),
    })
    response.flushHeaders()
    if (at + DELIMITER.length < before.length) response.write(before.subarray(at + DELIMITER.length))
    before = undefined
  }
  if (before) throw new Error('no metadata before the answer')
  if (body.trailers['lambda-runtime-function-error-type']) throw new Error('broken off')
  response.end()
}
