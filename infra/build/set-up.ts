import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync } from 'node:fs'

/**
 * What the tests need and npm does not bring: Chromium, Java and AWS's own DynamoDB. Installed where this user
 * may; otherwise it says exactly what is missing, and nothing is skipped in silence.
 */
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
const ENGINE = '.cache/dynamodb-local'
const ENGINE_PACKAGE = 'amplify-dynamodb-simulator@2.9.30'

const hasJava = () => spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0
const hasEngine = () => existsSync(`${ENGINE}/package/emulator/DynamoDBLocal.jar`)

if (!existsSync(CHROMIUM)) install('Chromium', 'chromium')
if (!hasJava()) install('Java', 'default-jre-headless')
if (!hasEngine()) fetchEngine()

const missing = [
  ...(existsSync(CHROMIUM)
    ? []
    : [
        `Chromium op ${CHROMIUM} (Debian: apt-get install chromium, of wijs het aan met CHROMIUM=/pad/naar/chromium)`,
      ]),
  ...(hasJava() ? [] : ['Java (Debian: apt-get install default-jre-headless)']),
  ...(hasEngine() ? [] : [`DynamoDB Local (npm pack ${ENGINE_PACKAGE}, uitgepakt in ${ENGINE})`]),
]
for (const what of missing) console.error(`Ontbreekt voor de tests: ${what}`)
process.exitCode = missing.length > 0 ? 1 : 0

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
