import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

/**
 * AWS's own runtime client, as it starts functions in Lambda. Its part in C++ makes three HTTP calls and takes
 * minutes to build, so that it is built where it is asked; without it, tests/lambda/without-native-part.mjs makes
 * those calls. What loads a function, streams its answer and puts metadata before it is AWS's in both cases.
 */
const FOLDER = '.cache/aws-lambda-ric'
const PACKAGE = 'aws-lambda-ric@4.0.2'
const NATIVE_PART = `${FOLDER}/package/rapid-client.node`
export const RUNTIME_CLIENT = `${FOLDER}/package/index.mjs`

export const hasRuntime = (): boolean => existsSync(RUNTIME_CLIENT)
export const hasNativePart = (): boolean => existsSync(NATIVE_PART)

/** Only the package itself: nothing is built and nothing it depends on is installed. */
export function fetchRuntime(): void {
  console.info("Ik haal AWS' eigen runtime voor de tests")
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  const packed = spawnSync('npm', ['pack', PACKAGE, '--silent', '--pack-destination', FOLDER], {
    encoding: 'utf8',
  })
  const file = (packed.stdout ?? '').trim().split('\n').at(-1) ?? ''
  spawnSync('tar', ['xzf', `${FOLDER}/${file}`, '-C', FOLDER], { stdio: 'inherit' })
}

/** What building the part in C++ needs, by the name of its Debian package. */
const tools = { cmake: 'cmake', 'g++': 'g++', make: 'make', xz: 'xz-utils' }

export const toolsMissing = (): string[] =>
  Object.entries(tools).flatMap(([command, name]) =>
    spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0 ? [] : [name],
  )

/** Builds the part in C++ as npm would; undefined when it is there, otherwise why not. */
export function buildNativePart(): string | undefined {
  console.info("Ik bouw de native kant van AWS' runtime: dit duurt enkele minuten")
  const beside = `${FOLDER}/build`
  rmSync(beside, { recursive: true, force: true })
  mkdirSync(beside, { recursive: true })
  const [name = '', version = ''] = PACKAGE.split('@')
  writeFileSync(
    `${beside}/package.json`,
    JSON.stringify({ private: true, allowScripts: { [name]: true }, dependencies: { [name]: version } }),
  )
  const env = { npm_config_nodedir: ownHeaders(), ...process.env, MAKEFLAGS: '-j2' }
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], {
    cwd: beside,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const built = `${beside}/node_modules/${name}/rapid-client.node`
  if (existsSync(built)) copyFileSync(built, NATIVE_PART)
  rmSync(beside, { recursive: true, force: true })
  return hasNativePart()
    ? undefined
    : `npm eindigde met ${status}: ${(stderr ?? '').trim().split('\n').at(-1)}`
}

/** The headers that the project's own Node brings, so that none are fetched. */
const ownHeaders = (): string =>
  globSync('node_modules/node/node_modules/node-linux-*').map((folder) => resolve(folder))[0] ?? '/usr'
