/**
 * The widget in somebody else's page: a button, and a frame from the helpline's own origin. Nothing of the
 * conversation is in the host page, so its scripts and session recorders can read no word of it.
 *
 *   <script type="module" src="https://…/widget.js"></script>
 *   <open-hulplijn label="Vraag over ander werk?" topic="Wie betaalt mijn omscholing?" color="#154273"></open-hulplijn>
 */

const origin = new URL(import.meta.url).origin
const elsewhere = 'https://www.knmi.nl/nederland-nu/weer/verwachtingen'
/** How long the frame has to end the conversation; it answers sooner. */
const FRAME_MS = 300
const texts = {
  open: 'Open Hulplijn',
  close: 'Sluit',
  title: 'Open Hulplijn: anoniem gesprek',
  leave: 'Snel weg',
}

const style = `
:host { position: fixed; inset: auto 1rem 1rem auto; z-index: 2147483000; font: 1rem/1.4 system-ui, sans-serif }
button { font: inherit; border: 2px solid #fff; border-radius: 2rem; padding: .75rem 1.25rem; min-height: 44px;
  background: var(--open-hulplijn-color, #154273); color: var(--open-hulplijn-text, #fff); cursor: pointer }
button:focus-visible { outline: 3px solid #ffb612; outline-offset: 2px }
.panel { display: none; position: fixed; inset: auto 1rem 1rem auto; width: min(26rem, 100vw - 2rem);
  height: min(42rem, 100dvh - 2rem); flex-direction: column; background: #fff; border: 1px solid #555; border-radius: .5rem; overflow: hidden }
.panel.open { display: flex }
.bar { display: flex; justify-content: space-between; gap: .5rem; padding: .25rem; background: var(--open-hulplijn-color, #154273) }
.bar button { border-radius: .25rem; padding: .25rem .75rem }
iframe { flex: 1; border: 0; width: 100% }
@media (max-width: 30rem) { .panel { inset: 0; width: 100vw; height: 100dvh; border: 0; border-radius: 0 } }
`

class OpenHulplijn extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'closed' })
  readonly #opener = document.createElement('button')
  readonly #panel = document.createElement('div')
  #frame: HTMLIFrameElement | undefined
  #shifts: number[] = []

  connectedCallback(): void {
    if (this.#root.childElementCount === 0) this.#build()
    window.addEventListener('message', this.#onMessage)
    window.addEventListener('keyup', this.#onKey)
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this.#onMessage)
    window.removeEventListener('keyup', this.#onKey)
  }

  #build(): void {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(style)
    this.#root.adoptedStyleSheets = [sheet]
    this.#setColor('color', '--open-hulplijn-color')
    this.#setColor('text-color', '--open-hulplijn-text')
    this.#opener.textContent = this.getAttribute('label') ?? texts.open
    this.#opener.setAttribute('aria-expanded', 'false')
    this.#opener.addEventListener('click', this.#open)
    this.#panel.className = 'panel'
    this.#panel.setAttribute('role', 'dialog')
    this.#panel.setAttribute('aria-label', texts.title)
    this.#panel.addEventListener('keydown', (event) => event.key === 'Escape' && this.#close())
    const bar = document.createElement('div')
    bar.className = 'bar'
    bar.append(button(texts.leave, this.#leave), button(texts.close, this.#close))
    this.#panel.append(bar)
    this.#root.append(this.#opener, this.#panel)
  }

  /** Only what is a colour may become one: the attribute is the host's, the style is ours. */
  #setColor(attribute: string, property: string): void {
    const color = this.getAttribute(attribute)
    if (color && CSS.supports('color', color)) this.style.setProperty(property, color)
  }

  #open = (): void => {
    this.#frame ??= this.#addFrame()
    this.#panel.classList.add('open')
    this.#opener.setAttribute('aria-expanded', 'true')
    this.#frame.focus()
  }

  #close = (): void => {
    this.#panel.classList.remove('open')
    this.#opener.setAttribute('aria-expanded', 'false')
    this.#opener.focus()
  }

  #addFrame(): HTMLIFrameElement {
    const frame = document.createElement('iframe')
    const hints = new URLSearchParams()
    const topic = this.getAttribute('topic')
    const region = this.getAttribute('region')
    if (topic) hints.set('vraag', topic)
    if (region) hints.set('regio', region)
    frame.title = texts.title
    frame.referrerPolicy = 'no-referrer'
    // Behind the #, which browsers never send.
    frame.src = `${origin}/venster#${hints}`
    this.#panel.append(frame)
    return frame
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
    if (from === origin && source === this.#frame?.contentWindow && data?.openHulplijn === 'leave') {
      document.documentElement.style.setProperty('display', 'none', 'important')
      location.replace(elsewhere)
    }
  }

  #onKey = (event: KeyboardEvent): void => {
    if (!this.#panel.classList.contains('open')) return
    this.#shifts = event.key === 'Shift' ? [...this.#shifts, event.timeStamp].slice(-3) : []
    const [first = 0] = this.#shifts
    if (this.#shifts.length === 3 && event.timeStamp - first < 1_500) this.#leave()
  }
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = text
  made.addEventListener('click', onClick)
  return made
}

customElements.define('open-hulplijn', OpenHulplijn)
