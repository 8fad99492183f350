import { spawn } from 'node:child_process'

/** A name for people, and the command with its arguments. */
type Job = readonly [name: string, command: string, ...rest: string[]]

/** Runs jobs two at a time, shows the output of those that fail, and ends the process with 1 if any did. */
export async function runAll(jobs: readonly Job[]): Promise<void> {
  const waiting = [...jobs]
  const failed: string[] = []
  const worker = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) if (!(await run(job))) failed.push(job[0])
  }
  await Promise.all([worker(), worker()])
  if (failed.length === 0) return
  console.error(`\nmislukt: ${failed.join(', ')}`)
  process.exit(1)
}

function run([name, command, ...rest]: Job): Promise<boolean> {
  const started = performance.now()
  return new Promise((done) => {
    const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'pipe'] })
    const output: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk))
    child.on('error', (error) => output.push(Buffer.from(`${error.message}\n`)))
    child.on('close', (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1)
      console.info(`${code === 0 ? 'goed ' : 'FOUT '} ${name} (${seconds} s)`)
      if (code !== 0) console.error(Buffer.concat(output).toString())
      done(code === 0)
    })
  })
}
