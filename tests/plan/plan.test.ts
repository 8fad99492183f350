import { describe, expect, it } from 'vitest'
import type { Person } from '../../functions/funding/funding.ts'
import type { Plan, PlanSector, Range } from '../../functions/plan/plan.ts'
import { euros, inEuros } from '../../functions/shared/money.ts'
import { aFunding } from '../builders/funding.ts'
import { aPlanner, compiledPlan } from '../builders/planner.ts'

const planner = aPlanner()
const funding = aFunding()
const today = '2026-11-24'
const wage = euros(3000, 'month')
const between = (range?: Range) => range && [Math.round(inEuros(range.low)), Math.round(inEuros(range.high))]
const post = (plan: Plan | undefined, id: string) => plan?.posts.find((one) => one.post === id)
const states = (plan?: Plan) =>
  Object.fromEntries(plan?.posts.map(({ post: id, state }) => [id, state]) ?? [])

describe('costs of the eight posts', () => {
  it.each<[PlanSector, number[]]>([
    ['zorg', [17000, 35000]],
    ['onderwijs', [16000, 34000]],
    ['techniek', [13000, 24000]],
    ['ict', [10000, 27000]],
  ])('of activities in %s add up to the range of the source', (sector, expected) => {
    expect(between(planner.plan({}, { sector }, today).activities)).toEqual(expected)
  })

  it('says for ICT that the total is the sum of the parts, and only there', () => {
    const says = (sector: PlanSector) => planner.plan({}, { sector }, today).caveats.join(' ')
    expect(says('ict')).toMatch(/drukfout/)
    expect(says('zorg')).not.toMatch(/drukfout/)
    expect(says('anders')).toMatch(/geen eigen bedragen/)
  })

  it('takes the ranges of all sectors together for other work', () => {
    const { income, lessWork } = planner.plan({}, { sector: 'anders', wage }, today)
    // 12 days ÷ 21,7 and a day a week for one year; 20 days, four months and two years.
    expect(inEuros(income?.low ?? wage)).toBeCloseTo(3000 * (12 / 21.7 + 2.4), 0)
    expect(inEuros(income?.high ?? wage)).toBeCloseTo(3000 * (20 / 21.7 + 4 + 4.8), 0)
    expect(inEuros(lessWork?.low ?? wage)).toBeCloseTo(3000 * 3.6, 0)
    expect(inEuros(lessWork?.high ?? wage)).toBeCloseTo(3000 * 12, 0)
  })

  it('counts a school day as a larger part of a short week, a month as a month', () => {
    const costs = (hours?: number) =>
      Object.fromEntries(
        planner
          .plan({}, { sector: 'zorg', wage, ...(hours === undefined ? {} : { hours }) }, today)
          .posts.map(({ post, amount }) => [post, inEuros(amount?.high ?? wage)]),
      )
    const [full, short] = [costs(40), costs(32)]
    expect(short.leertijd).toBeCloseTo((full.leertijd ?? 0) * 1.25, 0)
    expect(short.overstaptijd).toBe(full.overstaptijd)
    expect(costs(36)).toEqual(costs())
  })

  it('turns time into months of income, and into money only with a wage', () => {
    const bare = planner.plan({}, { sector: 'zorg' }, today)
    expect(post(bare, 'leertijd')?.amount).toBeUndefined()
    expect(bare.income).toBeUndefined()
    expect(post(bare, 'leertijd')?.months).toEqual({ low: 4.8, high: 4.8 })
    const paid = planner.plan({}, { sector: 'zorg', wage }, today)
    expect(between(post(paid, 'leertijd')?.amount)).toEqual([14400, 14400])
    expect(between(post(paid, 'improductiviteit')?.amount)).toEqual([36000, 36000])
    expect(between(post(paid, 'orientatietijd')?.amount)).toEqual([1659, 2765])
    expect(between(post(paid, 'overstaptijd')?.amount)).toEqual([0, 12000])
  })

  it.each<[PlanSector, number]>([
    ['zorg', 12],
    ['onderwijs', 12],
    ['techniek', 4.8],
    ['ict', 3.6],
  ])('counts lower output in %s as %s months for the employer, outside the own income', (sector, months) => {
    const plan = planner.plan({}, { sector, wage }, today)
    expect(post(plan, 'improductiviteit')?.months?.high).toBeCloseTo(months)
    expect(plan.posts.filter(({ kind }) => kind === 'inkomen').map(({ post: id }) => id)).toEqual([
      'orientatietijd',
      'overstaptijd',
      'leertijd',
    ])
    expect(inEuros(plan.lessWork?.high ?? wage)).toBeCloseTo(3000 * months)
  })

  it('never gives one number where the source gives a range', () => {
    const { activities, income } = planner.plan({}, { sector: 'techniek', wage }, today)
    for (const range of [activities, income])
      expect(inEuros(range?.low ?? wage)).toBeLessThan(inEuros(range?.high ?? wage))
  })
})

describe('the worked examples', () => {
  it('are complete when every post has its payer: Arjan, Krista and Yvette', () => {
    for (const id of ['arjan', 'krista', 'yvette']) {
      const plan = planner.example(id, today)
      expect([id, plan?.complete, plan?.open]).toEqual([id, true, []])
      expect(post(plan, 'overstaptijd')?.state).toBe('none')
    }
  })

  it('reproduce plan A: two employers share €10–27k, and nothing is left between the jobs', () => {
    const plan = planner.example('arjan', today)
    expect(between(plan?.activities)).toEqual([10000, 27000])
    expect(post(plan, 'orientatieprogramma')?.payer).toBe('old_employer')
    expect(post(plan, 'vakopleiding')?.payer).toBe('both_employers')
    expect(post(plan, 'onboarding')?.payer).toBe('new_employer')
    expect(post(plan, 'leertijd')).toMatchObject({ payer: 'both_employers', months: { low: 2, high: 5 } })
  })

  it('reproduce plan B: both employers pay the course, the school the learning time', () => {
    const plan = planner.example('krista', today)
    expect(between(plan?.activities)).toEqual([16000, 34000])
    expect(post(plan, 'vakopleiding')?.payer).toBe('both_employers')
    expect(post(plan, 'leertijd')).toMatchObject({ payer: 'new_employer', months: { low: 4.8, high: 4.8 } })
  })

  it('reproduce plan C: the old employer tops up the lower wage, the hospital pays the rest', () => {
    const plan = planner.example('yvette', today)
    expect(between(plan?.activities)).toEqual([17000, 35000])
    expect(post(plan, 'leertijd')?.payer).toBe('old_employer')
    expect(post(plan, 'onboarding')?.payer).toBe('new_employer')
  })

  it('do not call the plan of Shirin complete: nobody pays her learning time', () => {
    const plan = planner.example('shirin', today)
    expect(plan?.complete).toBe(false)
    expect(plan?.open).toContain('leertijd')
    expect(plan?.stories.find(({ id }) => id === 'shirin')?.let_op).toMatch(/Reken/)
  })

  it('name for every post of an example what would pay it today, and nothing that ended', () => {
    for (const id of ['arjan', 'krista', 'yvette'])
      for (const { schemes } of planner.example(id, today)?.posts ?? [])
        for (const { verdict } of schemes) expect(['fits', 'maybe']).toContain(verdict)
    expect(post(planner.example('yvette', today), 'orientatieprogramma')?.schemes.length).toBeGreaterThan(0)
  })
})

it('names only schemes that exist as a partial help', () => {
  for (const id of compiledPlan().posts.helpt_deels) expect([id, funding.scheme(id)?.id]).toEqual([id, id])
})

describe('a plan for a visitor', () => {
  const person = funding.read('woon in ulft, werk in magazijn, wil de zorg in, geen geld voor opleiding')

  it('follows the sector that is wanted', () => {
    expect(planner.plan(person, {}, today).sector).toBe('zorg')
    expect(planner.plan({ target_sectors: ['metaal'] }, {}, today).sector).toBe('techniek')
    expect(planner.plan({ target_sectors: ['logistiek'] }, {}, today).sector).toBe('anders')
  })

  it('never calls a post arranged because a scheme fits', () => {
    const plan = planner.plan(person, { wage }, today)
    expect(Object.values(states(plan))).not.toContain('arranged')
    expect(plan.complete).toBe(false)
    expect(plan.conclusion).toMatch(/Zeg je baan nog niet op/)
  })

  it('shows free orientation as possible, the regional voucher as a question, and low output as the open end', () => {
    const plan = planner.plan(person, {}, today)
    expect(states(plan)).toMatchObject({
      orientatieprogramma: 'possible',
      vakopleiding: 'ask',
      leertijd: 'ask',
    })
    expect(post(plan, 'vakopleiding')?.schemes.map(({ id }) => id)).toContain('opijver')
    for (const one of plan.posts) expect(one.ask).toBeDefined()
  })

  it('calls no post possible for what only an employer can ask', () => {
    const offered: Person = { employment: ['bijstand'], has_employer_offer: true }
    const onboarding = post(planner.plan(offered, { sector: 'zorg' }, today), 'onboarding')
    expect(onboarding?.schemes.filter(({ verdict }) => verdict === 'fits')).toMatchObject([
      { presentedAs: 'via_employer', window: { state: 'open' } },
    ])
    expect(onboarding?.state).toBe('ask')
  })

  it('is complete once the visitor says that all is arranged, and counts what is still open', () => {
    const arranged = {
      orientatieprogramma: 'scheme',
      persoonlijke_begeleiding: 'new_employer',
      vakopleiding: 'new_employer',
      onboarding: 'new_employer',
      orientatietijd: 'own_money',
      overstaptijd: 'none',
      improductiviteit: 'new_employer',
    } as const
    const nearly = planner.plan(person, { wage, arranged }, today)
    expect(nearly.open).toEqual(['leertijd'])
    expect(between(nearly.incomeOpen)).toEqual([14400, 14400])
    expect(
      planner.plan(person, { arranged: { ...arranged, leertijd: 'new_employer' } }, today).complete,
    ).toBe(true)
  })

  it('lays two options side by side, post by post', () => {
    const { plans, rows } = planner.sideBySide(
      person,
      [
        { sector: 'zorg', wage },
        { sector: 'techniek', wage },
      ],
      today,
    )
    expect(plans.map(({ sectorName }) => sectorName)).toEqual(['zorg', 'techniek'])
    expect(rows).toHaveLength(8)
    for (const { options } of rows) expect(options).toHaveLength(2)
    expect(between(plans[1]?.activities)).toEqual([13000, 24000])
  })

  it('tells who paid in real cases of the same sector', () => {
    expect(planner.stories('zorg').map(({ id }) => id)).toEqual(['yvette', 'lisette'])
    expect(planner.stories()).toHaveLength(13)
  })
})
