import { type Context, Hono } from 'hono'
import type * as z from 'zod/mini'
import { daysFrom } from '../../../shared/date.ts'
import { jsonBody } from '../../input.ts'
import { BadInput } from '../../problem.ts'
import type { DeskApp, DeskEnv } from '../app.ts'
import { figuresCsv } from '../csv.ts'
import { daySchema, noticeSchema, periodSchema, switchSchema } from '../schemas.ts'

const MOST_DAYS = 92

/** What only leads may see and do; the desk's service checks the role. */
export const leadRoutes = ({ desk }: DeskApp) =>
  new Hono<DeskEnv>()
    .get('/figures', async (c) => c.json(await desk.figures(c.get('who'), daysOf(c))))
    .get('/figures.csv', async (c) => {
      const figures = await desk.figures(c.get('who'), daysOf(c))
      c.header('Content-Type', 'text/csv; charset=utf-8')
      c.header('Content-Disposition', 'attachment; filename="cijfers.csv"')
      return c.body(figuresCsv(figures))
    })
    .get('/audit', async (c) => c.json({ audit: await desk.auditOf(c.get('who'), query(c, daySchema).day) }))
    .get('/controls', async (c) => c.json(await desk.controls(c.get('who'))))
    .put('/notice', async (c) => {
      const { text, why } = await jsonBody(c, noticeSchema)
      await desk.setNotice(c.get('who'), text, why)
      return c.body(null, 204)
    })
    .put('/parts/:part', async (c) => {
      const { on, why } = await jsonBody(c, switchSchema)
      await desk.switchPart(c.get('who'), c.req.param('part'), on, why)
      return c.body(null, 204)
    })

function daysOf(c: Context): string[] {
  const { from, to } = query(c, periodSchema)
  const days = daysFrom(from, to)
  if (days.length === 0 || days.length > MOST_DAYS) throw new BadInput('verkeerde_vorm', { veld: 'to' })
  return days
}

function query<S extends z.ZodMiniType>(c: Context, schema: S): z.infer<S> {
  const parsed = schema.safeParse(c.req.query())
  if (parsed.success) return parsed.data
  throw new BadInput('verkeerde_vorm', { veld: parsed.error.issues[0]?.path.join('.') || 'adres' })
}
