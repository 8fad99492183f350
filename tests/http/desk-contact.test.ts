import { afterEach, beforeEach, expect, it } from 'vitest'
import { type ADeskApp, aDeskApp } from '../builders/desk-app.ts'

let one: ADeskApp
beforeEach(async () => {
  one = await aDeskApp()
})
afterEach(() => one.close())

it('shows a contact to the advisor who helps, apart from the conversation, until it is used', async () => {
  const { token, session } = await one.waiting()
  const anna = await one.tokenFor()
  const at = (action: string) => `/desk/api/conversations/${session}/${action}`
  await one.callDesk('POST', at('claim'), anna)
  const phone = { way: 'phone', value: '06 12345678' }
  expect((await one.call('POST', '/api/session/handover/contact', token, phone)).status).toBe(204)

  const seen = await (await one.callDesk('GET', `/desk/api/conversations/${session}`, anna)).text()
  expect(JSON.parse(seen).panel.contact).toBe(true)
  expect(seen).not.toContain('12345678')
  expect(await (await one.callDesk('POST', at('contact'), anna)).json()).toEqual({ contact: phone })
  const bilal = await one.tokenFor({ id: 'bilal', name: 'Bilal' })
  expect((await one.callDesk('POST', at('contact'), bilal)).status).toBe(409)

  expect((await one.callDesk('DELETE', at('contact'), anna)).status).toBe(204)
  expect(await (await one.callDesk('POST', at('contact'), anna)).json()).toEqual({ contact: null })
})
