import { createHash, randomBytes } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { html } from 'hono/html'
import { createLocalJWKSet, exportJWK, generateKeyPair, type JWTVerifyGetKey, SignJWT } from 'jose'
import type { SignIn } from '../../functions/http/desk/sign-in.ts'
import { headersFor } from '../../functions/http/headers.ts'
import { ownOrigin } from '../../functions/http/own-origin.ts'

const BASE = '/desk/aanmelden'
const CODE_MS = 60_000
const TOKEN_SECONDS = 3600

/** Ready to sign in with on one machine; they are nobody. */
const people = {
  anna: { name: 'Anna', groups: ['advisor', 'team:werkcentrum-achterhoek'] },
  bilal: { name: 'Bilal', groups: ['advisor', 'team:landelijk', 'team:werkcentrum-midden-brabant'] },
  carla: { name: 'Carla', groups: ['lead', 'team:landelijk', 'team:werkcentrum-achterhoek'] },
}
type Person = keyof typeof people
const isPerson = (id: string): id is Person => Object.hasOwn(people, id)

interface DevSignIn {
  readonly app: Hono
  readonly signIn: SignIn
  readonly keys: JWTVerifyGetKey
}

/** True for a request from this machine to a name of this machine; a page elsewhere cannot lend its name. */
const isOwnMachine = (host: string, address: string): boolean =>
  /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host) && /^(127\.|::1$|::ffff:127\.)/.test(address)

/** True for what came by a proxy: then it is somebody elsewhere, whatever name the proxy gives this machine. */
const isPassedOn = (c: Context): boolean =>
  [...c.req.raw.headers.keys()].some((name) => /^(?:x-forwarded-|forwarded$|via$|x-real-ip$)/.test(name))

/** The desk under the name by which it was asked, and nothing else. */
const isDesk = (uri: string, c: Context): boolean =>
  /^http:\/\/[^/]+\/desk$/.test(uri) && new URL(uri).host === c.req.header('Host')

/**
 * A sign-in with three advisors and no password, for one machine alone: it answers only what comes from that
 * machine, its keys are made at each start, and no Lambda bundle has it.
 */
export async function devSignIn(address: (c: Context) => string, now: () => Date): Promise<DevSignIn> {
  if (process.env.NODE_ENV === 'production' || process.env.AWS_LAMBDA_FUNCTION_NAME)
    throw new Error('the development sign-in does not run in production')
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  const signIn: SignIn = {
    issuer: 'urn:open-hulplijn:ontwikkeling',
    clientId: 'desk',
    authorize: `${BASE}/kies`,
    token: `${BASE}/token`,
    logout: `${BASE}/af`,
    revoke: `${BASE}/intrekken`,
    isDevelopment: true,
  }
  const codes = new Map<string, { who: Person; challenge: string; nonce: string; until: number }>()
  const refreshes = new Map<string, Person>()

  const app = new Hono()
    .use(headersFor([]))
    .use(async (c, next) =>
      isOwnMachine(c.req.header('Host') ?? '', address(c)) && !isPassedOn(c)
        ? next()
        : c.text('niet hier', 403),
    )
    .use(ownOrigin)
    .onError((_, c) => c.text('niet hier', 403))
    .get(`${BASE}/kies`, (c) => {
      const { who = '', redirect_uri = '', state = '', code_challenge = '', nonce = '' } = c.req.query()
      if (!isPerson(who)) return c.html(choosePage(c.req.query()))
      if (!isDesk(redirect_uri, c)) return c.text('redirect_uri', 400)
      const code = randomBytes(24).toString('base64url')
      codes.set(code, { who, challenge: code_challenge, nonce, until: now().getTime() + CODE_MS })
      return c.redirect(`${redirect_uri}?${new URLSearchParams({ code, state })}`, 303)
    })
    .post(`${BASE}/token`, async (c) => {
      const form = new URLSearchParams(await c.req.text())
      const granted = form.get('grant_type') === 'refresh_token' ? renewed(form) : redeemed(form)
      if (!granted) return c.json({ error: 'invalid_grant' }, 400)
      c.header('Cache-Control', 'no-store')
      return c.json({ id_token: await signed(granted), expires_in: TOKEN_SECONDS, ...refreshOf(granted) })
    })
    // It has no session of its own to end: who comes back chooses anew.
    .get(`${BASE}/af`, (c) => {
      const { logout_uri = '' } = c.req.query()
      return isDesk(logout_uri, c) ? c.redirect(logout_uri, 303) : c.text('logout_uri', 400)
    })
    .post(`${BASE}/intrekken`, async (c) => {
      refreshes.delete(new URLSearchParams(await c.req.text()).get('token') ?? '')
      return c.body(null, 200)
    })
  return {
    app,
    signIn,
    keys: createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256' }] }),
  }

  /** A code works once, shortly, and only for who began with its challenge. */
  function redeemed(form: URLSearchParams) {
    const code = form.get('code') ?? ''
    const known = codes.get(code)
    codes.delete(code)
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')
    if (!known || known.until < now().getTime() || known.challenge !== challenge) return undefined
    return { who: known.who, nonce: known.nonce }
  }

  function renewed(form: URLSearchParams) {
    const who = refreshes.get(form.get('refresh_token') ?? '')
    return who && { who, nonce: undefined }
  }

  function refreshOf({ who, nonce }: { who: Person; nonce: string | undefined }) {
    if (nonce === undefined) return {}
    const refresh_token = randomBytes(24).toString('base64url')
    refreshes.set(refresh_token, who)
    return { refresh_token }
  }

  function signed({ who, nonce }: { who: Person; nonce: string | undefined }): Promise<string> {
    const { name, groups } = people[who]
    const seconds = Math.floor(now().getTime() / 1000)
    return new SignJWT({ name, groups, ...(nonce !== undefined && { nonce }) })
      .setProtectedHeader({ alg: 'ES256' })
      .setIssuer(signIn.issuer)
      .setAudience(signIn.clientId)
      .setSubject(who)
      .setIssuedAt(seconds)
      .setExpirationTime(seconds + TOKEN_SECONDS)
      .sign(privateKey)
  }
}

const choosePage = (query: Record<string, string>) => html`<!doctype html>
  <html lang="nl">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>Proefaanmelding</title>
      <link rel="stylesheet" href="/desk/app.css" />
      <link rel="stylesheet" href="/desk/style.css" />
    </head>
    <body class="desk">
      <main class="sign-in">
        <h1>Proefaanmelding</h1>
        <p>Alleen op deze computer. Kies als wie je aan de balie zit.</p>
        <ul>
          ${Object.entries(people).map(
            ([id, { name, groups }]) =>
              html`<li><a class="button" href="?${new URLSearchParams({ ...query, who: id })}">${name}</a> <span class="quiet">${groups.join(', ')}</span></li>`,
          )}
        </ul>
      </main>
    </body>
  </html>`
