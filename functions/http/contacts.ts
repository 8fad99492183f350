import { CONTACT_KEPT_MS, type Contact, sealContact } from '../escalation/contact.ts'
import { isGiven } from '../escalation/desk-contact.ts'
import type { Token } from '../sessions/secret.ts'
import type { SessionStore } from '../sessions/session-store.ts'
import type { Conversations } from './conversations.ts'

interface Needs {
  readonly store: SessionStore
  readonly conversations: Conversations
  readonly codeKey: () => Promise<string>
  readonly now: () => Date
}

/** States in which somebody may call back. */
const hoped = new Set(['waiting', 'advisor', 'left-question', 'answered'])

/** An e-mail address or phone number to call back, which the visitor gives and takes back as they like. */
export const contacts = ({ store, conversations, codeKey, now }: Needs) => ({
  /**
   * Keeps it apart and sealed; that it is there becomes an entry, what it is never does.
   *
   * @throws Refused with-guide when nobody would call
   */
  async give(token: Token, contact: Contact): Promise<void> {
    await conversations.read(token)
    const sealed = sealContact(await codeKey(), token.session, contact)
    await store.keepContact(token.session, sealed, now().getTime() + CONTACT_KEPT_MS)
    // A conversation that was wiped meanwhile must not leave it behind.
    await conversations
      .wish(token, ({ state }) =>
        hoped.has(state) ? { add: { kind: 'contact', given: true } } : { refused: 'with-guide' },
      )
      .catch(async (error: unknown) => {
        await store.removeContact(token.session)
        throw error
      })
  },

  /** Removes it; a second time changes nothing. */
  async takeBack(token: Token): Promise<void> {
    const entries = await conversations.read(token)
    await store.removeContact(token.session)
    if (isGiven(entries))
      await conversations.wish(token, ({ state }) =>
        state === 'wiped' ? { already: true } : { add: { kind: 'contact', given: false } },
      )
  },
})
