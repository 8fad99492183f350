import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import * as z from 'zod/mini'

/** A server that speaks as OpenAI-compatible servers do, for tests and for people who play the model. */

const requestSchema = z.object({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  stream: z._default(z.boolean(), false),
  response_format: z.optional(
    z.object({
      type: z.string(),
      json_schema: z.optional(z.object({ name: z.string(), schema: z.unknown() })),
    }),
  ),
})
export type ChatRequest = z.infer<typeof requestSchema>

export interface ChatServer {
  /** The address for `MODEL=name@…`. */
  readonly address: string
  close(): Promise<void>
}

interface Answering {
  readonly chat: (request: ChatRequest, raw: string, response: ServerResponse) => Promise<void>
  readonly embed?: (texts: readonly string[]) => number[][]
  readonly port?: number
}

export async function chatServer({ chat, embed, port = 0 }: Answering): Promise<ChatServer> {
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy())
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const raw = await bodyOf(request)
    if (request.url?.endsWith('/chat/completions')) {
      await chat(requestSchema.parse(JSON.parse(raw)), raw, response)
    } else if (request.url?.endsWith('/embeddings') && embed) {
      const { input } = z.object({ input: z.array(z.string()) }).parse(JSON.parse(raw))
      const data = embed(input).map((embedding, index) => ({ object: 'embedding', index, embedding }))
      sendJson(response, 200, { object: 'list', data })
    } else sendJson(response, 404, { error: { message: 'not here' } })
  }

  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
  return { address: `http://127.0.0.1:${portOf(server)}/v1`, close: () => closed(server) }
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((done) => server.close(() => done()))
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(Buffer.from(piece))
  return Buffer.concat(pieces).toString('utf8')
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' })
  response.end(JSON.stringify(body))
}

/** A whole answer. */
export const completion = (content: string) => ({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 0,
  model: 'stand-in',
  choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
  usage: { prompt_tokens: 900, completion_tokens: 100, total_tokens: 1_000 },
})

/** One event of an answer that comes in pieces. */
export const chunk = (content: string): string =>
  `data: ${JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: 0,
    model: 'stand-in',
    choices: [{ index: 0, delta: { content }, finish_reason: null }],
  })}\n\n`

/** Answers with this text, in pieces when that was asked for. */
export function say(request: ChatRequest, text: string, response: ServerResponse): void {
  if (!request.stream) return sendJson(response, 200, completion(text))
  response.writeHead(200, { 'Content-Type': 'text/event-stream' })
  for (const line of text.split(/(?<=\n)/)) response.write(chunk(line))
  response.end('data: [DONE]\n\n')
}
