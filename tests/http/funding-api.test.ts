import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aHelpline, type Helpline } from '../builders/helpline.ts'

let helpline: Helpline
beforeAll(async () => {
  helpline = await aHelpline()
})
afterAll(() => helpline.close())

const post = async (path: string, body: unknown) => {
  const response = await helpline.call('POST', `/api/${path}`, undefined, body)
  return { status: response.status, response, json: await response.json() }
}
const ids = (cards: { id: string }[]) => cards.map(({ id }) => id)

describe('POST /api/funding', () => {
  it('matches facts on a day, with reasons and the block as a visitor sees it', async () => {
    const facts = { employment: ['employee'], gemeente: 'Doetinchem', target_sectors: ['zorg'], age: 41 }
    const { json, response } = await post('funding', { facts })
    expect(ids([...json.first, ...json.folded])).toContain('opijver')
    expect(json.notFitting.every(({ fails }: { fails: string[] }) => fails.length > 0)).toBe(true)
    expect(json.date).toBe('2026-11-24')
    expect(json.block.kind).toBe('funding')
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
  })

  it('offers a scheme until its last day, and not after', async () => {
    const facts = {
      employment: ['bijstand'],
      gemeente: 'Gouda',
      target_sectors: ['kinderopvang'],
      has_employer_offer: true,
    }
    const offered = async (date: string) => {
      const { json } = await post('funding', { facts, date })
      return ids([...json.first, ...json.folded]).includes('kinderopvang-groepshulp')
    }
    expect([await offered('2026-11-27'), await offered('2026-11-28')]).toEqual([true, false])
  })

  it('reads own words, which facts overrule, and names what it did not understand', async () => {
    const { json } = await post('funding', {
      text: 'woon in ulft en wil de zorg in, heb je nog STAP?',
      facts: { gemeente: 'Breda', shoe_size: 43, age: 'oud' },
    })
    expect(json.facts).toMatchObject({ gemeente: 'Breda', target_sectors: ['zorg'] })
    expect(json.facts.arbeidsmarktregio).toBeUndefined()
    expect(json.ignored.sort()).toEqual(['age', 'shoe_size'])
    expect(json.named[0]).toMatchObject({ id: 'stap-budget', verdict: 'ended' })
    expect(JSON.stringify(json.ignored)).not.toContain('43')
  })

  it('answers what does not fit with a problem in Dutch', async () => {
    const { status, response, json } = await post('funding', { date: 'morgen' })
    expect(status).toBe(400)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    expect(json.title).toContain('date')
  })
})

describe('POST /api/transition-plan', () => {
  it('lays eight posts side by side, with ranges', async () => {
    const { json } = await post('transition-plan', { sector: 'zorg', wage: 3000 })
    expect(json.posts).toHaveLength(8)
    expect(json.activities).toEqual({ low: 17_000, high: 35_000 })
    expect(json.income.low).toBeLessThan(json.income.high)
    expect(json.complete).toBe(false)
    expect(json.open).toHaveLength(8)
  })

  it('gives ICT the sum of its parts and says so', async () => {
    const { json } = await post('transition-plan', { sector: 'ict' })
    expect(json.activities).toEqual({ low: 10_000, high: 27_000 })
    expect(json.caveats.join(' ')).toContain('drukfout')
  })

  it('compares two options, and shows who pays what was arranged', async () => {
    const { json } = await post('transition-plan', {
      sector: ['zorg', 'techniek'],
      arranged: { vakopleiding: 'new_employer', overstaptijd: 'none' },
    })
    expect(json.options.map(({ sector }: { sector: string }) => sector)).toEqual(['zorg', 'techniek'])
    const [row] = json.block.rows.filter(
      ({ fact }: { fact: string }) => fact === 'plan.arranged.vakopleiding',
    )
    expect(row.cells.map(({ payer }: { payer: string }) => payer)).toEqual([
      'je nieuwe werkgever',
      'je nieuwe werkgever',
    ])
  })

  it('has no money of income without a wage', async () => {
    const { json } = await post('transition-plan', { facts: { target_sectors: ['zorg'] } })
    expect(json.sector).toBe('zorg')
    expect(json.income).toBeUndefined()
    expect(JSON.stringify(json.block.rows[5])).toContain('maanden loon')
  })
})
