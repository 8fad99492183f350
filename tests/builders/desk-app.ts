import type { Hono } from 'hono'
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose'
import { createDeskApp } from '../../functions/http/desk/app.ts'
import { readDeskContent } from '../../functions/http/desk/desk-content.ts'
import { readContent } from '../../infra/build/read-content.ts'
import { aHelpline, type Changes, type Helpline } from './helpline.ts'

const signIn = {
  issuer: 'https://sign-in.test',
  clientId: 'desk',
  authorize: 'https://sign-in.test/authorize',
  token: 'https://sign-in.test/token',
  logout: 'https://sign-in.test/logout',
  revoke: 'https://sign-in.test/revoke',
}

interface Claims {
  readonly id?: string
  readonly name?: string
  readonly groups?: readonly string[]
  readonly issuer?: string
  readonly audience?: string
  /** Seconds from now. */
  readonly lasts?: number
  readonly use?: string
  /** True for a key that is not the issuer's. */
  readonly forged?: boolean
}

export interface ADeskApp extends Helpline {
  readonly deskApp: Hono
  /** An ID token; by default of Anna, an advisor in the Achterhoek. */
  tokenFor(claims?: Claims): Promise<string>
  callDesk(method: string, path: string, token?: string, body?: unknown): Promise<Response>
  /** A visitor of the Achterhoek who waits; gives their token and session. */
  waiting(text?: string): Promise<{ token: string; session: string }>
}

/** Visitors' and advisors' apps on one store, with a sign-in of our own. */
export async function aDeskApp(changes: Changes = {}): Promise<ADeskApp> {
  const helpline = await aHelpline(changes)
  const { store, deskStore, content, clock } = helpline
  const [own, foreign] = await Promise.all([generateKeyPair('ES256'), generateKeyPair('ES256')])
  const deskApp = createDeskApp({
    store,
    deskStore,
    content,
    deskContent: readDeskContent(readContent('desk')),
    assets: new Map(),
    signIn,
    keys: createLocalJWKSet({ keys: [{ ...(await exportJWK(own.publicKey)), alg: 'ES256' }] }),
    codeKey: async () => 'key of the tests',
    now: clock.now,
    log: (mistake) => helpline.mistakes.push(mistake),
  })
  const tokenFor: ADeskApp['tokenFor'] = ({
    id = 'anna',
    name = 'Anna',
    groups = ['advisor', 'team:werkcentrum-achterhoek'],
    issuer = signIn.issuer,
    audience = signIn.clientId,
    lasts = 3600,
    use = 'id',
    forged = false,
  } = {}) => {
    const now = Math.floor(clock.now().getTime() / 1000)
    return new SignJWT({ name, 'cognito:groups': groups, token_use: use })
      .setProtectedHeader({ alg: 'ES256' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject(id)
      .setIssuedAt(now)
      .setExpirationTime(now + lasts)
      .sign(forged ? foreign.privateKey : own.privateKey)
  }
  const callDesk: ADeskApp['callDesk'] = async (method, path, token, body) =>
    deskApp.request(path, {
      method,
      headers: {
        ...(token !== undefined && { Authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  return {
    ...helpline,
    deskApp,
    tokenFor,
    callDesk,
    waiting: async (text = 'Mag ik bijverdienen in de bijstand?') => {
      await callDesk('POST', '/desk/api/presence', await tokenFor(), { available: true })
      const token = await helpline.begin()
      await helpline.send(token, text)
      const asked = await helpline.call('POST', '/api/session/handover', token, {
        region: 'achterhoek',
        topic: 'scholing',
        summary: { text: 'Wil de techniek in.', approved: true, conversation: true },
      })
      if (asked.status !== 201) throw new Error(await asked.text())
      return { token, session: token.split('.')[0] ?? '' }
    },
  }
}
