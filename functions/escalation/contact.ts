import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import * as z from 'zod/mini'

/** How a visitor wants to be called back. */
export const contactSchema = z.discriminatedUnion('way', [
  z.strictObject({
    way: z.literal('phone'),
    value: z.string().check(z.regex(/^(?=(?:\D*\d){9,15}\D*$)\+?[\d ()-]{9,25}$/)),
  }),
  z.strictObject({
    way: z.literal('email'),
    value: z.string().check(z.maxLength(200), z.regex(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]{2,}$/)),
  }),
])
export type Contact = z.infer<typeof contactSchema>

/** It goes after so long, used or not. */
export const CONTACT_KEPT_MS = 7 * 24 * 3_600_000

const IV_BYTES = 12
const TAG_BYTES = 16

/**
 * The only form in which a contact is stored: AES-256-GCM under a key that is not in the store, bound to its
 * conversation so that it opens nowhere else.
 */
export function sealContact(secret: string, session: string, contact: Contact): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret), iv).setAAD(Buffer.from(session))
  const sealed = Buffer.concat([cipher.update(JSON.stringify(contact), 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** @throws Error when it was changed, belongs to another conversation or was sealed under another key */
export function openContact(secret: string, session: string, sealed: string): Contact {
  const bytes = Buffer.from(sealed, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', keyOf(secret), bytes.subarray(0, IV_BYTES), {
    authTagLength: TAG_BYTES,
  })
    .setAAD(Buffer.from(session))
    .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
  const opened = Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()])
  return contactSchema.parse(JSON.parse(opened.toString('utf8')))
}

/** A key for contacts alone, made from the secret that also makes the hashes of codes. */
const keyOf = (secret: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, '', 'contact for a call back', 32))
