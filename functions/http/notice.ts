import type { DeskStore } from '../escalation/desk-store.ts'
import { StoreDown } from '../sessions/session-store.ts'

/** What leads want all visitors to read now. Without the store there is none: it must stop nobody. */
export async function noticeOf(deskStore: DeskStore): Promise<string | undefined> {
  try {
    return (await deskStore.controls()).notice?.text
  } catch (error) {
    if (error instanceof StoreDown) return undefined
    throw error
  }
}
