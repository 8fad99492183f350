import type { Waiting } from './conversation.ts'

/**
 * What this tab remembers, and only this tab: the secret, what still has to be sent, and a code that was not yet
 * written down. Never localStorage: that would outlive the tab and show other people at the same computer that
 * somebody was here.
 */
const NAME = 'open-hulplijn'

export interface Kept {
  readonly token: string | undefined
  readonly outbox: readonly Waiting[]
  /** The four words, until the visitor says that they are written down. */
  readonly code?: string | undefined
  /** What stands in the field, not sent. */
  readonly draft?: string | undefined
}

const nothing: Kept = { token: undefined, outbox: [] }

/** Where storage is off, this page still knows its conversation, so that leaving can end it. */
let memory: Kept = nothing

export function load(): Kept {
  try {
    const written = sessionStorage.getItem(NAME)
    return written ? { ...nothing, ...JSON.parse(written) } : memory
  } catch {
    return memory
  }
}

export function keep(kept: Kept): void {
  // An answer that comes in while the visitor leaves must not put back what was just forgotten.
  if (document.documentElement.classList.contains('leaving')) return
  memory = kept
  try {
    sessionStorage.setItem(NAME, JSON.stringify(kept))
  } catch {
    // Storage is off or full; see memory.
  }
}

export function forget(): void {
  memory = nothing
  try {
    sessionStorage.removeItem(NAME)
  } catch {
    // Storage is off; there is nothing to forget.
  }
}

/** False where this browser keeps nothing: then the conversation ends with the page, and the visitor is told. */
export function survivesReload(): boolean {
  try {
    sessionStorage.setItem(`${NAME}-proef`, '1')
    sessionStorage.removeItem(`${NAME}-proef`)
    return true
  } catch {
    return false
  }
}
