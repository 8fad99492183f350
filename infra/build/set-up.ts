import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Installs what the tests need and npm does not bring: Chromium, by apt where this user may; or says what is missing. */
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'

if (!existsSync(CHROMIUM)) {
  console.info('Chromium ontbreekt: ik installeer het met apt-get')
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', 'chromium'],
  ])
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'] })
}
if (!existsSync(CHROMIUM)) {
  console.error(
    `Chromium staat niet op ${CHROMIUM}. Installeer het (Debian: apt-get install chromium) of wijs het aan met CHROMIUM=/pad/naar/chromium`,
  )
  process.exit(1)
}
