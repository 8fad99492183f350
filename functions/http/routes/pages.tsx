import { randomUUID } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { nl } from '../../../web/strings/nl.ts'
import { wholeArticle } from '../../guide/show-article.ts'
import { topics } from '../../knowledge/article.ts'
import { articlePage, codePage, noticePage, plainPage, topicsPage } from '../../pages/read.tsx'
import { ConversationGone } from '../../sessions/conversation.ts'
import { readToken, type Token } from '../../sessions/secret.ts'
import { readAnswerButton } from '../../shared/answer-text.ts'
import { elsewhere } from '../../shared/elsewhere.ts'
import type { App } from '../app.ts'
import { codeIn, formBody, knownToken, languageOfForm, messageText } from '../input.ts'
import { ownOrigin } from '../own-origin.ts'
import { BadInput, problemOf } from '../problem.ts'
import { answerSchema } from '../schemas.ts'
import { mended, report, shown } from '../shown.ts'
import { transcript } from '../transcript.ts'
import { whileOn } from '../while-on.ts'
import { wire } from '../wire.ts'
import { doorRoutes } from './door.ts'
import { findRoutes, forEverybody, publicPaths } from './find.ts'
import { peoplePages } from './people-pages.ts'
import { profilePages } from './profile.ts'
import { whoPaysRoutes } from './who-pays.ts'
import { workPaysRoutes } from './work-pays.ts'

/** The pages: everything works without JavaScript, as plain forms. */
export function pageRoutes(app: App): Hono {
  const { content } = app
  const hono = new Hono()
    .use(ownOrigin)
    .use('/loont-werken', whileOn(app, 'sum'))
    .use('/wie-betaalt', whileOn(app, 'funding'))
    .use('/overstapplan', whileOn(app, 'plan'))

  hono.route('/', doorRoutes(app))
  for (const path of publicPaths(content)) hono.use(path, forEverybody)
  hono.route('/', findRoutes(content))
  hono.get('/onderwerpen', (c) =>
    c.html(
      topicsPage(
        topics.map((topic) => ({
          topic,
          articles: content.library.articles
            .filter((article) => article.topic === topic)
            .map(({ id, titel }) => ({ title: titel, href: `/artikel/${id}` })),
        })),
        randomUUID(),
      ),
    ),
  )
  hono.get('/artikel/:id', (c) => c.html(articleOf(app, c.req.param('id'))))
  for (const [name, { title, parts }] of content.pages)
    hono.get(`/${name}`, (c) => c.html(plainPage(name, title, parts)))

  conversationRoutes(app, hono)
  hono.route('/', profilePages(app))
  hono.route('/', peoplePages(app))
  hono.route('/', workPaysRoutes(app))
  hono.route('/', whoPaysRoutes(app))
  // The way out without JavaScript: it ends the conversation, and goes where nobody sees where one came from.
  hono.post('/weg', async (c) => {
    const { token = '' } = await formBody(c)
    // Leaving never waits for what goes wrong here: nothing may stand between the visitor and the way out.
    if (token) await ended(app, token).catch((error: unknown) => report(app, error, c, 500))
    return c.redirect(elsewhere, 303)
  })
  hono.onError((error, c) => failedPage(app, error, c))
  return hono
}

/** The conversation as forms. */
function conversationRoutes(app: App, hono: Hono): void {
  const { conversations, address, sessionLimit, codeLimit } = app

  hono.get('/gesprek', (c) => c.redirect('/', 303))
  hono.post('/gesprek', async (c) => {
    const form = await formBody(c)
    const draft = form.text === undefined ? '' : (form.question ?? '')
    const written = form.text ?? form.question ?? ''
    try {
      const message = form.answer === undefined ? { text: messageText(written) } : answerOf(form, form.answer)
      const token = form.token ? knownToken(form.token) : await app.safely(message, begun)
      const entries = await conversations.take(token, { id: messageId(form.id), ...message })
      return c.html(await shown(app, token, entries, { draft, code: codeIn(form) }))
    } catch (error) {
      return mended(app, c, error, form.token, {
        draft: form.question ?? '',
        code: codeIn(form),
        language: languageOfForm(form),
      })
    }

    async function begun(): Promise<Token> {
      sessionLimit.check(address(c))
      return (await conversations.begin(languageOfForm(form))).token
    }
  })
  hono.post('/gesprek/code-vragen', async (c) => {
    const token = knownToken((await formBody(c)).token ?? '')
    const { code } = await conversations.giveCode(token)
    return c.html(await shown(app, token, await conversations.read(token), { code }))
  })
  hono.get('/gesprek/code', (c) => c.html(codePage()))
  hono.post('/gesprek/code', async (c) => {
    const { code = '', token: own } = await formBody(c)
    try {
      const { token, entries } = await conversations.resume(code, () => codeLimit.attempt(address(c)))
      return c.html(await shown(app, token, entries, {}))
    } catch (error) {
      if (!(error instanceof ConversationGone)) throw error
      // The code stays in its field: it is mostly one letter away from right.
      const notice = problemOf(new BadInput('code_onbekend'), app.content.messages).title
      return c.html(codePage({ notice, written: code, ...(own && { token: own }) }), 404)
    }
  })
  hono.post('/gesprek/wissen', async (c) => {
    const token = knownToken((await formBody(c)).token ?? '')
    await conversations.wipe(token).catch(unlessGone)
    return c.html(noticePage(nl.wipe, nl.wiped, randomUUID()))
  })
  hono.post('/gesprek/bewaren', async (c) => {
    const token = knownToken((await formBody(c)).token ?? '')
    c.header('Content-Disposition', 'attachment; filename="gesprek.txt"')
    return c.text(transcript(wire(await conversations.read(token), 0, app.content, app.now())))
  })
}

async function ended({ conversations }: App, written: string): Promise<void> {
  const token = readToken(written)
  if (token) await conversations.leave(token).catch(unlessGone)
}

function unlessGone(error: unknown): void {
  if (!(error instanceof ConversationGone)) throw error
}

/** What an answer button of the form carries, as the API would get it. */
function answerOf(form: Record<string, string>, written: string) {
  const answer = answerSchema.safeParse(readAnswerButton(written, (name) => form[name]))
  if (!answer.success) throw new BadInput('verkeerde_vorm', { veld: 'answer' })
  return { answer: answer.data }
}

function failedPage(app: App, error: unknown, c: Context) {
  const problem = problemOf(error, app.content.messages)
  if (problem.status >= 500 && !(error instanceof BadInput)) report(app, error, c, problem.status)
  return c.html(noticePage(nl.productName, problem.title, randomUUID()), problem.status)
}

/** A form without a good id gets one: a reload of its answer then counts as a new message. */
const messageId = (written = ''): string => (/^[\w-]{8,64}$/.test(written) ? written : randomUUID())

function articleOf({ content, now }: App, id: string): string {
  const article = content.library.article(id)
  if (!article) throw new BadInput('niet_gevonden')
  return articlePage({
    ...wholeArticle(article, content, now()),
    newId: randomUUID(),
    seeAlso: article.zie_ook.flatMap((other) => {
      const also = content.library.article(other)
      return also ? [{ title: also.titel, href: `/artikel/${other}` }] : []
    }),
  })
}
