import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { compileContent, type Learners } from '../../functions/guide/compile-content.ts'
import type { CompiledContent } from '../../functions/guide/content.ts'
import { learnSections } from '../../functions/knowledge/find/section-search.ts'
import { trainOpenings } from '../../functions/orientation/train-openings.ts'
import { trainMoves, trainRoles, trainWants } from '../../functions/reading/reading.ts'
import { trainSafety } from '../../functions/safety/train.ts'
import type { ContentFile } from '../../functions/shared/content-file.ts'
import { readAllContent } from './read-content.ts'

/** All content, compiled. What is learned from it is learned once, and never is something stale used. */
export const compiledContent = (): CompiledContent => compileContent(readAllContent(), learned)

export const LEARNED = '.cache/learned'

/** Learning takes seconds, so it is kept under the hash of what was learned from and of the code that learned it. */
export const learned: Required<Learners> = {
  safety: (files) =>
    kept({
      name: 'danger',
      from: files.filter(({ path }) =>
        /^(?:safety\/|recognition\.yaml|gevaar-in-vragen\.yaml|search\/buiten|paths\/geen|vragen\/)/.test(
          path,
        ),
      ),
      code: [...learningCode, ...safetyCode.map((name) => `safety/${name}`)],
      learn: () => trainSafety(files),
    }),
  moves: (files, signsIn) =>
    kept({
      name: 'moves',
      from: files.filter(({ path }) => /^(?:moves|vragen)[/.]|zelfde-woord/.test(path)),
      code: [...learningCode, ...movesCode.map((name) => `reading/${name}`)],
      learn: () => trainMoves(files, signsIn),
    }),
  wants: (files, signsIn) =>
    kept({
      name: 'wants',
      from: files.filter(({ path }) => /^(?:wants|vragen|lexicon)\//.test(path)),
      code: [...learningCode, ...wantsCode.map((name) => `reading/${name}`)],
      learn: () => trainWants(files, signsIn),
    }),
  roles: (files, signsIn) =>
    kept({
      name: 'roles',
      from: files.filter(({ path }) => /^(?:rollen|vragen|knowledge|paths)\//.test(path)),
      code: [...learningCode, ...rolesCode.map((name) => `reading/${name}`)],
      learn: () => trainRoles(files, signsIn),
    }),
  openings: (files, read) =>
    kept({
      name: 'openings',
      from: files.filter(({ path }) => /^(?:paths\/.+\.txt|vragen\/|lexicon\/|search\/buiten)/.test(path)),
      code: [...learningCode, ...openingsCode],
      learn: () => trainOpenings(files, read),
    }),
  search: (articles, words, outside) =>
    kept({
      name: 'search',
      from: [{ path: 'articles', text: JSON.stringify([articles, words, outside]) }],
      code: ['knowledge', 'shared/learning']
        .flatMap(codeIn)
        // What was said before a question is weighed when it is asked; nothing is learned from it.
        .filter((name) => name !== 'knowledge/find/talk')
        .concat('shared/language', 'shared/value-reference'),
      learn: () => learnSections(articles, words, outside),
    }),
}

interface Kept<T> {
  readonly name: string
  readonly from: readonly ContentFile[]
  readonly code: readonly string[]
  readonly learn: () => T
}

function kept<T>({ name, from, code, learn }: Kept<T>): T {
  const hash = createHash('sha256')
  for (const { path, text } of from) hash.update(`${path}\n${text}\n`)
  for (const file of code) hash.update(readFileSync(`functions/${file}.ts`))
  const path = `${LEARNED}/${name}-${hash.digest('hex').slice(0, 24)}.json`
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'))
  const fresh = learn()
  mkdirSync(LEARNED, { recursive: true })
  const own = `${path}.${process.pid}`
  writeFileSync(own, JSON.stringify(fresh))
  renameSync(own, path) // whole or not at all, for who learns beside us
  return fresh
}

const codeIn = (folder: string): string[] =>
  readdirSync(`functions/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => `${folder}/${file.replace(/\.ts$/, '')}`)

/** The code whose change changes what is learned. */
const learningCode = ['plain', 'bag', 'features', 'linear', 'train-heads', 'noise', 'thresholds'].map(
  (name) => `shared/learning/${name}`,
)
const safetyCode = [
  'route-heads',
  'language',
  'messages',
  'phrases',
  'rank-routes',
  'reading',
  'train',
  'train-routes',
  'word-classes',
]
const openingsCode = [
  'orientation/openings',
  'orientation/train-openings',
  'reading/reading',
  'reading/mentions',
]
const movesCode = [
  'learned-moves',
  'move-examples',
  'move-signs',
  'moves',
  'plain',
  'train-moves',
  'phrases/recogniser',
]
const wantsCode = [
  'asks',
  'clauses',
  'mentions',
  'plain',
  'quantity',
  'told',
  'wants/learned-wants',
  'wants/train-wants',
  'wants/want-examples',
  'wants/want-signs',
  'word-groups',
]
const rolesCode = [
  'roles/learned-roles',
  'roles/role-examples',
  'roles/role-signs',
  'roles/train-roles',
  'word-groups',
]
