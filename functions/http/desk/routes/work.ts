import { Hono } from 'hono'
import type { Content } from '../../../guide/content.ts'
import { articleBlock } from '../../../guide/show-article.ts'
import { dayOf } from '../../../shared/date.ts'
import { jsonBody } from '../../input.ts'
import type { DeskApp, DeskEnv } from '../app.ts'
import { deskSearchSchema, flagSchema, presenceSchema, viewSchema } from '../schemas.ts'
import { deskTurns } from '../turns.ts'

/** What an advisor has at hand: who they are, the queue, ready answers, articles, flags. */
export const workRoutes = ({ desk, content, deskContent, now }: DeskApp) =>
  new Hono<DeskEnv>()
    .get('/me', (c) => {
      const who = c.get('who')
      return c.json({ ...who, teams: who.teams.map((id) => teamOf(id, content)), all: allTeams(content) })
    })
    .post('/presence', async (c) => {
      const { available } = await jsonBody(c, presenceSchema)
      await desk.presence(c.get('who'), available)
      return c.body(null, 204)
    })
    .post('/view', async (c) => {
      const { cursors } = await jsonBody(c, viewSchema)
      const view = await desk.view(c.get('who'), new Map(Object.entries(cursors)))
      const seen = ({ entries, ...one }: (typeof view.mine)[number]) => ({
        ...one,
        turns: deskTurns(entries, content, now()),
      })
      return c.json({
        ...view,
        mine: view.mine.map(seen),
        asked: view.asked.map(seen),
        now: now().toISOString(),
      })
    })
    .get('/canned', (c) => c.json({ canned: deskContent.canned }))
    .post('/search', async (c) => {
      const { text } = await jsonBody(c, deskSearchSchema)
      return c.json({
        articles: articlesFor(text, content, now()),
        schemes: schemesFor(text, content, now()),
      })
    })
    .post('/flags', async (c) => {
      const { about, why } = await jsonBody(c, flagSchema)
      await desk.flag(c.get('who'), about, why)
      return c.body(null, 204)
    })
    .get('/flags', async (c) => c.json({ flags: await desk.flags(c.get('who')) }))
    .post('/flags/:id/settle', async (c) => {
      await desk.settleFlag(c.get('who'), c.req.param('id'))
      return c.body(null, 204)
    })

const teamOf = (id: string, { teams }: Content) => ({
  id,
  name: teams.get(id)?.naam ?? id,
  capacity: teams.get(id)?.gesprekken_per_adviseur ?? 0,
})

/** To pass somebody on to. */
const allTeams = (content: Content) => [...content.teams.keys()].map((id) => teamOf(id, content))

const MOST = 6

/** Articles for a question, whole enough to read out or to put in a reply. */
export const articlesFor = (text: string, content: Content, now: Date) =>
  content.library.answerFor({ text }).sections.flatMap(({ id, section }) => {
    const article = content.library.article(id)
    return article ? [articleBlock(article, section, content, now)] : []
  })

/** Schemes that a search names, whole or in part, also those that have ended. */
function schemesFor(text: string, { funding }: Content, now: Date) {
  const day = dayOf(now)
  const words = text.trim().toLowerCase()
  const named = funding.cards({}, day).filter(({ name }) => name.toLowerCase().includes(words))
  const found = new Map([...funding.mentioned(text, {}, day), ...named].map((card) => [card.id, card]))
  return [...found.values()].slice(0, MOST).map(({ id, name, what }) => ({ id, name, what }))
}
