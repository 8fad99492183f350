import { hydrate, render } from 'preact'
import { SumView } from '../blocks/sum.tsx'
import { keep, load } from '../conversation/kept.ts'
import { leaveNow, onThreeShifts } from '../conversation/leave.ts'
import { Conversation } from '../conversation/view.tsx'

/** What the script adds to the pages: a way out at once, and the conversation without reloading. */

onThreeShifts(leaveNow)
for (const link of document.querySelectorAll('[data-leave]'))
  link.addEventListener('click', (event) => {
    event.preventDefault()
    leaveNow()
  })

// The page around the widget may ask to leave; to leave is all it can ask.
addEventListener('message', ({ data }) => {
  if (data?.openHulplijn === 'leave') leaveNow()
})

// A page that comes back from the browser's memory after a quick exit shows nothing.
addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload()
})

// A sum on a page of its own comes alive: hours and wage are worked out again in place.
for (const element of document.querySelectorAll<HTMLElement>('[data-sum]'))
  hydrate(<SumView {...JSON.parse(element.dataset.sum ?? '')} />, element)

const place = document.getElementById('gesprek')
const framed = document.body.classList.contains('framed')

if (place && (load().token !== undefined || load().outbox.length > 0)) mount(place)
else if (place && framed) mount(place, startTopic())
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

/** The host page may name a topic to begin with; only in the part of the address that is never sent. */
function startTopic(): string | undefined {
  return new URLSearchParams(location.hash.slice(1)).get('vraag') ?? undefined
}
