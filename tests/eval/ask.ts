import { compileLibrary, loadLibrary } from '../../functions/knowledge/library.ts'
import { withoutPersonalData } from '../../functions/shared/personal-data.ts'
import { readContent } from '../../infra/build/read-content.ts'
import type { Shown } from './measure.ts'

export interface Asker {
  (text: string): Promise<Shown>
  /** Ids of all articles there are. */
  readonly articles: readonly string[]
}

/** Asks the library one question, from a clean state, and gives back what a visitor would see of it. */
export function asker(): Asker {
  const library = loadLibrary(compileLibrary([...readContent('knowledge'), ...readContent('search')]))

  const ask = async (message: string): Promise<Shown> => {
    const { text, found: replaced } = withoutPersonalData(message)
    const found = library.search(text)
    const blocks = found.slice(0, 3).flatMap(({ id, part }) => {
      const article = library.article(id)
      const fitting = article?.parts.find(({ title }) => title === part)
      return article ? [{ kind: 'article', title: article.titel, lines: article.kort, part: fitting }] : []
    })
    return {
      ending: found.length === 0 ? 'refused' : 'answer',
      articles: found.map(({ id }) => id),
      urgent: undefined,
      blocks,
      text: blocks
        .flatMap(({ title, lines, part }) => [title, ...lines, ...(part ? [part.title, part.text] : [])])
        .join('\n'),
      replaced,
    }
  }
  return Object.assign(ask, { articles: library.articles.map(({ id }) => id) })
}
