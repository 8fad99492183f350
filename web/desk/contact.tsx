import { useState } from 'preact/hooks'
import { deskNl } from '../strings/desk-nl.ts'
import * as client from './client.ts'

/** How the visitor wants to be called back: read by a press, erased after use. */
export function Contact({ session }: { session: string }) {
  const [contact, setContact] = useState<client.Contact | null>()
  const [problem, setProblem] = useState('')
  const attempt = (action: () => Promise<void>) =>
    action().catch((error: unknown) =>
      setProblem(error instanceof client.Refused ? error.title : deskNl.noNetwork),
    )
  const read = () => attempt(async () => setContact((await client.contact(session)).contact))
  const erase = () =>
    attempt(async () => {
      await client.contactUsed(session)
      setContact(null)
    })
  return (
    <section>
      <h3>{deskNl.callBack}</h3>
      {contact === undefined && (
        <button type="button" onClick={() => void read()}>
          {deskNl.showContact}
        </button>
      )}
      {contact === null && <p>{deskNl.noContact}</p>}
      {contact && (
        <>
          <p>
            <strong>{contact.value}</strong>
          </p>
          <button type="button" onClick={() => void erase()}>
            {deskNl.contactUsed}
          </button>
        </>
      )}
      <p role="status">{problem}</p>
    </section>
  )
}
