import { pipeline } from 'node:stream/promises'
import type { Hono } from 'hono'
import { type RestEvent, requestOf } from './rest-event.ts'

/** What the runtime gives a function that streams; it is there in a Lambda only. */
interface Runtime {
  streamifyResponse(handler: StreamingHandler): StreamingHandler
  HttpResponseStream: { from(stream: ResponseStream, metadata: Metadata): ResponseStream }
}
interface Metadata {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  readonly cookies: readonly string[]
}
type ResponseStream = NodeJS.WritableStream
type StreamingHandler = (event: RestEvent, stream: ResponseStream, context: unknown) => Promise<void>

declare const awslambda: Runtime

/** Where a mistake is told: a name and a place, never what was sent. */
type Log = (mistake: { readonly name: string; readonly place: string; readonly status: number }) => void

/** Streams the app's answers; whatever comes in, the gateway gets a status before anything else. */
export function streaming(app: Hono, log: Log): StreamingHandler {
  return awslambda.streamifyResponse(async (event, stream, context) => {
    const answer = await answerTo(event, context)
    const out = awslambda.HttpResponseStream.from(stream, metadataOf(answer))
    // The first write carries the metadata, also of an answer without a body.
    out.write('')
    if (answer.body) await pipeline(answer.body, out)
    else out.end()
  })

  async function answerTo(event: RestEvent, context: unknown): Promise<Response> {
    let request: Request
    try {
      request = requestOf(event)
    } catch {
      return plain(400)
    }
    try {
      return await app.fetch(request, { event, requestContext: event.requestContext, context })
    } catch (error) {
      log({ name: error instanceof Error ? error.name : 'unknown', place: 'handler', status: 500 })
      return plain(500)
    }
  }
}

/** Of a request that is none, or when the app itself, which answers its own errors, could not. */
const plain = (status: number): Response =>
  new Response(null, { status, headers: { 'cache-control': 'no-store' } })

function metadataOf({ status, headers }: Response): Metadata {
  const plainHeaders = [...headers].filter(([name]) => name !== 'set-cookie')
  return { statusCode: status, headers: Object.fromEntries(plainHeaders), cookies: headers.getSetCookie() }
}
