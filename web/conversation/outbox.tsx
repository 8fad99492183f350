import { useEffect, useState } from 'preact/hooks'
import { Icon, Mark } from '../screen/icon.tsx'
import { nl } from '../strings/nl.ts'
import type { Waiting } from './conversation.ts'

/** An answer that comes sooner needs no word that it is on its way. */
const QUIET_MS = 600

/**
 * What is on its way, in the place where it will stand. Hidden from a screen reader, which hears the message once:
 * when it has become a turn of the log. That an answer comes is told by the status line.
 */
export function Outbox({ waiting, isOffline }: { waiting: readonly Waiting[]; isOffline: boolean }) {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), QUIET_MS)
    document.querySelector('.turn.waiting')?.scrollIntoView({ block: 'nearest' })
    return () => clearTimeout(timer)
  }, [])
  return (
    <>
      {waiting.map(({ id, text }) => (
        <li key={id} class="turn visitor waiting" aria-hidden="true">
          <p class="bubble" dir="auto">
            {text}
          </p>
          <p class="state">
            {isOffline ? <Icon name="clock" /> : <span class="dots" />}
            {isOffline ? nl.notSentYet : nl.sending}
          </p>
        </li>
      ))}
      {isLong && !isOffline && (
        <li class="turn guide coming" aria-hidden="true">
          <p class="who">
            <Mark />
            {nl.fromGuide}
          </p>
          <p>{nl.waitingForAnswer}</p>
        </li>
      )}
    </>
  )
}
