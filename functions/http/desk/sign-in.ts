import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose'
import * as z from 'zod/mini'
import type { Advisor } from '../../escalation/advisor.ts'
import type { Teams } from '../../escalation/team.ts'

/** No token, or none that we trust: nothing is told of why. */
export class NotSignedIn extends Error {
  override name = 'NotSignedIn' as const
}

/** Signed in, but with no role or team at this desk. */
export class NoRole extends Error {
  override name = 'NoRole' as const
}

/** Where advisors sign in. The browser gets all of it, so nothing in it is secret. */
export interface SignIn {
  /** The `iss` of a token. */
  readonly issuer: string
  /** The `aud` of a token. */
  readonly clientId: string
  /** Addresses of the issuer, as OpenID Connect names them. */
  readonly authorize: string
  readonly token: string
  /** Ends the issuer's own session, which would let the next one at this desk in as the last. */
  readonly logout: string
  /** Makes a refresh token worth nothing (RFC 7009). */
  readonly revoke: string
  /** Only the development sign-in has this: it is told on the screen. */
  readonly isDevelopment?: boolean
}

const claimsSchema = z.object({
  sub: z.string().check(z.minLength(1), z.maxLength(100)),
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  /** Cognito signs access tokens with the same key; only an ID token tells who somebody is. */
  token_use: z.optional(z.literal('id')),
  groups: z.optional(z.array(z.string())),
  'cognito:groups': z.optional(z.array(z.string())),
})

const TEAM = 'team:'

interface Checks {
  readonly signIn: SignIn
  readonly keys: JWTVerifyGetKey
  readonly teams: Teams
  readonly now: () => Date
}

/**
 * Reads who somebody is from their ID token: signature by the issuer's keys, issuer, audience and end checked.
 * The groups `advisor` and `lead` are roles, `team:…` a team.
 *
 * @throws NotSignedIn · NoRole
 */
export const tokenReader =
  ({ signIn, keys, teams, now }: Checks) =>
  async (token: string): Promise<Advisor> => {
    const { payload } = await jwtVerify(token, keys, {
      issuer: signIn.issuer,
      audience: signIn.clientId,
      // What anybody can sign, and no signature at all, are left out.
      algorithms: ['RS256', 'ES256'],
      requiredClaims: ['exp', 'sub'],
      currentDate: now(),
    }).catch((error: unknown) => {
      if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout)) throw new NotSignedIn()
      throw error
    })
    const claims = claimsSchema.safeParse(payload)
    if (!claims.success) throw new NotSignedIn()
    const groups = claims.data.groups ?? claims.data['cognito:groups'] ?? []
    const own = groups.flatMap((group) => (group.startsWith(TEAM) ? [group.slice(TEAM.length)] : []))
    const role = groups.includes('lead') ? 'lead' : groups.includes('advisor') ? 'advisor' : undefined
    const known = own.filter((team) => teams.has(team))
    if (!role || known.length === 0) throw new NoRole()
    return { id: claims.data.sub, name: claims.data.name, role, teams: known }
  }
