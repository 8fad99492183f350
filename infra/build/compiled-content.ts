import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { type CompiledContent, compileContent } from '../../functions/guide/content.ts'
import { learnSections } from '../../functions/knowledge/find/section-search.ts'
import type { Learn } from '../../functions/knowledge/library.ts'
import { type CompiledSafety, type TrainSafety, trainSafety } from '../../functions/safety/train.ts'
import { readAllContent } from './read-content.ts'

/** All content, compiled. What is learned from it is learned once, and never is something stale used. */
export const compiledContent = (): CompiledContent =>
  compileContent(readAllContent(), learnedSafety, learnedSearch)

export const LEARNED = '.cache/learned'

/** Learning takes seconds, so it is kept under the hash of what was learned from and of the code that learned it. */
export const learnedSafety: TrainSafety = (files): CompiledSafety => {
  const hash = createHash('sha256')
  for (const { path, text } of files)
    if (path.startsWith('safety/') || path === 'recognition.yaml') hash.update(`${path}\n${text}\n`)
  for (const name of code) hash.update(readFileSync(`functions/safety/${name}.ts`))
  return learnedOnce(`safety-${hash.digest('hex').slice(0, 24)}`, () => trainSafety(files))
}

/** The same for finding sections. */
export const learnedSearch: Learn = (articles, words, outside) => {
  const hash = createHash('sha256').update(JSON.stringify([articles, words, outside]))
  for (const folder of ['functions/knowledge', 'functions/shared'])
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
      if (file.endsWith('.ts')) hash.update(readFileSync(`${folder}/${file}`))
  return learnedOnce(`search-${hash.digest('hex').slice(0, 24)}`, () =>
    learnSections(articles, words, outside),
  )
}

function learnedOnce<T>(name: string, learn: () => T): T {
  const path = `${LEARNED}/${name}.json`
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'))
  const learned = learn()
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
