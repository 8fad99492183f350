import { readArticle } from '../../functions/knowledge/article.ts'
import { readContent } from '../../infra/build/read-content.ts'

/** Every article as editors wrote it, without what the search learns of it. */
export const articles = readContent('knowledge').map(({ path, text }) => {
  const [, topic = '', name = ''] = path.split('/')
  return readArticle(topic, name.replace('.md', ''), text)
})
