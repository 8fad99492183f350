import type { Waiting } from './conversation.ts'

/**
 * What this tab remembers, and only this tab: the secret and what still has to be sent. Never localStorage:
 * that would outlive the tab and show other people at the same computer that somebody was here.
 */
const NAME = 'open-hulplijn'

export interface Kept {
  readonly token: string | undefined
  readonly outbox: readonly Waiting[]
}

const nothing: Kept = { token: undefined, outbox: [] }

export function load(): Kept {
  try {
    const written = sessionStorage.getItem(NAME)
    return written ? { ...nothing, ...JSON.parse(written) } : nothing
  } catch {
    return nothing // storage is off: the conversation then lives as long as the page
  }
}

export function keep(kept: Kept): void {
  // An answer that comes in while the visitor leaves must not put back what was just forgotten.
  if (document.documentElement.classList.contains('leaving')) return
  try {
    sessionStorage.setItem(NAME, JSON.stringify(kept))
  } catch {
    // Storage is off or full; see load.
  }
}

export function forget(): void {
  try {
    sessionStorage.removeItem(NAME)
  } catch {
    // Storage is off; there is nothing to forget.
  }
}
