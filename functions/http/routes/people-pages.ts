import { type Context, Hono } from 'hono'
import type { Token } from '../../sessions/secret.ts'
import type { App } from '../app.ts'
import type { Asking } from '../handovers.ts'
import { codeIn, formBody, knownToken, languageOfForm } from '../input.ts'
import { BadInput } from '../problem.ts'
import { handoverSchema, ratingSchema } from '../schemas.ts'
import { mended, shown } from '../shown.ts'

/** Asking for a person and talking with one without JavaScript: each way on is a form, and so is looking again. */
export function peoplePages(app: App): Hono {
  const { conversations, handovers, handoverLimit, sessionLimit, address } = app

  /** Does what a form wishes, and shows the conversation as it then stands. */
  const page =
    (act: (token: Token, form: Record<string, string>, c: Context) => Promise<Shown>) =>
    async (c: Context) => {
      const form = await formBody(c)
      try {
        const token = form.token ? knownToken(form.token) : await begun(c, form)
        const extra = await act(token, form, c)
        const entries = await conversations.read(token)
        return c.html(await shown(app, token, entries, { code: codeIn(form), ...extra }))
      } catch (error) {
        const { question: draft = '', summary, go } = form
        return mended(app, c, error, form.token, {
          draft,
          code: codeIn(form),
          language: languageOfForm(form),
          ...(summary !== undefined && { asking: { summary, leaves: go === 'leave' } }),
        })
      }
    }

  /** Whoever comes for a person at once has no conversation yet. */
  async function begun(c: Context, form: Record<string, string>): Promise<Token> {
    sessionLimit.check(address(c))
    return (await conversations.begin(languageOfForm(form))).token
  }

  return new Hono()
    .post(
      '/gesprek/mens',
      page(async (_, { question = '', leave }) => ({ draft: question, asking: { leaves: leave === 'yes' } })),
    )
    .post(
      '/gesprek/kijk',
      page(async () => ({})),
    )
    .post(
      '/gesprek/mens/vraag',
      page(async (token, form, c) => {
        const asking = askingOf(form)
        handoverLimit.check(address(c))
        await handovers.ask(token, asking)
        return asking.leaveQuestion ? { code: (await conversations.giveCode(token)).code } : {}
      }),
    )
    .post(
      '/gesprek/mens/stop',
      page(async (token) => {
        await handovers.stop(token)
        return {}
      }),
    )
    .post(
      '/gesprek/mens/oordeel',
      page(async (token, form) => {
        const rated = ratingSchema.safeParse({ rating: form.rating })
        if (!rated.success) throw new BadInput('verkeerde_vorm', { veld: 'rating' })
        await handovers.rate(token, rated.data.rating)
        return { isRated: true }
      }),
    )
}

type Shown = Parameters<typeof shown>[3]

/** A form of the page as the API would get it. Whoever leaves a question lets it be read. */
function askingOf({ summary = '', share, go, region = '' }: Record<string, string>): Asking {
  const leaveQuestion = go === 'leave'
  const goesAlong = (leaveQuestion || share !== 'nothing') && summary.trim() !== ''
  const asking = handoverSchema.safeParse({
    leaveQuestion,
    ...(region !== '' && { region }),
    ...(goesAlong && { summary: { text: summary, approved: true, conversation: share === 'all' } }),
  })
  if (!asking.success) throw new BadInput('te_lang', { tekens: '4.000' })
  return asking.data
}
