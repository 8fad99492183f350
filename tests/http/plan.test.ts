import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Block, BlockOf } from '../../functions/shared/blocks.ts'
import { aHelpline, type Helpline } from '../builders/helpline.ts'

let helpline: Helpline
beforeAll(async () => {
  helpline = await aHelpline()
})
afterAll(() => helpline.close())

const planIn = (blocks: readonly Block[]): BlockOf<'plan'> => {
  const block = blocks.find((one) => one.kind === 'plan')
  if (!block) throw new Error(`no plan in ${JSON.stringify(blocks).slice(0, 400)}`)
  return block
}
let sent = 0
const answer = async (token: string, question: string, value?: unknown): Promise<Block[]> => {
  const body = { id: `plan-answer-${++sent}`, after: 1, answer: { question, value } }
  const response = await helpline.call('POST', '/api/session/turns', token, body)
  return (await response.json()).turns.at(-1).blocks
}
const say = async (token: string, text: string): Promise<readonly Block[]> =>
  (await helpline.send(token, text, { after: 1 })).turns.at(-1)?.blocks ?? []

describe('the plan of a switch', () => {
  it.each([
    'kan ik het me veroorloven van baan te veranderen?',
    'wat moet er geregeld zijn voor ik mijn baan opzeg?',
    'maak een financieel plan voor mij',
    'ik wil weg bij mijn baas maar kan ik dat financieel wel aan? ik wil de techniek in',
    'is het financieel haalbaar om op mijn 45e lasser te worden',
    'ik zit in de ww en wil buschauffeur worden, wat kost zo’n overstap',
  ])('is made when it is asked as "%s"', async (text) => {
    const token = await helpline.begin()
    expect(planIn(await say(token, text)).rows).toHaveLength(8)
  })

  it('tells nobody without a job not to give it up', async () => {
    const token = await helpline.begin()
    const plan = planIn(await say(token, 'ik heb bijstand en wil de zorg in, wat kost een overstap?'))
    expect(plan.options[0]?.conclusion).not.toMatch(/baan nog niet op/)
    const worker = await helpline.begin()
    const other = planIn(await say(worker, 'ik werk in een winkel en wil de zorg in, wat kost een overstap?'))
    expect(other.options[0]?.conclusion).toMatch(/baan nog niet op/)
  })

  it('asks nobody without a job for a wage, and speaks of no boss', async () => {
    const token = await helpline.begin()
    const blocks = await say(
      token,
      'ik zit in de ww en wil de zorg in, kan ik het me veroorloven van baan te veranderen?',
    )
    expect(blocks.some(({ kind }) => kind === 'question')).toBe(false)
    const { rows, caveats } = planIn(blocks)
    expect(rows.map(({ name }) => name)).toContain('Inkomen tot je begint')
    expect(rows.flatMap(({ cells }) => cells.map(({ ask }) => ask)).join(' ')).not.toMatch(
      /vrije dagen|[Zz]eg niet op|oude werkgever/,
    )
    expect(caveats.join(' ')).toContain('75 procent')
  })

  it('takes the wage with the hours it is for, and asks for them once', async () => {
    const token = await helpline.begin()
    await say(token, 'wat kost een overstap naar de zorg')
    const both = await answer(token, 'plan.wage', '2400 voor 32 uur')
    expect(both.some(({ kind }) => kind === 'question')).toBe(false)
    expect(planIn(both).rows[6]?.cells[0]?.cost).toMatch(/14\.400/)
    expect(planIn(both).caveats.join(' ')).toContain('32 uur')

    const other = await helpline.begin()
    const asked = await say(other, 'wat kost een overstap naar de zorg? ik verdien 2400 bruto')
    expect(asked.at(-1)).toMatchObject({ kind: 'question', fact: 'plan.hours' })
    expect(planIn(await answer(other, 'plan.hours', 32)).rows[6]?.cells[0]?.cost).toMatch(/14\.400/)
  })

  it('is offered under who pays, and takes up what was told there', async () => {
    const token = await helpline.begin()
    const blocks = await say(
      token,
      'woon in ulft, werk in magazijn, wil de zorg in, geen geld voor opleiding',
    )
    const offer = blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : []))[0]
    const plan = await say(token, offer?.send ?? '')
    expect(planIn(plan).rows).toHaveLength(8)
    expect(planIn(plan).options.map(({ name }) => name)).toEqual(['zorg'])
    expect(planIn(plan).rows[2]?.cells[0]?.schemes.join()).toContain('Opijver')
    expect(plan.at(-1)).toMatchObject({ kind: 'question', fact: 'plan.wage' })
  })

  it('counts the wage once it is told, and what is arranged', async () => {
    const token = await helpline.begin()
    await say(token, 'wat kost een overstap naar de zorg')
    const withWage = planIn(await answer(token, 'plan.wage', '2500'))
    expect(withWage.options[0]?.income).toMatch(/€/)
    const arranged = planIn(await answer(token, 'plan.arranged.vakopleiding', 'new_employer'))
    expect(arranged.rows[2]?.cells[0]).toMatchObject({ state: 'arranged', payer: 'je nieuwe werkgever' })
    expect(arranged.options[0]?.complete).toBe(false)
  })

  it('lays two sectors beside each other', async () => {
    const token = await helpline.begin()
    const plan = planIn(await say(token, 'vergelijk de kosten van een overstap naar zorg en techniek'))
    expect(plan.options.map(({ name }) => name)).toEqual(['zorg', 'techniek'])
    expect(plan.rows.every(({ cells }) => cells.length === 2)).toBe(true)
    expect(plan.stories.length).toBeGreaterThan(0)
  })

  it('asks where to when nobody told it, and then the wage', async () => {
    const token = await helpline.begin()
    const blocks = await say(token, 'is deze overstap financieel veilig?')
    expect(blocks.at(-1)).toMatchObject({ kind: 'question', fact: 'plan.sector' })
    const next = await answer(token, 'plan.sector', 'ict')
    expect(planIn(next).options[0]?.activities).toBe('€\u00a010.000 tot €\u00a027.000')
    expect(next.at(-1)).toMatchObject({ kind: 'question', fact: 'plan.wage' })
    const skipped = await answer(token, 'plan.wage', null)
    expect(skipped.some(({ kind }) => kind === 'question')).toBe(false)
  })

  it('is a page of text to take along', async () => {
    const token = await helpline.begin()
    await say(token, 'wat kost een overstap naar de zorg')
    const text = await (await helpline.call('GET', '/api/session/transcript', token)).text()
    expect(text).toContain('Je overstap in acht delen')
    expect(text).toContain('De opleiding')
  })
})

describe('two options', () => {
  it('each name the money of their own sector', async () => {
    const token = await helpline.begin()
    const plan = planIn(await say(token, 'vergelijk de kosten van een overstap naar zorg en techniek'))
    const schemesOf = (at: number) => plan.rows.flatMap(({ cells }) => cells[at]?.schemes ?? []).join()
    expect(schemesOf(0)).toContain('Zorgwerkgevers')
    expect(schemesOf(1)).not.toContain('Zorgwerkgevers')
  })
})
