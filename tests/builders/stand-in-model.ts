import type { ServerResponse } from 'node:http'
import {
  type ChatRequest,
  chatServer,
  chunk,
  completion,
  say,
  sendJson,
} from '../../infra/model/chat-server.ts'

/** What a step answers: text, or something that happens on the line. */
export type Script =
  | ((message: string, request: ChatRequest) => unknown)
  | 'hangs'
  | 'slow-first-byte'
  | 'drips'
  | 'half'
  | 'broken-json'
  | 'too-many'
  | 'down'

export type Scripts = Readonly<Partial<Record<string, Script>>>

export interface StandIn {
  readonly address: string
  /** Every request, letter by letter. */
  readonly log: { readonly step: string; readonly raw: string }[]
  /** How often a step was asked. */
  asked(step: string): number
  /** From now on it answers otherwise. */
  play(scripts: Scripts): void
  close(): Promise<void>
}

/** The step that a request is of: named by its shape, or the one that streams. */
const stepOf = ({ response_format, stream }: ChatRequest): string =>
  response_format?.json_schema?.name ?? (stream ? 'compose' : 'unknown')

const SLOW_MS = 700
const DRIP_MS = 120

/** A real server that plays a model by script; a step without one is down. */
export async function standInModel(first: Scripts = {}): Promise<StandIn> {
  let scripts = first
  const log: { step: string; raw: string }[] = []

  async function chat(request: ChatRequest, raw: string, response: ServerResponse): Promise<void> {
    const step = stepOf(request)
    log.push({ step, raw })
    const script = scripts[step] ?? scripts.all ?? 'down'
    const { content: message = '' } = request.messages.at(-1) ?? {}
    if (typeof script === 'function') return say(request, written(await script(message, request)), response)
    await lines[script](request, response)
  }

  const { address, close } = await chatServer({ chat, embed: (texts) => texts.map(vectorOf) })
  return {
    address,
    log,
    asked: (step) => log.filter((one) => one.step === step).length,
    play: (next) => {
      scripts = next
    },
    close,
  }
}

const written = (answer: unknown): string => (typeof answer === 'string' ? answer : JSON.stringify(answer))
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** What can happen on a line. */
const lines: Readonly<
  Record<
    Exclude<Script, (...given: never[]) => unknown>,
    (request: ChatRequest, response: ServerResponse) => Promise<void>
  >
> = {
  hangs: () => new Promise<void>(() => {}),
  'slow-first-byte': async (_, response) => {
    await wait(SLOW_MS)
    sendJson(response, 200, completion('{}'))
  },
  drips: async ({ stream }, response) => {
    response.writeHead(200, { 'Content-Type': stream ? 'text/event-stream' : 'application/json' })
    for (const letter of '{"zin":"Je krijgt elke maand een bedrag') {
      if (response.destroyed) return
      response.write(stream ? chunk(letter) : letter)
      await wait(DRIP_MS)
    }
    response.end()
  },
  half: async ({ stream }, response) => {
    response.writeHead(200, { 'Content-Type': stream ? 'text/event-stream' : 'application/json' })
    response.write(stream ? chunk('{"zin":"Je hebt recht op') : '{"choices":[{"mess')
    await wait(10)
    response.destroy()
  },
  'broken-json': async (request, response) => say(request, '{"taal": nl, oeps', response),
  'too-many': async (_, response) => sendJson(response, 429, { error: { message: 'slow down' } }),
  down: async (_, response) => sendJson(response, 500, { error: { message: 'broken' } }),
}

/** Texts that share words lie near each other. */
function vectorOf(text: string): number[] {
  const vector = Array.from({ length: 64 }, () => 0)
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const place = [...word].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 64, 7)
    vector[place] = (vector[place] ?? 0) + 1
  }
  return vector
}

/** One input of a message, as the prompt wrote it after its name. */
export function inputOf(message: string, name: string): unknown {
  const line = message.split('\n').find((one) => one.startsWith(`${name}: `))
  return line === undefined ? undefined : JSON.parse(line.slice(name.length + 2))
}
