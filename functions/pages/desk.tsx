import { render } from 'preact-render-to-string'
import { deskNl } from '../../web/strings/desk-nl.ts'

interface SignInPlace {
  readonly issuer: string
  readonly clientId: string
  readonly authorize: string
  readonly token: string
  readonly logout: string
  readonly revoke: string
  readonly isDevelopment?: boolean
}

/** The shell of the desk: no word of any conversation, and where to sign in. */
export const deskPage = (signIn: SignInPlace): string => `<!doctype html>${render(<Shell signIn={signIn} />)}`

const Shell = ({ signIn }: { signIn: SignInPlace }) => (
  <html lang="nl">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      <meta name="robots" content="noindex" />
      <meta name="sign-in" content={JSON.stringify(signIn)} />
      <title>{deskNl.title}</title>
      <link rel="stylesheet" href="/desk/app.css" />
      <link rel="stylesheet" href="/desk/style.css" />
      <link rel="icon" href="/desk/icon.svg" type="image/svg+xml" />
      <script type="module" src="/desk/desk.js" />
    </head>
    <body class="desk">
      <main id="desk">
        <p>{deskNl.needsScript}</p>
      </main>
    </body>
  </html>
)
