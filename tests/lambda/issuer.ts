import { createServer } from 'node:http'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { listening } from './rest-gateway.ts'

export interface Issuer {
  readonly address: string
  /** An ID token of Anna, an advisor in the Achterhoek, as Cognito writes it. */
  token(audience: string, now: Date): Promise<string>
  close(): void
}

/** Signs tokens and shows its keys where Cognito would. */
export async function anIssuer(): Promise<Issuer> {
  const { publicKey, privateKey } = await generateKeyPair('RS256')
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), alg: 'RS256', kid: 'one' }] })
  const { origin, close } = await listening(
    createServer((_, response) => response.setHeader('content-type', 'application/json').end(keys)),
  )
  return {
    address: origin,
    close,
    token: (audience, now) =>
      new SignJWT({
        name: 'Anna',
        token_use: 'id',
        'cognito:groups': ['advisor', 'team:werkcentrum-achterhoek'],
      })
        .setProtectedHeader({ alg: 'RS256', kid: 'one' })
        .setIssuer(origin)
        .setAudience(audience)
        .setSubject('anna')
        .setIssuedAt(now)
        .setExpirationTime(new Date(now.getTime() + 3_600_000))
        .sign(privateKey),
  }
}
