import { afterAll, beforeAll, expect, it } from 'vitest'
import { aHelpline, type Helpline } from '../builders/helpline.ts'

let one: Helpline
beforeAll(async () => {
  one = await aHelpline()
})
afterAll(() => one.close())

const danger = 'ik wil niet meer leven'
const form = (fields: Record<string, string>) => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams(fields).toString(),
})

it.each([
  ['/wie-betaalt', { text: danger }],
  ['/loont-werken', { story: danger }],
])('names the number at the door where somebody can write: %s', async (path, fields) => {
  const page = await (await one.app.request(path, form(fields))).text()
  expect(page).toContain('tel:113')
})

it('gives other sites the help beside the funding, and nothing for an ordinary text', async () => {
  const asked = async (text: string) => (await one.call('POST', '/api/funding', undefined, { text })).json()
  expect((await asked(danger)).urgent[0]).toMatchObject({ kind: 'urgent', id: 'suicide' })
  expect((await asked('wie betaalt mijn opleiding?')).urgent).toEqual([])
})
