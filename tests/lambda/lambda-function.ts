import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { hasNativePart, RUNTIME_CLIENT } from '../../infra/build/lambda-runtime.ts'
import { FunctionFailed, RuntimeApi, type Said } from './runtime-api.ts'
import { REGION, type Synthesized } from './synthesized.ts'

interface Start {
  /** Folder with the built bundle. */
  readonly bundle: string
  readonly as: Synthesized
  /** Where its calls to AWS go. */
  readonly endpoint: string
  /** The moment at which its clock starts; without it, it is now. */
  readonly clock?: Date
}

/** A built bundle on AWS's own runtime client, with the environment that its template gives and nothing else. */
export class LambdaFunction {
  /** The access key by which the door knows it, and the address of that door. */
  readonly id: string
  readonly endpoint: string
  readonly #api: RuntimeApi
  readonly #client: ChildProcess
  readonly #root: string
  readonly #said: Buffer[] = []

  private constructor(api: RuntimeApi, { bundle, as, endpoint, clock }: Start) {
    this.id = as.id
    this.endpoint = endpoint
    this.#api = api
    this.#root = taskRoot(bundle)
    const before = [
      ...(clock ? ['--import', resolve('tests/lambda/moved-clock.mjs')] : []),
      ...(hasNativePart() ? [] : ['--import', resolve('tests/lambda/without-native-part.mjs')]),
    ]
    this.#client = spawn(process.execPath, [...before, resolve(RUNTIME_CLIENT)], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        ...as.environment,
        _HANDLER: as.handler,
        LAMBDA_TASK_ROOT: join(this.#root, 'task'),
        AWS_LAMBDA_RUNTIME_API: api.address,
        AWS_LAMBDA_FUNCTION_NAME: as.id,
        AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
        AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(as.memory),
        AWS_LAMBDA_LOG_GROUP_NAME: as.id,
        AWS_LAMBDA_LOG_STREAM_NAME: 'test',
        AWS_LAMBDA_LOG_FORMAT: as.logFormat,
        AWS_REGION: REGION,
        // The door knows by its key which function asks.
        AWS_ACCESS_KEY_ID: as.id,
        AWS_SECRET_ACCESS_KEY: 'test',
        AWS_ENDPOINT_URL: endpoint,
        ...(clock && { CLOCK_STARTS_AT: clock.toISOString() }),
      },
    })
    for (const stream of [this.#client.stdout, this.#client.stderr])
      stream?.on('data', (chunk: Buffer) => this.#said.push(chunk))
    this.#client.once('exit', () => api.ended(this.log()))
  }

  static async start(how: Start): Promise<LambdaFunction> {
    return new LambdaFunction(await RuntimeApi.open(), how)
  }

  get pid(): number | undefined {
    return this.#client.pid
  }

  invoke(event: unknown): Promise<Said> {
    return this.#api.invoke(event)
  }

  /** What a function without streaming gives back. */
  async result(event: unknown): Promise<unknown> {
    const { body, isStreamed } = await this.invoke(event)
    if (isStreamed) throw new FunctionFailed('it streams')
    return JSON.parse((await body.toArray()).join(''))
  }

  /** All it has logged. */
  log(): string {
    return Buffer.concat(this.#said).toString()
  }

  async stop(): Promise<void> {
    if (this.#client.exitCode === null && this.#client.signalCode === null) {
      this.#client.kill('SIGKILL')
      await once(this.#client, 'exit')
    }
    this.#api.close()
    rmSync(this.#root, { recursive: true })
  }
}

/** The bundle by itself: beside it stands only what Lambda's runtime brings, so that nothing else is found. */
function taskRoot(bundle: string): string {
  const root = mkdtempSync(join(tmpdir(), 'lambda-'))
  cpSync(bundle, join(root, 'task'), { recursive: true })
  mkdirSync(join(root, 'node_modules'))
  symlinkSync(resolve('node_modules/@aws-sdk'), join(root, 'node_modules/@aws-sdk'))
  return root
}
