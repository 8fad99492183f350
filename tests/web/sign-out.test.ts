import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { currentToken, signOut } from '../../web/desk/sign-in.ts'

const NAME = 'open-hulplijn-desk'
const kept = new Map<string, string>()
const assign = vi.fn()
const posted = vi.fn()

beforeEach(() => {
  const settings = {
    clientId: 'the-client',
    token: 'https://sign-in.test/oauth2/token',
    logout: 'https://sign-in.test/logout',
    revoke: 'https://sign-in.test/oauth2/revoke',
  }
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  })
  vi.stubGlobal('document', {
    querySelector: () => ({ getAttribute: () => JSON.stringify(settings) }),
  })
  vi.stubGlobal('location', { origin: 'https://desk.test', assign })
  vi.stubGlobal('fetch', async (address: string, { body }: { body: URLSearchParams }) => {
    posted(address, Object.fromEntries(body))
    return new Response()
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetAllMocks()
  kept.clear()
})

const signedIn = (refresh?: string) =>
  kept.set(NAME, JSON.stringify({ token: 'a', until: Date.now() + 1e6, refresh }))
const ended = 'https://sign-in.test/logout?client_id=the-client&logout_uri=https%3A%2F%2Fdesk.test%2Fdesk'

it("ends the issuer's session, and the token that renews", async () => {
  signedIn('the-refresh')
  expect(await currentToken()).toBe('a')
  await signOut()
  expect(posted.mock.calls).toEqual([
    ['https://sign-in.test/oauth2/revoke', { client_id: 'the-client', token: 'the-refresh' }],
  ])
  expect(assign.mock.calls).toEqual([[ended]])
  expect(kept.size).toBe(0)
  expect(await currentToken()).toBeUndefined()
})

it('ends the session also where no token renews, and where revoking fails', async () => {
  signedIn()
  await signOut()
  expect(posted).not.toHaveBeenCalled()
  signedIn('the-refresh')
  posted.mockImplementation(() => {
    throw new TypeError('no network')
  })
  await signOut()
  expect(assign.mock.calls).toEqual([[ended], [ended]])
  expect(kept.size).toBe(0)
})
