import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anAdvisor } from '../builders/desk.ts'
import { aHelpline, type Helpline } from '../builders/helpline.ts'
import { hours } from '../clock.ts'

let helpline: Helpline
beforeAll(async () => {
  helpline = await aHelpline()
})
afterAll(() => helpline.close())

const bilal = anAdvisor('bilal', { name: 'Bilal', teams: ['landelijk'] })
let ids = 0

/** One form of a page without JavaScript, sent; gives the page that comes back. */
async function post(path: string, form: Record<string, string>) {
  const answer = await helpline.app.request(path, { method: 'POST', body: new URLSearchParams(form) })
  return { status: answer.status, page: await answer.text() }
}

/** A visitor on the conversation page, with the forms as they find them there. */
async function aVisitor(question: string) {
  const started = await post('/gesprek', { id: `people-page-${++ids}`, question })
  const token = /name="token" value="([^"]+)"/.exec(started.page)?.[1] ?? ''
  return {
    session: token.split('.')[0] ?? '',
    first: started.page,
    say: (text: string) => post('/gesprek', { token, id: `people-page-${++ids}`, question: text }),
    go: (path: string, form: Record<string, string> = {}) => post(`/gesprek/${path}`, { token, ...form }),
  }
}

describe('a visitor without JavaScript who wants a person', () => {
  it('leaves a question when nobody is there, and reads the answer with the code', async () => {
    const visitor = await aVisitor('Mag ik leren met WW?')
    expect(visitor.first).not.toContain('id="mens"')
    const asking = await visitor.go('mens', { question: 'half getypt' })
    expect(asking.page).toContain('Er is nu geen adviseur')
    expect(asking.page).toMatch(/id="samenvatting"[^>]*>Mag ik leren met WW\?\n/)
    expect(asking.page).toContain('>half getypt</textarea>')
    expect(asking.page).not.toContain('value="ask"')

    const empty = await visitor.go('mens/vraag', { go: 'leave', summary: ' ' })
    expect(empty.status).toBe(409)
    expect(empty.page).toContain('Schrijf eerst op')
    const summary = 'Mag ik leren met WW? Bel 0612345678'
    const left = await visitor.go('mens/vraag', { go: 'leave', summary })
    expect(left.page).toContain('Je vraag ligt bij een adviseur')
    const code = [...(/class="code">(.+?)<\/ol>/.exec(left.page)?.[1] ?? '').matchAll(/<li>([^<]+)</g)]
      .map(([, word]) => word)
      .join(' ')

    const [question] = (await helpline.desk.view(bilal)).questions
    expect(question?.summary).toBe('Mag ik leren met WW? Bel [telefoonnummer]')
    helpline.clock.pass(hours(48))
    await helpline.desk.answer(bilal, visitor.session, { id: 'answer-0002', text: 'Ja, vraag het UWV.' })
    const { page } = await post('/gesprek/code', { code })
    expect(page).toContain('Bilal, adviseur (een mens)')
    expect(page).toContain('Ja, vraag het UWV.')
    expect((await visitor.go('mens/oordeel', { rating: 'yes' })).page).toContain('bewaard zonder naam')
    expect((await visitor.go('mens/oordeel', { rating: 'stom' })).status).toBe(400)
    expect((await visitor.go('mens/stop')).page).not.toContain('Ben je geholpen?')
  })

  it('waits, looks again by a button, talks and ends it', async () => {
    const visitor = await aVisitor('Ik wil met een mens praten')
    expect(visitor.first).toContain('id="samenvatting"')
    await helpline.desk.presence(bilal, true)
    expect((await visitor.go('mens')).page).toContain('Er is nu een adviseur')
    const form = { go: 'ask', share: 'nothing', summary: 'Ik wil iets vragen' }
    const waiting = await visitor.go('mens/vraag', form)
    expect(waiting.page).toContain('Je bent als eerste aan de beurt.')
    expect(waiting.page).toContain('Laat liever een vraag achter')
    const row = (await helpline.desk.view(bilal)).waiting.find(({ session }) => session === visitor.session)
    expect(row).toMatchObject({ session: visitor.session })
    expect(row?.summary).toBeUndefined()

    await helpline.desk.claim(bilal, visitor.session)
    await helpline.desk.reply(bilal, visitor.session, { id: 'reply-0002', text: 'Hoi, ik ben Bilal.' })
    const talking = (await visitor.go('kijk')).page
    expect(talking).toContain('Hoi, ik ben Bilal.')
    expect(talking).toContain('Je bericht aan Bilal')
    expect(talking).toContain('class="strip"')
    expect((await visitor.say('Mag ik bijverdienen?')).page).toContain('Mag ik bijverdienen?')
    expect((await visitor.go('mens/vraag', form)).status).toBe(409)
    expect((await visitor.go('mens/stop')).page).not.toContain('class="strip"')
  })

  it('keeps what was typed when the advisor has just gone, and may leave it as a question', async () => {
    const visitor = await aVisitor('Wat is EVC?')
    helpline.clock.pass(hours(1))
    const refused = await visitor.go('mens/vraag', { go: 'ask', share: 'summary', summary: 'Mijn <i>vraag' })
    expect(refused.status).toBe(409)
    expect(refused.page).toContain('Er is nu geen adviseur. Laat je vraag achter')
    expect(refused.page).toMatch(/id="samenvatting"[^>]*>Mijn &lt;i>vraag</)
    expect((await post('/gesprek/kijk', { token: 'geen' })).status).toBe(404)
    expect(helpline.mistakes).toEqual([])
  })
})
