import { type Context, Hono } from 'hono'
import type { SeenConversation } from '../../../escalation/seen-by.ts'
import { withoutPersonalData } from '../../../shared/personal-data.ts'
import { afterOf, jsonBody, messageText } from '../../input.ts'
import type { DeskApp, DeskEnv } from '../app.ts'
import { panelOf } from '../panel.ts'
import { closeSchema, noteSchema, transferSchema, wordsSchema } from '../schemas.ts'
import { suggestionsFor } from '../suggestions.ts'
import { deskTurns } from '../turns.ts'

/** One conversation; every action answers with it as it then stands, from `after` on. */
export function conversationRoutes(app: DeskApp) {
  const { desk, content, now } = app

  const shown = (c: Context, seen: SeenConversation) => {
    const { session, handover, last, entries } = seen
    const after = afterOf(c.req.query('after'))
    const panel = after === 0 ? panelOf(seen, content, now()) : undefined
    const turns = deskTurns(
      entries.filter(({ number }) => number > after),
      content,
      now(),
    )
    return c.json({ session, handover, last, turns, ...(panel && { panel }) })
  }
  const words = async (c: Context) => {
    const { id, text } = await jsonBody(c, wordsSchema)
    return { id, text: messageText(text) }
  }

  return (
    new Hono<DeskEnv>()
      .get('/conversations/:session', async (c) =>
        shown(c, await desk.catchUp(c.get('who'), c.req.param('session'), afterOf(c.req.query('after')))),
      )
      .get('/conversations/:session/suggestions', async (c) => {
        const { entries } = await desk.catchUp(c.get('who'), c.req.param('session'), 1)
        return c.json(suggestionsFor(entries, app))
      })
      // Read by a press of its own, so that nobody sees it who does not need it; each look is in the audit.
      .post('/conversations/:session/contact', async (c) => {
        const contact = await desk.contact(c.get('who'), c.req.param('session'))
        return c.json({ contact: contact ?? null })
      })
      .delete('/conversations/:session/contact', async (c) => {
        await desk.contactUsed(c.get('who'), c.req.param('session'))
        return c.body(null, 204)
      })
      .post('/conversations/next', async (c) => {
        const taken = await desk.next(c.get('who'))
        return taken ? shown(c, taken) : c.body(null, 204)
      })
      .post('/conversations/:session/claim', async (c) =>
        shown(c, await desk.claim(c.get('who'), c.req.param('session'))),
      )
      .post('/conversations/:session/replies', async (c) =>
        shown(c, await desk.reply(c.get('who'), c.req.param('session'), await words(c))),
      )
      .post('/conversations/:session/answer', async (c) =>
        shown(c, await desk.answer(c.get('who'), c.req.param('session'), await words(c))),
      )
      .post('/conversations/:session/notes', async (c) => {
        const { text, to } = await jsonBody(c, noteSchema)
        const clean = withoutPersonalData(messageText(text)).text
        return shown(c, await desk.note(c.get('who'), c.req.param('session'), clean, to))
      })
      .post('/conversations/:session/transfer', async (c) => {
        const { team, advisor } = await jsonBody(c, transferSchema)
        const to = { team, ...(advisor !== undefined && { advisor }) }
        return shown(c, await desk.transfer(c.get('who'), c.req.param('session'), to))
      })
      .post('/conversations/:session/release', async (c) =>
        shown(c, await desk.release(c.get('who'), c.req.param('session'))),
      )
      .post('/conversations/:session/back-to-guide', async (c) =>
        shown(c, await desk.backToGuide(c.get('who'), c.req.param('session'))),
      )
      .post('/conversations/:session/close', async (c) => {
        const { outcome, followUp } = await jsonBody(c, closeSchema)
        const how = { outcome, ...(followUp !== undefined && { followUp }) }
        return shown(c, await desk.close(c.get('who'), c.req.param('session'), how))
      })
  )
}
