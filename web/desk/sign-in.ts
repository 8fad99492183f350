import type { SignIn } from '../../functions/http/desk/sign-in.ts'

/** OpenID Connect in the browser: an authorization code with PKCE; tokens live in this tab only. */
const NAME = 'open-hulplijn-desk'
const RENEW_BEFORE_MS = 60_000

interface Kept {
  readonly verifier?: string
  readonly state?: string
  readonly nonce?: string
  readonly token?: string
  readonly refresh?: string
  /** In milliseconds since 1970. */
  readonly until?: number
}

const load = (): Kept => JSON.parse(sessionStorage.getItem(NAME) ?? '{}')
const keep = (kept: Kept): void => sessionStorage.setItem(NAME, JSON.stringify(kept))

const settings = (): SignIn =>
  JSON.parse(document.querySelector('meta[name="sign-in"]')?.getAttribute('content') ?? '{}')
export const isDevelopment = (): boolean => settings().isDevelopment ?? false

const page = (): string => `${location.origin}/desk`

const random = (): string => base64url(crypto.getRandomValues(new Uint8Array(32)))

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

/** Goes to the issuer; it comes back with a code in the address. */
export async function startSignIn(): Promise<void> {
  const { authorize, clientId } = settings()
  const kept = { verifier: random(), state: random(), nonce: random() }
  keep(kept)
  const challenge = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(kept.verifier))
  const asked = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: page(),
    scope: 'openid profile',
    state: kept.state,
    nonce: kept.nonce,
    code_challenge: base64url(new Uint8Array(challenge)),
    code_challenge_method: 'S256',
  })
  location.assign(`${authorize}?${asked}`)
}

/** Takes the code out of the address, if there is one. */
export async function finishSignIn(): Promise<void> {
  const answer = new URLSearchParams(location.search)
  const code = answer.get('code')
  if (!code) return
  history.replaceState(null, '', '/desk')
  const { verifier = '', state, nonce } = load()
  if (!state || answer.get('state') !== state) return forget()
  const given = await redeem({
    grant_type: 'authorization_code',
    code,
    code_verifier: verifier,
    redirect_uri: page(),
  })
  if (!given || claimsOf(given.id_token).nonce !== nonce) return forget()
  store(given)
}

/** A token that still lasts a while, renewed when it must be; none when nobody is signed in. */
export async function currentToken(): Promise<string | undefined> {
  const { token, refresh, until = 0 } = load()
  if (token && Date.now() < until - RENEW_BEFORE_MS) return token
  if (!refresh) return undefined
  const given = await redeem({ grant_type: 'refresh_token', refresh_token: refresh })
  if (!given) forget()
  return given && store({ refresh_token: refresh, ...given })
}

/** Leaves nothing for the next one at this desk: no token here, none that renews, no session at the issuer. */
export async function signOut(): Promise<void> {
  const { refresh } = load()
  const { logout, revoke, clientId } = settings()
  forget()
  // Without it the token still ends by itself; the session at the issuer must end in any case.
  if (refresh) await post(revoke, { client_id: clientId, token: refresh }).catch(() => {})
  location.assign(`${logout}?${new URLSearchParams({ client_id: clientId, logout_uri: page() })}`)
}

const forget = (): void => sessionStorage.removeItem(NAME)

interface Given {
  readonly id_token: string
  readonly refresh_token?: string
  readonly expires_in: number
}

function store({ id_token, refresh_token, expires_in }: Given): string {
  keep({
    token: id_token,
    ...(refresh_token && { refresh: refresh_token }),
    until: Date.now() + expires_in * 1000,
  })
  return id_token
}

async function redeem(fields: Record<string, string>): Promise<Given | undefined> {
  const { token, clientId } = settings()
  const answer = await post(token, { client_id: clientId, ...fields })
  return answer.ok ? answer.json() : undefined
}

const PATIENCE_MS = 10_000

const post = (address: string, fields: Record<string, string>): Promise<Response> =>
  fetch(address, {
    method: 'POST',
    body: new URLSearchParams(fields),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(PATIENCE_MS),
  })

/** Read for the nonce only; the helpline checks the token itself. */
const claimsOf = (token: string): { nonce?: string } =>
  JSON.parse(atob((token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')))
