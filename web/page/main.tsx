import { hydrate, render } from 'preact'
import { dayInWords } from '../../functions/shared/date-in-words.ts'
import { SumView } from '../blocks/sum.tsx'
import { closeMore } from '../conversation/acts.ts'
import { speakEnglish } from '../conversation/english.ts'
import { hints, onHostLeaving, toHost } from '../conversation/host.ts'
import { keep, load, survivesReload } from '../conversation/kept.ts'
import { leaveNow, leaveWithOtherTabs } from '../conversation/leave.ts'
import { onThreeShifts } from '../conversation/three-shifts.ts'
import { Conversation } from '../conversation/view.tsx'
import { MESSAGE_FORM } from '../screen/forms.tsx'
import { homeOf } from '../strings/home.ts'
import { nl } from '../strings/nl.ts'

/** What the script adds to the pages: a way out at once, and the conversation without reloading. */

const TO_A_PERSON = '#mens'

onThreeShifts(leaveNow)
leaveWithOtherTabs()
onHostLeaving(leaveNow)
for (const form of document.querySelectorAll('[data-leave]'))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    leaveNow()
  })
addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.defaultPrevented && !closeMore()) toHost('close')
})
toHost('ready')

if (document.documentElement.lang === 'en') await speakEnglish()

// On paper it must be clear from where and when this is.
const paper = document.querySelector('[data-paper]')
if (paper)
  paper.textContent = nl.onPaper(
    location.host,
    dayInWords(new Date().toISOString().slice(0, 10), nl.language),
  )

// A page that comes back from the browser's memory after a quick exit shows nothing.
addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload()
})

// A sum on a page of its own comes alive: hours and wage are worked out again in place.
for (const element of document.querySelectorAll<HTMLElement>('[data-sum]'))
  hydrate(<SumView {...JSON.parse(element.dataset.sum ?? '')} />, element)

const place = document.getElementById('gesprek')
const framed = document.body.classList.contains('framed')
/** The host page may name a topic to begin with. */
const topic = framed ? hints().get('vraag') : null

adoptPlainPage()
if (place && location.hash === TO_A_PERSON) mount(place, { wantsHuman: true })
else if (place && (load().token !== undefined || load().outbox.length > 0)) mount(place)
else if (place && topic) mount(place, { first: topic })
else takeFormOver()

/** The first message of the plain form goes to the conversation instead; elsewhere than here it goes there. */
function takeFormOver(): void {
  const form = document.getElementById(MESSAGE_FORM)
  const field = document.getElementById('vraag')
  if (!(form instanceof HTMLFormElement) || !(field instanceof HTMLTextAreaElement)) return
  field.value ||= load().draft ?? ''
  field.addEventListener('input', () => keep({ ...load(), draft: field.value }))
  form.addEventListener('submit', (event) => {
    const button = event.submitter
    if (!(button instanceof HTMLButtonElement)) return
    const wantsHuman = button.hasAttribute('formaction')
    const text = button.name === 'text' ? button.value : field.value
    if (!wantsHuman && text.trim() === '') return
    event.preventDefault()
    const draft = wantsHuman || button.name === 'text' ? field.value : ''
    const { token, outbox } = load()
    const message = wantsHuman ? [] : [{ id: crypto.randomUUID(), text }]
    keep({ token, outbox: [...outbox, ...message], draft })
    if (place) return mount(place, { wantsHuman })
    const home = homeOf(nl.language)
    location.assign(wantsHuman ? `${home}${TO_A_PERSON}` : home)
  })
}

function mount(element: HTMLElement, how: { first?: string; wantsHuman?: boolean } = {}): void {
  element.replaceChildren()
  element.className = ''
  if (location.hash === TO_A_PERSON) history.replaceState(null, '', homeOf(nl.language))
  render(<Conversation framed={framed} {...how} />, element)
  // The field or button that had the focus is gone; the reply takes it when it comes.
  document.getElementById('inhoud')?.focus({ preventScroll: true })
}

/** A page that a form brought, such as after coming back with a code, goes on with the script. */
function adoptPlainPage(): void {
  const token = place?.querySelector<HTMLInputElement>('input[name="token"]')?.value
  if (!place || !token) return
  const draft = place.querySelector<HTMLTextAreaElement>('#vraag')?.value
  keep({ token, outbox: [], code: place.dataset.code ?? load().code, draft })
  // A reload then reads the conversation again, and does not send the form a second time.
  if (survivesReload()) history.replaceState(null, '', homeOf(nl.language))
}
