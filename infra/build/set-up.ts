import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { buildNativePart, fetchRuntime, hasNativePart, hasRuntime, toolsMissing } from './lambda-runtime.ts'

/**
 * What the tests need and npm does not bring: Chromium, Java, AWS's own DynamoDB and AWS's own runtime client.
 * Installed where this user may; otherwise it says exactly what is missing, and nothing is skipped in silence.
 * `--native` builds the part of the runtime client that is in C++ as well.
 */
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
const ENGINE = '.cache/dynamodb-local'
const ENGINE_PACKAGE = 'amplify-dynamodb-simulator@2.9.30'

const hasJava = () => spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0
const hasEngine = () => existsSync(`${ENGINE}/package/emulator/DynamoDBLocal.jar`)

if (!existsSync(CHROMIUM)) install('Chromium', 'chromium')
if (!hasJava()) install('Java', 'default-jre-headless')
if (!hasEngine()) fetchEngine()
if (!hasRuntime()) fetchRuntime()
if (process.argv.includes('--native') && !hasNativePart()) nativePart()

const missing = [
  ...(existsSync(CHROMIUM)
    ? []
    : [
        `Chromium op ${CHROMIUM} (Debian: apt-get install chromium, of wijs het aan met CHROMIUM=/pad/naar/chromium)`,
      ]),
  ...(hasJava() ? [] : ['Java (Debian: apt-get install default-jre-headless)']),
  ...(hasEngine() ? [] : [`DynamoDB Local (npm pack ${ENGINE_PACKAGE}, uitgepakt in ${ENGINE})`]),
  ...(hasRuntime()
    ? []
    : ["AWS' runtime (npm pack aws-lambda-ric@4.0.2, uitgepakt in .cache/aws-lambda-ric)"]),
]
for (const what of missing) console.error(`Ontbreekt voor de tests: ${what}`)
process.exitCode = missing.length > 0 ? 1 : 0

/** Where it cannot be built, the tests use the client's own way over HTTP, and this says so. */
function nativePart(): void {
  for (const tool of toolsMissing()) install(tool, tool)
  const missing = toolsMissing()
  const why = missing.length > 0 ? `er ontbreekt: ${missing.join(', ')}` : buildNativePart()
  if (why) console.error(`De native kant van AWS' runtime is hier niet te bouwen (${why}).`)
}

function install(name: string, debianPackage: string): void {
  console.info(`${name} ontbreekt: ik installeer het met apt-get`)
  apt('update', '-q')
  apt('install', '-y', '-q', '--no-install-recommends', debianPackage)
}

function apt(...args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env })
}

/** Only the tarball is taken: the package itself and what it depends on are not installed. */
function fetchEngine(): void {
  console.info("Ik haal AWS's eigen DynamoDB voor de tests")
  rmSync(ENGINE, { recursive: true, force: true })
  mkdirSync(ENGINE, { recursive: true })
  const packed = spawnSync('npm', ['pack', ENGINE_PACKAGE, '--silent', '--pack-destination', ENGINE], {
    encoding: 'utf8',
  })
  const file = (packed.stdout ?? '').trim().split('\n').at(-1) ?? ''
  spawnSync('tar', ['xzf', `${ENGINE}/${file}`, '-C', ENGINE], { stdio: 'inherit' })
}
