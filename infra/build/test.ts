import { spawnSync } from 'node:child_process'

/** `npm test`: what the check does, and all else. Every part runs; the first failure is the exit code. */
const parts = [
  ['node', 'infra/build/set-up.ts'],
  ['node', 'infra/build/check.ts'],
  ['node', 'infra/build/build.ts'],
  ['vitest', 'run', '--project', 'slow'],
] as const

for (const [command, ...rest] of parts) {
  const { status } = spawnSync(command, rest, { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
