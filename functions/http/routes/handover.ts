import { Hono } from 'hono'
import { contactSchema } from '../../escalation/contact.ts'
import type { App } from '../app.ts'
import { bearer, jsonBody } from '../input.ts'
import { handoverSchema, ratingSchema } from '../schemas.ts'
import { wire } from '../wire.ts'

/** The visitor asks for a person, hears where they stand, and stops. */
export const handoverRoutes = ({
  handovers,
  contacts,
  conversations,
  content,
  now,
  address,
  handoverLimit,
  safely,
}: App) =>
  new Hono()
    .post('/session/handover', async (c) => {
      const token = bearer(c)
      const asking = await jsonBody(c, handoverSchema)
      handoverLimit.check(address(c))
      const entries = await safely({ text: asking.summary?.text }, () => handovers.ask(token, asking))
      const conversation = wire(entries, 0, content, now())
      if (!asking.leaveQuestion) return c.json(conversation, 201)
      const { code, expires } = await conversations.giveCode(token)
      return c.json({ ...conversation, code, expires: new Date(expires).toISOString(), kept: true }, 201)
    })
    .get('/session/handover', async (c) => c.json(await handovers.status(bearer(c))))
    .delete('/session/handover', async (c) => {
      await handovers.stop(bearer(c))
      return c.body(null, 204)
    })
    .post('/session/handover/contact', async (c) => {
      const token = bearer(c)
      await contacts.give(token, await jsonBody(c, contactSchema))
      return c.body(null, 204)
    })
    .delete('/session/handover/contact', async (c) => {
      await contacts.takeBack(bearer(c))
      return c.body(null, 204)
    })
    .post('/session/handover/rating', async (c) => {
      const token = bearer(c)
      await handovers.rate(token, (await jsonBody(c, ratingSchema)).rating)
      return c.body(null, 204)
    })
