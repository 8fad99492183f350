import type { Reader } from '../reading/reading.ts'
import { type ContentFile, hold, readAll, readEach } from '../shared/content-file.ts'
import { type Article, readArticle } from './article.ts'
import { readExampleQuestions } from './example-questions.ts'
import { becomingIn } from './find/becoming.ts'
import {
  type Field,
  learnSections,
  loadSections,
  type SectionIndex,
  type SectionSearch,
} from './find/section-search.ts'

export { type WorkTold, workTold } from './find/becoming.ts'
export type { Found, FoundSection } from './find/section-search.ts'
export { SURE } from './find/section-search.ts'
export type { Talk } from './find/talk.ts'

import { once } from '../shared/lazily.ts'
import { readWords } from './words.ts'

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

/**
 * Reads knowledge/, vragen/ and search/ of content/ and learns how to find their sections.
 *
 * @param read how headings are read that say how to become something
 * @throws ContentBroken with every problem of every file
 */
export function compileLibrary(
  files: readonly ContentFile[],
  learn: Learn = learnSections,
  read?: () => Reader,
): CompiledLibrary {
  const { articles, words } = readAll({ articles: () => readArticles(files), words: () => readWords(files) })
  const index = learn(articles, words, outsideIn(files))
  return { articles, index: read ? withBecoming(index, read()) : index }
}

/** It follows from the lexicon, not from what was learned. */
const withBecoming = (index: SectionIndex, read: Reader): SectionIndex => ({
  ...index,
  sections: index.sections.map((sign) => {
    const becomes = becomingIn(sign.title, read)
    return becomes.length === 0 ? sign : { ...sign, becomes }
  }),
})

function readArticles(files: readonly ContentFile[]): Article[] {
  const questions = questionFiles(files)
  const articles = readEach(files, ({ path, text }) => {
    const [, topic = '', id = ''] = /^knowledge\/([^/]+)\/([^/]+)\.md$/.exec(path) ?? []
    return id === '' ? undefined : readArticle(topic, id, text, questions.get(`${topic}/${id}`))
  }).filter((article) => article !== undefined)
  const names = new Set(articles.map(({ topic, id }) => `${topic}/${id}`))
  readEach(
    [...questions.keys()].filter((name) => !names.has(name)),
    (name) => hold(`vragen/${name}.txt`, [`er is geen artikel knowledge/${name}.md`]),
  )
  return articles
}

/** Questions that are not ours, by field of life, to tell them from those that are. */
const outsideIn = (files: readonly ContentFile[]): Field[] => {
  const text = files.find(({ path }) => path === 'search/buiten-vragen.txt')?.text ?? ''
  return [...readExampleQuestions(text).questions].map(([name, questions]) => ({ name, questions }))
}

/** The files of vragen/, by `<topic>/<id>`. */
const questionFiles = (files: readonly ContentFile[]): Map<string, string> =>
  new Map(
    files.flatMap(({ path, text }) => {
      const [, name] = /^vragen\/(.+)\.txt$/.exec(path) ?? []
      return name === undefined ? [] : [[name, text] as const]
    }),
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
  }
}
