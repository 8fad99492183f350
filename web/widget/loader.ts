import { elsewhere } from '../../functions/shared/elsewhere.ts'
import { onThreeShifts } from '../conversation/three-shifts.ts'
import { widgetNl as nl } from '../strings/widget-nl.ts'
import { style } from './style.ts'

/**
 * The widget in somebody else's page: a button, and a frame from the helpline's own origin. Nothing of the
 * conversation is in the host page, so its scripts and session recorders can read no word of it.
 *
 *   <script type="module" src="https://…/widget.js"></script>
 *   <open-hulplijn label="Vraag over ander werk?" topic="Wie betaalt mijn omscholing?" color="#154273"></open-hulplijn>
 */

declare global {
  /** Where to call while the helpline is down: name and number of each desk, put in by the build. */
  const DESKS_WHEN_DOWN: readonly (readonly [name: string, phone: string])[]
}

const TAG = 'open-hulplijn'
const origin = new URL(import.meta.url).origin
/** How long the frame has to end the conversation; it answers sooner. */
const FRAME_MS = 300
/** A frame that has loaded says so at once; what is silent after this is an error page of the browser. */
const SILENT_MS = 1_500
const LONGEST_LOAD_MS = 15_000
/** Below this width the conversation fills the screen, and the page behind it cannot be reached. */
const SMALL = '(max-width: 30rem)'

class OpenHulplijn extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'closed' })
  readonly #opener = button(nl.open, () => this.#open())
  readonly #panel = document.createElement('dialog')
  readonly #down = document.createElement('div')
  #frame: HTMLIFrameElement | undefined
  #patience: ReturnType<typeof setTimeout> | undefined
  #undo: () => void = () => {}

  connectedCallback(): void {
    // Two of them would lie on each other: the first stays.
    if (document.querySelector(TAG) !== this) return
    if (this.#root.childElementCount === 0) this.#build()
    window.addEventListener('message', this.#onMessage)
    this.#undo = onThreeShifts(() => this.#panel.open && this.#leave())
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this.#onMessage)
    this.#undo()
  }

  #build(): void {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(style)
    this.#root.adoptedStyleSheets = [sheet]
    this.#setColor('color', '--open-hulplijn-color')
    this.#setColor('text-color', '--open-hulplijn-text')
    this.#opener.className = 'open'
    this.#opener.textContent = this.getAttribute('label') ?? nl.open
    this.#opener.setAttribute('aria-haspopup', 'dialog')
    this.#opener.setAttribute('aria-expanded', 'false')
    this.#panel.setAttribute('aria-label', nl.title)
    this.#panel.addEventListener('keydown', (event) => event.key === 'Escape' && this.#panel.close())
    this.#panel.addEventListener('close', () => {
      this.#opener.setAttribute('aria-expanded', 'false')
      this.#opener.focus()
    })
    const leave = button(nl.leave, this.#leave)
    leave.className = 'leave'
    const name = Object.assign(document.createElement('strong'), { textContent: nl.name })
    const close = button('✕', () => this.#panel.close())
    close.setAttribute('aria-label', nl.close)
    const bar = document.createElement('div')
    bar.className = 'bar'
    bar.append(name, close, leave)
    this.#panel.append(bar, this.#down)
    this.#fillDown()
    this.#root.append(this.#opener, this.#panel)
  }

  /** What stands in the panel while the helpline is out of reach: it was there before it was needed. */
  #fillDown(): void {
    const list = document.createElement('ul')
    for (const [name, phone] of DESKS_WHEN_DOWN)
      list.append(Object.assign(document.createElement('li'), { textContent: `${name}: ${phone}` }))
    const text = Object.assign(document.createElement('p'), { textContent: nl.down })
    this.#down.className = 'down'
    this.#down.hidden = true
    this.#down.setAttribute('role', 'alert')
    this.#down.append(
      text,
      list,
      button(nl.tryAgain, () => this.#load()),
    )
  }

  /** Only what is a colour may become one: the attribute is the host's, the style is ours. */
  #setColor(attribute: string, property: string): void {
    const color = this.getAttribute(attribute)
    if (color && CSS.supports('color', color)) this.style.setProperty(property, color)
  }

  #open(): void {
    if (!this.#frame) this.#load()
    // A modal dialog stands in the browser's top layer, and the page behind it takes no focus.
    if (matchMedia(SMALL).matches) this.#panel.showModal()
    else this.#panel.show()
    this.#opener.setAttribute('aria-expanded', 'true')
    this.#frame?.focus()
  }

  #load(): void {
    this.#frame?.remove()
    this.#down.hidden = true
    const frame = document.createElement('iframe')
    const hints = new URLSearchParams({ gast: location.origin })
    for (const [attribute, hint] of [
      ['topic', 'vraag'],
      ['region', 'regio'],
    ] as const) {
      const value = this.getAttribute(attribute)
      if (value) hints.set(hint, value)
    }
    frame.title = nl.title
    frame.referrerPolicy = 'no-referrer'
    // Behind the #, which browsers never send.
    frame.src = `${origin}/venster#${hints}`
    frame.addEventListener('load', () => this.#waitFor(SILENT_MS))
    this.#waitFor(LONGEST_LOAD_MS)
    this.#frame = frame
    this.#panel.append(frame)
  }

  #waitFor(ms: number): void {
    clearTimeout(this.#patience)
    if (this.#frame?.dataset.ready) return
    this.#patience = setTimeout(() => {
      this.#frame?.remove()
      this.#frame = undefined
      this.#down.hidden = false
    }, ms)
  }

  /** Hides everything at once, lets the frame end its conversation, and goes elsewhere. */
  #leave = (): void => {
    document.documentElement.style.setProperty('display', 'none', 'important')
    const target = this.#frame?.contentWindow
    if (!target) return location.replace(elsewhere)
    target.postMessage({ openHulplijn: 'leave' }, origin)
    setTimeout(() => location.replace(elsewhere), FRAME_MS)
  }

  #onMessage = ({ origin: from, source, data }: MessageEvent): void => {
    if (from !== origin || !this.#frame || source !== this.#frame.contentWindow) return
    if (data?.openHulplijn === 'ready') {
      clearTimeout(this.#patience)
      this.#frame.dataset.ready = 'yes'
    }
    if (data?.openHulplijn === 'close') this.#panel.close()
    if (data?.openHulplijn === 'leave') {
      document.documentElement.style.setProperty('display', 'none', 'important')
      location.replace(elsewhere)
    }
  }
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = text
  made.addEventListener('click', onClick)
  return made
}

if (!customElements.get(TAG)) customElements.define(TAG, OpenHulplijn)
