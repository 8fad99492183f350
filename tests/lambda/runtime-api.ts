import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a function says to one event: its body comes in pieces, as they are written. */
export interface Said {
  readonly isStreamed: boolean
  readonly type: string
  readonly body: IncomingMessage
}

/** The function threw, or could not even start. */
export class FunctionFailed extends Error {
  override name = 'FunctionFailed' as const
}

interface Call {
  readonly id: string
  readonly event: unknown
  readonly said: (said: Said) => void
  readonly failed: (error: Error) => void
}

const BASE = '/2018-06-01/runtime'
const MOST_MS = 20_000

/** Lambda's Runtime API for one function: hands out events to who asks for the next one, and takes the answers. */
export class RuntimeApi {
  readonly #server: Server
  readonly #calls: Call[] = []
  readonly #idle: ((call: Call) => void)[] = []
  readonly #running = new Map<string, Call>()
  #broken: Error | undefined

  private constructor() {
    this.#server = createServer((request, response) => void this.#answer(request, response))
  }

  static async open(): Promise<RuntimeApi> {
    const api = new RuntimeApi()
    await once(api.#server.listen(0, '127.0.0.1'), 'listening')
    return api
  }

  get address(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** @throws FunctionFailed */
  invoke(event: unknown): Promise<Said> {
    if (this.#broken) return Promise.reject(this.#broken)
    return new Promise((said, failed) => {
      const call: Call = { id: randomUUID(), event, said, failed }
      const taker = this.#idle.shift()
      if (taker) taker(call)
      else this.#calls.push(call)
    })
  }

  /** The process ended: nobody answers any more. */
  ended(why: string): void {
    this.#broken = new FunctionFailed(why)
    for (const { failed } of [...this.#calls.splice(0), ...this.#running.values()]) failed(this.#broken)
    this.#running.clear()
  }

  close(): void {
    this.#server.closeAllConnections()
    this.#server.close()
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '').slice(BASE.length)
    if (path === '/invocation/next') return this.#next(response)
    const [, id = '', what] = /^\/invocation\/([^/]+)\/(response|error)$/.exec(path) ?? []
    const call = this.#running.get(id)
    this.#running.delete(id)
    if (what === 'response' && call)
      call.said({
        isStreamed: request.headers['lambda-runtime-function-response-mode'] === 'streaming',
        type: request.headers['content-type'] ?? '',
        body: request,
      })
    else {
      const failure = new FunctionFailed((await request.toArray()).join(''))
      if (call) call.failed(failure)
      else this.ended(failure.message)
    }
    if (!request.readableEnded) await once(request, 'end')
    response.writeHead(202).end()
  }

  #next(response: ServerResponse): void {
    const give = (call: Call) => {
      this.#running.set(call.id, call)
      response
        .writeHead(200, {
          'content-type': 'application/json',
          'lambda-runtime-aws-request-id': call.id,
          'lambda-runtime-deadline-ms': String(Date.now() + MOST_MS),
          'lambda-runtime-invoked-function-arn': 'arn:aws:lambda:eu-central-1:123456789012:function:test',
        })
        .end(JSON.stringify(call.event))
    }
    const waiting = this.#calls.shift()
    if (waiting) give(waiting)
    else this.#idle.push(give)
  }
}
