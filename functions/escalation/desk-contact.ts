import { addEntry } from '../sessions/add-entry.ts'
import { following, hasEnded } from '../sessions/conversation.ts'
import type { Entry } from '../sessions/entry.ts'
import { handoverOf } from '../sessions/handover.ts'
import { type Advisor, isOfTeam } from './advisor.ts'
import { type Contact, openContact } from './contact.ts'
import type { DeskNeeds } from './desk-actions.ts'
import { Refused } from './refused.ts'

/** The visitor's e-mail or phone number, for the one advisor who helps them and nobody else. */
export function contactActions({ store, deskStore, now, codeKey }: DeskNeeds) {
  const nowMs = () => now().getTime()
  const audit = (who: Advisor, what: string) =>
    deskStore.audit({ advisor: who.id, role: who.role, what, at: nowMs() })

  return {
    /**
     * Reads it; undefined when the visitor gave none, took it back, or its seven days are over.
     *
     * @throws Refused: taken · wiped
     */
    async contact(who: Advisor, session: string): Promise<Contact | undefined> {
      checkHelps(await store.read(session), who, nowMs())
      const sealed = await store.findContact(session, nowMs())
      if (sealed === undefined || !codeKey) return undefined
      await audit(who, 'read-contact')
      return openContact(await codeKey(), session, sealed)
    },

    /** Removes it after use; the visitor sees that it is gone. */
    async contactUsed(who: Advisor, session: string): Promise<void> {
      await addEntry(store, session, (entries): Entry | undefined => {
        const last = checkHelps(entries, who, nowMs())
        return isGiven(entries) ? { kind: 'contact', given: false, ...following(last, nowMs()) } : undefined
      })
      await store.removeContact(session)
      await audit(who, 'use-contact')
    },
  }
}

/** Whether the visitor gave a contact that nobody has removed since. */
export const isGiven = (entries: readonly { readonly kind: string; readonly given?: boolean }[]): boolean =>
  entries.findLast(({ kind }) => kind === 'contact')?.given === true

function checkHelps(entries: readonly Entry[], who: Advisor, now: number): Entry {
  const last = entries.at(-1)
  if (!last || hasEnded(last, now)) throw new Refused('wiped')
  const handover = handoverOf(entries)
  const isHelper = 'advisor' in handover && handover.advisor === who.id && isOfTeam(who, handover.team)
  if (!isHelper) throw new Refused('taken')
  return last
}
