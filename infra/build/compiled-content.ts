import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { type CompiledContent, compileContent } from '../../functions/guide/content.ts'
import { type CompiledSafety, type TrainSafety, trainSafety } from '../../functions/safety/train.ts'
import { readAllContent } from './read-content.ts'

/** All content, compiled. What is learned from it is learned once, and never is something stale used. */
export const compiledContent = (): CompiledContent => compileContent(readAllContent(), learnedSafety)

export const LEARNED = '.cache/learned'

/** Learning takes seconds, so it is kept under the hash of what was learned from and of the code that learned it. */
export const learnedSafety: TrainSafety = (files): CompiledSafety => {
  const hash = createHash('sha256')
  for (const { path, text } of files)
    if (path.startsWith('safety/') || path === 'recognition.yaml') hash.update(`${path}\n${text}\n`)
  for (const name of code) hash.update(readFileSync(`functions/safety/${name}.ts`))
  const path = `${LEARNED}/safety-${hash.digest('hex').slice(0, 24)}.json`
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'))
  const learned = trainSafety(files)
  mkdirSync(LEARNED, { recursive: true })
  const own = `${path}.${process.pid}`
  writeFileSync(own, JSON.stringify(learned))
  renameSync(own, path) // whole or not at all, for who learns beside us
  return learned
}

/** The code whose change changes what is learned. */
const code = [
  'plain',
  'word-classes',
  'bag',
  'phrases',
  'features',
  'language',
  'linear',
  'messages',
  'noise',
  'reading',
  'train',
]
