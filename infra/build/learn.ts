import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { compileLibrary } from '../../functions/knowledge/library.ts'
import { compileReading, openReader } from '../../functions/reading/reading.ts'
import { learned } from './compiled-content.ts'
import { readAllContent } from './read-content.ts'

/**
 * Learns what is not learned yet, for whoever compiles content after this: tests run side by side, and would each
 * learn the same. The search, then danger, in this process; moves, wants and openings, as long together, in another.
 */
const files = readAllContent()
if (process.argv.includes('--rest')) {
  const reading = compileReading(
    files,
    files.filter(({ path }) => path.startsWith('knowledge/')).map(({ text }) => text),
    learned,
  )
  learned.openings(files, openReader(reading))
} else {
  const rest = spawn(process.execPath, [fileURLToPath(import.meta.url), '--rest'], { stdio: 'inherit' })
  const ended = once(rest, 'close')
  compileLibrary(files, learned.search)
  learned.safety(files)
  const [code] = await ended
  process.exitCode = code ?? 1
}
