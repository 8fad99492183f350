import { Hono } from 'hono'
import { expect, it } from 'vitest'
import { addressBehind } from '../../infra/local/proxies.ts'

const asked = async (trusted: string, direct: string, forwarded?: string): Promise<string> => {
  const address = addressBehind(trusted, () => direct)
  const app = new Hono().get('/', (c) => c.text(address(c)))
  const headers = forwarded === undefined ? {} : { 'X-Forwarded-For': forwarded }
  return (await app.request('/', { headers })).text()
}

it.each([
  ['nobody is trusted', '', '127.0.0.1', '203.0.113.9', '127.0.0.1'],
  ['a proxy is trusted', '127.0.0.1', '127.0.0.1', '203.0.113.9', '203.0.113.9'],
  ['it is written as IPv6', '127.0.0.1', '::ffff:127.0.0.1', '203.0.113.9', '203.0.113.9'],
  ['a visitor makes one up', '127.0.0.1', '127.0.0.1', '192.0.2.1, 203.0.113.9', '203.0.113.9'],
  [
    'two proxies stand in a row',
    '10.0.0.0/8, 127.0.0.1',
    '127.0.0.1',
    '203.0.113.9, 10.1.2.3',
    '203.0.113.9',
  ],
  ['a stranger says so', '127.0.0.1', '198.51.100.4', '203.0.113.9', '198.51.100.4'],
  ['the proxy says nothing', '127.0.0.1', '127.0.0.1', undefined, '127.0.0.1'],
  ['it is no address', '127.0.0.1', '127.0.0.1', 'onbekend', '127.0.0.1'],
  ['a range of IPv6', 'fd00::/8', 'fd00::7', '2001:db8::1', '2001:db8::1'],
])('when %s', async (_, trusted, direct, forwarded, address) => {
  expect(await asked(trusted, direct, forwarded)).toBe(address)
})
