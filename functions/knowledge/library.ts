import { type Article, ArticleBroken, readArticle } from './article.ts'
import { readExampleQuestions } from './example-questions.ts'
import { learnSections, loadSections, type SectionIndex, type SectionSearch } from './find/section-search.ts'

export type { Found, FoundSection } from './find/section-search.ts'

import { once } from '../shared/lazily.ts'
import { readWords, type Words, WordsBroken } from './words.ts'

/** A text file of content/: its path below that folder, and what is in it. */
export interface LibraryFile {
  readonly path: string
  readonly text: string
}

/** The whole library as plain data, so a build can write it and a start only reads. */
export interface CompiledLibrary {
  readonly articles: readonly Article[]
  readonly index: SectionIndex
}

export interface Library extends SectionSearch {
  readonly articles: readonly Article[]
  article(id: string): Article | undefined
}

/** Learns how to find sections; it may bring back what was learned before of the very same content. */
export type Learn = typeof learnSections

export class LibraryBroken extends Error {
  override name = 'LibraryBroken' as const
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}

/**
 * Reads knowledge/, vragen/ and search/ of content/ and learns how to find their sections.
 *
 * @throws LibraryBroken with every problem of every file
 */
export function compileLibrary(files: readonly LibraryFile[], learn: Learn = learnSections): CompiledLibrary {
  const problems: string[] = []
  const attempt = <T>(path: string, read: () => T): T[] => {
    try {
      return [read()]
    } catch (error) {
      if (!(error instanceof ArticleBroken || error instanceof WordsBroken)) throw error
      problems.push(...error.problems.map((problem) => `${path}: ${problem}`))
      return []
    }
  }

  const questions = questionFiles(files)
  const articles = files.flatMap(({ path, text }) => {
    const [, topic = '', id = ''] = /^knowledge\/([^/]+)\/([^/]+)\.md$/.exec(path) ?? []
    return id === '' ? [] : attempt(path, () => readArticle(topic, id, text, questions.get(`${topic}/${id}`)))
  })
  const ids = new Set(articles.map(({ topic, id }) => `${topic}/${id}`))
  problems.push(
    ...[...questions.keys()]
      .filter((name) => problems.length === 0 && !ids.has(name))
      .map((name) => `vragen/${name}.txt: er is geen artikel knowledge/${name}.md`),
  )
  const [words] = attempt('search/', () => wordsIn(files))
  if (problems.length > 0 || !words) throw new LibraryBroken(problems)
  return { articles, index: learn(articles, words, outsideIn(files)) }
}

/** Questions that are not ours, by field of life, to tell them from those that are. */
const outsideIn = (files: readonly LibraryFile[]): string[][] => {
  const text = files.find(({ path }) => path === 'search/buiten-vragen.txt')?.text ?? ''
  return [...readExampleQuestions(text).questions.values()].map((questions) => [...questions])
}

/** The files of vragen/, by `<topic>/<id>`. */
const questionFiles = (files: readonly LibraryFile[]): Map<string, string> =>
  new Map(
    files.flatMap(({ path, text }) => {
      const [, name] = /^vragen\/(.+)\.txt$/.exec(path) ?? []
      return name === undefined ? [] : [[name, text] as const]
    }),
  )

function wordsIn(files: readonly LibraryFile[]): Words {
  const lists = new Map(files.map(({ path, text }) => [path, text]))
  return readWords(
    (name) => {
      const text = lists.get(`search/${name}.yaml`)
      if (text === undefined) throw new WordsBroken([`${name}.yaml ontbreekt`])
      return text
    },
    jobsIn(lists.get('lexicon/beroep.yaml') ?? ''),
  )
}

/** The names in the lexicon's list of jobs: `verzorgende|verzorgster = 5321`. */
const jobsIn = (lexicon: string): string[] =>
  [...lexicon.matchAll(/^ {4}- ([^=\n#]+)/gm)].flatMap(([, names = '']) =>
    names.split('|').map((name) => name.trim()),
  )

/** Makes a compiled library ready for use; its index is opened when something is first looked for. */
export function loadLibrary(compiled: CompiledLibrary): Library {
  const { articles } = compiled
  const byId = new Map(articles.map((article) => [article.id, article]))
  const find = once(() => loadSections(compiled.index))
  return {
    articles,
    article: (id) => byId.get(id),
    answerFor: (asked) => find().answerFor(asked),
    within: (text, article) => find().within(text, article),
  }
}
