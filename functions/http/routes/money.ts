import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { findRule, rules } from '../../calculator/calculator.ts'
import { comparisonView, outcomeView } from '../../guide/sum/comparison-view.ts'
import { nowAndNext, problemsIn } from '../../guide/sum/now-and-next.ts'
import { withoutWork } from '../../guide/sum/situations.ts'
import { sumBlock } from '../../guide/sum/sum-block.ts'
import { dayOf } from '../../shared/date.ts'
import type { App } from '../app.ts'
import { jsonBody } from '../input.ts'
import { BadInput } from '../problem.ts'
import { ruleSchema, workPaysSchema } from '../schemas.ts'

/** The sums, stateless, for other sites as well: nothing is kept of what is asked. */
export function moneyRoutes({ content, now }: App): Hono {
  const { money } = content
  const today = () => dayOf(now())
  return new Hono()
    .use('/rules/*', cors())
    .use('/rules', cors())
    .use('/work-pays', cors())
    .get('/rules', (c) =>
      c.json({
        rules: rules.map(({ id, title, law, facts }) => ({
          id,
          title,
          law,
          inputs: Object.entries(facts).map(([name, { meaning, also, assumed }]) => ({
            name,
            meaning,
            also,
            required: assumed === undefined,
          })),
        })),
      }),
    )
    .post('/rules/:rule', async (c) => {
      const rule = findRule(c.req.param('rule'))
      if (!rule) throw new BadInput('niet_gevonden')
      const { inputs, date = today() } = await jsonBody(c, ruleSchema)
      const answer = rule.answer(inputs, money.book, date)
      if (answer.kind === 'bad-input') throw badInput(answer.problems)
      return c.json({ rule: rule.id, law: rule.law, date, ...outcomeView(rule, answer, money) })
    })
    .post('/work-pays', async (c) => {
      const { now, next, date: day = today(), assumed = [] } = await jsonBody(c, workPaysSchema)
      const certain = withoutWork(now)
      const facts = {
        ...certain,
        ...now,
        ...Object.fromEntries(Object.entries(next).map(([fact, value]) => [`next.${fact}`, value])),
      }
      const problems = problemsIn(facts)
      if (problems.length > 0) throw badInput(problems)
      const plan = { ...nowAndNext(facts), day, facts, assumed: [...assumed, ...Object.keys(certain)] }
      return c.json({ ...comparisonView(plan, money), block: sumBlock(plan, content) })
    })
}

/** Names the input and says in Dutch what it should be; what was given is not repeated. */
function badInput(problems: readonly { readonly input: string; readonly problem: string }[]): BadInput {
  const veld = problems.map(({ input, problem }) => `${input.slice(0, 60)} (${problem})`).join('; ')
  return new BadInput('verkeerde_vorm', { veld })
}
