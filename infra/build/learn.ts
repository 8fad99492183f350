import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { compileLibrary } from '../../functions/knowledge/library.ts'
import { compileReading, openReader } from '../../functions/reading/reading.ts'
import { learned } from './compiled-content.ts'
import { readAllContent } from './read-content.ts'

/**
 * Learns what is not learned yet, for whoever compiles content after this: tests run side by side, and would each
 * learn the same. Each part in a process of its own.
 */
const parts: Readonly<Record<string, () => unknown>> = {
  '--search': () => compileLibrary(files, learned.search),
  '--danger': () => learned.safety(files),
  '--words': () => {
    const texts = files.filter(({ path }) => path.startsWith('knowledge/')).map(({ text }) => text)
    learned.openings(files, openReader(compileReading(files, texts, learned)))
  },
}

const files = readAllContent()
const own = parts[process.argv[2] ?? '']
if (own) own()
else {
  const codes = await Promise.all(
    Object.keys(parts).map(async (part) => {
      const learning = spawn(process.execPath, [fileURLToPath(import.meta.url), part], { stdio: 'inherit' })
      const [code] = await once(learning, 'close')
      return code
    }),
  )
  process.exitCode = codes.find((code) => code !== 0) ?? 0
}
