import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aHelpline, type Helpline } from '../builders/helpline.ts'

let helpline: Helpline
beforeAll(async () => {
  helpline = await aHelpline()
})
afterAll(() => helpline.close())

const get = async (path: string) => (await helpline.app.request(path)).text()
const send = async (path: string, form: Record<string, string>) =>
  (await helpline.app.request(path, { method: 'POST', body: new URLSearchParams(form) })).text()

describe('pages without JavaScript', () => {
  it('say who pays, and give the form back as it was filled in', async () => {
    expect(await get('/')).toContain('href="/wie-betaalt"')
    expect(await get('/wie-betaalt')).toContain('<form method="post" action="/wie-betaalt"')
    const page = await send('/wie-betaalt', {
      text: 'heb je nog STAP?',
      place: 'Ulft',
      age: '41',
      employment: 'employee',
      target_sectors: 'zorg',
    })
    expect(page).toContain('Opijver')
    expect(page).toContain('value="Ulft"')
    expect(page.indexOf('Hier vroeg je naar')).toBeLessThan(page.indexOf('Kijk hier het eerst naar'))
  })

  it('take an empty form, and a place that does not exist, without a fault', async () => {
    expect(await send('/wie-betaalt', {})).toContain('Vertel iets over jezelf')
    expect(await send('/wie-betaalt', { place: '<b>nergens</b>', age: 'oud' })).not.toContain('<b>nergens')
    expect(helpline.mistakes).toEqual([])
  })

  it('lay the plan out, with three real cases as examples', async () => {
    const page = await get('/overstapplan')
    for (const name of ['Arjan', 'Krista', 'Yvette']) expect(page).toContain(name)
    const plan = await send('/overstapplan', { sector: 'zorg', sector2: 'techniek', wage: '2.500' })
    expect(plan.match(/class="beside"/g)).toHaveLength(8)
    expect(plan).toContain('maanden loon: €')
  })
})
