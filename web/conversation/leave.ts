import { elsewhere } from '../../functions/shared/elsewhere.ts'
import { leave as endConversation } from './client.ts'
import { toHost } from './host.ts'
import { forget, load } from './kept.ts'

/** Every tab of this browser that shows the helpline; nothing is said on it but that somebody leaves. */
const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('open-hulplijn') : undefined

/** Quick exit, here and in every other tab: who leaves in one tab is seen by the next one just as well. */
export function leaveNow(): void {
  vanish()
  tabs?.postMessage('leave')
}

/** Goes along when the visitor leaves in another tab. */
export function leaveWithOtherTabs(): void {
  tabs?.addEventListener('message', vanish)
}

/**
 * The order matters: first nothing is to be seen any more, then the conversation is ended on the helpline, then
 * this address is replaced, so that Back does not lead here.
 */
function vanish(): void {
  document.documentElement.classList.add('leaving')
  document.title = ' '
  const token = load().token ?? writtenToken()
  forget()
  document.body.replaceChildren()
  if (token) endConversation(token)
  // In a frame the page around it must go too; its loader listens for this.
  if (window.parent !== window) toHost('leave')
  else location.replace(elsewhere)
}

/** The secret of a page that came from a form, while the script has not taken it over. */
const writtenToken = (): string | undefined =>
  document.querySelector<HTMLInputElement>('input[name="token"]')?.value
