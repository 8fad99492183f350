import type { Hono } from 'hono'
import { streamHandle } from 'hono/aws-lambda'

/** What the runtime gives a function that streams; it is there in a Lambda only. */
interface Runtime {
  streamifyResponse(handler: StreamingHandler): StreamingHandler
  HttpResponseStream: { from(stream: unknown, metadata: Metadata): unknown }
}
interface Metadata {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
}
type StreamingHandler = (event: never, stream: never, context: never) => Promise<void>

declare const awslambda: Runtime

/** What the gateway hears when something fails before the app has said anything. */
const failed: Metadata = {
  statusCode: 500,
  headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
}

/**
 * Streams the app's answers. The gateway reads a status before anything else, so that of a failure stands ready
 * from the start: the answer, when there is one, takes its place.
 */
export function streaming(app: Hono): StreamingHandler {
  const handle = streamHandle(app) as unknown as StreamingHandler
  return awslambda.streamifyResponse((event, stream, context) =>
    handle(event, awslambda.HttpResponseStream.from(stream, failed) as never, context),
  )
}
