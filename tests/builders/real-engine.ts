import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { ListTablesCommand } from '@aws-sdk/client-dynamodb'
import { clientOf, type EmbeddedDynamoDb } from '../../infra/local/embedded-dynamodb.ts'

/** AWS's own DynamoDB Local; the set-up of the tests has fetched it. */
const FOLDER = resolve('.cache/dynamodb-local/package/emulator')

export async function realEngine(): Promise<EmbeddedDynamoDb> {
  const port = await freePort()
  const java = spawn(
    'java',
    [
      `-Djava.library.path=${FOLDER}/DynamoDBLocal_lib`,
      '-jar',
      `${FOLDER}/DynamoDBLocal.jar`,
      '-inMemory',
      '-disableTelemetry',
      '-port',
      `${port}`,
    ],
    // It writes a file of its own where it starts.
    { stdio: 'ignore', cwd: FOLDER },
  )
  const client = clientOf(`http://127.0.0.1:${port}`)
  await answering(async () => client.send(new ListTablesCommand({})), java)
  return {
    client,
    compact: async () => {},
    close: async () => {
      client.destroy()
      java.kill()
    },
  }
}

async function answering(call: () => Promise<unknown>, engine: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 120; tries++) {
    if (engine.exitCode !== null) throw new Error(`the engine stopped with ${engine.exitCode}`)
    const answers = await call().then(
      () => true,
      () => false,
    )
    if (answers) return
    await new Promise((done) => setTimeout(done, 500))
  }
  throw new Error('the engine does not answer')
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
