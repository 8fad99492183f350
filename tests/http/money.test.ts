import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aHelpline, type Helpline } from '../builders/helpline.ts'

let helpline: Helpline
beforeAll(async () => {
  helpline = await aHelpline()
})
afterAll(() => helpline.close())

const post = async (path: string, body: unknown) => {
  const response = await helpline.call('POST', path, undefined, body)
  return { status: response.status, body: await response.json(), headers: response.headers }
}

const single = {
  heeftPartner: false,
  kinderen: [],
  leeftijd: 35,
  uitkering: 'bijstand',
  loon: 0,
  huurt: false,
}
const shirin = {
  ...single,
  heeftPartner: true,
  kinderen: [3, 5, 9],
  huurt: true,
  kaleHuur: 600,
  'partner.leeftijd': 41,
  'partner.uitkering': 'bijstand',
  'partner.loon': 0,
}
const job = { loon: 1380, uren: 24 }

describe('the rules', () => {
  it('are listed with their law and the meaning of each input', async () => {
    const response = await helpline.call('GET', '/api/rules')
    const { rules } = await response.json()
    const rule = rules.find(({ id }: { id: string }) => id === 'zorgtoeslag')
    expect(rule.law).toContain('Wet op de zorgtoeslag')
    expect(rule.inputs).toContainEqual(
      expect.objectContaining({ name: 'toetsingsinkomen', meaning: expect.any(String), required: true }),
    )
  })

  it('give an amount with named parts, in euros with their period, and sources', async () => {
    const { status, body, headers } = await post('/api/rules/zorgtoeslag', {
      inputs: { toetsingsinkomen: '20.000', heeftToeslagpartner: 'nee', leeftijd: 35 },
      date: '2026-01-01',
    })
    expect(status).toBe(200)
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(body.outcome).toMatchObject({ kind: 'amount', per: 'year' })
    expect(body.parts.normpremie).toMatchObject({ per: 'year', text: expect.any(String) })
    expect(body.sources[0]).toMatchObject({ title: expect.any(String) })
  })

  it('say why there is no right, in Dutch', async () => {
    const { body } = await post('/api/rules/zorgtoeslag', {
      inputs: { toetsingsinkomen: 90_000, heeftToeslagpartner: false, leeftijd: 35 },
      date: '2026-01-01',
    })
    expect(body.outcome.kind).toBe('none')
    expect(body.reasons[0].text).toBe('Met dit inkomen is er geen zorgtoeslag meer.')
  })

  it('ask for what is left out, and say when the amounts of a year are the last known', async () => {
    const unknown = await post('/api/rules/zorgtoeslag', { inputs: {}, date: '2026-01-01' })
    expect(unknown.body.outcome).toMatchObject({ kind: 'unknown', question: { meaning: expect.any(String) } })
    const later = await post('/api/rules/zorgtoeslag', {
      inputs: { leeftijd: 35, toetsingsinkomen: 20_000, heeftToeslagpartner: false },
      date: '2031-01-01',
    })
    expect(later.body).toMatchObject({ amounts: 'last-known', outcome: { kind: 'amount' } })
  })

  it('name the input that is wrong, without repeating what was given', async () => {
    const { status, body, headers } = await post('/api/rules/huurtoeslag', { inputs: { kaleHuur: 'geheim' } })
    expect(status).toBe(400)
    expect(headers.get('Content-Type')).toContain('application/problem+json')
    expect(body.title).toContain('kaleHuur')
    expect(body.title).not.toContain('geheim')
    expect((await post('/api/rules/bestaat-niet', {})).status).toBe(404)
  })

  it('let other sites ask first whether they may', async () => {
    const response = await helpline.app.request('/api/work-pays', {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://elders.example',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type',
      },
    })
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(response.headers.get('Access-Control-Allow-Headers')).toContain('content-type')
  })
})

describe('work pays', () => {
  it('compares now and next, line by line, with the card as a visitor sees it', async () => {
    const { status, body } = await post('/api/work-pays', { now: shirin, next: job, date: '2026-11-24' })
    expect(status).toBe(200)
    expect(body.later.complete).toBe(true)
    const { block } = body
    expect(block.verdict[0]).toBe('Je houdt straks ongeveer evenveel over als nu.')
    expect(block.warnings).toEqual([])
    expect(block.lines.find(({ id }: { id: string }) => id === 'bijstand').month.difference).toBeLessThan(0)
    expect(block.chart.points).toHaveLength(41)
    expect(block.steps[0].desk.name).toContain('gemeente')
  })

  it.each([
    ['the totals of the card', 'year', 'year'],
    ['an ordinary month', 'month', 'month'],
  ])('adds %s up to what the comparison says', async (_, row, key) => {
    const { body } = await post('/api/work-pays', { now: single, next: job, date: '2026-11-24' })
    const shown = body.block.totals.find(({ id }: { id: string }) => id === row)
    expect(Math.abs(shown.difference - body.difference[key])).toBeLessThanOrEqual(1)
    expect(shown.later - shown.now).toBe(shown.difference)
  })

  it('says first what is missing, with its question, and shows no total without an income', async () => {
    const { heeftPartner: _, ...without } = single
    const { body } = await post('/api/work-pays', { now: without, next: job, date: '2026-11-24' })
    expect(body.block.complete).toBe(false)
    expect(body.block.warnings[0]).toContain('nog niet compleet')
    expect(body.block.totals).toEqual([])
    expect(body.block.unknown[0]).toMatchObject({ fact: 'heeftPartner' })
    const { huurt: __, ...noHome } = single
    const partly = await post('/api/work-pays', { now: noHome, next: job, date: '2026-11-24' })
    expect(partly.body.block.warnings[0]).toContain('Huurtoeslag')
    expect(partly.body.block.totals.length).toBeGreaterThan(0)
    expect(partly.body.block.chart).toBeUndefined()
  })

  it('takes a benefit without a word of work for no work, and says so', async () => {
    const now = {
      uitkering: 'bijstand',
      leeftijd: 40,
      heeftPartner: false,
      kinderen: [],
      huurt: true,
      kaleHuur: 600,
    }
    const { body } = await post('/api/work-pays', { now, next: { loon: 1600, uren: 24 }, date: '2026-11-24' })
    expect(body.now.complete).toBe(true)
    expect(body.now.month).toBeGreaterThan(1000)
    expect(body.block.known).toContainEqual(expect.objectContaining({ fact: 'loon', from: 'assumed' }))
  })

  it('warns where a bit more wage leaves less than the plan, as the same sum then says', async () => {
    const now = { ...single, uitkering: 'ww', oudLoon: 2600 }
    const ask = (loon: number) =>
      post('/api/work-pays', { now, next: { loon, uren: 28 }, date: '2026-11-24' })
    const { body } = await ask(1900)
    const [, more = '', less = ''] =
      /^Bij €\s(\d+) meer brutoloon per maand houd je €\s(\d+) per jaar minder over/.exec(
        body.block.borders[0],
      ) ?? []
    expect(body.block.borders[0]).toContain('stopt de WW')
    const beyond = await ask(1900 + Number(more))
    expect(body.later.year - beyond.body.later.year).toBeCloseTo(Number(less), 0)
    const [marked] = body.block.chart.borders
    expect(marked.sentence).toMatch(/per maand, ongeveer \d+ uur: .+Dat scheelt je €/)
  })

  it.each([
    [{ uren: 90 }, 'next.uren'],
    [{ loon: 'veel' }, 'next.loon'],
    [{ onzin: 1 }, 'next.onzin'],
  ])('refuses %j and names the field', async (next, field) => {
    const { status, body } = await post('/api/work-pays', { now: single, next })
    expect(status).toBe(400)
    expect(body.title).toContain(field)
  })

  it('is refused when it is too big', async () => {
    expect((await post('/api/work-pays', { now: { loon: 'x'.repeat(70_000) } })).status).toBe(413)
  })
})
