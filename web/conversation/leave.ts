import { leave as endConversation } from './client.ts'
import { forget, load } from './kept.ts'

/** Where somebody goes who leaves in a hurry: an ordinary page that everybody may look at. */
const elsewhere = 'https://www.knmi.nl/nederland-nu/weer/verwachtingen'

const SHIFTS = 3
/** Three presses within this time; slower ones are typing. */
const WITHIN_MS = 1_500

/**
 * Quick exit. The order matters: first nothing is to be seen any more, then the conversation is ended on the
 * helpline, then this address is replaced, so that Back does not lead here.
 */
export function leaveNow(): void {
  document.documentElement.classList.add('leaving')
  document.title = ' '
  const { token } = load()
  forget()
  document.body.replaceChildren()
  if (token) endConversation(token)
  // In a frame the page around it must go too; its loader listens for this and nothing else.
  if (window.parent !== window) window.parent.postMessage({ openHulplijn: 'leave' }, '*')
  else location.replace(elsewhere)
}

/** Calls `then` at the third Shift in a row; any other key begins the count anew. */
export function onThreeShifts(then: () => void): () => void {
  let times: number[] = []
  const listen = (event: KeyboardEvent) => {
    if (event.key !== 'Shift') {
      times = []
      return
    }
    if (event.repeat) return
    times = [...times, event.timeStamp].filter((time) => event.timeStamp - time < WITHIN_MS)
    if (times.length >= SHIFTS) then()
  }
  window.addEventListener('keyup', listen)
  return () => window.removeEventListener('keyup', listen)
}
