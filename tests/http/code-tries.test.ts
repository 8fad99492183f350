import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { networkOf } from '../../functions/http/network.ts'
import { aHelpline, type Helpline } from '../builders/helpline.ts'

let helpline: Helpline
beforeEach(async () => {
  helpline = await aHelpline({ limits: { sessions: 1_000, codes: 12, allCodes: 20 } })
})
afterEach(() => helpline.close())

const attempt = async (code: string, address = '192.0.2.1'): Promise<number> =>
  (
    await helpline.app.request('/api/sessions/resume', {
      method: 'POST',
      headers: { 'x-test-address': address },
      body: JSON.stringify({ code }),
    })
  ).status
const wrong = () => helpline.content.codeWords.slice(0, 4).join(' ')
const right = async (): Promise<string> => {
  const token = await helpline.begin()
  return (await (await helpline.call('POST', '/api/session/code', token)).json()).code
}
const MINUTE = 60_000

describe('wrong codes', () => {
  it('cost nothing when they can be none', async () => {
    for (let i = 0; i < 40; i++) expect(await attempt(`zomaar wat ${i}`)).toBe(404)
    expect(await attempt(await right())).toBe(201)
  })

  it('are slowed down for the network that tries them, and stopped at last', async () => {
    for (let i = 0; i < 6; i++) expect(await attempt(wrong())).toBe(404)
    expect(await attempt(wrong())).toBe(429)
    helpline.clock.pass(2_000)
    expect(await attempt(wrong())).toBe(404)
    helpline.clock.pass(2_000)
    expect(await attempt(wrong())).toBe(429)
    for (let i = 7; i < 12; i++) {
      helpline.clock.pass(MINUTE)
      expect(await attempt(wrong())).toBe(404)
    }
    helpline.clock.pass(MINUTE)
    expect(await attempt(wrong())).toBe(429)
    helpline.clock.pass(60 * MINUTE)
    expect(await attempt(wrong())).toBe(404)
  })

  it('count for none that were right: a whole library may come back', async () => {
    for (let i = 0; i < 30; i++) expect(await attempt(await right())).toBe(201)
  })

  it('of many networks leave a network that tried nothing its own', async () => {
    for (let i = 0; i < 40; i++) await attempt(wrong(), `198.51.100.${i}`)
    expect(await attempt(wrong(), '198.51.100.1')).toBe(429)
    expect(await attempt(await right(), '203.0.113.7')).toBe(201)
    expect(await attempt(await right(), '203.0.113.7')).toBe(201)
  })

  it('from one IPv6 network count together, whatever address is taken', async () => {
    for (let i = 0; i < 6; i++) expect(await attempt(wrong(), `2001:db8:1:2:${i}::${i}`)).toBe(404)
    expect(await attempt(wrong(), '2001:db8:1:2:ffff::1')).toBe(429)
    expect(await attempt(wrong(), '2001:db8:1:3::1')).toBe(404)
  })
})

describe('the network of an address', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0DB8:0001:0002::1', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['2001:db8:1:2::', '2001:db8:1:2'],
    ['geen adres', 'geen adres'],
    ['', ''],
  ])('of %s is %s', (address, network) => expect(networkOf(address)).toBe(network))
})
