import { hydrate, render } from 'preact'
import { SumView } from '../blocks/sum.tsx'
import { hints, onHostLeaving, toHost } from '../conversation/host.ts'
import { keep, load, survivesReload } from '../conversation/kept.ts'
import { leaveNow, leaveWithOtherTabs } from '../conversation/leave.ts'
import { onThreeShifts } from '../conversation/three-shifts.ts'
import { Conversation } from '../conversation/view.tsx'

/** What the script adds to the pages: a way out at once, and the conversation without reloading. */

onThreeShifts(leaveNow)
leaveWithOtherTabs()
onHostLeaving(leaveNow)
for (const form of document.querySelectorAll('[data-leave]'))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    leaveNow()
  })
addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.defaultPrevented) toHost('close')
})
toHost('ready')

// A page that comes back from the browser's memory after a quick exit shows nothing.
addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload()
})

// A sum on a page of its own comes alive: hours and wage are worked out again in place.
for (const element of document.querySelectorAll<HTMLElement>('[data-sum]'))
  hydrate(<SumView {...JSON.parse(element.dataset.sum ?? '')} />, element)

const place = document.getElementById('gesprek')
const framed = document.body.classList.contains('framed')

adoptPlainPage()
if (place && (load().token !== undefined || load().outbox.length > 0)) mount(place)
else if (place && framed) mount(place, hints().get('vraag') ?? undefined)
else for (const form of document.querySelectorAll('form.ask')) form.addEventListener('submit', takeOver)

/** The first message of the plain form goes to the conversation instead; elsewhere than on the start page it goes there. */
function takeOver(event: Event): void {
  if (!(event instanceof SubmitEvent) || !(event.target instanceof HTMLFormElement)) return
  const button = event.submitter
  const isDoor = button instanceof HTMLButtonElement && button.name === 'text'
  const text = isDoor ? button.value : String(new FormData(event.target).get('question') ?? '')
  if (text.trim() === '') return
  event.preventDefault()
  if (place) return mount(place, text)
  const { token, outbox } = load()
  keep({ token, outbox: [...outbox, { id: crypto.randomUUID(), text }] })
  location.assign('/')
}

function mount(element: HTMLElement, first?: string): void {
  element.replaceChildren()
  render(<Conversation first={first} framed={framed} />, element)
  document.getElementById('vraag')?.focus()
}

/** A page that a form brought, such as after coming back with a code, goes on with the script. */
function adoptPlainPage(): void {
  const token = place?.querySelector<HTMLInputElement>('input[name="token"]')?.value
  if (!place || !token) return
  const draft = place.querySelector<HTMLTextAreaElement>('#vraag')?.value
  keep({ token, outbox: [], code: place.dataset.code ?? load().code, draft })
  // A reload then reads the conversation again, and does not send the form a second time.
  if (survivesReload()) history.replaceState(null, '', '/')
}
