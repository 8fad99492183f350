import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ChatRequest, type ChatServer, chatServer, say, sendJson } from './chat-server.ts'

interface ByHand {
  readonly dir: string
  readonly port?: number
  /** Answers only what was answered before. */
  readonly isReplay?: boolean
}

const LOOK_MS = 200

/**
 * A server whose model is whoever writes the answer files. A request is named after what it asks, so the same request
 * has the same answer for good: a folder of both is a recording.
 *
 *   vragen/<name>.md ──── somebody reads ──── antwoorden/<name>.txt
 */
export function byHandServer({ dir, port = 0, isReplay = false }: ByHand): Promise<ChatServer> {
  const asked = join(dir, 'vragen')
  const answered = join(dir, 'antwoorden')
  for (const folder of [asked, answered]) mkdirSync(folder, { recursive: true })

  return chatServer({
    port,
    async chat(request, _raw, response) {
      const name = nameOf(request)
      const answer = join(answered, `${name}.txt`)
      if (!existsSync(answer)) {
        if (isReplay) return sendJson(response, 404, { error: { message: `no answer for ${name}` } })
        layDown(join(asked, `${name}.md`), request)
      }
      while (!existsSync(answer)) {
        if (response.destroyed) return
        await new Promise((done) => setTimeout(done, LOOK_MS))
      }
      say(request, readFileSync(answer, 'utf8'), response)
    },
  })
}

/** The step, and what was asked in it. */
function nameOf({ messages, response_format }: ChatRequest): string {
  const hash = createHash('sha256').update(JSON.stringify(messages)).digest('hex').slice(0, 12)
  return `${response_format?.json_schema?.name ?? 'compose'}-${hash}`
}

/** Whole or not at all, for who watches the folder. */
function layDown(path: string, { messages, response_format }: ChatRequest): void {
  const shape = response_format?.json_schema?.schema
  const parts = [
    ...messages.map(({ role, content }) => `# ${role}\n\n${content}`),
    ...(shape === undefined ? [] : [`# shape\n\n${JSON.stringify(shape, null, 1)}`]),
  ]
  writeFileSync(`${path}.new`, `${parts.join('\n\n')}\n`)
  renameSync(`${path}.new`, path)
}
