import type { ComponentChildren } from 'preact'

/** The form that a message belongs to: the field under the conversation, and the buttons that say something. */
export const MESSAGE_FORM = 'bericht'

/** What a form carries when no script is there: where the conversation stands. A script knows that by itself. */
export interface Carried {
  readonly token: string
  readonly last: number
  /** For the next message, so that a reload does not send it twice. */
  readonly newId: string
  /** A code that was not yet written down stays on the screen. */
  readonly code?: string | undefined
}

export const Hidden = ({ token, last, newId, code }: Carried) => (
  <>
    <input type="hidden" name="token" value={token} />
    <input type="hidden" name="after" value={last} />
    <input type="hidden" name="id" value={newId} />
    {code !== undefined && <input type="hidden" name="given" value={code} />}
  </>
)

interface PostProps extends Carried {
  /** Below `/gesprek/`. */
  readonly to: string
  /** Where on the next page the visitor reads on. */
  readonly at: string
  readonly class?: string
  readonly children: ComponentChildren
}

/** A way on from the conversation: a form of its own without a script, and an act of the controller with one. */
export const Post = ({ to, at, children, class: name, ...carried }: PostProps) => (
  <form method="post" action={`/gesprek/${to}#${at}`} autocomplete="off" class={name}>
    <Hidden {...carried} />
    {children}
  </form>
)
