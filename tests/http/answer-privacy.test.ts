import { afterAll, beforeAll, expect, it } from 'vitest'
import { aHelpline, type Helpline } from '../builders/helpline.ts'

let helpline: Helpline
beforeAll(async () => {
  helpline = await aHelpline()
})
afterAll(() => helpline.close())

it('keeps no personal data of an answer that was typed, to the guide or to an advisor', async () => {
  const token = await helpline.begin()
  await helpline.send(token, 'loont werken voor mij?')
  const value = 'mijn BSN is 123456782, mail jan@voorbeeld.nl'
  const sent = await helpline.call('POST', '/api/session/turns', token, {
    id: 'typed-answer',
    answer: { question: 'leeftijd', value },
  })
  expect(sent.status).toBe(200)
  const kept = JSON.stringify(await helpline.store.read(token.split('.')[0] ?? ''))
  expect(kept).not.toMatch(/123456782|jan@voorbeeld/)
  expect(JSON.stringify(await sent.json())).not.toMatch(/123456782|jan@voorbeeld/)
})
