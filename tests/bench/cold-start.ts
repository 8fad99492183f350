import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { fetchRuntime, hasRuntime } from '../../infra/build/lambda-runtime.ts'
import { embeddedDynamoDb } from '../../infra/local/embedded-dynamodb.ts'
import { startingCloud } from '../lambda/cloud.ts'
import type { LambdaFunction } from '../lambda/lambda-function.ts'

/**
 * From the start of a process on AWS's own runtime client to the end of its first answer, each kind of first call
 * beside a bare function of the same run. Time is what a visitor waits; computing time is what a busy machine
 * doesn't stretch as much.
 */
const ROUNDS = Number(process.env.ROUNDS ?? 9)
const BARE = '.build/bare'

if (!hasRuntime()) fetchRuntime()
await build({
  entryPoints: ['tests/bench/bare-function.ts'],
  outfile: `${BARE}/index.mjs`,
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
})

const call = (method: string, path: string, body?: object) => ({
  httpMethod: method,
  path,
  multiValueHeaders: { Accept: ['text/html'], 'Content-Type': ['application/json'] },
  requestContext: { domainName: 'helpline.example', identity: { sourceIp: '192.0.2.1' } },
  body: body ? JSON.stringify(body) : null,
})
const deskCall = {
  version: '2.0',
  rawPath: '/desk',
  rawQueryString: '',
  headers: {},
  requestContext: { domainName: 'desk.example', http: { method: 'GET' } },
}
const firsts = {
  kaal: ['visitor', call('GET', '/'), BARE],
  startpagina: ['visitor', call('GET', '/'), '.build/visitor'],
  'gesprek beginnen': ['visitor', call('POST', '/api/sessions', {}), '.build/visitor'],
  'eerste vraag': [
    'visitor',
    call('POST', '/api/search', { text: 'Wie betaalt mijn omscholing?' }),
    '.build/visitor',
  ],
  balie: ['desk', deskCall, '.build/desk'],
  opruimen: ['sweep', {}, '.build/sweep'],
} as const

const cloud = await startingCloud(embeddedDynamoDb)
const times = new Map<string, { wall: number; cpu: number }[]>()
for (let round = 0; round < ROUNDS; round++)
  for (const [name, [as, event, bundle]] of Object.entries(firsts)) {
    const started = performance.now()
    const one = await cloud.start(as, { bundle })
    await (await one.invoke(event)).body.toArray()
    const wall = performance.now() - started
    times.set(name, [...(times.get(name) ?? []), { wall, cpu: computed(one) }])
    await one.stop()
  }

const median = (name: string, of: 'wall' | 'cpu'): number =>
  (times.get(name) ?? []).map((one) => one[of]).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0
for (const name of times.keys())
  console.info(
    `koude start: ${name}`.padEnd(46),
    median(name, 'wall').toFixed(0).padStart(9),
    `ms   ${(median(name, 'wall') / median('kaal', 'wall')).toFixed(2)} x kaal (rekentijd ${median(name, 'cpu')} ms, ${(median(name, 'cpu') / median('kaal', 'cpu')).toFixed(2)} x), hooguit 1,5`,
  )
await cloud.close()
process.exit(0)

/** Milliseconds that a process has computed, as Linux counts them. */
function computed({ pid }: LambdaFunction): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}
