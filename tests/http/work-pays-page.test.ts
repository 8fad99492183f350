import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aHelpline, type Helpline } from '../builders/helpline.ts'

let helpline: Helpline
beforeAll(async () => {
  helpline = await aHelpline()
})
afterAll(() => helpline.close())

const send = async (fields: Record<string, string>) => {
  const body = new URLSearchParams(fields)
  const response = await helpline.app.request('/loont-werken', { method: 'POST', body })
  return { status: response.status, html: await response.text() }
}
const inForm = (html: string): string =>
  (/name="known" value="([^"]*)"/.exec(html)?.[1] ?? '').replaceAll('&quot;', '"')
const asked = (html: string): string => /<legend><h2[^>]*>([^<]*)</.exec(html)?.[1] ?? ''
/** The fact that the question on the page asks for. */
const factOf = (html: string): string => /name="answer" value="([\w.-]+)=null"/.exec(html)?.[1] ?? ''

const story = 'Ik heb bijstand en woon alleen. Loont 24 uur werken voor 1400 euro bruto per maand?'

describe('the page /loont-werken', () => {
  it('begins with one question and knows nothing', async () => {
    const html = await (await helpline.app.request('/loont-werken')).text()
    expect(asked(html)).not.toBe('')
    expect(inForm(html)).toBe('{}')
    expect(html).not.toContain('class="sum"')
  })

  it('gives an estimate at once, and says that it is one', async () => {
    const { html } = await send({ known: '{}', story })
    expect(html).toContain('class="sum"')
    expect(html).toMatch(/schatting|nog niet compleet/)
    expect(inForm(html)).toContain('next.uren')
  })

  it('comes to an end when every question is skipped, and asks none twice', async () => {
    let { html } = await send({ known: '{}', story })
    const facts: string[] = []
    while (factOf(html) !== '' && facts.length < 30) {
      facts.push(factOf(html))
      html = (await send({ known: inForm(html), answer: `${factOf(html)}=null` })).html
    }
    expect(facts.length).toBeLessThan(15)
    expect(new Set(facts).size).toBe(facts.length)
    expect(html).toContain('class="sum"')
  })

  it('asks again what is to be changed, and works it out with the new answer', async () => {
    const { html } = await send({ known: '{}', story })
    const anew = await send({ known: inForm(html), answer: 'leeftijd=' })
    expect(asked(anew.html)).toContain('Hoe oud ben je')
    const { html: changed } = await send({
      known: inForm(anew.html),
      answer: 'leeftijd',
      'answer.leeftijd': '52',
    })
    expect(changed).toContain('52 jaar')
  })

  it('puts the question again when an answer can not be read', async () => {
    const { html } = await send({ known: '{}', story })
    const again = await send({
      known: inForm(html),
      answer: 'leeftijd',
      'answer.leeftijd': 'weet ik veel hoor',
    })
    expect(asked(again.html)).toContain('Hoe oud ben je')
    expect(again.html).toContain('role="alert"')
  })

  it.each([
    [{ known: '{"leeftijd":{"from":"said","value":{"x":1}}}', answer: 'leeftijd=' }],
    [{ known: 'geen json', story }],
    [{ known: '{}', answer: 'bestaat-niet=1' }],
    [{ known: '{}', answer: 'leeftijd={' }],
    [{ known: '{}', story: '   ' }],
  ])('answers %j with a sentence and 400', async (fields) => {
    const { status, html } = await send(fields)
    expect(status).toBe(400)
    expect(html).toMatch(/klopt niet|leeg/)
  })

  it('keeps nothing', async () => {
    const { html } = await send({ known: '{}', story })
    expect(html).not.toContain(story)
    expect(helpline.mistakes).toEqual([])
  })
})

describe('a sum in a conversation', () => {
  it('is worked out anew each time that it is shown, and can be kept as text', async () => {
    const token = await helpline.begin()
    const { turns } = await helpline.send(token, story, { after: 1 })
    const sum = turns.at(-1)?.blocks.find((block) => block.kind === 'sum')
    expect(sum?.verdict.length).toBeGreaterThan(0)
    const text = await (await helpline.call('GET', '/api/session/transcript', token)).text()
    expect(text).toContain(sum?.verdict[0])
    expect(text).toContain('In een heel jaar: nu €')
  })

  it('keeps the wage per hour when the card asks for other hours', async () => {
    const token = await helpline.begin()
    await helpline.send(token, story)
    const body = { id: 'more-hours-1', after: 2, answer: { question: 'next.uren', value: 28 } }
    const { turns } = await (await helpline.call('POST', '/api/session/turns', token, body)).json()
    const sum = turns.at(-1).blocks.find(({ kind }: { kind: string }) => kind === 'sum')
    expect(sum.plan).toEqual({ hours: 28, wage: 1633 })
  })
})
