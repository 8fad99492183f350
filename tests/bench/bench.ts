import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { Hono } from 'hono'
import { DynamoDbDeskStore } from '../../functions/escalation/dynamodb-desk-store.ts'
import { type CompiledContent, loadContent } from '../../functions/guide/content.ts'
import { createGuide } from '../../functions/guide/guide.ts'
import { createApp } from '../../functions/http/app.ts'
import { loadLibrary } from '../../functions/knowledge/library.ts'
import { DynamoDbSessionStore } from '../../functions/sessions/dynamodb-store.ts'
import { compiledContent } from '../../infra/build/compiled-content.ts'
import {
  createDeskTable,
  createSessionsTable,
  embeddedDynamoDb,
} from '../../infra/local/embedded-dynamodb.ts'

/** `npm run bench`: each budget as a ratio against a baseline of the same run, read as medians. */
const ROUNDS = 200
const compiled: CompiledContent = compiledContent()
const questions = readFileSync('tests/eval/questions-own.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line): string => JSON.parse(line).q)

const sorted = (times: number[]) => times.sort((a, b) => a - b)
const median = (times: number[]) => sorted(times)[Math.floor(times.length / 2)] ?? 0
const p95 = (times: number[]) => sorted(times)[Math.floor(times.length * 0.95)] ?? 0
const timed = async (work: () => unknown): Promise<number> => {
  const started = performance.now()
  await work()
  return performance.now() - started
}
const print = (what: string, value: number, unit: string, budget: string) =>
  console.info(`${what.padEnd(46)} ${value.toFixed(2).padStart(9)} ${unit.padEnd(4)} hooguit ${budget}`)

const key = (pk: string, n: number) => ({ pk: { S: pk }, n: { N: String(n) } })

await benchTurn()
await benchSearch()
benchWeights()
process.exit(0)

async function benchTurn(): Promise<void> {
  const { client } = await embeddedDynamoDb()
  await createSessionsTable(client, 'sessions')
  await createDeskTable(client, 'desk')
  const content = loadContent(compiled)
  const app = createApp({
    store: new DynamoDbSessionStore(client, 'sessions'),
    deskStore: new DynamoDbDeskStore(client, 'desk'),
    content,
    guide: createGuide(content),
    assets: new Map(),
    codeKey: async () => 'bench',
    now: () => new Date(),
    address: () => '192.0.2.1',
    log: (mistake) => console.error(mistake),
    limits: { sessions: 1_000_000, codes: 1 },
  })
  let written = 0
  const bare = new Hono().post('/', async (c) => {
    const { text } = await c.req.json()
    await client.send(
      new GetItemCommand({ TableName: 'sessions', Key: key('bare', 1), ConsistentRead: true }),
    )
    await client.send(
      new PutItemCommand({
        TableName: 'sessions',
        Item: { ...key('bare', ++written), data: { S: text } },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    )
    return c.json({ text })
  })
  const turns: number[] = []
  const bares: number[] = []
  for (let i = 0; i < ROUNDS; i++) {
    const question = questions[i % questions.length] ?? ''
    const { token } = await (await app.request('/api/sessions', { method: 'POST' })).json()
    const headers = { Authorization: `Bearer ${token}` }
    const body = JSON.stringify({ id: `bench-message-${i}`, after: 1, text: question })
    const send = async () =>
      (await app.request('/api/session/turns', { method: 'POST', headers, body })).json()
    const one = await timed(send)
    const base = await timed(async () =>
      (await bare.request('/', { method: 'POST', body: JSON.stringify({ text: question }) })).json(),
    )
    if (i < 20) continue // the first rounds warm the machine up
    turns.push(one)
    bares.push(base)
  }
  print('een beurt, mediaan', median(turns), 'ms', '')
  print('een kale route met één lezing en één schrijving', median(bares), 'ms', '')
  print('verhouding', median(turns) / median(bares), 'x', '3')
}

async function benchSearch(): Promise<void> {
  const written = JSON.stringify(compiled.library)
  const loads: number[] = []
  for (let i = 0; i < 5; i++) loads.push(await timed(() => loadLibrary(JSON.parse(written))))
  const { answerFor, articles } = loadLibrary(JSON.parse(written))
  for (const text of questions) answerFor({ text })
  const times: number[] = []
  for (const text of questions) times.push(await timed(() => answerFor({ text })))
  print(`zoeken in ${articles.length} artikelen, p95`, p95(times), 'ms', '5')
  print('index laden, mediaan', median(loads), 'ms', '60')
}

function benchWeights(): void {
  const assets: { path: string; body: string }[] = JSON.parse(
    readFileSync('.build/local/assets.json', 'utf8'),
  )
  const weigh = (...paths: string[]) =>
    assets
      .filter(({ path }) => paths.includes(path))
      .reduce((sum, { body }) => sum + gzipSync(body).length, 0) / 1000
  print('widget: de lader, gzip', weigh('/widget.js'), 'kB', '3')
  print('widget: alles, gzip', weigh('/widget.js', '/page.js', '/app.css'), 'kB', '30')
}
