import { Hono } from 'hono'
import { livingAt } from '../../funding/funding.ts'
import { helpAtTheDoor } from '../../guide/help-at-the-door.ts'
import { fundingBlock } from '../../guide/show-funding.ts'
import { planBlock } from '../../guide/show-plan.ts'
import { personIn, planAsked } from '../../guide/who-pays.ts'
import { type Filled, planPage, whoPaysPage } from '../../pages/who-pays.tsx'
import { planSectors } from '../../plan/plan.ts'
import { readAmount } from '../../shared/amount-text.ts'
import { dayOf } from '../../shared/date.ts'
import { once } from '../../shared/lazily.ts'
import type { App } from '../app.ts'
import { formBody } from '../input.ts'

/** The cases that were paid in full, whose plans can be looked at as an example. */
const examples = ['arjan', 'krista', 'yvette'] as const
const MOST_CHARACTERS = 4_000

/** Who pays and what a switch costs, as pages with a form; nothing is kept of what is filled in. */
export function whoPaysRoutes({ content, now }: App): Hono {
  const { funding, planner } = content
  const today = () => dayOf(now())
  const choicesOf = (fact: string) =>
    (funding.question(fact)?.choices ?? []).map(({ value, label }) => ({ value: String(value), label }))
  const fields = once(() => ({ work: choicesOf('employment'), sectors: choicesOf('target_sectors') }))
  const sectors = once(() => planSectors.map((value) => ({ value, label: planner.sectorName(value) })))

  const example = (id: string, day: string) => {
    const story = planner.stories().find((one) => one.id === id)
    if (!story) return []
    const stored = {
      kind: 'plan' as const,
      facts: {},
      sectors: [story.naar],
      arranged: paidIn(story.betaald),
    }
    const title = `${story.naam}: van ${story.van} naar ${planner.sectorName(story.naar)}`
    return [{ title, plan: planBlock(stored, planner, day) }]
  }
  const shownExamples = () => examples.flatMap((id) => example(id, today()))

  return new Hono()
    .get('/wie-betaalt', (c) => c.html(whoPaysPage(fields(), {})))
    .post('/wie-betaalt', async (c) => {
      const filled = await formBody(c)
      const text = (filled.text ?? '').slice(0, MOST_CHARACTERS)
      const { fields: facts } = personIn(factsOf(filled, content), text, funding)
      const named = [...funding.named(text)]
      const block = fundingBlock({ kind: 'funding', facts, named }, funding, today())
      return c.html(whoPaysPage(fields(), filled, block, helpAtTheDoor(text, content, now())))
    })
    .get('/overstapplan', (c) => c.html(planPage(sectors(), {}, shownExamples())))
    .post('/overstapplan', async (c) => {
      const filled = await formBody(c)
      const sector = [filled.sector, filled.sector2].filter((one) => one !== undefined && one !== '')
      const { stored } = planAsked(
        {
          facts: factsOf(filled, content),
          text: '',
          sector: sector.length > 0 ? [...new Set(sector.flatMap((one) => one ?? []))] : undefined,
          wage: readAmount(filled.wage ?? ''),
          date: today(),
        },
        content,
      )
      return c.html(planPage(sectors(), filled, [], planBlock(stored, planner, today())))
    })
}

/** The fields of a form that were filled in; a place that we know becomes what follows from it. */
function factsOf(
  { place = '', age, employment, target_sectors, sector }: Filled,
  { funding }: App['content'],
) {
  const home = place.trim() === '' ? undefined : funding.place(place)
  const wanted = target_sectors || sector
  return {
    ...(home ? livingAt(home) : {}),
    ...(age ? { age } : {}),
    ...(employment ? { employment } : {}),
    ...(wanted && wanted !== 'anders' ? { target_sectors: wanted } : {}),
  }
}

const paidIn = (paid: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(paid).flatMap(([post, payer]) => (payer ? [[post, payer]] : [])))
