import { Writable } from 'node:stream'
import { Hono } from 'hono'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { streaming } from '../../functions/handlers/streaming.ts'

/** As the runtime's own: what is written first has the metadata and eight zeros before it. */
class ResponseStream extends Writable {
  written = ''
  before = ''

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.written += this.written === '' ? `${this.before}${chunk}` : `${chunk}`
    done()
  }
}

const logged: unknown[] = []
const log = (mistake: unknown) => logged.push(mistake)

beforeEach(() => {
  logged.length = 0
  vi.stubGlobal('awslambda', {
    streamifyResponse: (handler: unknown) => handler,
    HttpResponseStream: {
      from: (stream: ResponseStream, metadata: unknown) => {
        stream.before = `${JSON.stringify(metadata)}\0\0\0\0\0\0\0\0`
        return stream
      },
    },
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const event = (path: string) => ({
  httpMethod: 'GET',
  path,
  multiValueHeaders: { Host: ['helpline.example'] },
  requestContext: { domainName: 'helpline.example' },
})

async function answered(app: Hono, path = '/') {
  const stream = new ResponseStream()
  await streaming(app, log)(event(path) as never, stream as never, {} as never)
  expect(stream.writableEnded).toBe(true)
  const [metadata = '', body] = stream.written.split('\0\0\0\0\0\0\0\0')
  return { ...JSON.parse(metadata), body }
}

it("gives the app's own status and headers", async () => {
  const app = new Hono().get('/', (c) => c.text('dag', 404, { 'x-own': 'yes' }))
  expect(await answered(app)).toMatchObject({ statusCode: 404, headers: { 'x-own': 'yes' }, body: 'dag' })
})

it('gives the gateway a status when the app fails before it said anything', async () => {
  const app = new Hono()
  vi.spyOn(app, 'fetch').mockImplementation(() => {
    throw new Error('what a visitor said')
  })
  expect(await answered(app)).toMatchObject({ statusCode: 500, headers: { 'cache-control': 'no-store' } })
  expect(logged).toEqual([{ name: 'Error', place: 'handler', status: 500 }])
})

it('gives the gateway a status when the request itself cannot be read', async () => {
  const app = new Hono().get('/', (c) => c.text('dag'))
  const stream = new ResponseStream()
  await streaming(app, log)(
    { ...event('/'), multiValueHeaders: { 'niet\ngoed': ['x'] } } as never,
    stream as never,
    {} as never,
  )
  expect(stream.written).toMatch(/^\{"statusCode":400/)
})
