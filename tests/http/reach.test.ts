import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anAdvisor } from '../builders/desk.ts'
import { aHelpline, type Helpline } from '../builders/helpline.ts'
import { hours } from '../clock.ts'

let helpline: Helpline
beforeAll(async () => {
  helpline = await aHelpline()
})
afterAll(() => helpline.close())

const sanne = anAdvisor('sanne', { name: 'Sanne' })
const status = async (token: string) => (await helpline.call('GET', '/api/session/handover', token)).json()
const ask = (token: string, body: object) => helpline.call('POST', '/api/session/handover', token, body)
const form = (path: string, fields: Record<string, string>) =>
  helpline.app.request(path, { method: 'POST', body: new URLSearchParams(fields) })

describe('who can be reached', () => {
  it('is the team of the region that was told, for what was talked about, once the visitor says so', async () => {
    const token = await helpline.begin()
    await helpline.desk.presence(sanne, true)
    expect(await status(token)).toMatchObject({ available: false })
    await helpline.send(token, 'woon in ulft, werk in magazijn, wil de zorg in, geen geld voor opleiding')
    const standing = await status(token)
    expect(standing).toMatchObject({ available: true, region: 'achterhoek' })
    expect(standing.regions).toEqual([
      { id: 'achterhoek', name: 'Achterhoek' },
      { id: 'midden-brabant', name: 'Midden-Brabant' },
    ])
    const page = await (await form('/gesprek/mens', { token })).text()
    expect(page).toMatch(/<option[^>]* value="achterhoek"[^>]*>Achterhoek/)
    expect(page).toMatch(/<option[^>]*selected[^>]*>Achterhoek/)

    // What was told goes along only when the visitor leaves it filled in.
    expect((await ask(token, {})).status).toBe(409)
    const asked = await form('/gesprek/mens/vraag', {
      token,
      go: 'ask',
      share: 'nothing',
      region: 'achterhoek',
    })
    expect(asked.status).toBe(200)
    expect(await status(token)).toMatchObject({ state: 'waiting', team: 'Werkcentrum Achterhoek (proef)' })
  })

  it('is nobody at night: then it is said when the first team opens, and which desks are open until then', async () => {
    const token = await helpline.begin()
    expect(await status(token)).not.toHaveProperty('opens')
    helpline.clock.pass(hours(7.5))
    const { opens, desks } = await status(token)
    expect(opens).toBe('2026-11-25T07:30:00.000Z')
    expect(desks[0]).toMatchObject({ id: 'rijksoverheid-1400', open: 'open' })
    const page = await (await form('/gesprek/mens', { token })).text()
    expect(page).toContain('Onze adviseurs zijn er weer op woensdag 25 november om 08:30.')
    expect(page.match(/\(nu open\)/g)).toHaveLength(1)
    expect(page).not.toContain('(nu dicht)')
  })
})
