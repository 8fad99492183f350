import type { ComponentChildren } from 'preact'
import { render } from 'preact-render-to-string'
import { HelpNumbers } from '../../web/screen/help-numbers.tsx'
import { Icon, Mark } from '../../web/screen/icon.tsx'
import { homeOf } from '../../web/strings/home.ts'
import { nl } from '../../web/strings/nl.ts'
import { addressOf } from './assets.ts'

interface Page {
  readonly title: string
  /** One or two sentences for who finds the page by searching. */
  readonly description?: string
  /** The page's own address, for pages that may be found. */
  readonly path?: string
  /** The same page in other languages: its address by language. */
  readonly languages?: Readonly<Record<string, string>>
  /** What a search engine may take over, as schema.org describes it. */
  readonly data?: unknown
  /** True inside a conversation: nothing of it is kept by a cache, and no search engine lists it. */
  readonly conversation?: boolean
  /** The secret of the conversation on this page, so that leaving can end it. */
  readonly token?: string
  /** True in the frame of the widget: no header and footer of our own. */
  readonly framed?: boolean
  /** True when the page lays itself out from edge to edge. */
  readonly isWide?: boolean
  /** Names of scripts that make the page better; it works without. */
  readonly scripts?: readonly string[]
  readonly children: ComponentChildren
}

/** A whole page as HTML: readable before any script, and without one. */
export const htmlPage = (page: Page): string => `<!doctype html>${render(<Layout {...page} />)}`

const Layout = (page: Page) => {
  const { token, framed = false, isWide = false, children } = page
  return (
    <html lang={nl.language} data-english={addressOf('/english.js')}>
      <Head {...page} />
      <body class={framed ? 'framed' : undefined}>
        <a class="skip" href="#inhoud">
          {nl.skipToContent}
        </a>
        {!framed && <Header token={token} hasOther={page.languages !== undefined} />}
        <main id="inhoud" class={isWide ? undefined : 'page'} tabIndex={-1}>
          {children}
        </main>
        <HelpNumbers paper />
        {!framed && <Footer />}
      </body>
    </html>
  )
}

const Head = ({
  title,
  description,
  path,
  languages = {},
  data,
  conversation = false,
  scripts = [],
}: Page) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="same-origin" />
    <meta name="color-scheme" content="light dark" />
    {conversation && <meta name="robots" content="noindex" />}
    {description && <meta name="description" content={description} />}
    <title>{titleOf(title)}</title>
    {path && <link rel="canonical" href={path} />}
    {Object.entries(languages).map(([language, href]) => (
      <link rel="alternate" hreflang={language} href={href} />
    ))}
    <link rel="stylesheet" href={addressOf('/app.css')} />
    <link rel="icon" href={addressOf('/icon.svg')} type="image/svg+xml" />
    {scripts.map((name) => (
      <script type="module" src={addressOf(`/${name}.js`)} />
    ))}
    {data !== undefined && (
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: asScript(data) }} />
    )}
  </head>
)

const LONGEST_TITLE = 60

/** The name of the helpline goes behind a title where it fits in what a search engine shows. */
function titleOf(title: string): string {
  const full = `${title} · ${nl.productName}`
  if (title === nl.productName || full.length <= LONGEST_TITLE) return title === nl.productName ? title : full
  return title.length <= LONGEST_TITLE
    ? title
    : `${title.slice(0, title.lastIndexOf(' ', LONGEST_TITLE - 2))} …`
}

/** JSON that cannot end the script it stands in. */
const asScript = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c')

const Header = ({ token, hasOther }: { token: string | undefined; hasOther: boolean }) => (
  <header class="top">
    <a class="brand" href={homeOf(nl.language)}>
      <Mark />
      <span>{nl.productName}</span>
    </a>
    {hasOther && <OtherLanguage />}
    <LeaveButton token={token} />
    <p class="paper-only" data-paper />
  </header>
)

/** The same page in the other language, in a word of that language. */
function OtherLanguage() {
  const { label, href, code } = nl.otherLanguage
  return (
    <a class="tongue" href={href} lang={code} hreflang={code}>
      {label}
    </a>
  )
}

/** A form, so that it ends the conversation without JavaScript as well; the script makes it instant. */
const LeaveButton = ({ token }: { token: string | undefined }) => (
  <form method="post" action="/weg" data-leave>
    {token !== undefined && <input type="hidden" name="token" value={token} />}
    <button type="submit" class="leave">
      {nl.leaveNow}
      <Icon name="exit" />
    </button>
  </form>
)

const Footer = () => (
  <footer class="bottom">
    <HelpNumbers />
    <p>{nl.traces}</p>
    <nav aria-label={nl.tools}>
      <a href="/onderwerpen">{nl.topics}</a>
      <a href="/privacy">{nl.privacy}</a>
      <a href="/over">{nl.about}</a>
      <a href="/toegankelijkheid">{nl.accessibility}</a>
    </nav>
  </footer>
)
