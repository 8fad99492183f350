import { createHash } from 'node:crypto'
import { jwtVerify } from 'jose'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { devSignIn } from '../../infra/local/dev-sign-in.ts'
import { TestClock } from '../clock.ts'

const verifier = 'a-verifier-that-is-long-enough-to-be-one'
const challenge = createHash('sha256').update(verifier).digest('base64url')
const host = 'localhost:8787'
const page = `http://${host}/desk`

async function aSignIn(address = '127.0.0.1') {
  const clock = new TestClock()
  const signIn = await devSignIn(() => address, clock.now)
  const ask = (headers = { Host: host }, more = {}) =>
    signIn.app.request(
      `${signIn.signIn.authorize}?${new URLSearchParams({
        who: 'anna',
        redirect_uri: page,
        state: 's',
        nonce: 'n',
        code_challenge: challenge,
        ...more,
      })}`,
      { headers },
    )
  const redeem = (fields: Record<string, string>) =>
    signIn.app.request(signIn.signIn.token, {
      method: 'POST',
      headers: { Host: host },
      body: new URLSearchParams(fields).toString(),
    })
  const codeOf = async () =>
    new URL((await ask()).headers.get('location') ?? '').searchParams.get('code') ?? ''
  return { ...signIn, clock, ask, redeem, codeOf }
}

describe('the sign-in for one machine', () => {
  afterEach(() => vi.unstubAllEnvs())

  it('gives a token for a code and its verifier, once', async () => {
    const { signIn, keys, redeem, codeOf, clock } = await aSignIn()
    const fields = { grant_type: 'authorization_code', code: await codeOf(), code_verifier: verifier }
    const { id_token, refresh_token } = await (await redeem(fields)).json()
    const { payload } = await jwtVerify(id_token, keys, {
      issuer: signIn.issuer,
      audience: signIn.clientId,
      currentDate: clock.now(),
    })
    expect(payload).toMatchObject({ sub: 'anna', nonce: 'n' })
    expect((await redeem(fields)).status).toBe(400)
    expect((await redeem({ grant_type: 'refresh_token', refresh_token })).status).toBe(200)
  })

  it('refuses a wrong verifier, a late code and another page', async () => {
    const { redeem, codeOf, clock, ask } = await aSignIn()
    const fields = { grant_type: 'authorization_code', code: await codeOf() }
    expect((await redeem({ ...fields, code_verifier: 'wrong' })).status).toBe(400)
    const late = await codeOf()
    clock.pass(61_000)
    expect((await redeem({ ...fields, code: late, code_verifier: verifier })).status).toBe(400)
    expect((await ask(undefined, { redirect_uri: 'http://elsewhere.test/desk' })).status).toBe(400)
  })

  it('forgets a refresh token, and sends who signs out back to the desk alone', async () => {
    const { app, signIn, redeem, codeOf } = await aSignIn()
    const { refresh_token } = await (
      await redeem({ grant_type: 'authorization_code', code: await codeOf(), code_verifier: verifier })
    ).json()
    const body = new URLSearchParams({ token: refresh_token }).toString()
    expect((await app.request(signIn.revoke, { method: 'POST', headers: { Host: host }, body })).status).toBe(
      200,
    )
    expect((await redeem({ grant_type: 'refresh_token', refresh_token })).status).toBe(400)
    const signedOut = (uri: string) =>
      app.request(`${signIn.logout}?${new URLSearchParams({ client_id: 'desk', logout_uri: uri })}`, {
        headers: { Host: host },
      })
    expect((await signedOut(page)).headers.get('location')).toBe(page)
    expect((await signedOut('http://elsewhere.test/desk')).status).toBe(400)
  })

  it('answers this machine alone', async () => {
    expect((await (await aSignIn('203.0.113.9')).ask()).status).toBe(403)
    expect((await (await aSignIn()).ask({ Host: 'helpline.example' })).status).toBe(403)
  })

  it.each([
    { 'X-Forwarded-For': '203.0.113.9' },
    { 'X-Forwarded-Host': 'helpline.example' },
    { 'X-Forwarded-Proto': 'https' },
    { Forwarded: 'for=203.0.113.9' },
    { Via: '1.1 proxy' },
    { 'X-Real-IP': '203.0.113.9' },
  ])('answers nobody behind a proxy: %o', async (headers) => {
    expect((await (await aSignIn()).ask({ Host: host, ...headers })).status).toBe(403)
  })

  it('stands in no frame and in no cache', async () => {
    const { headers } = await (await aSignIn()).ask()
    expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('Cache-Control')).toBe('no-store')
  })

  it.each([
    ['NODE_ENV', 'production'],
    ['AWS_LAMBDA_FUNCTION_NAME', 'desk'],
  ])('does not start with %s', async (name, value) => {
    vi.stubEnv(name, value)
    await expect(devSignIn(() => '127.0.0.1', new TestClock().now)).rejects.toThrow('production')
  })
})
