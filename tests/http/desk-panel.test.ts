import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ADeskApp, aDeskApp } from '../builders/desk-app.ts'

let one: ADeskApp
let anna: string
beforeAll(async () => {
  one = await aDeskApp()
  anna = await one.tokenFor()
  await one.callDesk('POST', '/desk/api/presence', anna, { available: true })
})
afterAll(() => one.close())

let ids = 0
const answer = (token: string, question: string, value?: unknown) =>
  one.call('POST', '/api/session/turns', token, {
    id: `answer-${++ids}-x`,
    after: 0,
    answer: { question, ...(value !== undefined && { value }) },
  })
const draftOf = async (token: string): Promise<string> =>
  (await (await one.call('GET', '/api/session/handover', token)).json()).draft

/** The question that the guide put last. */
async function asked(token: string): Promise<{ fact: string; choices: { value: unknown }[] } | undefined> {
  const { turns } = await (await one.call('GET', '/api/session/turns', token)).json()
  return turns.at(-1).blocks.find(({ kind }: { kind: string }) => kind === 'question')
}

async function panelFor(token: string) {
  const body = { region: 'achterhoek', topic: 'scholing' }
  const summary = { text: 'Help', approved: true, conversation: true }
  await one.call('POST', '/api/session/handover', token, { ...body, summary })
  const taken = await one.callDesk('POST', '/desk/api/conversations/next', anna, {})
  const { panel, session } = await taken.json()
  await one.callDesk('POST', `/desk/api/conversations/${session}/close`, anna, { outcome: 'helped' })
  return panel
}

const SUM =
  'Ik heb bijstand en woon alleen. Loont het als ik 24 uur ga werken voor 1500 euro bruto per maand?'

describe('the panel of an advisor', () => {
  it('says of each fact whether it was told or assumed, as the visitor saw it', async () => {
    const token = await one.begin()
    await one.send(token, SUM)
    for (let i = 0; i < 3; i++) {
      const question = await asked(token)
      if (question) await answer(token, question.fact, null)
    }
    const { turns } = await (await one.call('GET', '/api/session/turns', token)).json()
    const blocks = turns.flatMap((turn: { blocks: { kind: string; known: object[] }[] }) => turn.blocks)
    const sum = blocks.findLast(({ kind }: { kind: string }) => kind === 'sum')
    const panel = await panelFor(token)
    const of = (from: string, facts: { from: string; title: string }[]) =>
      facts.filter((fact) => fact.from === from).map(({ title }) => title)
    expect(of('assumed', panel.facts).length).toBeGreaterThan(0)
    expect(of('assumed', panel.facts)).toEqual(of('assumed', sum.known))
    expect(panel.facts).toContainEqual({
      title: expect.stringContaining('uitkering'),
      value: expect.stringContaining('ijstand'),
      from: 'told',
    })
    expect(panel.results.map(({ kind }: { kind: string }) => kind)).toContain('sum')
  })

  it('shows the schemes that the visitor saw', async () => {
    const token = await one.begin()
    await one.send(token, 'ik heb WW en wil de zorg in, wie betaalt mijn opleiding?')
    const { results } = await panelFor(token)
    const [funding] = results.filter(({ kind }: { kind: string }) => kind === 'funding')
    expect(funding.first.length).toBeGreaterThan(0)
  })

  it('shows what was told on paths, the profile and the directions; the summary names them', async () => {
    const token = await one.begin()
    await one.send(token, 'Ik twijfel over mijn werk')
    await answer(token, 'vraag.twijfel.wringt', 'Het loon')
    await one.send(token, 'Wie ben ik, wat wil ik, wat kan ik?')
    await answer(token, 'vraag.wie-ben-ik.doe-ik-zelf', 'fietsen maken')
    await one.send(token, 'stop')
    await one.send(token, 'Welk werk past bij mij?')
    await answer(token, 'vraag.welke-richting.orientatie.werk', 'kassière')
    await answer(token, 'vraag.welke-richting.orientatie.graag', 'Buiten, planten, dieren')
    await one.send(token, 'stop')
    await answer(token, 'vraag.welke-richting.wanneer', 'Deze week')
    const draft = await draftOf(token)
    const lines = [
      ['Wat zit je het meest dwars?', 'Het loon'],
      ['Ik kan zelf', 'fietsen maken'],
      ['Wat voor werk doe je nu, of deed je het laatst?', 'kassière'],
      ['Dit doe ik graag', 'Buiten, planten, dieren'],
    ]
    for (const [title = '', value] of lines)
      expect(draft).toContain(`- ${title}${title.endsWith('?') ? '' : ':'} ${value}`)
    expect(draft).not.toContain('Daarna vroeg ik: Deze week')
    expect(draft).toMatch(/- Kleine stap: .+ \(deze week\)/)
    expect(draft).toMatch(/Richtingen die ik zag: \p{L}+/u)
    expect(draft.length).toBeLessThan(1200)
    const panel = await panelFor(token)
    for (const [title, value] of lines) expect(panel.facts).toContainEqual({ title, value, from: 'told' })
    const kinds = panel.results.map(({ kind }: { kind: string }) => kind)
    expect(kinds).toEqual(expect.arrayContaining(['profile', 'directions']))
  })

  it('shows the plan beside sum and schemes', async () => {
    const token = await one.begin()
    await one.send(token, 'Maak een overstapplan naar de zorg voor mij')
    for (let question = await asked(token), i = 0; question && i < 8; question = await asked(token), i++)
      await answer(token, question.fact, question.choices[0]?.value ?? null)
    const panel = await panelFor(token)
    expect(panel.results.map(({ kind }: { kind: string }) => kind)).toContain('plan')
  })
})

describe('the summary that is proposed', () => {
  it('holds the question, what was told, the sum, and no button', async () => {
    const token = await one.begin()
    await one.send(token, SUM)
    const question = await asked(token)
    if (question) await answer(token, question.fact, null)
    await one.send(token, 'Praat met een mens')
    await one.send(token, 'ik wil een mens spreken')
    const draft = await draftOf(token)
    expect(draft.startsWith(`${SUM}\n`)).toBe(true)
    expect(draft).toMatch(/- .*uitkering.* bijstand/i)
    expect(draft).toContain('Uit de som kwam:')
    expect(draft).not.toMatch(/Sla over|Praat met een mens|mens spreken|Ik schreef|aangenomen/)
  })

  it('holds the schemes that were seen', async () => {
    const token = await one.begin()
    await one.send(
      token,
      'Wie betaalt mijn omscholing? Ik woon in Ulft, werk in loondienst en wil de zorg in',
    )
    for (let question = await asked(token), i = 0; question && i < 3; question = await asked(token), i++)
      await answer(token, question.fact, question.choices[0]?.value ?? null)
    const draft = await draftOf(token)
    expect(draft).toContain('Regelingen die ik zag:')
    expect(draft).toContain('Achterhoek')
    expect(draft.split('\n').filter((line) => line.startsWith('- ')).length).toBeGreaterThan(2)
  })

  it.each([
    ['nothing was said', []],
    ['only a person was asked for', ['Praat met een mens', 'ik wil een mens spreken']],
    ['only thanks', ['dank je']],
  ])('says no more than that when %s', async (_, texts) => {
    const token = await one.begin()
    for (const text of texts) await one.send(token, text)
    expect(await draftOf(token)).toBe('Ik wil graag met een mens praten.')
  })

  it('names the first and the last question, and hides what is personal', async () => {
    const token = await one.begin()
    for (const text of ['wat is EVC?', 'hoe werkt de WW?', 'mag ik bijverdienen? mail jan@example.nl'])
      await one.send(token, text)
    const draft = await draftOf(token)
    expect(draft.split('\n')[0]).toBe('wat is EVC?')
    expect(draft).toContain('Daarna vroeg ik: mag ik bijverdienen?')
    expect(draft).not.toContain('jan@example.nl')
  })
})
