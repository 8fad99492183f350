import type { ComponentChildren } from 'preact'
import { render } from 'preact-render-to-string'
import { nl } from '../../web/strings/nl.ts'

interface Page {
  readonly title: string
  /** True inside a conversation: nothing of it is kept by a cache. */
  readonly conversation?: boolean
  /** The secret of the conversation on this page, so that leaving can end it. */
  readonly token?: string
  /** True in the frame of the widget: no header and footer of our own. */
  readonly framed?: boolean
  /** Names of scripts that make the page better; it works without. */
  readonly scripts?: readonly string[]
  readonly children: ComponentChildren
}

/** A whole page as HTML: readable before any script, and without one. */
export const htmlPage = (page: Page): string => `<!doctype html>${render(<Layout {...page} />)}`

const Layout = ({ title, token, framed = false, scripts = [], children }: Page) => (
  <html lang="nl">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="same-origin" />
      <meta name="color-scheme" content="light dark" />
      <title>{title === nl.productName ? title : `${title} · ${nl.productName}`}</title>
      <link rel="stylesheet" href="/app.css" />
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      {scripts.map((name) => (
        <script type="module" src={`/${name}.js`} />
      ))}
    </head>
    <body class={framed ? 'framed' : undefined}>
      <a class="skip" href="#inhoud">
        {nl.skipToContent}
      </a>
      {!framed && <Header token={token} />}
      <main id="inhoud" tabIndex={-1}>
        {children}
      </main>
      {!framed && <Footer />}
    </body>
  </html>
)

const Header = ({ token }: { token: string | undefined }) => (
  <header class="top">
    <a class="brand" href="/">
      {nl.productName}
    </a>
    <LeaveButton token={token} />
  </header>
)

/** A form, so that it ends the conversation without JavaScript as well; the script makes it instant. */
const LeaveButton = ({ token }: { token: string | undefined }) => (
  <form method="post" action="/weg" data-leave>
    {token !== undefined && <input type="hidden" name="token" value={token} />}
    <button type="submit" class="leave">
      {nl.leaveNow}
    </button>
  </form>
)

const Footer = () => (
  <footer class="bottom">
    <p>{nl.traces}</p>
    <nav aria-label={nl.tools}>
      <a href="/onderwerpen">{nl.topics}</a>
      <a href="/privacy">{nl.privacy}</a>
      <a href="/over">{nl.about}</a>
      <a href="/toegankelijkheid">{nl.accessibility}</a>
    </nav>
  </footer>
)
