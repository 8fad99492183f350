import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { helpAtTheDoor } from '../../guide/help-at-the-door.ts'
import { fundingBlock } from '../../guide/show-funding.ts'
import { planBlock } from '../../guide/show-plan.ts'
import { personIn, planAsked } from '../../guide/who-pays.ts'
import { dayOf } from '../../shared/date.ts'
import type { App } from '../app.ts'
import { jsonBody } from '../input.ts'
import { planView } from '../plan-view.ts'
import { fundingSchema, planSchema } from '../schemas.ts'

/** Who pays and what a switch costs, stateless, for other sites as well: nothing is kept of what is asked. */
export function fundingRoutes({ content, now }: App): Hono {
  const { funding, planner } = content
  const today = () => dayOf(now())
  return new Hono()
    .use('/funding', cors())
    .use('/transition-plan', cors())
    .post('/funding', async (c) => {
      const { facts, text: written, date = today() } = await jsonBody(c, fundingSchema)
      const text = written ?? ''
      const { person, fields, ignored } = personIn(facts, text, funding)
      const named = [...funding.named(text)]
      return c.json({
        date,
        urgent: helpAtTheDoor(text, content, now()),
        facts: fields,
        ignored,
        named: funding.mentioned(text, person, date),
        ...funding.advise(person, date),
        block: fundingBlock({ kind: 'funding', facts: fields, named }, funding, date),
      })
    })
    .post('/transition-plan', async (c) => {
      const { date = today(), text, ...asked } = await jsonBody(c, planSchema)
      const { stored, plans, ignored } = planAsked({ ...asked, text: text ?? '', date }, content)
      const [plan] = plans
      return c.json({
        date,
        facts: stored.facts,
        ignored,
        ...(plan ? planView(plan) : {}),
        ...(plans.length > 1 ? { options: plans.map(planView) } : {}),
        block: planBlock(stored, planner, date),
      })
    })
}
