import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Article } from '../../functions/knowledge/article.ts'
import { openAiEndpoint } from '../../functions/model/openai-endpoint.ts'
import { modelSettings } from '../../functions/model/settings.ts'
import { type StoredVectors, storedVectors } from '../../functions/model/vectors.ts'

const CACHE = '.cache/learned'
/** Texts that are sent together. */
const TOGETHER = 64
const PATIENCE_MS = 120_000

/**
 * A vector for each section and for a few of its example questions, by the server of `MODEL_EMBEDDINGS`; nothing
 * without one. The same texts are asked once: what came back is kept by its content.
 */
export async function vectorsOf(
  articles: readonly Article[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<StoredVectors | undefined> {
  const settings = modelSettings(env)
  const { embeddings: model } = settings ?? {}
  if (!settings || model === undefined) return undefined
  const texts = articles.flatMap(({ id, sections }) =>
    sections.flatMap(({ title, answer, questions }) =>
      [`${title} ${answer}`, ...questions.slice(0, EXAMPLES)].map((text) => ({ id, section: title, text })),
    ),
  )
  const hash = createHash('sha256')
    .update(JSON.stringify([settings.server, model, texts]))
    .digest('hex')
  const path = `${CACHE}/vectors-${hash.slice(0, 24)}.json`
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'))
  const endpoint = openAiEndpoint(settings.server, await settings.key())
  const vectors: number[][] = []
  for (let at = 0; at < texts.length; at += TOGETHER) {
    const some = texts.slice(at, at + TOGETHER).map(({ text }) => text)
    vectors.push(...(await endpoint.embed(model, some, AbortSignal.timeout(PATIENCE_MS))))
  }
  const stored = storedVectors(
    texts.map(({ id, section }) => ({ id, section })),
    vectors,
  )
  mkdirSync(CACHE, { recursive: true })
  writeFileSync(path, JSON.stringify(stored))
  return stored
}

/** Example questions of a section that have a vector of their own. */
const EXAMPLES = 3
