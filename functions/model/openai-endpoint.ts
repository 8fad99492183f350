import OpenAI from 'openai'

/** One call of a server: a task, a message, and what may come back. */
export interface Call {
  readonly model: string
  readonly task: string
  readonly message: string
  readonly tokens: number
  /** The shape of the answer; without it, lines of JSON come one by one. */
  readonly schema?: { readonly name: string; readonly shape: Record<string, unknown> }
  readonly signal: AbortSignal
}

/** Why a server gave nothing: a word and a status, never what was asked or said. */
export class ModelFailed extends Error {
  override name = 'ModelFailed' as const
  readonly why: 'late' | 'busy' | 'refused' | 'broken' | 'out-of-reach'
  readonly status: number | undefined

  constructor(why: ModelFailed['why'], status?: number) {
    super(why)
    this.why = why
    this.status = status
  }
}

/** What is told of a call: how many tokens it took. */
export type Spent = (tokens: number) => void

export interface Endpoint {
  /** The whole answer. @throws ModelFailed */
  complete(call: Call, spent: Spent): Promise<string>
  /** The answer as it comes. @throws ModelFailed */
  stream(call: Call, spent: Spent): AsyncGenerator<string>
  /** A vector for each text. @throws ModelFailed */
  embed(model: string, texts: readonly string[], signal: AbortSignal): Promise<number[][]>
}

/**
 * What compatible servers differ in, the most precise first. A server that refuses one with 400 or 422 is asked in
 * the next, and from then on in that.
 */
const dialects = [
  ({ tokens, schema }: Call) => ({
    max_completion_tokens: tokens,
    ...(schema && {
      response_format: {
        type: 'json_schema' as const,
        json_schema: { name: schema.name, schema: schema.shape, strict: true },
      },
    }),
  }),
  ({ tokens, schema }: Call) => ({
    max_tokens: tokens,
    temperature: 0,
    ...(schema && { response_format: { type: 'json_object' as const } }),
  }),
  ({ tokens }: Call) => ({ max_tokens: tokens }),
]

/** A guess for servers that do not count: Dutch has some three letters to a token. */
const LETTERS_A_TOKEN = 3

/** The longest that a timer takes: how long a call may last is said by its signal. */
const NEVER_MS = 2_147_483_647

/** An OpenAI-compatible server. Retries and limits are the caller's. */
export function openAiEndpoint(server: string, key: string): Endpoint {
  const client = new OpenAI({
    baseURL: server,
    apiKey: key || 'none',
    maxRetries: 0,
    timeout: NEVER_MS,
    logLevel: 'off',
  })
  let dialect = 0

  const requestOf = (call: Call) => ({
    model: call.model,
    messages: [
      { role: 'system' as const, content: call.task },
      { role: 'user' as const, content: call.message },
    ],
    ...(dialects[dialect] ?? dialects[0])?.(call),
  })

  async function inDialect<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await ask()
    } catch (error) {
      const isOther = error instanceof OpenAI.APIError && (error.status === 400 || error.status === 422)
      if (!isOther || dialect >= dialects.length - 1) throw failureOf(error)
      dialect += 1
      return inDialect(ask)
    }
  }

  return {
    async complete(call, spent) {
      const { signal } = call
      const { choices, usage } = await inDialect(() =>
        client.chat.completions.create(requestOf(call), { signal }),
      )
      const text = choices?.[0]?.message?.content
      if (typeof text !== 'string') throw new ModelFailed('broken')
      spent(usage?.total_tokens ?? guess(call, text))
      return text
    },

    async *stream(call, spent) {
      const { signal } = call
      const parts = await inDialect(() =>
        client.chat.completions.create({ ...requestOf(call), stream: true }, { signal }),
      )
      let said = ''
      try {
        for await (const part of parts) {
          const text = part.choices?.[0]?.delta?.content
          if (typeof text !== 'string') continue
          said += text
          yield text
        }
      } catch (error) {
        throw failureOf(error)
      } finally {
        spent(guess(call, said))
      }
    },

    async embed(model, texts, signal) {
      const asked = { model, input: [...texts], encoding_format: 'float' as const }
      const { data } = await client.embeddings.create(asked, { signal }).catch((error: unknown) => {
        throw failureOf(error)
      })
      return data.map(({ embedding }) => embedding)
    },
  }
}

const guess = ({ task, message }: Call, answer: string): number =>
  Math.ceil((task.length + message.length + answer.length) / LETTERS_A_TOKEN)

/** An error of the client holds the whole request: only its kind and status go on. */
function failureOf(error: unknown): ModelFailed {
  if (error instanceof ModelFailed) return error
  if (error instanceof OpenAI.APIUserAbortError || error instanceof OpenAI.APIConnectionTimeoutError)
    return new ModelFailed('late')
  if (error instanceof OpenAI.APIConnectionError) return new ModelFailed('out-of-reach')
  if (!(error instanceof OpenAI.APIError)) return new ModelFailed('broken')
  const { status } = error
  if (status === 429 || (status ?? 0) >= 500) return new ModelFailed('busy', status)
  return new ModelFailed(status === undefined ? 'broken' : 'refused', status)
}
