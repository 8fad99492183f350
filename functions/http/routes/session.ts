import { type Context, Hono } from 'hono'
import { ConversationGone } from '../../sessions/conversation.ts'
import type { Entry } from '../../sessions/entry.ts'
import { writeToken } from '../../sessions/secret.ts'
import type { App } from '../app.ts'
import { afterOf, bearer, jsonBody, messageText } from '../input.ts'
import { liveAnswer } from '../live-answer.ts'
import { BadInput } from '../problem.ts'
import { beginSchema, feedbackSchema, resumeSchema, turnSchema } from '../schemas.ts'
import { transcript } from '../transcript.ts'
import { wire } from '../wire.ts'

/** The visitor's conversation: every route but the first two wants its token as bearer. */
export function sessionRoutes({
  conversations,
  safely,
  content,
  now,
  address,
  sessionLimit,
  codeLimit,
}: App): Hono {
  const show = (entries: readonly Entry[], after: number) => wire(entries, after, content, now())

  return (
    new Hono()
      .post('/sessions', async (c) => {
        const first = await jsonBody(c, beginSchema)
        sessionLimit.check(address(c))
        const { token, entry } = await safely(first, () => conversations.begin(first.language))
        return c.json({ token: writeToken(token), ...show([entry], 0) }, 201)
      })
      .post('/sessions/resume', async (c) => {
        const { code } = await jsonBody(c, resumeSchema)
        const { token, entries } = await resumed(() =>
          conversations.resume(code, () => codeLimit.attempt(address(c))),
        )
        return c.json({ token: writeToken(token), ...show(entries, 0) }, 201)
      })
      .post('/session/turns', async (c) => {
        const token = bearer(c)
        const { id, after, text, answer } = await jsonBody(c, turnSchema)
        const message = answer ? { id, answer } : { id, text: messageText(text ?? '') }
        if (!wantsStream(c)) return c.json(show(await conversations.take(token, message), after))
        return liveAnswer(c, {
          messages: content.messages,
          take: async (shown) => {
            const entries = await conversations.take(token, message, (soFar) =>
              shown(show(soFar, after).turns),
            )
            return show(entries, after)
          },
        })
      })
      .get('/session/turns', async (c) => {
        const token = bearer(c)
        const after = afterOf(c.req.query('after'))
        const entries =
          after === 0 ? await conversations.read(token) : await conversations.readAfter(token, after)
        return c.json(after === 0 ? show(entries, 0) : { ...show(entries, after) })
      })
      .delete('/session', async (c) => {
        await conversations.wipe(bearer(c)).catch(unlessGone)
        return c.body(null, 204)
      })
      // A page that closes can send no body to wait for: leaving is one request that outlives the page.
      .post('/session/leave', async (c) => {
        await conversations.leave(bearer(c)).catch(unlessGone)
        return c.body(null, 204)
      })
      .post('/session/code', async (c) => {
        const { code, expires } = await conversations.giveCode(bearer(c))
        return c.json({ code, expires: new Date(expires).toISOString() }, 201)
      })
      .post('/session/feedback', async (c) => {
        const token = bearer(c)
        const { about, helped } = await jsonBody(c, feedbackSchema)
        await conversations.giveFeedback(token, about, helped)
        return c.body(null, 204)
      })
      .get('/session/transcript', async (c) => {
        const entries = await conversations.read(bearer(c))
        c.header('Content-Disposition', 'attachment; filename="gesprek.txt"')
        return c.text(transcript(show(entries, 0)))
      })
  )
}

/** A code that opens nothing has its own sentence: it is easily mistyped. */
async function resumed<T>(resume: () => Promise<T>): Promise<T> {
  try {
    return await resume()
  } catch (error) {
    throw error instanceof ConversationGone ? new BadInput('code_onbekend') : error
  }
}

/** Wiping what is gone already is fine: the visitor has what they asked for. */
function unlessGone(error: unknown): void {
  if (!(error instanceof ConversationGone)) throw error
}

const wantsStream = (c: Context): boolean => c.req.header('Accept')?.includes('text/event-stream') ?? false
