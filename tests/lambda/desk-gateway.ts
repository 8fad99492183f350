import { createServer, type IncomingMessage } from 'node:http'
import { createRemoteJWKSet, jwtVerify } from 'jose'
import { testDay } from '../clock.ts'
import type { LambdaFunction } from './lambda-function.ts'
import { type Gateway, listening } from './rest-gateway.ts'

interface Route {
  /** As the template writes it: `GET /desk/{file}`. */
  readonly key: string
  readonly asksToken: boolean
}

interface Before {
  readonly desk: LambdaFunction
  readonly routes: readonly Route[]
  readonly issuer: string
  readonly audience: string
}

interface Result {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  readonly cookies?: readonly string[]
  readonly body: string
  readonly isBase64Encoded: boolean
}

/** API Gateway's HTTP API before the desk: the template's routes and no other, with its JWT authorizer. */
export function deskGateway({ desk, routes, issuer, audience }: Before): Promise<Gateway> {
  const keys = createRemoteJWKSet(new URL(`${issuer}/.well-known/jwks.json`))
  const isSigned = async (request: IncomingMessage): Promise<boolean> => {
    const token = request.headers.authorization?.replace(/^Bearer /, '') ?? ''
    return jwtVerify(token, keys, { issuer, audience, currentDate: testDay }).then(
      () => true,
      () => false,
    )
  }
  return listening(
    createServer(async (request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://gateway')
      const route = routes.find(({ key }) => fits(key, request.method ?? '', pathname))
      if (!route) return response.writeHead(404).end('{"message":"Not Found"}')
      if (route.asksToken && !(await isSigned(request)))
        return response.writeHead(401).end('{"message":"Unauthorized"}')
      const { statusCode, headers, cookies, body, isBase64Encoded } = (await desk.result(
        await httpEvent(request, route.key),
      )) as Result
      response.writeHead(statusCode, { ...headers, ...(cookies && { 'set-cookie': [...cookies] }) })
      return response.end(Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'))
    }),
  )
}

function fits(key: string, method: string, path: string): boolean {
  const [wanted = '', pattern = ''] = key.split(' ')
  const parts = pattern.replace(/\{\w+\+\}/, '.+').replace(/\{\w+\}/g, '[^/]+')
  return (wanted === method || wanted === 'ANY') && new RegExp(`^${parts}$`).test(path)
}

/** Version 2.0 of the gateway's events: one value a header, and what is no text in base64. */
async function httpEvent(request: IncomingMessage, routeKey: string): Promise<object> {
  const { pathname, search } = new URL(request.url ?? '/', 'http://gateway')
  const body = Buffer.concat(await request.toArray())
  const headers = Object.entries(request.headers).map(([name, value]) => [name, [value].flat().join(',')])
  return {
    version: '2.0',
    routeKey,
    rawPath: pathname,
    rawQueryString: search.slice(1),
    headers: Object.fromEntries(headers),
    requestContext: {
      domainName: request.headers.host,
      http: { method: request.method, path: pathname, sourceIp: request.socket.remoteAddress },
    },
    ...(body.length > 0 && { body: body.toString('base64') }),
    isBase64Encoded: body.length > 0,
  }
}
