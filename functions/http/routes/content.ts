import { Hono } from 'hono'
import { wholeArticle } from '../../guide/show-article.ts'
import type { App } from '../app.ts'
import { jsonBody, messageText } from '../input.ts'
import { noticeOf } from '../notice.ts'
import { BadInput } from '../problem.ts'
import { searchSchema } from '../schemas.ts'

/** Stateless routes that other sites may use as well; free text never stands in an address. */
export function contentRoutes({ content, switches, now }: App): Hono {
  return new Hono()
    .get('/notice', async (c) => c.json({ text: await noticeOf(switches) }))
    .get('/articles/:id', (c) => {
      const article = content.library.article(c.req.param('id'))
      if (!article) throw new BadInput('niet_gevonden')
      c.header('Access-Control-Allow-Origin', '*')
      return c.json(wholeArticle(article, content, now()))
    })
    .post('/search', async (c) => {
      const { text } = await jsonBody(c, searchSchema)
      const { kind, sections } = content.library.answerFor({ text: messageText(text) })
      c.header('Access-Control-Allow-Origin', '*')
      return c.json({
        kind,
        articles: sections.flatMap(({ id, section, confidence }) => {
          const article = content.library.article(id)
          return article ? [{ id, title: article.titel, href: `/artikel/${id}`, section, confidence }] : []
        }),
      })
    })
}
