import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** What the visitor's side holds: who the conversation is, and the secret that opens it. */
export interface Token {
  readonly session: string
  readonly secret: string
}

const tokenPattern = /^([\w-]{22})\.([\w-]{43})$/

/** A session of 128 random bits. */
export const newSession = (): string => randomBytes(16).toString('base64url')

/** A secret of 256 random bits. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** The only form in which a secret is stored. */
export const secretHash = (secret: string): string => createHash('sha256').update(secret).digest('base64url')

export const writeToken = ({ session, secret }: Token): string => `${session}.${secret}`

/** The parts of a token, or nothing when it is no token of ours. */
export function readToken(token: string): Token | undefined {
  const [, session, secret] = tokenPattern.exec(token) ?? []
  return session && secret ? { session, secret } : undefined
}

/** True when one of the hashes belongs to this secret; takes equally long for each wrong one. */
export function isOpenedBy(hashes: readonly string[], secret: string): boolean {
  const own = Buffer.from(secretHash(secret))
  return hashes
    .map(Buffer.from.bind(Buffer))
    .some((hash) => hash.length === own.length && timingSafeEqual(hash, own))
}
